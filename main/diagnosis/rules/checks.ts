import type { ActingAs } from '../../../contract/acting.ts'
import type { NextCheck } from '../../../contract/diagnosis.ts'

/**
 * What a rule offers next, the most telling first: what was answered already, or can only fail for the
 * exchange at hand, gives way to what stands behind it (offered-check.ts).
 */
export type NextChecks = NextCheck | readonly NextCheck[] | null

export function inOrder(checks: NextChecks): readonly NextCheck[] {
  if (checks === null) return []
  return 'question' in checks ? [checks] : checks
}

/** The checks that findings offer. None of them writes. */
export const compare = (question: string): NextCheck => ({
  question,
  action:
    'Sends the same request as the user, as the app and anonymously, where it only reads, and shows the answers side by side.',
  run: { kind: 'compare' },
})

export const exchangeAgain = (question: string): NextCheck => ({
  question,
  action: 'Makes a fresh assertion and asks the token endpoint again; the site is only read.',
  run: { kind: 'exchange-again' },
})

export const byHand = (question: string, action: string): NextCheck => ({
  question,
  action,
  run: null,
})

const AS: Readonly<Record<ActingAs['kind'], string>> = {
  user: 'as the user',
  app: 'as the app',
  anonymous: 'anonymously',
}

export const request = (question: string, path: string, actingAs: ActingAs): NextCheck => ({
  question,
  action: `Sends GET ${path} ${AS[actingAs.kind]}.`,
  run: { kind: 'request', method: 'GET', path, actingAs },
})

export const anonymously = (question: string, path: string): NextCheck =>
  request(question, path, { kind: 'anonymous' })

/** As whoever was asked for; where nobody was named, a person has to send it. */
export const asAsked = (question: string, path: string, asked: ActingAs | null): NextCheck =>
  asked === null || asked.kind === 'anonymous'
    ? byHand(question, `Send GET ${path} with the same credential.`)
    : request(question, path, asked)

/** The values of the installation at hand may be of an earlier one. */
export const pastePayload = (question: string): NextCheck => ({
  question,
  action:
    'Take the body of the last installed hook of this site from the app’s log or database, and store it whole.',
  run: { kind: 'paste-payload' },
})

export const readDescriptor = (question: string): NextCheck => ({
  question,
  action:
    'Read the scopes of the version that this site installed: an admin sees them under Connected apps, the Marketplace lists the version.',
  run: { kind: 'read-descriptor' },
})

export const choosePerson = (question: string, action: string): NextCheck => ({
  question,
  action,
  run: { kind: 'choose-person' },
})

export const showClaims = (question: string, action: string): NextCheck => ({
  question,
  action,
  run: { kind: 'show-claims' },
})

/** @param notBefore milliseconds since the epoch; null for at once */
export const sendAgain = (
  question: string,
  action: string,
  notBefore: number | null = null,
): NextCheck => ({ question, action, run: { kind: 'send-again', notBefore } })

/** What comes first wherever the token itself was made by hand. */
export const sendUnedited: NextCheck = {
  question: 'Does it succeed with the credential that Understudy makes?',
  action: 'Puts the edited token away, and sends the same request again with the real credential.',
  run: { kind: 'send-unedited' },
}

/** Behind a check that brings another token. */
export const sendWithIt = sendAgain(
  'Does the request succeed with it?',
  'Sends the same request again.',
)

/** Where the values of an earlier installation may be at hand: the newest ones, a token by them, the request. */
export const byNewestPayload = (question: string): readonly NextCheck[] => [
  pastePayload(question),
  exchangeAgain('Does the exchange succeed with all its values?'),
  sendWithIt,
]

/** Nothing where no clock was measured, or both agree. */
export const signWithClock = (offsetSeconds: number | null): readonly NextCheck[] =>
  offsetSeconds === null || Math.abs(offsetSeconds) < LEAST_OFFSET_SECONDS
    ? []
    : [
        {
          question: 'Does it work once the offset is taken into account?',
          action: `Signs by the server’s clock from now on, ${Math.abs(offsetSeconds)} s ${offsetSeconds < 0 ? 'behind' : 'ahead of'} this one; then send again.`,
          run: { kind: 'sign-with-clock', offsetSeconds },
        },
      ]

/** Less than that is what an answer takes to arrive. */
const LEAST_OFFSET_SECONDS = 10
