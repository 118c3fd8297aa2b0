import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { excerptOf } from '../../main/diagnosis/evidence/excerpt.ts'
import { rows } from '../rows.ts'
import { loadCorpus } from './corpus/load.ts'
import { type KindOfLog, kindsOfLog, logOf } from './logs.ts'
import { heardIn } from './told.ts'

const SITE = 'https://acme.atlassian.net/rest/api/3'
const quiet = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, at) => `2026-01-12 10:00:00 INFO batch ${String(10_000 + from + at)} is done`,
  )
const call = (path: string, status: number): string =>
  `2026-01-12 10:00:01 WARN GET ${SITE}/${path} -> ${String(status)}`
const linesOf = (...lines: readonly string[]): readonly string[] =>
  excerptOf(lines.join('\n')).text.split('\n')

describe('of entries that differ in numbers alone', () => {
  it('the first three and the last are read, and the others are counted', () => {
    const log = quiet(5000)
    const { text, leftOut } = excerptOf(log.join('\n'))
    expect(text).toBe([...log.slice(0, 3), ...log.slice(-1)].join('\n'))
    expect(leftOut).toBe(4996)
  })

  it('a line of any length stands between them', () => {
    const long = `2026-01-12 10:00:00 INFO ${'x'.repeat(100_000)} is done`
    const refused = call('issue/K-1', 403)
    const log = [...quiet(900), long, ...quiet(900, 900), refused, ...quiet(900, 1800)]
    expect(linesOf(...log)).toEqual([...log.slice(0, 3), long, refused, log.at(-1)])
  })

  it('ids in hexadecimal are no difference, any other letter is', () => {
    const ids = Array.from(
      { length: 400 },
      (_, at) => `2026-01-12 10:00:00 INFO ${(at * 7_777_777 + 0x10000000).toString(16)} is done`,
    )
    const other = '2026-01-12 10:00:00 INFO 1f0000aa is gone'
    expect(linesOf(...ids, other, ...ids)).toEqual([...ids.slice(0, 3), other, ids.at(-1)])
  })

  it('how many digits a number has is none, also in entries of many lines', () => {
    const log = Array.from({ length: 1200 }, (_, at) =>
      [
        `2026-01-12 10:00:00 ERROR K-${String(at)} of ${SITE}/x/${String(at)}`,
        `  after ${String(at)} ms`,
      ].join('\n'),
    )
    expect(linesOf(...log)).toEqual([...log.slice(0, 3), ...log.slice(-1)].join('\n').split('\n'))
  })

  it('a number that is in turn all that a status may be is none: a few of its values are read', () => {
    const log = Array.from(
      { length: 2000 },
      (_, at) => `2026-01-12 10:00:00 WARN ${SITE}/x is behind by ${String(at)} batches`,
    )
    const { leftOut } = excerptOf(log.join('\n'))
    expect(2000 - leftOut).toBeLessThan(60)
  })

  it('those with a status of a refusal are told from the others, and from each other', () => {
    const calls = Array.from({ length: 600 }, (_, at) =>
      call(`issue/K-${String(1000 + at)}`, at === 300 ? 403 : at === 400 ? 404 : 200),
    )
    const kept = [0, 1, 2, 300, 400, 599]
    expect(linesOf(...calls)).toEqual(kept.map((at) => calls[at]))
  })

  it('numbers of a time, a key, a path or a measure are no status', () => {
    const log = Array.from(
      { length: 800 },
      (_, at) =>
        `2026-01-12 10:00:01,${String(100 + at)} INFO K-${String(100 + at)} of /x/${String(100 + at)} in ${String(100 + at)} ms`,
    )
    expect(linesOf(...log)).toEqual([...log.slice(0, 3), log.at(-1)])
  })

  it('a refusal is read with what went well at its address, and one that nothing settled is found among those', () => {
    const settled = Array.from({ length: 400 }, (_, at) => [
      call(`issue/K-${String(1000 + at)}`, 401),
      call(`issue/K-${String(1000 + at)}`, 200),
    ])
    const open = call('issue/K-1999', 401)
    const [first = [], second = [], third = []] = settled
    const log = [...settled.slice(0, 200), [open], ...settled.slice(200)].flat()
    expect(linesOf(...log)).toEqual([
      ...first,
      ...second,
      ...third,
      open,
      ...(settled.at(-1) ?? []),
    ])
  })

  it('what is told of the address of a refusal is read, however late and by whatever words', () => {
    const lines = [
      ...quiet(400),
      call('myself', 401),
      ...quiet(4000),
      `2026-01-12 10:00:09 INFO once more: GET ${SITE}/myself`,
      ...quiet(400),
      call('myself', 200),
      ...quiet(400),
    ]
    expect(linesOf(...lines)).toEqual([
      ...quiet(3),
      call('myself', 401),
      `2026-01-12 10:00:09 INFO once more: GET ${SITE}/myself`,
      call('myself', 200),
      ...quiet(400).slice(-1),
    ])
  })

  it('a failure that names no address is read with what stands around it', () => {
    const log = quiet(2000)
    const failure = '2026-01-12 10:00:01 ERROR invalid_grant: Invalid JWT'
    expect(linesOf(...log.slice(0, 1000), failure, ...log.slice(1000))).toEqual([
      ...log.slice(0, 3),
      ...log.slice(997, 1000),
      failure,
      ...log.slice(1000, 1002),
      ...log.slice(-1),
    ])
  })

  it('entries of many lines are alike where each of their lines is', () => {
    const trace = (at: number, cause = 'Read timed out'): string =>
      [
        `2026-01-12 10:00:01 ERROR Cannot read issue K-${String(1000 + at)}`,
        `\tat com.acme.Runner.read(Runner.java:${String(100 + at)})`,
        `Caused by: java.net.SocketTimeoutException: ${cause}`,
      ].join('\n')
    const traces = Array.from({ length: 400 }, (_, at) => trace(at))
    const other = trace(77, 'Connect timed out')
    const text = [...traces.slice(0, 200), other, ...traces.slice(200)].join('\n')
    expect(excerptOf(text).text).toBe(
      [
        ...traces.slice(0, 3),
        ...traces.slice(197, 200),
        other,
        ...traces.slice(200, 202),
        ...traces.slice(-1),
      ].join('\n'),
    )
  })

  it('all are read where they may hold a secret that is to be taken out of the whole text', () => {
    const payloads = Array.from(
      { length: 500 },
      (_, at) => `2026-01-12 10:00:01 INFO {"clientKey":"${String(10_000 + at)}"}`,
    )
    expect(excerptOf(payloads.join('\n')).leftOut).toBe(0)
  })

  it('a text in which hardly a line is like another is read as it is, one with many forms is not', () => {
    const word = (at: number): string =>
      String(at).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
    const apart = Array.from({ length: 4000 }, (_, at) => `2026-01-12 10:00:00 INFO ${word(at)}`)
    const text = [...apart, ...quiet(1000)].join('\n')
    expect(excerptOf(text)).toEqual({ text, leftOut: 0 })
    const few = [...apart.slice(0, 900), ...quiet(1000)].join('\n')
    expect(excerptOf(few).leftOut).toBe(996)
  })

  it('a text of few lines, and one of no entries, is read as it is', () => {
    const texts = [
      quiet(60).join('\n'),
      Array.from({ length: 900 }, (_, at) => `line ${String(at)}`).join('\r\n'),
    ]
    expect(texts.map(excerptOf)).toEqual(texts.map((text) => ({ text, leftOut: 0 })))
  })
})

describe('a long log', () => {
  it('of failing calls is told the same of, however much of it was copied', () => {
    for (const kind of ['calls', 'JSON lines'] as const) {
      const told = [700, 9000, 40_000, 400_000].map((length) =>
        diagnoseText(logOf(kind, length)).findings.map(({ id }) => id),
      )
      expect(told[0]?.[0]).toBe('P01')
      for (const one of told) expect(one).toEqual(told[0])
    }
  })

  it('is read in its own words, whatever kinds of lines and of line ends it has', () => {
    const piece = fc.record({
      kind: fc.constantFrom<KindOfLog>(...kindsOfLog.filter((kind) => kind !== 'one line')),
      length: fc.integer({ min: 1, max: 40_000 }),
    })
    // A refusal that stands before a failure, and is settled further below.
    const settledBehind: { readonly kind: KindOfLog; readonly length: number }[] = [
      { kind: 'ends of lines as Windows writes them', length: 1431 },
      { kind: 'stack traces', length: 1015 },
      { kind: 'JSON lines', length: 3855 },
      { kind: 'JSON lines', length: 3993 },
    ]
    const told = 'Hello, what is wrong here? “Grüße” 你好 上上\n\n```\n{"a": [1,\n2]}\n```\n'
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.nat(4), (pieces, at) => {
        const logs = pieces.map(({ kind, length }) => logOf(kind, length))
        const text = [...logs.slice(0, at), told, ...logs.slice(at)].join('')
        const excerpt = excerptOf(text)
        expect(excerpt.text).toContain(told)
        let from = 0
        for (const line of excerpt.text.split(/(?<=\n)/)) {
          const place = text.indexOf(line, from)
          if (place < 0) throw new Error(`no line of the text: ${line}`)
          from = place + line.length
        }
        expect(excerptOf(excerpt.text).text).toBe(excerpt.text)
      }),
      { numRuns: 60, examples: [[settledBehind, 0]] },
    )
  })

  it('with HTTP messages in it, a line an entry, is read with all of their lines', () => {
    const wire = (at: number, status: number): readonly string[] =>
      [
        `> GET /rest/api/3/issue/K-${String(1000 + at)} HTTP/1.1`,
        '> Host: acme.atlassian.net',
        '> ',
        `< HTTP/1.1 ${String(status)} So it is`,
        '< ',
      ].map((line) => `2026-01-12 10:00:00 ${line}`)
    const log = Array.from({ length: 200 }, (_, at) => wire(at, at === 100 ? 404 : 200)).flat()
    const { steps, shortened } = readEvidence(log.join('\n'))
    expect(steps.map(({ request, response }) => [request.url, response?.status])).toEqual(
      Array.from({ length: 200 }, (_, at) => [
        `https://acme.atlassian.net/rest/api/3/issue/K-${String(1000 + at)}`,
        at === 100 ? 404 : 200,
      ]),
    )
    expect(shortened).toBeNull()
  })

  const noise = logOf('nothing of a call', 40_000)
  const texts = loadCorpus().flatMap(({ id, input }) =>
    // A trace without its first line goes on with the entry before it.
    input.kind === 'text' && !/^caused by/i.test(input.text) ? [{ id, text: input.text }] : [],
  )

  rows(
    'tells of a failure in it what the failure alone tells, wherever it stands',
    texts,
    (row) => {
      const at = texts.indexOf(row)
      const [before, behind] = [at % 3 === 0 ? '' : noise, at % 3 === 2 ? '' : noise]
      expect(heardIn(`${before}${row.text}\n${behind}`)).toEqual(heardIn(row.text))
    },
  )
})
