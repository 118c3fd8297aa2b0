import type { Dirent } from 'node:fs'
import { lstat, mkdir, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { MOST_SAVED } from '../../contract/limits.ts'
import { AppError } from '../errors.ts'
import type { SavedFile, SavedFolder } from '../ports.ts'
import { readChosenFile, replaceChosenFile, safeFileName, writeNewFile } from './chosen-file.ts'
import { hintOfSystemCode, systemCode } from './system-code.ts'
import { WatchedFolder } from './watched-folder.ts'

const EXTENSION = '.yaml'
const IS_REQUEST = /\.ya?ml$/i
const DEEPEST = 12
const LARGEST = 8 * 1024 * 1024
/** Bytes of UTF-8 that every file system takes in a name, with room for a number and the extension. */
const LONGEST_NAME = 200

/** Files that are read at once: each holds a file open. */
const AT_ONCE = 16

/** Below the folder, in the order of their names. */
interface Found {
  readonly paths: string[]
  readonly folders: string[]
  tooMany: boolean
}

/** The folder with saved requests, as it lies on the disk. Links are not followed: nothing outside is read or written. */
export class FolderOnDisk implements SavedFolder {
  readonly #mostFiles: number

  constructor(mostFiles = MOST_SAVED) {
    this.#mostFiles = mostFiles
  }

  async list(root: string): ReturnType<SavedFolder['list']> {
    const found: Found = { paths: [], folders: [], tooMany: false }
    await this.#walk(root, '', found)
    const files: SavedFile[] = []
    for (let at = 0; at < found.paths.length; at += AT_ONCE) {
      const some = found.paths.slice(at, at + AT_ONCE)
      files.push(...(await Promise.all(some.map((path) => fileAt(root, path)))))
    }
    return { files, folders: found.folders, tooMany: found.tooMany }
  }

  async read(root: string, path: string): Promise<Uint8Array> {
    return readChosenFile(await placeOf(root, path), LARGEST)
  }

  async create(
    root: string,
    { folder, name, bytes }: { folder: string; name: string; bytes: Uint8Array },
  ): Promise<string> {
    const parts = folder
      .split('/')
      .filter((part) => part !== '')
      .map(nameOf)
    if (parts.length > DEEPEST) throw tooDeep()
    await makeFolders(root, parts)
    const path = await freeIn(root, parts.join('/'), `${nameOf(name)}${EXTENSION}`, null)
    await writeNewFile(await placeOf(root, path), bytes)
    return path
  }

  async restore(root: string, path: string, bytes: Uint8Array | null): Promise<void> {
    refuseOutside(path)
    const parts = path.split('/')
    await makeFolders(root, bytes === null ? parts : parts.slice(0, -1))
    if (bytes !== null) await writeNewFile(await placeOf(root, path), bytes)
  }

  async replace(root: string, path: string, bytes: Uint8Array): Promise<void> {
    await replaceChosenFile(await placeOf(root, path), bytes)
  }

  async rename(root: string, path: string, name: string): Promise<string> {
    const from = await placeOf(root, path)
    const [folder, before] = split(path)
    const wanted = (await isFolder(from)) ? nameOf(name) : `${nameOf(name)}${EXTENSION}`
    if (wanted === before) return path
    const to = await freeIn(root, folder, wanted, before)
    await done(path, rename(from, await placeOf(root, to)))
    return to
  }

  async remove(root: string, path: string): Promise<void> {
    const place = await placeOf(root, path)
    await done(path, (await isFolder(place)) ? rmdir(place) : rm(place))
    // A folder of which nothing is left goes with its last request; git keeps none either.
    for (let [folder] = split(path); folder !== ''; [folder] = split(folder)) {
      const isGone = await rmdir(await placeOf(root, folder)).then(
        () => true,
        () => false,
      )
      if (!isGone) return
    }
  }

  async watch(root: string, changed: () => void): Promise<() => void> {
    const watched = new WatchedFolder(root, (folder) => foldersIn(root, folder), changed)
    await watched.begin()
    return () => watched.stop()
  }

  async #walk(root: string, folder: string, found: Found): Promise<void> {
    const entries = await done(folder, readdir(join(root, folder), { withFileTypes: true }))
    for (const entry of entries.toSorted(byName)) {
      const path = pathIn(folder, entry)
      if (found.tooMany) return
      if (isLookedInto(folder, entry)) {
        found.folders.push(path)
        await this.#walk(root, path, found)
      } else if (entry.isFile() && isShown(entry) && IS_REQUEST.test(entry.name)) {
        found.tooMany = found.paths.length >= this.#mostFiles
        if (found.tooMany) return
        found.paths.push(path)
      }
    }
  }
}

/** Those that are looked into; none where the folder cannot be read. */
async function foldersIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => isLookedInto(folder, entry))
    .map((entry) => pathIn(folder, entry))
}

function isLookedInto(folder: string, entry: Dirent): boolean {
  return entry.isDirectory() && isShown(entry) && folder.split('/').length < DEEPEST
}

const PASSED_OVER = 'node_modules'
const isShown = ({ name }: Dirent): boolean => !name.startsWith('.') && name !== PASSED_OVER

const pathIn = (folder: string, { name }: Dirent): string =>
  folder === '' ? name : `${folder}/${name}`

async function fileAt(root: string, path: string): Promise<SavedFile> {
  try {
    return { path, bytes: await readChosenFile(join(root, path), LARGEST) }
  } catch (error) {
    if (error instanceof AppError) return { path, problem: error.message }
    throw error
  }
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1
}

/** One name for the same letters on every system, short enough and without what one of them refuses. */
function nameOf(wanted: string): string {
  let name = safeFileName(wanted.normalize('NFC'))
  while (Buffer.byteLength(name) > LONGEST_NAME) name = name.slice(0, -1).toWellFormed()
  name = name.replace(/[.\s]+$/, '') || 'untitled'
  return name === PASSED_OVER ? `${name}_` : name
}

function tooDeep(): AppError {
  const message = `Folders are looked into ${DEEPEST} deep, and this one lies deeper.`
  return new AppError('file_unwritable', message, { hint: 'Name fewer folders.' })
}

/** `Name.yaml`, or `Name 2.yaml` where one is there that some system takes for the same. */
async function freeIn(
  root: string,
  folder: string,
  name: string,
  own: string | null,
): Promise<string> {
  const there = await done(folder, readdir(join(root, folder)))
  const taken = new Set(there.filter((each) => each !== own).map(sameName))
  const stem = name.replace(/\.yaml$/, '')
  const extension = name.slice(stem.length)
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} ${count}${extension}`
    if (!taken.has(sameName(candidate))) return folder === '' ? candidate : `${folder}/${candidate}`
  }
}

function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function split(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/')
  return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)]
}

async function makeFolders(root: string, parts: readonly string[]): Promise<void> {
  for (let count = 1; count <= parts.length; count += 1) {
    const path = parts.slice(0, count).join('/')
    await done(path, mkdir(await placeOf(root, path)).catch(unlessThere))
  }
}

function isFolder(place: string): Promise<boolean> {
  return lstat(place).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function unlessThere(error: unknown): void {
  if (systemCode(error) !== 'EEXIST') throw error
}

function refuseOutside(path: string): void {
  const isPlain = path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0:]/.test(part))
  if (!isPlain) throw outside(path)
}

/** Where a path lies, which has to be below the folder, links resolved. Throws AppError `file_unreadable`. */
async function placeOf(root: string, path: string): Promise<string> {
  refuseOutside(path)
  const parts = path.split('/')
  const own = await done('', realpath(root))
  const place = join(root, ...parts)
  const parent = await done(path, realpath(dirname(place)))
  const isLink = await lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
  if (isLink || (parent !== own && !parent.startsWith(own.endsWith(sep) ? own : own + sep)))
    throw outside(path)
  return place
}

function outside(path: string): AppError {
  return new AppError(
    'file_unreadable',
    `“${path}” does not lie in the folder of saved requests.`,
    {
      hint: 'Links are not followed. Move the file itself there.',
    },
  )
}

async function done<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof AppError) throw error
    const reason = systemCode(error)
    const what = path === '' ? 'The folder of saved requests' : `“${path}”`
    throw new AppError('file_unreadable', `${what} cannot be used (${reason}).`, {
      hint: hintOfSystemCode(reason),
      details: { code: reason },
      cause: error,
    })
  }
}
