import type { Expectation, ExpectationFault } from '../../contract/checks.ts'
import type { Placed, SavedList, SavedRequest, SaveOrder } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { InTurn } from '../in-turn.ts'
import type { PersonalFiles, RandomId, SavedFolder } from '../ports.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import { withoutTenant } from '../saved/without-tenant.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { redactText } from '../wire/redact.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import {
  bytesOf,
  changed,
  entryOf,
  formOfFiles,
  gone,
  markOf,
  ownForm,
  type Reading,
  refuseFaults,
  requestReader,
  type RequestReader,
  textOf,
  tooManyFiles,
} from './saved-file.ts'
import type { TextReader } from './readings.ts'
import { SavedReadings } from './saved-readings.ts'
import { SavedRemovals } from './saved-removals.ts'
import type { SettingsService } from './settings.ts'

/** What saved requests need of the outside. */
export interface SavedOutside {
  readonly folder: SavedFolder
  /** Told when the folder has changed, whoever changed it. */
  readonly changed: () => void
}

interface SavedTools extends SavedOutside {
  readonly files: Pick<PersonalFiles, 'chooseFolder'>
  readonly settings: SettingsService
  readonly tenants: Tenants
  readonly remembered: Pick<RememberedPeople, 'of'>
  readonly secretsAtHand: Pick<SecretsAtHand, 'of'>
  readonly ids: RandomId
  readonly later: (job: () => void, ms: number) => void
  readonly texts: Pick<TextReader, 'read'>
}

interface Renamed {
  readonly path: string
  readonly marks: { readonly was: string; readonly is: string } | null
}

/** Saved requests: one file each, in a folder that the person chose and other programs write too. */
export class SavedService {
  readonly #tools: SavedTools
  readonly #writes = new InTurn()
  readonly #read: RequestReader
  readonly #readings: SavedReadings
  readonly #removals: SavedRemovals
  #watched: { readonly root: string; readonly stopping: Promise<() => void> } | null = null

  constructor(tools: SavedTools) {
    this.#tools = tools
    this.#read = requestReader(tools.texts)
    this.#readings = new SavedReadings(this.#read)
    this.#removals = new SavedRemovals(tools)
  }

  /** Null where the person cancelled. Answered before it is read: of thousands of files that takes a while. */
  async chooseFolder(): Promise<{ readonly folder: string } | null> {
    const folder = await this.#tools.files.chooseFolder()
    if (folder === null) return null
    await this.#tools.settings.change({ savedFolder: folder })
    return { folder }
  }

  /** What lies in the folder now, files that cannot be read among them; watched from then on. */
  async list(): Promise<SavedList> {
    const root = this.#tools.settings.read().savedFolder
    if (root === null) return { folder: null, entries: [], folders: [], failure: null }
    await this.#watch(root)
    try {
      const { files, folders, tooMany } = await this.#tools.folder.list(root)
      const readings = await this.#readings.of(files)
      return {
        folder: root,
        entries: files.flatMap(({ path }, at) => entryOf(path, readings[at])),
        folders,
        failure: tooMany ? tooManyFiles().toFailure() : null,
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { folder: root, entries: [], folders: [], failure: error.toFailure() }
    }
  }

  /** The requests of a folder and of those in it; of a file that cannot be read why. */
  async requestsIn(
    folder: string,
  ): Promise<{ readonly path: string; readonly request: Reading }[]> {
    const { files, tooMany } = await this.#tools.folder.list(this.#root())
    // A set of checks of which some are left out unseen would be met by mistake.
    if (tooMany) throw tooManyFiles()
    const readings = await this.#readings.of(files)
    return files.flatMap(({ path }, at) => {
      const request = readings[at]
      const isMeant = folder === '' || path.startsWith(`${folder}/`)
      return request === undefined || !isMeant ? [] : [{ path, request }]
    })
  }

  /** Throws AppError `saved_unreadable`, `file_unreadable`. */
  async open(path: string): Promise<Placed & { request: SavedRequest }> {
    const bytes = await this.#tools.folder.read(this.#root(), path)
    return { path, mark: markOf(bytes), request: await this.#read(textOf(bytes)) }
  }

  /** What no file could hold of an expectation. */
  async faultsOf(expect: Expectation): Promise<ExpectationFault[]> {
    const { expectationFaults } = await import('../saved/expectation-faults.ts')
    return expectationFaults(expect)
  }

  /** Throws AppError `saved_changed`, `saved_unreadable`, `file_unreadable`, `file_unwritable`. */
  save(order: SaveOrder): Promise<Placed & { request: SavedRequest; notes: string[] }> {
    return this.#writes.run(async () => {
      const root = this.#root()
      const { path, mark } = order
      await refuseFaults(order.request)
      const { request, folder, notes } = await this.#cleaned(order)
      const { writeRequestFile } = await formOfFiles()
      if (path === null) {
        const bytes = bytesOf(writeRequestFile(request))
        const created = await this.#tools.folder.create(root, { folder, name: request.name, bytes })
        return { path: created, mark: markOf(bytes), request, notes }
      }
      const { bytes, isThere } =
        mark === null
          ? { bytes: bytesOf(writeRequestFile(request)), isThere: false }
          : await this.#rewritten({ path, mark }, request)
      if (!isThere) await this.#tools.folder.replace(root, path, bytes)
      return { path, mark: markOf(bytes), request, notes }
    })
  }

  /**
   * The name in the file changes with the file's, and nothing else in it. Throws AppError
   * `saved_unreadable` where that cannot be done.
   */
  rename(path: string, wanted: string): Promise<Renamed> {
    const name = redactText(wanted)
    return this.#writes.run(async () => {
      const { folder } = this.#tools
      const root = this.#root()
      const { files } = await folder.list(root)
      const file = files.find((each) => each.path === path)
      // Of a folder, and of a file that cannot be read, the name on the disk is the only one.
      const request = file === undefined ? null : await this.#readings.readingOf(file)
      if (
        file === undefined ||
        !('bytes' in file) ||
        request === null ||
        request instanceof AppError
      )
        return { path: await folder.rename(root, path, name), marks: null }
      const { rewrittenFile } = await formOfFiles()
      const renamed = rewrittenFile(textOf(file.bytes), { ...request, name })
      if (renamed === null) throw ownForm()
      const bytes = bytesOf(renamed)
      await folder.replace(root, path, bytes)
      const marks = { was: markOf(file.bytes), is: markOf(bytes) }
      return { path: await folder.rename(root, path, name), marks }
    })
  }

  duplicate(path: string): Promise<{ path: string }> {
    return this.#writes.run(async () => {
      const { request } = await this.open(path)
      const name = `${request.name} copy`
      const folder = path.split('/').slice(0, -1).join('/')
      const { writeRequestFile } = await formOfFiles()
      const bytes = bytesOf(writeRequestFile({ ...request, name }))
      return { path: await this.#tools.folder.create(this.#root(), { folder, name, bytes }) }
    })
  }

  /** A request, or all of a folder; `putBack` brings it again within a minute. */
  remove(path: string): Promise<{ id: string }> {
    return this.#writes.run(() => this.#removals.remove(this.#root(), path))
  }

  /** Throws AppError `file_unwritable` where something lies in its place by now. */
  putBack(id: string): Promise<void> {
    return this.#writes.run(() => this.#removals.putBack(id))
  }

  /** What the file is to hold, and whether it does already. Throws AppError `saved_changed`. */
  async #rewritten(
    { path, mark }: Placed,
    request: SavedRequest,
  ): Promise<{ readonly bytes: Uint8Array; readonly isThere: boolean }> {
    const bytes = await this.#tools.folder.read(this.#root(), path).catch((error: unknown) => {
      if (error instanceof AppError && error.details['code'] === 'ENOENT') return null
      throw error
    })
    if (bytes === null) throw gone(path)
    const there = await this.#readings.readingOf({ path, bytes })
    // By whichever program: it may have been this one, where the keys were pressed twice.
    if (JSON.stringify(there) === JSON.stringify(request)) return { bytes, isThere: true }
    if (markOf(bytes) !== mark) throw changed(`“${path}” was changed by another program.`)
    const { rewrittenFile } = await formOfFiles()
    const rewritten = rewrittenFile(textOf(bytes), request)
    if (rewritten !== null) return { bytes: bytesOf(rewritten), isThere: false }
    throw changed(`“${path}” has comments or a form of its own, which would be lost.`)
  }

  async #cleaned({ tenantId, request, folder }: SaveOrder) {
    const { tenants, remembered, secretsAtHand } = this.#tools
    const tenant = tenants.get(tenantId)
    const secrets = await secretsAtHand.of(tenant)
    const cleaned = withoutTenant(request, tenant, {
      secrets,
      accountIds: remembered.of(tenantId).map(({ accountId }) => accountId),
    })
    await this.#keepValues(tenant, cleaned.values)
    return {
      ...{ request: cleaned.request, notes: [...cleaned.notes] },
      folder: redactText(folder, secrets),
    }
  }

  /** So that the file, filled for this tenant, is what was typed. */
  async #keepValues(
    { id, variables = {} }: TenantProfile,
    values: Readonly<Record<string, string>>,
  ): Promise<void> {
    if (Object.entries(values).every(([name, value]) => variables[name] === value)) return
    await this.#tools.tenants.changes.update(id, { variables: values })
  }

  #root(): string {
    const root = this.#tools.settings.read().savedFolder
    if (root !== null) return root
    throw new AppError('file_unreadable', 'No folder was chosen for saved requests.', {
      hint: 'Choose one under Saved in the side bar.',
    })
  }

  /** Before it is read, so that nothing is missed in between. */
  async #watch(root: string): Promise<void> {
    if (this.#watched?.root !== root) {
      const { folder, changed: told } = this.#tools
      void this.#watched?.stopping.then((stop) => stop())
      this.#watched = { root, stopping: folder.watch(root, told) }
    }
    await this.#watched.stopping
  }
}
