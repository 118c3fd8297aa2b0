import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { browserCopies, type SeenRequest } from './browser-copies.ts'
import { bytesOf } from './comparison.ts'
import { curlStarts } from './run-commands.ts'
import { argumentsOf } from './windows-independent/c-runtime-arguments.ts'
import { typedAtPrompt } from './windows-independent/command-prompt.ts'
import type { Exported } from '../../main/export/exportable.ts'
import { checkRows } from '../rows.ts'

const TRICKY = Array.from('\'"\\$`!%^&|<>()[]{}*?#~;=@,:-+/ .\n\r\t01aAnuxÿéЖ’”')
const SNIPPETS = [
  '\\n',
  '\\"',
  '$(',
  '${a}',
  '%PATH%',
  '%20',
  '!!',
  '""',
  '^"',
  "'\\''",
  '{"a":"b\\n"}',
  '\r\n',
  'curl ',
  '-H ',
  '👍',
  '{{x}}',
]

const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...TRICKY) },
      { weight: 3, arbitrary: fc.constantFrom(...SNIPPETS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join('').replace(/[\0\ue000]/g, ''))

const value = text.map((each) => each.replace(/[^ -~\u00a0-\u00ff]/g, '').trim())
const headers = fc.uniqueArray(
  fc.tuple(fc.constantFrom('accept', 'content-type', 'x-a', 'x-b', 'x-c'), value),
  { maxLength: 4, selector: ([name]) => name },
)
const request: fc.Arbitrary<SeenRequest> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
    target: text,
    headers,
    body: fc.option(text, { nil: null }),
  })
  .map(({ method, target, headers: own, body }) => ({
    method,
    // In a query nothing but curl's globs would want braces, and Firefox writes a backslash as it stands.
    url: new URL(`/x?q=${target.replace(/[#{}\\]/g, '')}`, 'https://acme.atlassian.net').href,
    headers: withType(own, body),
    body: body === '' || method === 'GET' ? null : body,
  }))

/** A browser says the type of what it sends. */
function withType(
  own: readonly (readonly [string, string])[],
  body: string | null,
): readonly Pair[] {
  const others = own.filter(([name]) => name !== 'content-type').map((each): Pair => [...each])
  return body === null ? others : [...others, ['content-type', 'text/plain;charset=UTF-8']]
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: readonly Pair[]
  /** A character for each byte. */
  readonly body: string
}

const byName = (own: readonly Pair[]): readonly Pair[] =>
  own
    .map(([name, given]): Pair => [name.toLowerCase(), given.replace(/^[ \t]+|[ \t]+$/g, '')])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What curl sends for these words; a header without a value is one that it leaves out. */
function sentBy(words: readonly string[]): Sent {
  const left = words.filter((word) => !/^(?:curl|--compressed|--globoff)$/.test(word))
  const own: Pair[] = []
  let [method, url, body] = ['', '', '']
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const given = /^-/.test(word) ? (left.shift() ?? '') : word
    const [, name = '', mark, rest = ''] = /^([^:;]*)([:;])\s*(.*)$/s.exec(given) ?? []
    if (word === '-X') method = given
    else if (word === '--data-raw') body = given
    else if (word !== '-H') url = given.replace(/\\([[\]{}])/g, '$1')
    else if (mark === ';' || rest !== '') own.push([name, rest])
  }
  const named = new Set(own.map(([name]) => name.toLowerCase()))
  const isNamed = words.some((word) => /^accept:/i.test(word))
  if (!named.has('accept') && !isNamed) own.push(['Accept', '*/*'])
  return { method: method || (body === '' ? 'GET' : 'POST'), url, headers: byName(own), body }
}

function readFrom(copied: string): Sent {
  const { request: read, dropped } = importRequest(copied, 0)
  expect(dropped).toEqual([])
  const body = bytesOf(read.body).toString('latin1')
  return { method: read.method, url: read.url, headers: byName(read.headers), body }
}

/**
 * Firefox writes a character beyond the first plane as two escapes, of which bash makes three bytes each: no
 * UTF-8, and not what the browser sent. The import reads what is meant.
 */
function withPairs(bytes: string): string {
  return bytes.replace(/\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]/g, (six) => {
    const units = [six.slice(0, 3), six.slice(3)].map(
      (three) => 0xd000 | ((three.charCodeAt(1) & 0x3f) << 6) | (three.charCodeAt(2) & 0x3f),
    )
    return asBytes(String.fromCharCode(...units))
  })
}

/** As Windows reads it, where no variable is set; but for Firefox's line breaks, in which cmd ends the command. */
function wordsInCmd(text: string): readonly string[] {
  const marked = text.replaceAll('"^\r\n\r\n"', '\ue000')
  const [command] = typedAtPrompt(marked, () => undefined)
  if (command === undefined) throw new Error('No command.')
  return argumentsOf(command.commandLine).map((word) => word.replaceAll('\ue000', '\n'))
}

const asBytes = (words: string): string => Buffer.from(words).toString('latin1')

describe.each(browserCopies)('$name', ({ copy, all, in: reader, breaks }) => {
  it('is read as what runs it would send it', async () => {
    const seen = fc
      .sample(request, { numRuns: 300, seed: 20_261_128 })
      .map((each) => (breaks === undefined ? each : without(breaks, each)))
    const copied = seen.map((each) => copy(each))
    const starts =
      reader === 'bash'
        ? (await curlStarts(BASH, copied.map(exported))).starts.map(({ argv }) =>
            argv.map(withPairs),
          )
        : reader === 'cmd'
          ? copied.map((command) => wordsInCmd(command).map(asBytes))
          : []
    await checkRows(
      seen.map((each, row) => ({ ...each, name: `${row}: ${copied[row] ?? ''}`, row })),
      ({ row, ...each }) => {
        const start = starts[row]
        const { method, url, headers: own, body } = each
        const expected =
          start === undefined
            ? { method, url, headers: byName(own), body: asBytes(body ?? '') }
            : sentBy(start)
        expect(readFrom(copied[row] ?? '')).toEqual(expected)
      },
    )
  })

  it('several that are copied at once are read one by one', () => {
    const seen = fc.sample(request, { numRuns: 60, seed: 7 })
    const copied = seen.map((each) => copy(breaks === undefined ? each : without(breaks, each)))
    for (let from = 0; from + 3 <= copied.length; from += 3) {
      const three = copied.slice(from, from + 3)
      const read = three.map((_, at) => importRequest(all(three), 0, undefined, at + 1))
      expect(read.map((each) => each.request)).toEqual(three.map(alone))
      expect(read.map((each) => each.entries.length)).toEqual([3, 3, 3])
    }
  })
})

function alone(copied: string): unknown {
  return importRequest(copied, 0).request
}

function without(breaks: RegExp, { headers: own, body, ...rest }: SeenRequest): SeenRequest {
  return {
    ...rest,
    headers: own.map(([name, given]): Pair => [name, given.replace(breaks, '')]),
    body: body?.replace(breaks, '') ?? null,
  }
}

const BASH = { program: 'bash', args: [] }
const exported = (command: string): Exported => ({ command, files: [], variables: [], notes: [] })
