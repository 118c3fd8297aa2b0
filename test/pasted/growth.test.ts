import { describe, expect, it } from 'vitest'
import { findToken } from '../../main/pasted/token.ts'
import { readOpenApi } from '../../main/operations/read-openapi.ts'
import { readDescriptor } from '../../main/connect/descriptor.ts'
import { readPastedPayload } from '../../main/connect/pasted-payload.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { AppError } from '../../main/errors.ts'
import { readEnvironment } from '../../main/export/import/environment.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { ownTime } from '../own-time.ts'
import { kindsOfLog, logOf } from '../diagnosis/logs.ts'

/** What makes a reader of curl commands take its way into the text. */
const commands = ['curl ', "curl -d '", 'curl "', 'curl a <<a\n']
const openings: readonly string[] = [
  '',
  ...commands,
  'http -f POST h a=',
  'http POST h a[',
  'wget --header ',
  'url = a\nheader = "',
  'meta {\n}\nget {\n  url: a\n}\nheaders {\n  ',
  'type: collection.insomnia.rest/5.0\ncollection:\n  - method: GET\n    url: ',
  'POST /c HTTP/1.1\nHost: a\n\n',
  'HTTP/1.1 401 A\n\n',
  'fetch("https://a", { a: ',
  'Invoke-WebRequest -Uri "https://a" -Headers @{ ',
  'await api.asUser().requestJira(route`',
  'x = { requests.get("https://a", data=',
  'new HttpRequestMessage(new HttpMethod("A"), new Uri(',
  'http.NewRequest("A", "https://a", []byte("',
  'HttpRequest.newBuilder(URI.create("https://a")).header(',
  'curl_init("https://a"); curl_setopt_array($c, [',
  '{"a":"',
  'iss urn:atlassian:connect: clientKey "authorizationServer" ',
]

/** Every reader of text that a person pastes, with the openings behind which it reads in another way. */
const readers: readonly (readonly [string, (text: string) => unknown, readonly string[]])[] = [
  ['import', (text) => importRequest(text, 0), openings],
  ['import from bash', (text) => importRequest(text, 0, 'bash'), commands],
  ['import from cmd', (text) => importRequest(text, 0, 'cmd'), commands],
  ['import from PowerShell', (text) => importRequest(text, 0, 'powershell'), commands],
  ['environment', (text) => readEnvironment(text), ['', 'vars {\n  ']],
  ['evidence', readEvidence, openings],
  [
    'operations',
    (text) => readOpenApi(text, '2026-11-28'),
    ['', '{"openapi":"3.0.1","info":{"title":"","version":""},"paths":{"'],
  ],
  ['token', findToken, ['']],
  ['payload', readPastedPayload, ['', '{"a":"', '"authorizationServer"']],
  ['descriptor', readDescriptor, ['', '{"a":"']],
]

/** What a long text is made of: each repeated up to the length that is asked for. */
const units: readonly string[] = [
  ...Array.from('a \t\n"\'`“{}[](<>\\%/=:,.-#1&;|^$@*'),
  '\r\n',
  '\u00a0',
  'QUJDREVG',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n',
  '%CE',
  '\\"',
  '/* ',
  '""',
  '{"',
  '[{',
  '{"a":',
  'a=',
  'a: ',
  'a ',
  'a\n',
  'a="',
  '$(',
  '${a',
  "$(printf '",
  "$'",
  '&quot;',
  'eyJ',
  'eyJhbGciOiJIUzI1NiJ9.',
  // Lines of one length, as a terminal cuts them.
  `${'0'.repeat(80)}\n`,
  `a${'0'.repeat(78)}a\n`,
  'code ',
  'HTTP/1.1 200 OK\n\n',
  'GET /a HTTP/1.1\n',
  '### a\nGET http://a\n',
  'curl http://a\n',
  '200\n',
  'A: b\n',
  '-H ',
  '-F a=b ',
  '/* ',
  'urn:atlassian:connect:',
  'http://a ',
  '{"a":1}',
  '{"key":"a","clientKey":"a","baseUrl":"a"}',
  // Lines that code could be, as long as those that are read.
  `"${'Aa '.repeat(150)}\n`,
  `${'Aa '.repeat(25)}"\n`,
  `base64 "a"${' '.repeat(500)}\n`,
  `Authorization: "Basic ${'a:'.repeat(250)}\n`,
]

/** Behind an opening, those that a reader of commands, messages or objects could stumble over. */
const inside: readonly string[] = [
  ...Array.from('a \n"\'{[\\%'),
  'QUJDREVG',
  '$(',
  '${a',
  "$(printf '",
  '{"a":',
  'a="',
  'code ',
  'A: b\n',
  'HTTP/1.1 200 OK\n\n',
  '-F a=b ',
  'fetch("https://a", x);',
  'x = { y: x, ',
]

/**
 * The least of some runs. A run may read several times, for the mean: a text below one tick would seem to cost
 * nothing.
 */
function cost(read: (text: string) => unknown, text: string, runs: number, reads = 1): number {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const before = ownTime()
    for (let again = 0; again < reads; again += 1) {
      try {
        read(text)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
      }
    }
    least = Math.min(least, (ownTime() - before) / reads)
  }
  return least
}

/** Below this a measurement is the machine's noise: a quadratic reader is far above it at 50 kB. */
const NOISE_MS = 8
const MOST_GROWTH = 15
/**
 * A reader whose work grows with the square fails every one of them, at whichever length; a linear one on a busy
 * machine does not: the longer the texts, the less a collection of garbage weighs. What fits into the processor's
 * caches costs a third: 10,000 lines of nothing take 400 ns each, 50,000 take 1450, 500,000 take 1600.
 */
const ATTEMPTS = 12
/** How long the shorter text becomes by attempts, where it is not as long at once. */
const LONGEST = 40_000

/**
 * What the engine's own `JSON.parse` takes of it: 20 times as long for ten times as many open brackets, between
 * 0.3 and 1 MB. A reader of ours that grows with the square takes many times as long as that.
 */
function ofTheEngine(text: string): number {
  const before = ownTime()
  try {
    JSON.parse(text)
  } catch {
    // Hardly any of these texts is JSON.
  }
  return ownTime() - before
}

function growth(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  small: number,
): number {
  let least = Infinity
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt += 1) {
    const length = Math.max(small, Math.min(small * 2 ** (attempt % 4), LONGEST))
    const long = textOf(length * 10)
    const after = cost(read, long, Math.min(1 + attempt, 4)) - ofTheEngine(long)
    if (after <= NOISE_MS) return 1
    least = Math.min(least, after / Math.max(cost(read, textOf(length), 1, 10), NOISE_MS / 4))
  }
  return least
}

const repeated = (opening: string, unit: string) => (length: number) =>
  opening + unit.repeat(Math.ceil(length / unit.length))

describe.each(readers)('%s', (_name, read, openingsOf) => {
  it('does at most fifteen times the work for ten times the text', () => {
    const grew = openingsOf.flatMap((opening) =>
      (opening === '' ? units : inside)
        .map((unit) => [opening, unit, growth(read, repeated(opening, unit), 5_000)] as const)
        .filter(([, , times]) => times > MOST_GROWTH),
    )
    expect(grew).toEqual([])
  })

  it('up to a mebibyte', () => {
    const grew = ['a', ' ', '\t', '\n', '"', "'", '{', '[', '}', '\\', '%', 'QUJDREVG']
      .map((unit) => [unit, growth(read, repeated('', unit), 104_858)] as const)
      .filter(([, times]) => times > MOST_GROWTH)
    expect(grew).toEqual([])
  })

  it('answers at once to a word of a million letters', () => {
    expect(cost(read, 'a'.repeat(1_000_000), 2)).toBeLessThan(1000)
  })
})

describe('the diagnosis of a log', () => {
  it('does at most fifteen times the work for ten times the text', () => {
    const grew = kindsOfLog
      .map(
        (kind) => [kind, growth(diagnoseText, (length) => logOf(kind, length), 100_000)] as const,
      )
      .filter(([, times]) => times > MOST_GROWTH)
    expect(grew).toEqual([])
  })
})
