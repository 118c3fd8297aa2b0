import type { Pair } from '../../contract/draft.ts'
import { formsOfSecretIn, withoutWrapped } from './secret-forms.ts'
import { hideCookieValues, shapes } from './secret-shapes.ts'

/** Stands where a credential stood. Valid inside a URL, a JSON string and a header. */
export const REDACTED = '(redacted)'

const KEEP_SCHEME = new Set(['authorization', 'proxy-authorization'])
const COOKIES = new Set(['cookie', 'cookie2', 'set-cookie', 'set-cookie2'])
const HIDE_WHOLE =
  /^(?:x-acpt|x-(?:auth|access|csrf|xsrf|session|forge-oauth|amz-security)-[\w-]*token|x-(?:auth|access|csrf|xsrf)-?token|(?:x-)?api-?(?:key|token)|x-forge-oauth-(?:system|user)|x-amzn?-oidc-[\w-]+|(?:x-)?(?:client|shared)-?secret|cf-access-(?:client-secret|jwt-assertion)|(?!x-atlassian-token$)(?:[\w-]+-)?(?:token|secret|password|access-key)|authentication|x-authorization|private-token|x-vault-token)$/i

/**
 * A text without credentials: the given secrets in every spelling `formsOfSecret` knows, and what
 * is a credential by its shape (JWTs, Authorization and cookie lines, `jwt=` and `assertion=`
 * parameters, `access_token` and `sharedSecret` fields, private keys, passwords in URLs). Linear in
 * the length of the text; redacting twice changes nothing.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  return shapes.reduce((left, shape) => shape(left, REDACTED), withoutSecrets(text, secrets))
}

/** Names, order and case stay. Of Authorization the scheme stays, of a cookie its name. */
export function redactHeaders(headers: readonly Pair[], secrets: readonly string[] = []): Pair[] {
  return headers.map(([name, value]) => [name, redactHeaderValue(name, value, secrets)])
}

/** True where the value of a header of this name is a credential whatever it holds. */
export function isCredentialHeader(name: string): boolean {
  const lower = name.toLowerCase()
  return KEEP_SCHEME.has(lower) || COOKIES.has(lower) || HIDE_WHOLE.test(lower)
}

function redactHeaderValue(name: string, value: string, secrets: readonly string[]): string {
  const lower = name.toLowerCase()
  if (value.trim() === '') return value
  if (KEEP_SCHEME.has(lower)) return redactAuthorization(value)
  if (COOKIES.has(lower)) return redactText(hideCookieValues(value, REDACTED), secrets)
  if (HIDE_WHOLE.test(lower)) return REDACTED
  return redactText(value, secrets)
}

/** A scheme is only what stands before a space; a lone word is the credential itself. */
function redactAuthorization(value: string): string {
  const scheme = /^\s*([A-Za-z][\w-]{0,30})\s+\S/.exec(value)?.[1]
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`
}

/** Exact removal of known secrets, longest spelling first, so that no rest of one is left. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const within = [...new Set(secrets)].filter((secret) => secret.length <= text.length)
  const whole = within.reduce((left, secret) => withoutWrapped(left, secret, REDACTED), text)
  const forms = within
    .flatMap((secret) => formsOfSecretIn(whole, secret))
    .sort((a, b) => b.length - a.length)
  return forms.reduce((left, form) => left.replaceAll(form, () => REDACTED), whole)
}
