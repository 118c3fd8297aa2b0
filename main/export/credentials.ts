import { REDACTED } from '../../contract/redacted.ts'
import { isCredentialHeader, redactText } from '../wire/redact.ts'
import type { CredentialChoice, Variable } from './exportable.ts'
import type { Piece, Value } from './value.ts'
import { joinPieces } from './value.ts'
import { tableOf } from '../wire/table.ts'

/** The name a variable gets, by the header, parameter or field it stands for. */
const VARIABLES: ReadonlyMap<string, readonly [name: string, holds: string]> = tableOf({
  authorization: ['UNDERSTUDY_TOKEN', 'the access token'],
  'proxy-authorization': ['UNDERSTUDY_PROXY_CREDENTIAL', 'the credential for the proxy'],
  cookie: ['UNDERSTUDY_COOKIE', 'the cookies'],
  'x-acpt': ['UNDERSTUDY_ACPT', 'the session token of the app'],
  acpt: ['UNDERSTUDY_ACPT', 'the session token of the app'],
  jwt: ['UNDERSTUDY_JWT', 'the signed Connect JWT'],
  assertion: ['UNDERSTUDY_ASSERTION', 'the signed assertion'],
  access_token: ['UNDERSTUDY_TOKEN', 'the access token'],
  token: ['UNDERSTUDY_TOKEN', 'the access token'],
})
const OTHER: readonly [string, string] = [
  'UNDERSTUDY_CREDENTIAL',
  'the credential that stood there',
]

/** Takes credentials out of one request and remembers which variables stand for them. */
export class CredentialKeeper {
  readonly #choice: CredentialChoice
  readonly #secrets: readonly string[]
  readonly #taken = new Map<string, Variable & { readonly value: string }>()

  constructor(choice: CredentialChoice, secrets: readonly string[]) {
    this.#choice = choice
    this.#secrets = secrets
  }

  get variables(): readonly Variable[] {
    return [...this.#taken.values()].map(({ name, holds }) => ({ name, holds }))
  }

  header(name: string, value: string): Value {
    const lower = name.toLowerCase()
    if (this.#choice.kind === 'as-given' || value.trim() === '') return [value]
    if (!isCredentialHeader(name)) return this.text(value)
    const scheme = lower.endsWith('authorization')
      ? (/^\s*[A-Za-z][\w-]*\s+(?=\S)/.exec(value)?.[0] ?? '')
      : ''
    if (this.#choice.kind === 'live' && lower === 'authorization')
      return [scheme + this.#choice.token]
    return joinPieces([scheme, this.#variableFor(lower, value.slice(scheme.length))])
  }

  /** A URL or a body: what `redactText` would hide becomes variables. */
  text(text: string): Value {
    if (this.#choice.kind === 'as-given') return [text]
    const literals = redactText(text, this.#secrets).split(REDACTED)
    if (literals.length === 1) return [text]
    const pieces: Piece[] = []
    let at = 0
    literals.forEach((literal, index) => {
      if (index > 0) {
        const end =
          index === literals.length - 1 && literal === '' ? text.length : text.indexOf(literal, at)
        pieces.push(
          this.#variableFor(
            fieldBefore(literals[index - 1] ?? ''),
            text.slice(at, Math.max(end, at)),
          ),
        )
        at = Math.max(end, at)
      }
      pieces.push(literal)
      at += literal.length
    })
    return joinPieces(pieces)
  }

  /** For a text in which no variable can stand. */
  hidden(text: string): string {
    return this.#choice.kind === 'as-given' ? text : redactText(text, this.#secrets)
  }

  /** For bytes too many or too odd to be shown: `(redacted)` stays in them. */
  bytes(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly changed: boolean } {
    if (this.#choice.kind === 'as-given') return { bytes, changed: false }
    const text = Buffer.from(bytes).toString('latin1')
    const latin1Secrets = this.#secrets.map((secret) => Buffer.from(secret).toString('latin1'))
    const left = redactText(text, [...this.#secrets, ...latin1Secrets])
    return left === text
      ? { bytes, changed: false }
      : { bytes: Buffer.from(left, 'latin1'), changed: true }
  }

  #variableFor(field: string, value: string): Piece {
    const [base, holds] = VARIABLES.get(field) ?? OTHER
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? base : `${base}_${count}`
      const taken = this.#taken.get(name)
      if (taken === undefined) this.#taken.set(name, { name, holds, value })
      if (taken === undefined || taken.value === value) return { variable: name }
    }
  }
}

/** `…&jwt=` or `"access_token":"` says what the hidden value was. */
function fieldBefore(literal: string): string {
  const name = /([\w-]+)\\*["']?(?:=|%3D|\s*[:,]\s*\\*["']?)(?:(?:Bearer|JWT|Basic)[\s+]+)?$/i.exec(
    literal.slice(-120),
  )?.[1]
  return name?.toLowerCase() ?? ''
}
