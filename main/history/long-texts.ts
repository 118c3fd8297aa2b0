import type { BodyDraft, Part } from '../../contract/draft.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import type { Rows, TabFiles } from '../ports.ts'
import type { TabRow } from './tab-rows.ts'

/** Characters of a text that stays in its row. A longer one would be written anew with each other change of its tab. */
const MOST_IN_ROW = 16 * 1024

/** A text of a body. */
export interface LongText {
  /** Where it stands, in words of this file. */
  readonly at: string
  readonly text: string
  /** Whether that is base64 of what it says. */
  readonly isBase64: boolean
  /** What it is called, where that decides what of it is a credential. */
  readonly name?: string
}

type Change = (text: LongText) => string

/** A row without its long texts, and those. */
export function withoutLong(row: TabRow): {
  readonly short: TabRow
  readonly long: readonly LongText[]
} {
  const long: LongText[] = []
  const short = withTexts(row, (each) => {
    if (each.text.length <= MOST_IN_ROW) return each.text
    long.push(each)
    return ''
  })
  return { short, long }
}

/**
 * The same rows, whole at start and without files that no row names.
 *
 * @param tools.mayRemove false where rows may be there that could not be read now
 */
export async function withFiles(
  rows: Rows<TabRow>,
  tools: { readonly files: TabFiles; readonly mayRemove: boolean },
): Promise<Rows<TabRow>> {
  const { files, mayRemove } = tools
  const named = new Map(rows.atStart.map((row) => [row.tabId, namesIn(row)]))
  const removeOthers = (): Promise<void> => files.keepOnly(new Set([...named.values()].flat()))
  const atStart = await Promise.all(rows.atStart.map((row) => whole(row, files)))
  if (mayRemove) await removeOthers()
  return {
    atStart,
    parse: (text) => rows.parse(text),
    unfinished: () => rows.unfinished(),
    readAgain: () => rows.readAgain(),
    change: async (change) => {
      await rows.change(change)
      for (const key of change.drop ?? []) named.delete(key)
      for (const row of change.put ?? []) named.set(row.tabId, namesIn(row))
      await removeOthers()
    },
  }
}

function namesIn({ long = [] }: TabRow): readonly string[] {
  return long.map(({ file }) => file)
}

/** A text whose file is gone is empty. */
async function whole({ long = [], ...row }: TabRow, files: TabFiles): Promise<TabRow> {
  if (long.length === 0) return row
  const read = new Map<string, Uint8Array>()
  for (const { at, file } of long) {
    const bytes = await files.read(file)
    if (bytes !== null) read.set(at, bytes)
  }
  return withTexts(row, ({ at, text, isBase64 }) => {
    const bytes = read.get(at)
    if (bytes === undefined) return text
    return isBase64
      ? Buffer.from(bytes).toString('base64')
      : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  })
}

/** Each text of its bodies as `change` has it. */
function withTexts(row: TabRow, change: Change): TabRow {
  const { draft, run } = row
  const sent = run?.sent
  return {
    ...row,
    draft: draft === null ? null : withTextsOfDraft(draft, change),
    run:
      run === null || sent === undefined
        ? null
        : {
            ...run,
            sent: { ...sent, draft: { ...sent.draft, body: withTextsOf(sent.draft.body, change) } },
          },
  }
}

function withTextsOfDraft(draft: EditedDraft, change: Change): EditedDraft {
  const { text, bytes, parts } = draft
  return {
    ...draft,
    text: change({ at: 'text', text, isBase64: false }),
    bytes: bytes === null ? null : change({ at: 'bytes', text: bytes, isBase64: true }),
    parts: parts.map((part, at) => ({
      ...part,
      text: change({ at: `part ${at}`, text: part.text, isBase64: false, name: part.name }),
      ...(part.bytes !== undefined && {
        bytes: change({ at: `bytes of part ${at}`, text: part.bytes, isBase64: true }),
      }),
    })),
  }
}

function withTextsOf(body: BodyDraft | null, change: Change): BodyDraft | null {
  if (body === null || 'file' in body) return body
  if ('text' in body) return { text: change({ at: 'sent', text: body.text, isBase64: false }) }
  if ('base64' in body) return { base64: change({ at: 'sent', text: body.base64, isBase64: true }) }
  return { parts: body.parts.map((part, at) => withTextOfPart(part, `sent part ${at}`, change)) }
}

function withTextOfPart(part: Part, at: string, change: Change): Part {
  if ('file' in part) return part
  return 'text' in part
    ? { ...part, text: change({ at, text: part.text, isBase64: false, name: part.name }) }
    : { ...part, base64: change({ at, text: part.base64, isBase64: true }) }
}
