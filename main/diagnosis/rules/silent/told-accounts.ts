import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { type Shown, quoteOf } from '../shown.ts'

/** An account id of Atlassian’s, perhaps cut short. */
const ACCOUNT =
  /(?:(?<![\w:-])|(?<=\baccountid:|useraccountid:))(?:\d{5,6}:[\da-f]{4,8}(?:-?[\da-f]{1,12}){0,6}|[\da-f]{24}|[\da-f]{6,23}(?=…|\.\.)|\d{5,6}:[\da-z]{2,8}(?=…|\.\.)|qm:[\w:-]{8,80})(?![\w:-])/gi
/** Whom somebody asked for, in a label or a few words. */
const ASKED =
  /\b(?:request\w{0,3}|ask(?:s|ed|ing)?|expect\w{0,3}|want(?:ed)?|intend\w{0,3}|meant|impersonat\w{1,4}|act(?:s|ed|ing)?[ _-]?(?:as|user)|session[ _-]user|current[ _-]user|(?:logged|signed)[ -]in(?: as)?|on[ _-]?behalf|sub(?:ject)?|(?:token|call) (?:is |was )?for)(?:_?(?:account|user)(?:_?id)?)?\b/gi
/** Who was answered, as the site names them. */
const ANSWERED =
  /\bx-?a-?account-?id\b|\/myself\b|\b(?:answer\w{0,3}|respond\w{0,3}|came back|treated|seen|ran) as\b|\bactual\b/gi
/** So near stands what an id is. */
const NEAR = 60
const OF_APP =
  /\b(?:our|the|my|this) (?:own )?(?:connect )?(?:app|add-?on|bot)\b|\bapp (?:user|account)\b/i

interface ToldAccounts {
  readonly asked: string
  readonly answered: string
  /** Somebody says that the one who was answered is the app’s own account. */
  readonly isOfApp: boolean
  readonly quotes: readonly Shown[]
}

/** Two accounts that a text sets side by side: the one that was asked for, and another that was answered. */
const toldAccounts = oncePer((facts: CaseFacts): ToldAccounts | null => {
  // A table is read as code.
  const told = facts.told.filter(({ speaker, text }) => speaker !== 'code' || /^\s*\|/.test(text))
  const text = [...told]
    .sort((one, other) => one.entry - other.entry)
    .map((one) => one.text)
    .join('\n')
  if (text.length > LONGEST || text.search(ANSWERED) < 0) return null
  const named = namedIn(text)
  const answered = named.find(({ is }) => is === 'answered')
  const asked = named.find(({ is }) => is === 'asked')
  if (asked === undefined || answered === undefined || isSame(asked.id, answered.id)) return null
  const speaker = told.every((one) => one.speaker === 'log') ? 'log' : 'person'
  const lines = [asked, answered].map(({ at }) => lineAt(text, at))
  return {
    asked: asked.id,
    answered: answered.id,
    isOfApp: OF_APP.test(text.slice(answered.at, endOfLine(text, answered.at))),
    quotes: [...new Set(lines)].map((line) => quoteOf(line.trim(), speaker)),
  }
})

const LONGEST = 6000

type Label = 'asked' | 'answered'

interface NamedAccount {
  readonly id: string
  readonly is: Label
  readonly at: number
}

/** Each id with the label that stands nearest before it, or above it in the head of a table. */
function namedIn(text: string): readonly NamedAccount[] {
  let from = 0
  let head: readonly Label[] = []
  return [...text.matchAll(ACCOUNT)].flatMap(({ 0: id, index }): readonly NamedAccount[] => {
    const before = text.slice(from, index)
    from = index + id.length
    const line = before.slice(before.lastIndexOf('\n') + 1)
    const above = labelsIn(before.slice(0, before.length - line.length))
    if (labelsIn(line).length === 0 && new Set(above).size > 1) head = above.slice(-2)
    const [next, ...others] = head
    const is = next ?? labelsIn(before.slice(-NEAR)).at(-1)
    head = others
    return is === undefined ? [] : [{ id, is, at: index }]
  })
}

function labelsIn(words: string): readonly Label[] {
  return [
    ...Array.from(words.matchAll(ASKED), ({ index }) => ({ is: 'asked' as const, index })),
    ...Array.from(words.matchAll(ANSWERED), ({ index }) => ({ is: 'answered' as const, index })),
  ]
    .sort((left, right) => left.index - right.index)
    .map(({ is }) => is)
}

/** One may be the other, cut short. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, endOfLine(text, at))
}

/** Somebody sets the two accounts side by side: the app’s own was answered, or another person’s. */
export function toldAnother(facts: CaseFacts, isOfApp: boolean): FindingSign | null {
  const told = toldAccounts(facts)
  return told === null || told.isOfApp !== isOfApp
    ? null
    : likely('facts', [...told.quotes, `asked for: ${told.asked}`, `answered as: ${told.answered}`])
}
