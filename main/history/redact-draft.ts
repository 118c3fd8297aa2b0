import type { BodyDraft, Pair, Part, RequestDraft } from '../../contract/draft.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { redactHeaders, redactText } from '../wire/redact.ts'
import { redactedBody } from '../wire/redacted-body.ts'

/** A draft without credentials, typed ones among them. */
export function redactDraft(draft: RequestDraft, secrets: readonly string[]): RequestDraft {
  const hidden = (text: string): string => redactText(text, secrets)
  // Redacted as one text: what a parameter is called decides what is a credential.
  const pair = ([name, value]: Pair): Pair => hiddenPair([name, value], secrets)
  return {
    method: draft.method,
    path: hidden(draft.path),
    query: draft.query.map(pair),
    headers: redactHeaders(draft.headers, secrets),
    body: draft.body === null ? null : redactBody(draft.body, secrets),
  }
}

/** What a composer holds, without credentials. */
export function redactEditedDraft(draft: EditedDraft, secrets: readonly string[]): EditedDraft {
  return {
    ...draft,
    path: redactText(draft.path, secrets),
    query: draft.query.map((row) => {
      const [name, value] = hiddenPair([row.name, row.value], secrets)
      return { ...row, name, value }
    }),
    headers: draft.headers.map((row) => {
      const [[name, value] = [row.name, row.value]] = redactHeaders(
        [[row.name, row.value]],
        secrets,
      )
      return { ...row, name, value }
    }),
    text: redactText(draft.text, secrets),
    parts: draft.parts.map((part) => {
      const [name, text] = hiddenPair([part.name, part.text], secrets)
      const bytes = part.bytes === undefined ? {} : { bytes: redactBase64(part.bytes, secrets) }
      return { ...part, name, text, ...bytes }
    }),
    bytes: draft.bytes === null ? null : redactBase64(draft.bytes, secrets),
  }
}

/** `access_token` and its value are told apart from others by the name alone. */
function hiddenPair([name, value]: Pair, secrets: readonly string[]): Pair {
  const whole = redactText(`${name}=${value}`, secrets)
  return whole.startsWith(`${name}=`)
    ? [name, whole.slice(name.length + 1)]
    : [redactText(name, secrets), redactText(value, secrets)]
}

function redactBody(body: BodyDraft, secrets: readonly string[]): BodyDraft {
  if ('text' in body) return { text: redactText(body.text, secrets) }
  if ('base64' in body) return { base64: redactBase64(body.base64, secrets) }
  if ('file' in body) return { file: redactText(body.file, secrets) }
  return { parts: body.parts.map((part) => redactPart(part, secrets)) }
}

function redactPart(part: Part, secrets: readonly string[]): Part {
  const [name, text] = hiddenPair([part.name, 'text' in part ? part.text : ''], secrets)
  if ('text' in part) return { ...part, name, text }
  if ('file' in part) return { ...part, name, file: redactText(part.file, secrets) }
  return { ...part, name, base64: redactBase64(part.base64, secrets) }
}

function redactBase64(base64: string, secrets: readonly string[]): string {
  const bytes = Buffer.from(base64, 'base64')
  const hidden = redactedBody({ bytes, charset: null, secrets, mayBeBytes: true })
  return hidden === null ? base64 : Buffer.from(hidden).toString('base64')
}
