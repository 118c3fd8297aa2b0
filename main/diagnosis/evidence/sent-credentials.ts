import { isMixed } from '../../wire/credential-names.ts'
import { isCredentialHeader } from '../../wire/redact.ts'
import { asWritten } from '../../wire/unredacted.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'

type Sent = Pick<PastedRequest, 'headers'>

/** Ours, among the log lines: whose the pair behind Basic is, before it is taken out. */
export const PAIR_OF_SERVICE_ACCOUNT = 'Understudy: the pair behind Basic is a service account’s.'

/** Their tokens have scopes: https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts */
const SERVICE_ACCOUNT = /^[^:\s]{1,200}@serviceaccount\.atlassian\.com:/i

/** What the pairs show that the requests carry. */
export function pairRemarks(requests: readonly Sent[]): string[] {
  return requests.some(({ headers }) => headers.some(isOfServiceAccount))
    ? [PAIR_OF_SERVICE_ACCOUNT]
    : []
}

function isOfServiceAccount([name, value]: Sent['headers'][number]): boolean {
  return /^authorization$/i.test(name) && SERVICE_ACCOUNT.test(pairIn(asWritten(value)) ?? '')
}

/** `name:secret`; null where nothing stands behind Basic. */
function pairIn(authorization: string): string | null {
  const encoded = /^\s*Basic\s+(\S+)/i.exec(authorization)?.[1]
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8')
}

/** Shorter ones would be found in innocent words. */
const SHORTEST_SECRET = 4

/** The credentials that a request carries; of a pair its secret as well. */
export function secretsIn({ headers }: Sent): readonly string[] {
  return headers
    .filter(([name]) => isCredentialHeader(name))
    .flatMap(([, pasted]) => {
      const value = asWritten(pasted)
      const credential = /^\s*[A-Za-z][\w-]*\s+(.+)$/.exec(value)?.[1] ?? value
      const pair = pairIn(value)
      return pair === null ? [credential] : [credential, pair, pair.slice(pair.indexOf(':') + 1)]
    })
    .filter((secret) => secret.length >= SHORTEST_SECRET)
}

/** Others are words, or short: in an answer they may mean something. */
const SHORTEST_GENERATED = 8

/** Those of them that no answer says by chance. */
export function generatedIn(request: Sent): readonly string[] {
  return secretsIn(request).filter((secret) => isMixed(secret, SHORTEST_GENERATED))
}
