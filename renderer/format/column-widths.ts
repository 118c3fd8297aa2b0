/** Of a letter of the table's monospaced text and of its bold headings, with room for the widest ones. */
const LETTER = 7.4
/** Both paddings of a cell, and the arrow of the column that is sorted by. */
const AROUND = 16
const ARROW = 16
const LEAST = 64
/** Longer texts are read in the tree, and as a title. */
const MOST = 320
/** What comes further down does not move the columns. */
export const ROWS_OF_A_WIDTH = 50

/** How wide each column wants to be, in pixels: as its heading and what the first rows hold of it. */
export function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): readonly number[] {
  return headings.map((heading, at) => {
    const longest = rows
      .slice(0, ROWS_OF_A_WIDTH)
      .reduce((most, cells) => Math.max(most, cells[at]?.length ?? 0), 0)
    const wanted = Math.max(heading.length * LETTER + ARROW, longest * LETTER) + AROUND
    return Math.round(Math.min(Math.max(wanted, LEAST), MOST))
  })
}
