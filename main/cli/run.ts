import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { actingAsSchema, type ActingAs } from '../../contract/acting.ts'
import type { CheckProgress, CheckReport } from '../../contract/checks.ts'
import type { Settings } from '../../contract/settings.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { reportJson } from '../checks/report-json.ts'
import { reportJunit } from '../checks/report-junit.ts'
import { reportMarkdown } from '../checks/report-markdown.ts'
import { reportTable } from '../checks/report-table.ts'
import { countsOf } from '../checks/report-words.ts'
import { AppError } from '../errors.ts'
import { UndiciHttpClient } from '../network/http-client.ts'
import { proxyOfEnvironment } from '../network/proxy-of-environment.ts'
import { replaceChosenFile } from '../node/chosen-file.ts'
import { KeytarSecretStore } from '../node/keychain.ts'
import type { SecretStore } from '../ports.ts'
import { operationsDocument } from '../services/operations.ts'
import { proxyOf } from '../services/proxy-address.ts'
import type { Services } from '../services/services.ts'
import { settingsDocument } from '../services/settings.ts'
import { isVariableName } from '../saved/variables.ts'
import { tableOf } from '../wire/table.ts'
import { type CliIo, exitCodes } from './cli-io.ts'
import { keptDocument } from './kept-document.ts'
import { forProgram, printable } from './printable.ts'
import { servicesOfRun } from './services-of-run.ts'
import { findProfile, readPeople, readProfiles } from './tenant-files.ts'
import { reportFailure, UsageError } from './usage-error.ts'
import { userDataFolder } from './user-data.ts'

export const usage = `understudy run FOLDER --tenant NAME --as WHO [options]

Sends the saved requests of a folder one after another, and holds each answer against what its file
expects (docs/checks.md).

  --tenant NAME     a tenant of Understudy, with its secret from the keychain; - reads the installed
                    payload from standard input, and keeps it nowhere
  --as WHO          an account id, app, or both: the app and --account
  --account ID      the person of --as both
  --only NAME       the request of that name or file; may be given several times
  --var NAME=VALUE  what stands for {{NAME}}, in the place of what the tenant has; several times
  --writes          sends what writes as well; without it nothing is sent where one of them does
  --reporter NAME   table, junit, json, markdown (table)
  --out FILE        writes the report there, in the place of what is there
  --help            print this

The proxy is that of Understudy’s settings, else of HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.

Exit code: 0 all met, 1 one is not, 2 a folder, file or payload unreadable, 3 one was not run: tenant,
keychain, network, a variable without a value; 64 wrong usage. Of several the first of 1, 3.
`

/** What a test puts in the place of the keychain. */
export type RunSecrets = Pick<SecretStore, 'read'>

/** `understudy run`: exit codes as in `usage`. Prints no part of a secret or a token. */
export async function run(
  argv: readonly string[],
  io: CliIo,
  secrets: RunSecrets = new KeytarSecretStore(),
): Promise<number> {
  if (argv.includes('--help')) {
    io.write(printable(usage))
    return exitCodes.nothing
  }
  try {
    return await runChecks(readArguments(argv), io, secrets)
  } catch (error) {
    const code = reportFailure(error, 'run', io)
    const isFile = error instanceof AppError && FILES.includes(error.code)
    return code === exitCodes.unreadable && !isFile ? exitCodes.missing : code
  }
}

/** Failures of what was given, not of what was asked. */
const FILES: readonly AppError['code'][] = [
  ...(['file_unreadable', 'file_unwritable', 'saved_unreadable'] as const),
  ...(['payload_unreadable', 'payload_incomplete', 'document_corrupt'] as const),
]

async function runChecks(options: Arguments, io: CliIo, secrets: RunSecrets): Promise<number> {
  const settings = settingsOf(options, io)
  const http = new UndiciHttpClient({
    proxyFor: (url) =>
      proxyOf(settings, () => Promise.resolve(proxyOfEnvironment(url, io.environment))),
    extraCertificates: () => settings.extraCertificates?.pem ?? '',
  })
  try {
    const { services, tenant } = await openServices(options, io, { settings, http, secrets })
    const paths = await pathsOf(options, services, io)
    if (paths === null) return exitCodes.unreadable
    // One answer for all of them where the keychain gives none.
    await services.tenants.secretOf(tenant.id)
    const runId = 'terminal'
    io.onInterrupt(() => services.checks.cancel(runId))
    const report = await services.checks.run({
      ...{ runId, tenantId: tenant.id, tenant, folder: '', paths },
      ...{ actingAs: [...options.actingAs], confirmed: options.writes },
    })
    await print({ ...report, folder: options.folder }, options, io)
    return exitCodeOf(report)
  } catch (error) {
    if (error instanceof AppError && error.code === 'write_not_confirmed')
      throw new UsageError(`${error.message}\nNothing was sent. Say --writes where that is meant.`)
    throw error
  } finally {
    await http.close()
  }
}

/** As the person has set them in the app; every write is one to be asked for. */
function settingsOf({ folder }: Arguments, io: CliIo): Settings {
  const kept = keptDocument(settingsDocument, io, 'the usual settings are taken')
  return { ...kept, savedFolder: resolve(folder), askedWrites: 'all', historyDays: 0 }
}

interface Parts {
  readonly settings: Settings
  readonly http: UndiciHttpClient
  readonly secrets: RunSecrets
}

async function openServices(
  { tenant: name, variables }: Arguments,
  io: CliIo,
  { settings, http, secrets }: Parts,
): Promise<{ readonly services: Services; readonly tenant: TenantProfile }> {
  const { version, platform } = io
  const checksProgress = progressOn(io)
  const operations = keptDocument(operationsDocument, io, 'the built-in operations are taken')
  const shared = { version, platform, settings, operations, http, checksProgress }
  const isPayload = name === '-'
  const folder = userDataFolder(io)
  const profile = isPayload ? null : findProfile(await readProfiles(folder), name)
  const inMemory = new Map<string, string>()
  const services = servicesOfRun({
    ...shared,
    tenants: profile === null ? [] : [profile],
    people: profile === null ? [] : await readPeople(folder, profile.id),
    secrets: {
      read: (account) =>
        isPayload ? Promise.resolve(inMemory.get(account) ?? null) : secrets.read(account),
      write: (account, secret) => {
        inMemory.set(account, secret)
        return Promise.resolve()
      },
    },
  })
  const { id } = profile ?? (await services.tenants.changes.add(await io.readInput())).profile
  try {
    await services.tenants.changes.update(id, { variables })
  } catch (error) {
    throw error instanceof AppError ? new UsageError(`--var: ${error.message}`) : error
  }
  return { services, tenant: services.tenants.get(id) }
}

/** The files to run; null where one of them cannot be read, which has been said. */
async function pathsOf(
  { folder, only }: Arguments,
  { saved }: Services,
  io: CliIo,
): Promise<string[] | null> {
  const all = await saved.requestsIn('')
  const isMeant = (wanted: string) => (each: (typeof all)[number]) =>
    each.path === wanted || (!(each.request instanceof AppError) && each.request.name === wanted)
  for (const wanted of only)
    if (!all.some(isMeant(wanted)))
      throw new UsageError(`--only: no request in ${folder} is called “${wanted}”.`)
  const meant = all.filter((each) => only.length === 0 || only.some((name) => isMeant(name)(each)))
  if (meant.length === 0)
    throw new AppError('file_unreadable', `There is no saved request in ${folder}.`, {
      hint: 'Give the folder in which their .yaml files lie.',
    })
  let isBroken = false
  for (const { path, request } of meant) {
    if (!(request instanceof AppError)) continue
    isBroken = true
    io.writeError(printable(`understudy run: ${path}: ${request.message}\n`))
  }
  return isBroken ? null : meant.map(({ path }) => path)
}

/** On standard error, so that the report can go elsewhere. */
export function progressOn(
  io: Pick<CliIo, 'writeError' | 'isTerminal' | 'now'>,
): (progress: CheckProgress) => void {
  let ended = 0
  return ({ ended: result, of, waitingUntil }) => {
    if (result !== null) ended += 1
    if (waitingUntil !== null) {
      const seconds = Math.max(0, Math.ceil((waitingUntil - io.now()) / 1000))
      io.writeError(printable(`Rate limited: waiting ${seconds} s.\n`))
    } else if (io.isTerminal && result !== null)
      io.writeError(printable(`${ended} of ${of}: ${result.name}\n`))
  }
}

async function print(report: CheckReport, { reporter, out }: Arguments, io: CliIo): Promise<void> {
  const text = reporter(report)
  const write = (): void => io.write(forProgram(text, io.isTerminal || reporter === reportTable))
  if (out === null) {
    write()
    return
  }
  try {
    await replaceChosenFile(resolve(out), new TextEncoder().encode(text))
  } catch (error) {
    // All of it was sent, and is not to be sent again for its report.
    write()
    throw error
  }
}

function exitCodeOf(report: CheckReport): number {
  const { failed, notRun } = countsOf(report)
  if (failed > 0) return exitCodes.findings
  return notRun > 0 ? exitCodes.missing : exitCodes.nothing
}

interface Arguments {
  readonly folder: string
  readonly tenant: string
  readonly actingAs: readonly ActingAs[]
  readonly only: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly writes: boolean
  readonly reporter: (report: CheckReport) => string
  readonly out: string | null
}

const reporters: ReadonlyMap<string, Arguments['reporter']> = tableOf({
  table: reportTable,
  junit: reportJunit,
  json: reportJson,
  markdown: reportMarkdown,
})

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      as: { type: 'string' },
      account: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      var: { type: 'string', multiple: true, default: [] },
      writes: { type: 'boolean', default: false },
      reporter: { type: 'string', default: 'table' },
      out: { type: 'string' },
    },
  })
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0)
    throw new UsageError('it takes one folder with saved requests.')
  if (values.tenant === undefined) throw new UsageError('--tenant is missing.')
  const reporter = reporters.get(values.reporter)
  if (reporter === undefined)
    throw new UsageError(`“${values.reporter}” is none of ${[...reporters.keys()].join(', ')}.`)
  return {
    ...{ folder, reporter, tenant: values.tenant, only: values.only, writes: values.writes },
    actingAs: identitiesOf(values.as, values.account),
    variables: variablesOf(values.var),
    out: values.out ?? null,
  }
}

function identitiesOf(as: string | undefined, account: string | undefined): readonly ActingAs[] {
  if (as === undefined) throw new UsageError('--as is missing: an account id, app, or both.')
  if ((as === 'both') !== (account !== undefined))
    throw new UsageError('--as both and --account ID go together.')
  if (as === 'app') return [{ kind: 'app' }]
  const user = actingAsSchema.safeParse({ kind: 'user', accountId: account ?? as })
  if (!user.success) throw new UsageError('That is not an account id.')
  return as === 'both' ? [user.data, { kind: 'app' }] : [user.data]
}

function variablesOf(given: readonly string[]): Readonly<Record<string, string>> {
  const pairs = given.map((each) => {
    const at = each.indexOf('=')
    if (at < 1) throw new UsageError('--var wants a name and a value: --var issueKey=DESK-1.')
    const name = each.slice(0, at)
    if (!isVariableName(name))
      throw new UsageError(
        `--var: “${name}” is not the name of a variable. It takes letters, digits, and . _ - in it.`,
      )
    return [name, each.slice(at + 1)]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}
