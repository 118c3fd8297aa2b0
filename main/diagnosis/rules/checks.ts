import type { ActingAs } from '../../../contract/acting.ts'
import type { NextCheck } from '../../../contract/diagnosis.ts'

/** The checks that findings offer. None of them writes. */
export const compare = (question: string): NextCheck => ({
  question,
  action:
    'Sends the same request as the user, as the app and anonymously, where it only reads, and shows the answers side by side.',
  run: { kind: 'compare' },
})

export const exchangeAgain = (question: string): NextCheck => ({
  question,
  action: 'Makes a fresh assertion and asks the token endpoint again; nothing is sent to the site.',
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

const request = (question: string, path: string, actingAs: ActingAs): NextCheck => ({
  question,
  action: `Sends GET ${path} ${AS[actingAs.kind]}.`,
  run: { kind: 'request', method: 'GET', path, actingAs },
})

export const anonymously = (question: string, path: string): NextCheck =>
  request(question, path, { kind: 'anonymous' })

/** As the person asked for; where nobody was named, a person has to send it. */
export const asUser = (question: string, path: string, accountId: string | null): NextCheck =>
  accountId === null
    ? byHand(question, `Send GET ${path} with the same credential.`)
    : request(question, path, { kind: 'user', accountId })
