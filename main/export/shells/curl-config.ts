import type { Value } from '../value.ts'
import { tableOf } from '../../wire/table.ts'
import type { CurlOption } from './shell-writer.ts'

/** Controls that curl's config file has no escape for. */
const UNSPELLABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** MAX_CONFIG_LINE_LENGTH of curl before 8.2 is 100 KiB; 10 MiB later. */
const LONGEST_LINE = 102_000

/** https://curl.se/docs/manpage.html#-K names these escapes. */
const ESCAPES: ReadonlyMap<string, string> = tableOf({
  '\\': '\\\\',
  '"': '\\"',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
})

export function isSpellableInConfig(text: string): boolean {
  return !UNSPELLABLE.test(text)
}

/** An option as a line of curl's config, which curl reads as bytes on every system. */
export function configLine({ long = 'url', value }: CurlOption): Value {
  if (value === undefined) return [long]
  const pieces = value.value.map((piece) =>
    typeof piece === 'string'
      ? piece.replace(/[\\"\t\n\r]/g, (char) => ESCAPES.get(char) ?? char)
      : piece,
  )
  return [`${long} = "`, ...pieces, '"']
}

/** Its text, with nothing where variables stand. */
export function configText(option: CurlOption): string {
  return configLine(option)
    .filter((piece) => typeof piece === 'string')
    .join('')
}

export function fitsConfig(option: CurlOption): boolean {
  return Buffer.byteLength(configText(option)) < LONGEST_LINE
}
