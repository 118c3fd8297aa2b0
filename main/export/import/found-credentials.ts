import type { BodyDraft, Pair } from '../../../contract/draft.ts'
import { REDACTED } from '../../../contract/redacted.ts'
import { isCredential, standingOf } from '../../wire/credential-names.ts'
import { isCredentialHeader, redactHeaders, redactText } from '../../wire/redact.ts'
import type { PastedRequest } from '../../pasted/pasted.ts'
import { plainText } from '../../pasted/plain-text.ts'
import type { Remarks } from '../../pasted/remarks.ts'
import { secretsInHeaders } from '../known-secrets.ts'
import type { FoundCredential, ImportedRequest } from './imported.ts'
import { isObject, parseJson } from '../../wire/json.ts'
import { tableOf } from '../../wire/table.ts'
import { asWritten, type UnredactedText } from '../../wire/unredacted.ts'

type Kind = FoundCredential['kind']

const SCHEMES: ReadonlyMap<string, readonly [Kind, string]> = tableOf({
  bearer: ['bearer', 'Bearer token'],
  basic: ['basic', 'Basic user name and password'],
  jwt: ['connect-jwt', 'Connect JWT'],
})

/** Takes the credentials out of a request as it was read, and says of each what and whose it was. */
export function withoutCredentials(
  request: PastedRequest,
  { dropped, noted }: Remarks,
  now: number,
): Omit<ImportedRequest, 'entry' | 'entries'> {
  const site = siteOf(asWritten(request.url))
  const credentials: FoundCredential[] = []
  const secrets = secretsInHeaders(request.headers)
  const found = (kind: Kind, said: string): void => void credentials.push({ kind, site, said })
  const headers = request.headers.map(([name, pasted]): Pair => {
    const value = asWritten(pasted)
    const [redacted = [name, REDACTED]] = redactHeaders([[name, value]], secrets)
    if (isCredentialHeader(name) && value.trim() !== '')
      found(...describeHeader(name, value, site, now))
    else if (redacted[1] !== value)
      found('other', takenOut(`a credential in the header ${name}, for ${site}`))
    return redacted
  })
  const url = takeOut(request.url, secrets, () =>
    found('query', takenOut(`a credential in the URL, for ${site}`)),
  )
  const body =
    request.body === null
      ? undefined
      : bodyWithout(request.body, secrets, () =>
          found('body', takenOut('a credential in the body')),
        )
  return {
    request: { method: request.method, url, headers, ...(body === undefined ? {} : { body }) },
    credentials,
    dropped,
    noted,
  }
}

function takeOut(
  text: string | UnredactedText,
  secrets: readonly string[],
  found: () => void,
): string {
  const left = redactText(text, secrets)
  if (left !== text) found()
  return left
}

function bodyWithout(
  body: NonNullable<PastedRequest['body']>,
  secrets: readonly string[],
  found: () => void,
): BodyDraft {
  if ('text' in body) return { text: takeOut(body.text, secrets, found) }
  if ('base64' in body) return { base64: bytesWithout(body.base64, secrets, found) }
  if (!('parts' in body)) return body
  return {
    parts: body.parts.map((part) => {
      if ('text' in part && isNamedCredential(part)) {
        found()
        return { ...part, text: REDACTED }
      }
      if ('text' in part) return { ...part, text: takeOut(part.text, secrets, found) }
      return 'base64' in part
        ? { ...part, base64: bytesWithout(part.base64, secrets, found) }
        : part
    }),
  }
}

/** A part stands as a field of any form does: its name says what it holds. */
function isNamedCredential(part: {
  readonly name: string
  readonly text: UnredactedText
}): boolean {
  const standing = standingOf(part.name)
  return (
    standing !== 'other' &&
    standing !== 'value' &&
    isCredential(asWritten(part.text), standing, 'form')
  )
}

/** Bytes that are text in truth hold credentials as any text does; others stay as they are. */
function bytesWithout(
  pasted: UnredactedText,
  secrets: readonly string[],
  found: () => void,
): string {
  const base64 = asWritten(pasted)
  const text = plainText(Buffer.from(base64, 'base64'))
  if (text === null) return base64
  const left = takeOut(text, secrets, found)
  return left === text ? base64 : Buffer.from(left).toString('base64')
}

function describeHeader(
  name: string,
  value: string,
  site: string,
  now: number,
): readonly [Kind, string] {
  if (value.includes(REDACTED))
    return ['variable', `${name} holds a variable or was redacted: no credential was there.`]
  if (/cookie/i.test(name)) return ['cookie', takenOut(`cookies for ${site}`)]
  const [, scheme = '', token = ''] = /^\s*(\S+)\s+(.+)$/.exec(value) ?? []
  const [kind, words] = SCHEMES.get(scheme.toLowerCase()) ?? ['other', `credential in ${name}`]
  return [kind, takenOut(`${lifeOf(token, now)} ${words} for ${site}`)]
}

const takenOut = (what: string): string => `Taken out, and not kept: ${what}.`

/** A JWT says until when it lives; of an opaque token nobody knows. */
function lifeOf(token: string, now: number): string {
  const payload = token.split('.')[1]
  if (payload === undefined) return 'a'
  const claims = parseJson(Buffer.from(payload, 'base64url').toString())
  const exp = isObject(claims) ? claims['exp'] : null
  if (typeof exp !== 'number') return 'a'
  return exp * 1000 > now ? 'a live' : 'an expired'
}

function siteOf(url: string): string {
  return /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i.exec(url)?.[1] ?? 'an unknown host'
}
