const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '')
const each = (text: string, spell: (code: number) => string): string =>
  Array.from(text, (character) => spell(character.charCodeAt(0))).join('')
const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0')
/** Of a text that is `offset` bytes into what was encoded, without what its neighbours decide. */
const aligned = (text: string, offset: number): string =>
  base64(' '.repeat(offset) + text).slice(offset + 1, -2)

/** Fifteen spellings of a secret of ASCII, to be looked for where it must not be. */
const spellings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  base64: (secret) => base64(secret).slice(0, -1),
  'base64, one byte in': (secret) => aligned(secret, 1),
  'base64, two bytes in': (secret) => aligned(secret, 2),
  base64url: (secret) => Buffer.from(secret).toString('base64url').slice(0, -1),
  'base64 of base64': (secret) => base64(base64(secret)).slice(0, -4),
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  HEXADECIMAL: (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'percent-encoded': (secret) => each(secret, (code) => `%${hex(code, 2).toUpperCase()}`),
  'escaped as JSON': (secret) => each(secret, (code) => `\\u${hex(code, 4)}`),
  'escaped as HTML': (secret) => each(secret, (code) => `&#${code};`),
  'UTF-16': (secret) => Buffer.from(secret, 'utf16le').toString('latin1'),
  reversed: (secret) => Array.from(secret).reverse().join(''),
  'its first half': (secret) => secret.slice(0, Math.ceil(secret.length / 2)),
  'its second half': (secret) => secret.slice(Math.floor(secret.length / 2)),
}

export const SPELLINGS = Object.keys(spellings).length

/** Where which secret stands in which spelling; texts are searched as Latin-1 holds bytes. */
export function found(
  secrets: Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const looked = Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(spellings).map(([how, spell]) => ({
      as: `${name}, ${how}`,
      form: spell(secret),
    })),
  )
  return [...texts].flatMap(([where, text]) =>
    looked.filter(({ form }) => text.includes(form)).map(({ as }) => `${as}: ${where}`),
  )
}
