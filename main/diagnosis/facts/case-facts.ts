import type { ActingAs } from '../../../contract/acting.ts'
import type {
  Comparison,
  Evidence,
  Passage,
  Product,
  SentByCode,
  Speaker,
  TenantFacts,
  TokenFacts,
} from '../../../contract/diagnosis.ts'
import type { BrokeOff, NetworkError } from '../../../contract/exchange.ts'
import type { Pair } from '../../../contract/draft.ts'
import type { JsonObject } from '../../wire/json.ts'

import type { CodeToken } from './code-facts.ts'

export type Where = 'token-endpoint' | 'site' | 'gateway' | 'app' | 'unknown'

/** A text that says what went wrong, and in whose mouth it was found. */
export interface Saying {
  readonly words: string
  readonly by: Speaker
}

/** One answer, or one failure to get one, as the rules see it: from a step, or told by a log line. */
export interface Answer {
  readonly stepId: string | null
  readonly where: Where
  /** Upper case; null where the evidence does not say. */
  readonly method: string | null
  /** As sent, perhaps a path alone. */
  readonly url: string | null
  readonly host: string | null
  /** Raw path, context path included. */
  readonly path: string
  readonly query: string
  readonly requestHeaders: readonly Pair[]
  readonly requestBody: string | null
  /** The word before the credential with its white space; null where there was no credential or nobody knows. */
  readonly scheme: string | null
  readonly token: TokenFacts | null
  readonly assertion: TokenFacts | null
  readonly status: number | null
  readonly headers: readonly Pair[]
  /** False where the source kept none or few of the answer's headers: their absence says nothing. */
  readonly headersKept: boolean
  readonly requestHeadersKept: boolean
  readonly shape: 'json' | 'html' | 'xml' | 'text' | 'none'
  readonly body: string
  readonly json: JsonObject | null
  /** Texts in which the answer says what went wrong; of a log line its prose too. */
  readonly said: readonly Saying[]
  /** Who tells of the answer: the server itself, a log, or a person in their own words. */
  readonly by: Speaker
  /** Whose host it came from. */
  readonly product: Product
  /** `X-AAccountId` of the answer, decoded. */
  readonly identity: string | null
  /** The answer names an account, by `X-AAccountId` or by an `X-AUSERNAME` other than “anonymous”. */
  readonly named: boolean
  readonly failed: boolean
  /** A later answer to the same request succeeded: this one no longer is the matter. */
  readonly settled: boolean
  readonly networkError: NetworkError | null
  /** Its head came whole, its body did not. */
  readonly brokeOff: BrokeOff | null
  /** Server's `Date` in seconds since the epoch. */
  readonly date: number | null
  readonly startedAt: number | null
  readonly fromLog: boolean
  /** The part of a system, or the person, that a log says called; null where it does not say. */
  readonly caller: string | null
}

/** Everything the rules look at, prepared once for each diagnosis. */
export interface CaseFacts {
  readonly evidence: Evidence
  readonly tenant: TenantFacts | null
  readonly answers: readonly Answer[]
  /** Failed and not settled, those of other products left out. */
  readonly failing: readonly Answer[]
  /** Failed and not settled, at hosts that Connect has nothing to do with. */
  readonly failingElsewhere: readonly Answer[]
  /** Who was asked for; null where the evidence does not say. */
  readonly asked: ActingAs | null
  /** Assertions, those of failing exchanges first; and whether any exchange failed. */
  readonly assertions: readonly TokenFacts[]
  readonly comparisons: readonly Comparison[]
  /** What source code in the text would sign; nobody says that it was. */
  readonly code: readonly CodeToken[]
  /** What each program in the text would send to a site in the cloud. */
  readonly sent: readonly SentByCode[]
  /** Entries that are no HTTP exchange. */
  readonly log: readonly string[]
  /** What can be heard besides the answers: no entry of level info, no entity, no talk. */
  readonly passages: readonly Passage[]
  /** The same with those of the entries that calls were read of; what comments in code say is a person's. */
  readonly told: readonly Passage[]
  /** Nothing was sent yet: what is known of the tenant is all there is. */
  readonly beforehand: boolean
  /** Seconds since the epoch. */
  readonly now: number | null
}
