import { lineAt } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { oncePer } from '../../once.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { type Shown, quoteOf } from '../shown.ts'
import { outcome, quiet } from '../signs.ts'

/** An account id of Atlassian’s, perhaps cut short; any number of one behind its own label. */
const ACCOUNT =
  /(?:(?<![\w:-])|(?<=\baccountid:|useraccountid:))(?:\d{5,6}:[\da-f]{4,8}(?:-?[\da-f]{1,12}){0,6}|(?:557058|712020):[\da-z][\da-z-]{0,40}|[\da-f]{24}|[\da-f]{6,23}(?=…|\.\.)|\d{5,6}:[\da-z]{2,8}(?=…|\.\.)|qm:[\w:-]{8,80})(?![\w:-])|(?<=\b(?:account_?id|act_?as)["']?[=:]\s?["']?|\btoken for )(?=[a-f]{0,12}\d)[\da-f]{6,24}\b/gi
/** Whom somebody asked for, in a label or a few words. */
const ASKED =
  /\b(?:request\w{0,3}|ask(?:s|ed|ing)?|expect\w{0,3}|want(?:ed)?|intend\w{0,3}|meant|impersonat\w{1,4}|act(?:s|ed|ing)?[ _-]?(?:as|user)|session[ _-]user|current[ _-]user|(?:logged|signed)[ -]in(?: as)?|on[ _-]?behalf|asUser(?:ByAccountId)?(?=\()|sub(?:ject)?|(?:token|call) (?:is |was )?(?:made )?for)(?:_?(?:account|user|for)(?:_?id)?)?\b|\"for\"(?=:)|(?<!\b(?:answer\w{0,3}|respond\w{0,3}|treated|seen|ran|back|known|identified|signed in|logged in|authenticated)[ _])\bas(?=\W{1,3}$)/gi
/** Who was answered, as the site names them. */
const ANSWERED =
  /\bx[-_]?a?[-_]?account[-_]?id\b|\/myself\b|\b(?:answer\w{0,3}|respond\w{0,3}|treated|seen|ran)[ _]?as\b|\bcame back as\b|\bactual\b|\b(?:responded|received|got|author)\b(?=\W{0,12}$)/gi
/** In the head of a table one word is enough. */
const ANSWERED_IN_HEAD = /\b(?:answered|responded|received|returned|actual|got)\b/i
/** So near stands what an id is. */
const NEAR = 60
/** So near stands of what kind an account is. */
const NEAR_KIND = 160
const OF_APP =
  /\b(?:our|the|my|this) (?:own )?(?:connect )?(?:app|add-?on|bot)\b|\bapp (?:user|account)\b|\baccount_?type["']?\s?[=:]?\s?["']?app\b|\(app\b/i
/** The app’s own JWT acts as the app, whatever its sub says. */
const BY_OWN_JWT = /\bauthorization["']?\s{0,8}[:=]?\s?["']?JWT\b/i

/** In the answer of /myself. */
const OWN_ID = /\baccount_?id["']?\s?[=:]\s?["']?$/i

interface ToldAccounts {
  readonly asked: string
  readonly answered: string
  /** The one who was answered is said to be the app’s own account. */
  readonly isOfApp: boolean
  readonly quotes: readonly Shown[]
}

/** Two accounts that a text sets side by side: the one that was asked for, and another that was answered. */
const toldAccounts = oncePer((facts: CaseFacts): ToldAccounts | null => {
  // Nothing fails where somebody else is answered: what a log tells at its lowest level counts as well. A table is read as code.
  const told = facts.evidence.passages.filter(
    ({ speaker, text }) => speaker !== 'code' || /^\s*\||\basUser(?:ByAccountId)?\(/m.test(text),
  )
  const text = [...told]
    .sort((one, other) => one.entry - other.entry)
    .map((one) => one.text)
    .join('\n')
  if (text.length > LONGEST) return null
  const pair = pairsOf(namedIn(text)).find(([asked, answered]) => !isSame(asked.id, answered.id))
  if (pair === undefined) return null
  const [asked, answered] = pair
  const speaker = told.every((one) => one.speaker === 'log') ? 'log' : 'person'
  return {
    asked: asked.id,
    answered: answered.id,
    isOfApp: OF_APP.test(kindOf(text, answered)) || BY_OWN_JWT.test(text),
    quotes: [...new Set(pair.map(({ at }) => lineAt(text, at)))].map((line) =>
      quoteOf(line.trim(), speaker),
    ),
  }
})

const LONGEST = 6000

type Label = 'asked' | 'answered'

interface NamedAccount {
  readonly id: string
  readonly is: Label
  readonly at: number
  /** Where its line begins. */
  readonly line: number
}

type Pair = readonly [asked: NamedAccount, answered: NamedAccount]

/** Each id with the label that stands nearest before it, or above it in the head of a table. */
function namedIn(text: string): readonly NamedAccount[] {
  const named: NamedAccount[] = []
  let head: readonly Label[] = []
  let from = 0
  let start = 0
  for (const line of text.split('\n')) {
    const ids = [...line.matchAll(ACCOUNT)]
    const labels =
      ids.length > 0 ? labelsIn(line) : labelsIn(line.replace(ANSWERED_IN_HEAD, 'answered as'))
    if (ids.length === 0 && new Set(labels).size > 1) head = labels.slice(-2)
    else if (ids.length === 0 && labels.length > 0) head = []
    const isRow = head.length > 0 && labels.length === 0
    for (const [column, { 0: id, index }] of ids.entries()) {
      const at = start + index
      const before = text.slice(from, at).slice(-NEAR)
      const isOwn = OWN_ID.test(before) && line.slice(0, index).includes('/myself')
      const is = isRow
        ? head[column]
        : (labelsIn(before).at(-1) ?? (isOwn ? 'answered' : undefined))
      from = at + id.length
      if (is !== undefined) named.push({ id, is, at, line: start })
    }
    start += line.length + 1
  }
  return named
}

/** Who was asked for and who answered, call by call: in one line, or one behind the other. */
function pairsOf(named: readonly NamedAccount[]): readonly Pair[] {
  const lines = [...Map.groupBy(named, ({ line }) => line).values()]
  const inLines = lines.flatMap((ofLine) => pairOf(ofLine))
  if (inLines.length > 0) return inLines
  let asked: NamedAccount | null = null
  const pairs: Pair[] = []
  for (const one of named) {
    if (one.is === 'asked') asked = one
    else if (asked !== null) {
      pairs.push([asked, one])
      asked = null
    }
  }
  return pairs.length > 0 ? pairs : pairOf(named)
}

function pairOf(named: readonly NamedAccount[]): readonly Pair[] {
  const asked = named.find(({ is }) => is === 'asked')
  const answered = named.find(({ is }) => is === 'answered')
  return asked === undefined || answered === undefined ? [] : [[asked, answered]]
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

/** What stands behind an account, as far as the next one. */
function kindOf(text: string, { at, id }: NamedAccount): string {
  const behind = text.slice(at + id.length, at + id.length + NEAR_KIND)
  const other = [...behind.matchAll(ACCOUNT)].find(([found]) => !isSame(found, id))
  return other === undefined ? behind : behind.slice(0, other.index)
}

/** Somebody sets the two accounts side by side: the app’s own was answered, or another person’s. */
export function toldAnother(facts: CaseFacts, isOfApp: boolean): FindingSign | null {
  const told = toldAccounts(facts)
  return told === null || told.isOfApp !== isOfApp
    ? null
    : likely('facts', [...told.quotes, `asked for: ${told.asked}`, `answered as: ${told.answered}`])
}

const AS_SOMEBODY =
  /\b(?:as (?!(?:the |our |an? )?(?:app|add-?on|bot|robot|admin|anonymous|nobody)\b)(?:the )?(?:user\b|[A-Z][a-z]+\b)|impersonat\w+|on behalf of)/

/** S02: somebody was acted as, and /myself shows the app. */
export function answeredByApp(facts: CaseFacts): FindingSign | null {
  const answer = quiet(facts).find(
    ({ path, body }) => /\/myself$/.test(path) && /"accountType"\s?:\s?"app"/.test(body),
  )
  const said =
    answer === undefined ? null : hear(facts, AS_SOMEBODY, { everywhere: true, talk: 'any' })
  return answer === undefined || said === null
    ? null
    : likely('facts', [outcome(answer), 'accountType: app', said.quote])
}
