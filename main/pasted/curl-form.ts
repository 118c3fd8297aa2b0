import type { Part } from '../../contract/draft.ts'

/** A part from `-F name=value` as curl reads it (https://curl.se/docs/manpage.html#-F); null where it is none. */
export function readFormOption(text: string, dropped: string[]): Part | null {
  const at = text.indexOf('=')
  if (at < 1) return null
  const name = text.slice(0, at)
  const sign = /^[@<]/.exec(text.slice(at + 1))?.[0] ?? ''
  const [value, rest] = readValue(text.slice(at + 1 + sign.length), sign === '' ? ';' : ',;')
  const type = parameter(rest, 'type')
  const filename = parameter(rest, 'filename')
  const more = {
    ...(filename === null ? {} : { filename }),
    ...(type === null ? {} : { contentType: type }),
  }
  if (sign === '@') return { name, file: value, ...more }
  if (sign === '<') {
    dropped.push(`The field ${name} read its text from the file ${value}; it is a file part now.`)
    return { name, file: value, ...more }
  }
  return { name, text: value, ...(type === null ? {} : { contentType: type }) }
}

/** The value up to a separator, in quotes or bare, and what follows it. */
function readValue(text: string, separators: string): readonly [value: string, rest: string] {
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(text)
  if (quoted !== null) return [unescape(quoted[1] ?? ''), text.slice(quoted[0].length)]
  const end = Array.from(text).findIndex((char) => separators.includes(char))
  const bare = end < 0 ? text : Array.from(text).slice(0, end).join('')
  return [bare, text.slice(bare.length)]
}

function parameter(rest: string, name: string): string | null {
  const found = new RegExp(
    `;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|((?:[^;]|;(?!\\s*(?:type|filename|headers|encoder)=))*))`,
    's',
  ).exec(rest)
  if (found === null) return null
  return found[1] === undefined ? (found[2] ?? '') : unescape(found[1])
}

function unescape(text: string): string {
  return text.replace(/\\(["\\])/g, '$1')
}
