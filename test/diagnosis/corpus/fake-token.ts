import { createHash, createHmac } from 'node:crypto'

/** Signs nothing real: the one key behind every token of the corpus. */
const FAKE_KEY = 'not-a-real-secret-for-the-corpus-only'

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** 256 bytes that look like an RSA signature and verify against no key. */
function pretendRsa(input: string): string {
  const blocks = Array.from({ length: 8 }, (_, index) =>
    createHash('sha256').update(`${input}${index}`).digest(),
  )
  return Buffer.concat(blocks).toString('base64url')
}

function signature(input: string, alg: unknown): string {
  if (alg === 'RS256') return pretendRsa(input)
  return createHmac('sha256', FAKE_KEY).update(input).digest('base64url')
}

/** A token of true shape and false signature, for a new case. Times are seconds since the epoch. */
export function fakeToken(
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = { typ: 'JWT', alg: 'HS256' },
): string {
  const input = `${segment(header)}.${segment(claims)}`
  return `${input}.${signature(input, header['alg'])}`
}

/** Whether `token` was made by `fakeToken`: guards against a real one pasted into the corpus. */
export function isFakeToken(token: string): boolean {
  const [head = '', claims = '', given = ''] = token.split('.')
  const header = JSON.parse(Buffer.from(head, 'base64url').toString('utf8')) as { alg?: unknown }
  return signature(`${head}.${claims}`, header.alg) === given
}
