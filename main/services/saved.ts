import type { Expectation, ExpectationFault } from '../../contract/checks.ts'
import type { Placed, SavedList, SavedRequest, SaveOrder } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import { InTurn } from '../in-turn.ts'
import type { PersonalFiles, RandomId, SavedFolder } from '../ports.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { redactText } from '../wire/redact.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import {
  changed,
  entryOf,
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
import type { WriteOrder, Written } from './written-file.ts'

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
      const over = path === null || mark === null ? null : await this.#there(root, path)
      const { tenant, folder, cleanedOf } = await this.#cleaning(order)
      const { request: typed } = order
      const written = await this.#written({
        ...{ request: typed, cleanedOf },
        ...(over !== null && { over: { bytes: over, mark } }),
      })
      if (written.kind === 'changed') throw changed(`“${path}” was changed by another program.`)
      if (written.kind === 'own-form')
        throw changed(`“${path}” has comments or a form of its own, which would be lost.`)
      const { request, notes, values } = written
      await this.#keepValues(tenant, values)
      const saved = { mark: written.mark, request, notes: [...notes] }
      if (written.kind === 'there') return { path: path ?? '', ...saved }
      const { bytes } = written
      if (path === null) {
        const { name } = request
        return { path: await this.#tools.folder.create(root, { folder, name, bytes }), ...saved }
      }
      await this.#tools.folder.replace(root, path, bytes)
      return { path, ...saved }
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
      const over = { bytes: file.bytes, mark: null }
      const renamed = await this.#written({ request: { ...request, name }, over })
      if (!('mark' in renamed)) throw ownForm()
      if ('bytes' in renamed) await folder.replace(root, path, renamed.bytes)
      const marks = { was: markOf(file.bytes), is: renamed.mark }
      return { path: await folder.rename(root, path, name), marks }
    })
  }

  duplicate(path: string): Promise<{ path: string }> {
    return this.#writes.run(async () => {
      const { request } = await this.open(path)
      const name = `${request.name} copy`
      const folder = path.split('/').slice(0, -1).join('/')
      const written = await this.#written({ request: { ...request, name } })
      if (!('bytes' in written)) throw ownForm()
      const { bytes } = written
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

  /** What lies there. Throws AppError `saved_changed` where it is gone. */
  async #there(root: string, path: string): Promise<Uint8Array> {
    try {
      return await sharedCopy(await this.#tools.folder.read(root, path))
    } catch (error) {
      if (error instanceof AppError && error.details['code'] === 'ENOENT') throw gone(path)
      throw error
    }
  }

  /** In a thread, where it is large. */
  #written(toWrite: WriteOrder): Promise<Written> {
    return this.#tools.texts.read('written', '', undefined, { toWrite })
  }

  async #cleaning({ tenantId, folder }: SaveOrder) {
    const { tenants, remembered, secretsAtHand } = this.#tools
    const tenant = tenants.get(tenantId)
    const secrets = await secretsAtHand.of(tenant)
    const accountIds = remembered.of(tenantId).map(({ accountId }) => accountId)
    return {
      tenant,
      cleanedOf: { tenant, known: { secrets, accountIds } },
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
