import type {
  SpotlightActionData,
  SpotlightActionGroupData,
  SpotlightFilterFunction,
} from '@mantine/spotlight'

/** Groups by name; the order of the members of one is that of the lines. */
export const TENANT_GROUP = 'Go to tenant'
export const PEOPLE_GROUP = 'Act as'
/** Enter takes the first line: what cannot be taken back is never there while anything else fits. */
export const ENDING_GROUP = 'Stop or remove'

/** Names before commands, whole words before letters, what ends something last. */
export const inOrder: SpotlightFilterFunction = (typed, lines) => {
  const query = typed.trim().toLowerCase()
  const scored = lines.flatMap((line) =>
    'actions' in line
      ? line.actions.flatMap((action) => {
          const score = scoreOf(action, line.group, query)
          return score === null ? [] : [{ action, group: line.group, score }]
        })
      : [],
  )
  const ordered = query === '' ? scored : scored.toSorted((one, other) => one.score - other.score)
  const groups = Map.groupBy(ordered, ({ group }) => group)
  return [...groups].map(([group, members]): SpotlightActionGroupData => ({
    group,
    actions: members.map(({ action }) => action),
  }))
}

/** Less is better; null where it does not fit. */
function scoreOf(action: SpotlightActionData, group: string, query: string): number | null {
  const fit = fitOf(action, query)
  if (fit === null) return null
  if (group === ENDING_GROUP) return 10 + fit
  return group === TENANT_GROUP || group === PEOPLE_GROUP ? fit : fit + 0.5
}

function fitOf(
  { label = '', description = '', keywords = [] }: SpotlightActionData,
  query: string,
): number | null {
  const name = label.toLowerCase()
  if (name.includes(query)) return 0
  const others = [description, ...(typeof keywords === 'string' ? [keywords] : keywords)]
  if (others.some((each) => each.toLowerCase().includes(query))) return 2
  const words = name.split(/[^\p{L}\p{N}]+/u)
  const fits = query.split(/\s+/u).every((part) => words.some((word) => isShort(part, word)))
  return fits ? 3 : null
}

/** `crl` is short for `curl`: its first letter, then others of it in their order. */
function isShort(part: string, word: string): boolean {
  if (part[0] !== word[0]) return false
  let at = 0
  for (const letter of word) if (letter === part[at]) at += 1
  return at === part.length
}
