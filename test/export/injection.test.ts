import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import type { RequestTarget } from '../../main/export/targets.ts'
import { requestTargetNames, requestTargets } from '../../main/export/targets.ts'
import { runners } from './runners.ts'
import { CANARY, hostileRequests, PAYLOADS, ROW } from './hostile-requests.ts'
import { startRecorder } from './recorder.ts'
import { freshFolder } from './run-commands.ts'

/*
 * Names, file names, types, paths, headers, methods and URLs of any characters: whatever the exported
 * text is given to may send that one request, and do nothing else.
 */

function written(target: RequestTarget, request: ExportableRequest, row: number): Exported | null {
  try {
    return requestTargets[target](request, {
      version: '1.0.0',
      multiline: row % 2 === 0,
      actingAs: { kind: 'user', accountId: PAYLOADS[row % PAYLOADS.length] ?? '' },
      credentials: { kind: 'variable' },
      pathFor: (name) => `${row}-${name}`,
    })
  } catch (error) {
    // Nothing is to be run where the target cannot carry it, and that is said.
    if (error instanceof AppError) return null
    throw error
  }
}

describe.each(runners)('$name', ({ target, absent, count, run }) => {
  it.skipIf(absent)(
    'sends the one request and does nothing else',
    { timeout: 120_000 },
    async () => {
      const recorder = await startRecorder()
      const folder = freshFolder()
      const requests = hostileRequests(count, 20_261_129)
      const texts = requests.map((each, row) =>
        written(target, { ...each, url: atHost(recorder.origin, each.url) }, row),
      )
      const before = await run(texts, folder, recorder)
      const after = readdirSync(folder.path)
      await recorder.close()
      folder.remove()
      expect(after).not.toContain(CANARY)
      expect(after.filter((name) => !before.includes(name))).toEqual([])
      const rows = recorder.requests.map(
        ({ headers }) => headers.find(([name]) => name.toLowerCase() === ROW.toLowerCase())?.[1],
      )
      expect(rows.filter((row, at) => row === undefined || rows.indexOf(row) !== at)).toEqual([])
      // All whose files are there and whose port is one; a file of such a name is not.
      const whole = requests.flatMap((each, row) =>
        texts[row] !== null && isWhole(each) ? [`${row}`] : [],
      )
      expect(whole.length).toBeGreaterThan(count / 20)
      expect(rows).toEqual(expect.arrayContaining(whole))
    },
  )
})

describe('every target that is run', () => {
  /** Data, which nothing runs. */
  const data = ['http-file', 'postman-collection', 'har']

  it('is in the list', () => {
    const targets = new Set(runners.map(({ target }) => target))
    expect(requestTargetNames.filter((name) => !targets.has(name))).toEqual(
      requestTargetNames.filter((name) => data.includes(name)),
    )
  })
})

function atHost(origin: string, url: string): string {
  return url.startsWith(':') ? `http://127.0.0.1${url}` : `${origin}${url}`
}

function isWhole({ url, body }: ExportableRequest): boolean {
  if (url.startsWith(':')) return false
  if (body === undefined) return true
  if ('file' in body) return false
  return !('parts' in body) || body.parts.every((part) => !('file' in part))
}
