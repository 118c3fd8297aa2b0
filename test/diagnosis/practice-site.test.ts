import { afterEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { Identity } from '../../main/acting/identity.ts'
import { buildConnectClaims, signConnectJwt } from '../../main/connect/connect-jwt.ts'
import type { FaultId } from '../../main/sandbox/faults.ts'
import { type Sandbox, startSandbox } from '../../main/sandbox/start.ts'
import { app, issue, json, mia, requestMeeting } from '../sandbox/fault-requests.ts'
import { PracticeRun } from './practice-run.ts'

let running: Sandbox | null = null
afterEach(async () => {
  await running?.close()
  running = null
})

async function desk(faults: readonly string[]): Promise<PracticeRun> {
  running = await startSandbox({ faults })
  return new PracticeRun(running)
}

/** Faults that the app itself meets, and as whom the request is sent besides. */
const rows: readonly (readonly [id: FaultId, ...compareWith: readonly ActingAs[]])[] = [
  ['T01'],
  ['T02'],
  ['T03'],
  ['J01'],
  ['J02'],
  ['J04', app],
  ['J07', mia],
  ['J09'],
  ['J10'],
  ['J11'],
  ['J12'],
  ['J13', app],
  ['J14'],
  ['J15'],
  ['J16'],
  ['J17', mia],
  ['J18'],
  ['J20'],
  ['J21'],
  ['J22'],
  ['J23'],
  ['J24'],
  ['J25'],
  ['N02'],
  ['N03'],
  ['N04'],
]

describe('the practice site, end to end through the send path', () => {
  it.for(rows)('%s', async ([id, ...compareWith]) => {
    const { who, draft } = requestMeeting(id)
    const { findings } = await (await desk([id])).diagnose(who, draft, compareWith)
    expect(findings[0]?.id, findings.map((one) => `${one.id} ${one.certainty}`).join(', ')).toBe(id)
  })

  it.each(['T04', 'T09', 'T10'] as const)(
    '%s: what the payload at hand cannot show is left open, never claimed',
    async (id) => {
      const { findings } = await (await desk([id])).diagnose(mia, {}, id === 'T10' ? [app] : [])
      expect(findings.map((one) => one.id)).toEqual(
        expect.arrayContaining([id === 'T09' ? 'T04' : id]),
      )
      expect(findings.every(({ certainty }) => certainty !== 'certain')).toBe(true)
    },
  )

  /** Tokens that the app would not make by itself, signed with the practice site's secret. */
  const forged = [
    {
      id: 'J05',
      scheme: 'Bearer',
      change: {},
      draft: { method: 'POST', path: '/rest/api/3/issue', headers: json, body: issue },
    },
    { id: 'J06', scheme: 'JWT', change: { iss: 'client key' }, draft: {} },
    { id: 'J08', scheme: 'JWT', change: { qsh: 'context-qsh' }, draft: {} },
  ] as const
  it.each(forged)('$id, with a token made by hand', async ({ id, scheme, change, draft }) => {
    running = await startSandbox({ faults: [id] })
    const at = new PracticeRun(running)
    const { sharedSecret, key, clientKey } = running.installed
    const { baseUrl } = running
    const identity: Identity = {
      authorityFor: () => ({
        kind: 'signed',
        sign: async (request) => {
          const claims = {
            ...buildConnectClaims({
              appKey: key,
              clientKey,
              method: request.method,
              url: request.url,
              baseUrl,
              nowSeconds: Date.now() / 1000,
            }),
            ...change,
          }
          const token = await signConnectJwt(
            { ...claims, iss: 'iss' in change ? clientKey : key },
            sharedSecret,
          )
          return { scheme, token, secrets: [] }
        },
      }),
    }
    const { findings } = await at.diagnose(
      app,
      { ...draft, headers: [...('headers' in draft ? draft.headers : [])] },
      [],
      identity,
    )
    expect(findings[0]?.id, findings.map((one) => `${one.id} ${one.certainty}`).join(', ')).toBe(id)
  })

  it('T05: a payload without oauthClientId', async () => {
    running = await startSandbox({ faults: ['T05'] })
    const at = new PracticeRun(running)
    expect(at.profile.oauthClientId).toBeNull()
    expect((await at.diagnose(mia, {})).findings[0]).toMatchObject({
      id: 'T05',
      certainty: 'certain',
    })
  })

  it('J19: an account made a moment ago is refused like any other, and is left to the check', async () => {
    expect((await (await desk(['J19'])).diagnose(mia, {})).findings[0]).toMatchObject({ id: 'J02' })
  })

  it('names the scope first as likely, with the check that settles it, as in the founding thread', async () => {
    const { findings } = await (await desk(['T01'])).diagnose(mia, {})
    expect(findings[0]).toMatchObject({ id: 'T01', certainty: 'likely' })
    expect(findings[0]?.nextCheck?.question).toBe('Does the installed version hold ACT_AS_USER?')
  })

  it('finds nothing on a healthy site, as the user, the app and nobody', async () => {
    const at = await desk([])
    expect((await at.diagnose(mia, {}, [app])).findings).toEqual([])
    expect((await at.diagnose(app, { path: '/rest/api/3/field' })).findings).toEqual([])
    expect(
      (await at.diagnose({ kind: 'anonymous' }, { path: '/rest/api/3/serverInfo' })).findings,
    ).toEqual([])
  })
})
