import { asWritten } from '../../wire/unredacted.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'

/** Ours, among the log lines: whose the pair behind Basic is, before it is taken out. */
export const PAIR_OF_SERVICE_ACCOUNT = 'Understudy: the pair behind Basic is a service account’s.'

/** Their tokens have scopes: https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts */
const SERVICE_ACCOUNT = /^[^:\s]{1,200}@serviceaccount\.atlassian\.com:/i

/** What the pairs show that the requests carry. */
export function pairRemarks(requests: readonly Pick<PastedRequest, 'headers'>[]): string[] {
  return requests.some(({ headers }) => headers.some(isOfServiceAccount))
    ? [PAIR_OF_SERVICE_ACCOUNT]
    : []
}

function isOfServiceAccount([name, value]: PastedRequest['headers'][number]): boolean {
  if (!/^authorization$/i.test(name)) return false
  const pair = /^\s*Basic\s+(\S+)/i.exec(asWritten(value))?.[1]
  return pair !== undefined && SERVICE_ACCOUNT.test(Buffer.from(pair, 'base64').toString('utf8'))
}
