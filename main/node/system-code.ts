/** An error's code, the system's (`ENOSPC`) or a library's, of itself or of what caused it; else `UNKNOWN`. */
export function systemCode(error: unknown): string {
  let current: unknown = error
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if ('code' in current && typeof current.code === 'string') return current.code
    current = current.cause
  }
  return 'UNKNOWN'
}

const NO_SPACE = 'The disk is full. Free some space on it, or choose a folder on another one.'
const NOT_ALLOWED =
  'You may not do that there. Look at the permissions of the file and its folder, or choose another folder.'
const TOO_MANY = 'Too many files are open. Close what you do not need, then try again.'

/** What a person can do about each; https://man7.org/linux/man-pages/man3/errno.3.html */
const hints: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', NO_SPACE],
  ['EDQUOT', 'Your share of the disk is used up. Free some of it, or choose another disk.'],
  ['EFBIG', 'That disk takes no file of this size. Choose a folder on another one.'],
  ['EACCES', NOT_ALLOWED],
  ['EPERM', NOT_ALLOWED],
  ['EROFS', 'That disk can be read and not written. Choose a folder on another one.'],
  ['ENOENT', 'It is not there, or its folder is not. Choose it again.'],
  ['ENOTDIR', 'A part of its path is not a folder. Choose it again.'],
  ['EISDIR', 'That is a folder. Choose a file.'],
  ['ENOTFILE', 'It is a device or a pipe. Choose an ordinary file.'],
  ['ENAMETOOLONG', 'The name is too long for that disk. Choose a shorter one.'],
  ['EEXIST', 'A file of that name is there already and is left as it is. Choose another name.'],
  ['EBUSY', 'Another program holds it. Close it there, then try again.'],
  ['ETXTBSY', 'Another program holds it. Close it there, then try again.'],
  ['ELOOP', 'Its path runs in a circle of links. Choose the file itself.'],
  ['EMFILE', TOO_MANY],
  ['ENFILE', TOO_MANY],
  ['EIO', 'The disk reported a fault. Choose another disk, and have this one looked at.'],
])

export function hintOfSystemCode(code: string): string {
  return hints.get(code) ?? 'Check that it is there, the space on the disk, and the permissions.'
}
