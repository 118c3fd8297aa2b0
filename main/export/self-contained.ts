import { REDACTED } from '../../contract/redacted.ts'
import type { AssertionClaims } from '../connect/assertion.ts'
import { ASSERTION_LIFETIME_SECONDS } from '../connect/limits.ts'
import { exportRequest } from './export-request.ts'
import type { ExportableRequest, Exported } from './exportable.ts'

/** How the script comes to its credential. Both sign with the installation's shared secret. */
export type Signing =
  | {
      readonly kind: 'user'
      readonly claims: Omit<AssertionClaims, 'iat' | 'exp'>
      readonly tokenUrl: string
      readonly scopes: readonly string[]
    }
  | {
      readonly kind: 'app'
      readonly claims: { readonly iss: string; readonly qsh: string }
      readonly lifetimeSeconds: number
    }

/**
 * A bash script that needs no Understudy: it asks for the shared secret (or reads
 * UNDERSTUDY_SHARED_SECRET), signs with openssl, exchanges the assertion where a user is acted as,
 * and sends the request. The secret is in no argument and in no environment of another program.
 *
 * @throws AppError `export_impossible`
 */
export function exportSelfContained(
  request: ExportableRequest,
  signing: Signing,
  more: {
    readonly secrets?: readonly string[]
    readonly pathFor?: (suggested: string) => string
  } = {},
): Exported {
  const exported = exportRequest(
    withPlaceholder(request, signing.kind === 'user' ? 'Bearer' : 'JWT'),
    {
      ...more,
      shell: 'bash',
      multiline: true,
      credentials: { kind: 'variable' },
    },
  )
  const command = exported.command
    .split('\n')
    .filter((line) => !line.startsWith('# First set'))
    .join('\n')
  return {
    ...exported,
    command: [
      PREAMBLE,
      signing.kind === 'user' ? signAsUser(signing) : signAsApp(signing),
      command,
    ].join('\n\n'),
    variables: exported.variables.filter(({ name }) => name !== 'UNDERSTUDY_TOKEN'),
    notes: [
      ...exported.notes,
      'The script needs bash, curl and openssl. It asks for the shared secret; it holds none.',
    ],
  }
}

function withPlaceholder(request: ExportableRequest, scheme: string): ExportableRequest {
  const isAuthorization = ([name]: readonly [string, string]): boolean =>
    name.toLowerCase() === 'authorization'
  const value = `${scheme} ${REDACTED}`
  const replaced = request.headers.map(([name, old]): [string, string] => [
    name,
    isAuthorization([name, old]) ? value : old,
  ])
  return {
    ...request,
    headers: request.headers.some(isAuthorization)
      ? replaced
      : [...replaced, ['Authorization', value]],
  }
}

/**
 * HMAC is written out by its definition (RFC 2104): `openssl dgst -hmac` and `-macopt` would show
 * the key to every process of the machine. printf and read are builtins, so they show nothing.
 */
/** A dollar sign, where `${` would begin a substitution of TypeScript. */
const D = '$'

const PREAMBLE = String.raw`#!/usr/bin/env bash
# Signs with the shared secret of the installation and sends one request.
# Give the secret in UNDERSTUDY_SHARED_SECRET or type it when asked. It is written nowhere.
set -euo pipefail

if [ -z "${D}{UNDERSTUDY_SHARED_SECRET:-}" ]; then
  IFS= read -rsp 'Shared secret: ' UNDERSTUDY_SHARED_SECRET
  echo >&2
fi
export -n UNDERSTUDY_SHARED_SECRET

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
sha256() { openssl dgst -sha256 -binary; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
unhex() {
  local hex=$1 at
  for ((at = 0; at < ${D}{#hex}; at += 2)); do printf "\\x${D}{hex:at:2}"; done
}
# HMAC-SHA256 as in RFC 2104, so that the key is never an argument of openssl
hmac_sha256() {
  local key inner='' outer='' at byte
  key=$(printf '%s' "$UNDERSTUDY_SHARED_SECRET" | hex)
  if ((${D}{#key} > 128)); then key=$(printf '%s' "$UNDERSTUDY_SHARED_SECRET" | sha256 | hex); fi
  while ((${D}{#key} < 128)); do key+=00; done
  for ((at = 0; at < 128; at += 2)); do
    printf -v byte '%02x' $((0x${D}{key:at:2} ^ 0x36))
    inner+=$byte
    printf -v byte '%02x' $((0x${D}{key:at:2} ^ 0x5c))
    outer+=$byte
  done
  { unhex "$outer"; { unhex "$inner"; cat; } | sha256; } | sha256
}
sign() {
  local signed
  signed=$(printf '{"typ":"JWT","alg":"HS256"}' | base64url).$(printf '%s' "$1" | base64url)
  printf '%s.%s' "$signed" "$(printf '%s' "$signed" | hmac_sha256 | base64url)"
}
now=$(date +%s)`

function payloadLine(claims: Readonly<Record<string, string>>, lifetime: number): string {
  const opened = JSON.stringify(claims).slice(0, -1).replaceAll("'", "'\\''")
  return `payload=$(printf '%s,"iat":%d,"exp":%d}' '${opened}' "$now" "$((now + ${lifetime}))")`
}

function signAsUser({ claims, tokenUrl, scopes }: Extract<Signing, { kind: 'user' }>): string {
  const { iss, sub, tnt, aud } = claims
  const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' })
  if (scopes.length > 0) form.set('scope', scopes.join(' ').toUpperCase())
  return [
    payloadLine({ iss, sub, tnt, aud }, ASSERTION_LIFETIME_SECONDS),
    // The assertion goes through a pipe: it is a credential too, for a minute.
    `answer=$(printf '%s&assertion=%s' '${form.toString()}' "$(sign "$payload")" |`,
    `  curl -sS '${tokenUrl.replaceAll("'", '%27')}' -H 'Accept: application/json' -H 'Content-Type: application/x-www-form-urlencoded' --data-binary @-)`,
    String.raw`UNDERSTUDY_TOKEN=$(printf '%s' "$answer" | tr -d '\n' | sed -n 's/.*"access_token"[[:space:]]*:[[:space:]]*"\([^"]*\)".*/\1/p')`,
    'if [ -z "$UNDERSTUDY_TOKEN" ]; then',
    String.raw`  printf 'No access token came back: %s\n' "$answer" >&2`,
    '  exit 1',
    'fi',
  ].join('\n')
}

function signAsApp({ claims, lifetimeSeconds }: Extract<Signing, { kind: 'app' }>): string {
  return [
    payloadLine({ iss: claims.iss, qsh: claims.qsh }, lifetimeSeconds),
    'UNDERSTUDY_TOKEN=$(sign "$payload")',
  ].join('\n')
}
