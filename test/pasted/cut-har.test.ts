import { describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { readCutHar } from '../../main/pasted/cut-har.ts'
import { pastePlaces } from '../../main/services/paste-places.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'

const entry = (status: number, path: string) => ({
  startedDateTime: '2026-01-15T12:00:00.000Z',
  time: 12,
  request: {
    ...{ method: 'GET', url: `https://acme.atlassian.net${path}`, httpVersion: 'HTTP/1.1' },
    headers: [{ name: 'Accept', value: 'application/json' }],
  },
  response: {
    ...{ status, statusText: '', httpVersion: 'HTTP/1.1' },
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    content: {
      mimeType: 'application/json',
      text: '{"message":"Client must be authenticated to access this resource.\\"}]","status-code":401}',
    },
  },
})
const har = (...statuses: readonly number[]): string =>
  JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'Firefox', version: '140' },
      entries: statuses.map((status, at) => entry(status, `/rest/api/3/issue/A-${at}`)),
    },
  })
const ALL = har(200, 401, 200)
/** Behind so many entries, within the next one. */
const within = (entries: number, text = ALL): string =>
  text.slice(0, text.indexOf(`A-${entries}`) + 200)

const NOTE =
  'This HAR was cut off: the calls of it that are whole were read. Where the one that failed is not among them, copy or export all of it again.'
const TOO_SOON = 'This is a HAR that was cut off before its first call is whole.'
const HINT = 'Copy or export all of it again, or save it as a file and drop that here.'

function failureOf(read: () => unknown): Pick<AppError, 'code' | 'message' | 'hint'> {
  try {
    read()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('It was read.')
}

describe('a HAR that was cut off', () => {
  it('has the calls that are whole, wherever it was cut', () => {
    const ends = [200, 401, 200].map((status, at) => {
      const one = JSON.stringify(entry(status, `/rest/api/3/issue/A-${at}`))
      return ALL.indexOf(one) + one.length
    })
    for (let length = '{"log":{"version"'.length; length < ALL.length; length += 1) {
      const whole = ends.filter((end) => end <= length).length
      expect([length, readCutHar(ALL.slice(0, length))?.exchanges.length]).toEqual([length, whole])
    }
    expect(readCutHar(ALL)).toBeNull()
  })

  it.each([
    ['any JSON', '{"name":"x","size":'],
    ['a line of a log', '{"log":{"level":"error","logger":"a"},"message":"'],
    ['a list of requests', '[{"method":"GET"'],
    ['words', 'The "log" of the "entries" {'],
  ])('is no %s that was', (_, text) => {
    expect(readCutHar(text)).toBeNull()
  })

  it('is diagnosed by what is whole, and that it was cut is said', () => {
    const { evidence, diagnosis } = readAndDiagnose(within(2))
    expect(evidence.steps.map(({ response }) => response?.status)).toEqual([200, 401])
    expect(diagnosis.findings.length).toBeGreaterThan(0)
    expect(diagnosis.notes).toContain(NOTE)
    expect(readAndDiagnose(`Here it is:\n\n${within(2)}`).diagnosis.notes).toContain(NOTE)
    expect(readAndDiagnose(ALL).diagnosis.notes).not.toContain(NOTE)
  })

  it('is imported by what is whole, and that it was cut is said', () => {
    const read = importRequest(within(2), 0)
    expect(read.entries.length).toBe(2)
    expect(read.dropped).toContain(
      'The calls behind its end: this HAR was cut off. Copy or export all of it again.',
    )
  })

  it('opens where one that is whole does', () => {
    expect(pastePlaces(within(2), 0).places).toEqual(['diagnosis', 'import'])
    expect(pastePlaces(within(1), 0).places).toEqual(['import'])
  })

  it.each([
    ['the window', () => pastePlaces(within(0), 0), 'paste_unreadable'],
    ['the diagnosis', () => readAndDiagnose(within(0)), 'evidence_unreadable'],
    ['the import', () => importRequest(within(0), 0), 'import_unreadable'],
    ['the window, of one call', () => pastePlaces(ofOne(), 0), 'paste_unreadable'],
  ])('is told as what it is to %s where no call of it is whole', (_, read, code) => {
    expect(failureOf(read)).toMatchObject({ code, message: TOO_SOON, hint: HINT })
  })

  it('is told so in the terminal', async () => {
    expect(await understudy(within(0))).toEqual({
      code: 2,
      out: '',
      err: `understudy diagnose: ${TOO_SOON} ${HINT}\n`,
    })
    const { code, out } = await understudy(within(2))
    expect(code).toBe(1)
    expect(out).toContain(`  ${NOTE}`)
  })
})

const ofOne = (): string => JSON.stringify(entry(200, '/rest/api/3/myself')).slice(0, 150)

async function understudy(input: string) {
  const { io, written } = fakeCliIo(input)
  return { code: await runUnderstudy(['diagnose'], io), ...written }
}
