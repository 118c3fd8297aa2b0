import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { ClaimsReading } from '../../contract/claims.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import type { ClaimsRequest } from '../claims/claims-tenant.ts'
import { inspectToken } from '../claims/inspect.ts'
import type { TenantSecret } from '../claims/signing/whose.ts'
import { AppError } from '../errors.ts'
import { KeytarSecretStore } from '../node/keychain.ts'
import type { SecretStore } from '../ports.ts'
import { secretMissing } from '../tenants/kept-secrets.ts'
import { previousAccountOf } from '../tenants/tenant-secrets.ts'
import { type CliIo, exitCodes } from './cli-io.ts'
import { printable } from './printable.ts'
import { readingText } from './reading-text.ts'
import { findProfile, readProfiles } from './tenant-files.ts'
import { UsageError } from './usage-error.ts'
import { userDataFolder } from './user-data.ts'

export const usage = `understudy inspect [options] < token

Reads a token, or any text that holds one, from standard input and explains it.

  --json                 print the reading as JSON (docs/claims.md)
  --tenant NAME          compare with a tenant of Understudy, and verify with its secret
  --request 'GET URL'    hold the token's qsh against this request
  --base-url URL         whose path is the context path of the request
  --key FILE             verify with a public key: PEM, JWK or JWK set
  --help                 print this

Exit code: 0 nothing found, 1 findings, 2 no token or key readable, 3 tenant or keychain missing,
64 wrong usage.
`

interface Arguments {
  readonly json: boolean
  readonly tenant: string | null
  readonly request: ClaimsRequest | null
  readonly baseUrl: string | null
  readonly key: string | null
}

/** Reads one account of the keychain, null where it holds none; replaced by tests. */
export type ReadSecret = SecretStore['read']

/** `understudy inspect`: exit codes as in `usage`. Prints no part of a secret or a token. */
export async function run(
  argv: readonly string[],
  io: CliIo,
  secretOf: ReadSecret = (account) => new KeytarSecretStore().read(account),
): Promise<number> {
  if (argv.includes('--help')) {
    io.write(printable(usage))
    return exitCodes.nothing
  }
  try {
    const options = readArguments(argv)
    const reading = await inspectInput(options, io, secretOf)
    const text = options.json
      ? printable(`${JSON.stringify(reading, null, 2)}\n`)
      : readingText(reading, styleOf(io))
    io.write(text)
    return exitCodeOf(reading)
  } catch (error) {
    return report(error, io)
  }
}

async function inspectInput(
  options: Arguments,
  io: CliIo,
  secretOf: ReadSecret,
): Promise<ClaimsReading> {
  const profile =
    options.tenant === null
      ? null
      : findProfile(await readProfiles(userDataFolder(io)), options.tenant)
  const secrets = profile === null ? null : await secretsOf(profile, secretOf)
  const publicKey = options.key === null ? null : await readKeyFile(options.key)
  return await inspectToken(await io.readInput(), {
    nowSeconds: Math.floor(io.now() / 1000),
    tenant: profile,
    ...(secrets === null ? {} : { secrets }),
    request: options.request,
    baseUrl: options.baseUrl,
    publicKey,
  })
}

/**
 * The current secret, and the one before it where the app keeps one (main/tenants/tenant-secrets.ts).
 * One that a keychain did not take is in the memory of an app: what the keychain has is older.
 */
async function secretsOf(profile: ConnectTenant, secretOf: ReadSecret): Promise<TenantSecret[]> {
  if (profile.secretPlace === 'memory') throw secretMissing()
  const { id: tenantId, name, appKey, clientKey, oauthClientId, secretGeneration } = profile
  const row = { tenantId, name, appKey, clientKey, oauthClientId }
  const secret = await secretOf(tenantId)
  if (secret === null) throw secretMissing()
  const current: TenantSecret = { ...row, generation: 'current', secret }
  if (secretGeneration < 2) return [current]
  const previous = await secretOf(previousAccountOf(tenantId))
  return previous === null
    ? [current]
    : [current, { ...row, generation: 'previous', secret: previous }]
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new AppError('file_unreadable', `The key file ${path} cannot be read.`, {
      hint: 'Give the path of a PEM, JWK or JWK set.',
      cause,
    })
  }
}

const OPTIONS = {
  json: { type: 'boolean' },
  tenant: { type: 'string' },
  request: { type: 'string' },
  'base-url': { type: 'string' },
  key: { type: 'string' },
} as const

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv)
  if (positionals.length > 0) {
    throw new UsageError(
      'A token is read from standard input only: arguments are seen by other programs and kept in the shell’s history.',
    )
  }
  return {
    json: values.json ?? false,
    tenant: values.tenant ?? null,
    request: values.request === undefined ? null : readRequest(values.request),
    baseUrl: values['base-url'] ?? null,
    key: values.key ?? null,
  }
}

function parse(argv: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(argv)
  } catch (error) {
    // The message names an unknown option, which could be a token that begins with a dash.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new UsageError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'There is an option that inspect does not have.'
        : 'An option lacks its value, or has one too many.',
    )
  }
}

function parseStrictly(
  argv: readonly string[],
): ReturnType<
  typeof parseArgs<{ args: string[]; options: typeof OPTIONS; allowPositionals: true }>
> {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
}

function readRequest(text: string): ClaimsRequest {
  const match = /^\s*([A-Za-z]+)\s+(\S+)\s*$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined)
    throw new UsageError("--request wants a method and a URL: --request 'GET https://…'.")
  return { method: match[1], url: match[2] }
}

function styleOf({ isTerminal, columns, environment }: CliIo): {
  readonly colour: boolean
  readonly columns: number
} {
  return { colour: isTerminal && (environment['NO_COLOR'] ?? '') === '', columns }
}

function exitCodeOf({ findings, kind, header }: ClaimsReading): number {
  const nothingReadable =
    kind === 'broken' && header === null && findings.some(({ id }) => id === 'L28')
  if (nothingReadable) return exitCodes.unreadable
  return findings.length === 0 ? exitCodes.nothing : exitCodes.findings
}

function report(error: unknown, io: CliIo): number {
  if (error instanceof UsageError) {
    io.writeError(printable(`understudy inspect: ${error.message}\n\n${usage}`))
    return exitCodes.usage
  }
  if (!(error instanceof AppError)) throw error
  io.writeError(printable(`understudy inspect: ${error.words}\n`))
  return error.code === 'key_unreadable' || error.code === 'file_unreadable'
    ? exitCodes.unreadable
    : exitCodes.missing
}
