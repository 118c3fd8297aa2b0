/** One way to write a text inside of another. */
export interface TextEncoding {
  readonly name: string
  readonly encode: (text: string) => string
}

const hex = (character: string, width: number): string =>
  character.charCodeAt(0).toString(16).padStart(width, '0')
const bytes = (text: string, lead: string): string =>
  Buffer.from(text).toString('hex').replace(/../g, `${lead}$&`)
const json = (text: string): string => JSON.stringify(text).slice(1, -1)
const unicode = (text: string, which: RegExp): string =>
  text.replace(which, (character) => `\\u${hex(character, 4)}`)
const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
const PYTHON = { '\\': '\\\\', "'": "\\'", '\r': '\\r', '\n': '\\n' }

const table: Readonly<Record<string, (text: string) => string>> = {
  JSON: (text) => JSON.stringify({ level: 30, msg: text }),
  'JSON as Gson writes it': (text) => `{"m":"${unicode(json(text), /[&<>=']/g)}"}`,
  'JSON as PHP writes it': (text) =>
    `{"m":"${unicode(json(text).replaceAll('\\"', '\\u0022').replaceAll('/', '\\/'), /[&<>']/g)}"}`,
  'JSON, every character': (text) => `{"m":"${unicode(text, /[^]/g)}"}`,
  HTML: html,
  'HTML by number': (text) =>
    text.replace(/[^A-Za-z0-9 \n]/g, (character) => `&#${character.charCodeAt(0)};`),
  'HTML, every character': (text) =>
    text.replace(/[^ \n]/g, (character) => `&#x${hex(character, 2)};`),
  percent: (text) => encodeURIComponent(text),
  'percent, every byte': (text) => bytes(text, '%'),
  form: (text) => new URLSearchParams({ a: text }).toString(),
  'HTML without its semicolons': (text) => text.replaceAll('"', '&quot').replaceAll("'", '&#39'),
  'quoted-printable': (text) =>
    text.replace(/[=\u0080-\uffff]/g, (character) =>
      Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '=$&'),
    ),
  CSV: (text) => `1,"${text.replaceAll('"', '""')}",2`,
  'single quotes of a shell': (text) => `echo '${text.replaceAll("'", "'\\''")}'`,
  'double quotes of a shell': (text) => `echo "${text.replace(/(["\\$`])/g, '\\$1')}"`,
  '$’…’': (text) =>
    `echo $'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`,
  '$’…’ in hexadecimal': (text) => `echo $'${bytes(text, '\\x')}'`,
  'single quotes of PowerShell': (text) => `echo '${text.replaceAll("'", "''")}'`,
  'double quotes of PowerShell': (text) => `echo "${text.replace(/["`$]/g, '`$&')}"`,
  cmd: (text) => `echo ^"${text.replace(/(\\*)"/g, '$1$1\\"').replace(/[()%!^"<>&|{}]/g, '^$&')}^"`,
  'Python bytes': (text) =>
    `send: b'${text.replace(/[\\'\r\n]/g, (character) => PYTHON[character as keyof typeof PYTHON])}'`,
}

export const textEncodings: readonly TextEncoding[] = Object.entries(table).map(
  ([name, encode]) => ({ name, encode }),
)

/** A text in no, one and two of the encodings. */
export function* encodedTwice(text: string): Generator<TextEncoding & { readonly text: string }> {
  for (const one of textEncodings) {
    const once = one.encode(text)
    yield { ...one, text: once }
    for (const other of textEncodings)
      yield {
        name: `${one.name} in ${other.name}`,
        encode: (own) => other.encode(one.encode(own)),
        text: other.encode(once),
      }
  }
}
