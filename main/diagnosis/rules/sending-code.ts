import type { SentByCode } from '../../../contract/diagnosis.ts'
import type { CaseFacts, Where } from '../facts/case-facts.ts'
import { type FindingSign, likely, possible } from './certainty.ts'
import { type Shown, shown } from './shown.ts'
import { outcome } from './signs.ts'

type Credential = SentByCode['credentials'][number]
type Body = SentByCode['bodies'][number]['as']

const CALLED: ReadonlySet<Where> = new Set(['site', 'gateway', 'unknown'])

/**
 * What code would send wrongly: possible by itself, likely beside a refusal that such a request gets;
 * null where another answer is the matter, or all went well.
 *
 * @param words what it would send, in our words
 * @param statuses of that refusal
 */
export function wouldSend(
  facts: CaseFacts,
  words: string,
  statuses: readonly number[],
  more: Partial<FindingSign> = {},
): FindingSign | null {
  const line: Shown = shown(`in this code: ${words}`, 'code')
  const refused = facts.failing
    .filter(({ where, status }) => CALLED.has(where) && statuses.includes(status ?? 0))
    .slice(0, 1)
    .map(outcome)
  const isAnswered = facts.answers.some(({ status, failed }) => failed || status !== null)
  if (isAnswered && refused.length === 0) return null
  return (refused.length === 0 ? possible : likely)('direct', [line, ...refused], more)
}

/** Whether code of the text puts such a credential on a request to a site in the cloud. */
export function putsOn({ sent }: CaseFacts, is: (credential: Credential) => boolean): boolean {
  return sent?.credentials.some(is) === true
}

/** The first address of the code that fits, in its words; null where none does. */
export function addressInCode({ sent }: CaseFacts, pattern: RegExp): string | null {
  return sent?.addresses.find(({ text }) => pattern.test(text))?.text ?? null
}

/** Whether code of the text makes such a body, and shows the headers that it goes out with. */
export function makesBody({ sent }: CaseFacts, as: Body): boolean {
  if (sent === null || sent.hasOtherHeaders) return false
  // Code without any header is shortened to what its writer talks of.
  const showsHeaders = sent.credentials.length > 0 || sent.headers.length > 0
  return showsHeaders && sent.bodies.some((body) => body.as === as)
}

/** The value of a header where code sets it; empty where the value stands elsewhere, null where it is not set. */
export function headerInCode({ sent }: CaseFacts, wanted: string): string | null {
  return sent?.headers.find(([name]) => name === wanted)?.[1] ?? null
}
