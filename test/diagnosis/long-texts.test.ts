import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const SITE = 'https://acme.atlassian.net'
type Call = readonly [path: string, status: number]

const har = (calls: readonly Call[]): string =>
  JSON.stringify({
    log: {
      entries: calls.map(([path, status]) => ({
        request: { method: 'GET', url: `${SITE}${path}`, headers: [] },
        response: {
          status,
          statusText: '',
          headers: status === 302 ? [{ name: 'Location', value: `${SITE}/gone` }] : [],
          content: { text: '{}' },
        },
      })),
    },
  })
const good = (count: number): Call[] =>
  Array.from({ length: count }, (_, at) => [`/rest/api/3/issue/A-${at}`, 200])
const readOf = (calls: readonly Call[]): Call[] =>
  readEvidence(har(calls)).steps.map(({ request, response }) => [
    request.url.slice(SITE.length),
    response?.status ?? 0,
  ])

describe('a text of more calls than are read', () => {
  it('is read with its failure, wherever it stands, and the note says how much was', () => {
    const text = har([...good(400), ['/rest/api/3/myself', 401], ...good(10)])
    const evidence = readEvidence(text)
    expect(evidence.steps).toHaveLength(300)
    expect(evidence.steps.at(-1)).toMatchObject({
      id: 'step-300',
      request: { url: `${SITE}/rest/api/3/myself` },
      response: { status: 401 },
    })
    expect(evidence.shortened).toEqual({
      calls: { read: 300, of: 411 },
      lines: { read: 0, of: 0 },
    })
    expect(diagnose(evidence).notes).toContain(
      '300 of the 411 calls of this text were read: those that failed first, then those for a token, then the earliest.',
    )
    expect(diagnoseText(text).findings).not.toEqual([])
  })

  it('keeps a failure with the redirect before it and the call that went well later, then what is for a token', () => {
    const read = readOf([
      ...good(350),
      ['/start', 302],
      ['/gone', 404],
      ['/oauth2/token', 200],
      ...good(200),
      ['/gone', 200],
      ['/gone', 200],
    ])
    expect(read).toHaveLength(300)
    expect(read.slice(-4)).toEqual([
      ['/start', 302],
      ['/gone', 404],
      ['/oauth2/token', 200],
      ['/gone', 200],
    ])
  })

  it('takes no failure without the call that settled it', () => {
    const pairs = Array.from({ length: 400 }, (_, at): Call[] => [
      [`/x/${at}`, 401],
      [`/x/${at}`, 200],
    ]).flat()
    expect(readOf(pairs)).toEqual(pairs.slice(0, 300))
  })

  it('is read whole up to the limit, and nothing is said then', () => {
    const calls = [...good(299), ['/rest/api/3/myself', 401]] as const
    expect(readOf(calls)).toEqual(calls)
    expect(readEvidence(har(calls)).shortened).toBeNull()
  })
})

describe('a log of more entries than are read', () => {
  it('knows the later call that settled a failure, though thousands lie between', () => {
    const quiet = Array.from(
      { length: 4000 },
      (_, at) => `2026-01-01 00:00:00 INFO all is well (${at})`,
    )
    const call = (status: number) =>
      `2026-01-01 00:00:01 GET ${SITE}/rest/api/3/myself -> ${status}`
    const log = (...calls: readonly number[]) => [...quiet, ...calls.map(call), ...quiet].join('\n')
    expect(diagnoseText(log(401)).findings.map(({ id }) => id)).toEqual(['J02'])
    expect(diagnoseText(log(401, 200)).findings).toEqual([])
  })

  it('is read with the entry that tells of the failure, and the note says how much was', () => {
    const quiet = Array.from(
      { length: 3500 },
      (_, at) =>
        `2026-01-01 00:00:00 INFO all is well ${'x'.repeat(at % 60)}${'y'.repeat(at / 60)}`,
    )
    const failure = '2026-01-01 00:00:01 ERROR invalid_grant: Invalid JWT'
    const evidence = readEvidence([...quiet, failure].join('\n'))
    expect(evidence.passages).toHaveLength(3000)
    expect(evidence.passages.at(-1)).toMatchObject({ text: failure, speaker: 'log' })
    expect(diagnose(evidence).notes).toContain(
      '3000 of the 3501 entries of this text were read: of those that differ in numbers alone a few, those that tell of a failure first, then the earliest.',
    )
  })
})
