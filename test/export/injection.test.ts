import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BodyDraft } from '../../contract/draft.ts'
import type { ExportFormat } from '../../contract/export-targets.ts'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { exportSelfContained, type Signing } from '../../main/export/self-contained.ts'
import { exportScript } from '../../main/export/whole-exchange.ts'
import { requestTargetNames, requestTargets } from '../../main/export/targets.ts'
import { type Runner, runners } from './runners.ts'
import { exchangeOf, seenText } from './exchange-of.ts'
import { CANARY, hostileRequests, PAYLOADS, ROW } from './hostile-requests.ts'
import { startRecorder } from './recorder.ts'
import { freshFolder } from './run-commands.ts'

/*
 * Names, file names, types, paths, headers, methods and URLs of any characters: whatever the exported
 * text is given to may send that one request, and do nothing else.
 */

const payload = (row: number): string => PAYLOADS[row % PAYLOADS.length] ?? ''

function written(
  target: Runner['target'],
  request: ExportableRequest,
  { row, origin }: { readonly row: number; readonly origin: string },
): Exported | null {
  const pathFor = (name: string): string => `${row}-${name}`
  try {
    if (target === 'self-contained')
      return exportSelfContained(request, signing(row, origin), { pathFor })
    if (target === 'script') return script(request, row, pathFor)
    return requestTargets[target](request, {
      version: '1.0.0',
      multiline: row % 2 === 0,
      actingAs: { kind: 'user', accountId: payload(row) },
      credentials: { kind: 'variable' },
      pathFor,
    })
  } catch (error) {
    // Nothing is to be run where the target cannot carry it, and that is said.
    if (error instanceof AppError) return null
    throw error
  }
}

/** One of its steps, answered or not. A form or a file is sent as JSON. */
function script(
  { method, url, headers, body }: ExportableRequest,
  row: number,
  pathFor: (name: string) => string,
): Exported {
  const seen = body === undefined ? null : seenText(textIn(body))
  const exchange = exchangeOf({ method, url, headers: [...headers], body: seen }, payload(row))
  const steps = exchange.steps.filter((_, at) => at === row % 2)
  return exportScript({ ...exchange, steps }, 'bash', [], pathFor)
}

function textIn(body: BodyDraft): string {
  return 'text' in body ? body.text : JSON.stringify(body)
}

const EXCHANGE = '/oauth2/token'
const ANSWER = JSON.stringify({
  access_token: `'$(touch ${CANARY})\`touch ${CANARY}\`; touch ${CANARY}`,
})

/** Claims, scopes and the address of the exchange come from a descriptor or a site too. */
function signing(row: number, origin: string): Signing {
  const [iss, sub, tnt, aud] = [payload(row), payload(row + 1), payload(row + 2), payload(row + 3)]
  if (row % 3 === 0) return { kind: 'app', claims: { iss, qsh: sub }, lifetimeSeconds: 180 }
  const tokenUrl = `${origin}${EXCHANGE}?${encodeURIComponent(payload(row + 4))}`
  return { kind: 'user', claims: { iss, sub, tnt, aud }, tokenUrl, scopes: [payload(row + 5)] }
}

describe.each(runners)('$name', ({ target, absent, count, run }) => {
  it.skipIf(absent)('sends the one request and does nothing else', async () => {
    const recorder = await startRecorder(({ target: path }) => {
      const body = path.startsWith(EXCHANGE) ? ANSWER : '{}'
      return `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
    })
    const folder = freshFolder()
    const requests = hostileRequests(count, 20_261_129)
    const texts = requests.map((each, row) =>
      written(
        target,
        { ...each, url: atHost(recorder.origin, each.url) },
        { row, origin: recorder.origin },
      ),
    )
    const before = await run(texts, folder, recorder)
    const after = readdirSync(folder.path)
    await recorder.close()
    folder.remove()
    expect(after).not.toContain(CANARY)
    expect(after.filter((name) => !before.includes(name))).toEqual([])
    const rows = recorder.requests
      .filter(({ target: path }) => !path.startsWith(EXCHANGE))
      .map(({ headers }) => headers.find(([name]) => name.toLowerCase() === ROW.toLowerCase())?.[1])
    expect(rows.filter((row, at) => row === undefined || rows.indexOf(row) !== at)).toEqual([])
    // All whose files are there and whose port is one; a file of such a name is not.
    const whole = requests.flatMap((each, row) =>
      texts[row] !== null && isWhole(each) ? [`${row}`] : [],
    )
    expect(whole.length).toBeGreaterThan(count / 20)
    expect(rows).toEqual(expect.arrayContaining(whole))
  })
})

describe('every target that is run', () => {
  /** Data, which nothing runs. */
  const data = ['http-file', 'postman-collection', 'har']

  it('is in the list', () => {
    const targets = new Set<ExportFormat>(runners.map(({ target }) => target))
    expect(requestTargetNames.filter((name) => !targets.has(name))).toEqual(
      requestTargetNames.filter((name) => data.includes(name)),
    )
    expect(targets).toContain('self-contained')
    expect(targets).toContain('script')
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
