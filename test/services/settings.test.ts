import { decodeJwt } from 'jose'
import { expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { HttpClient } from '../../main/ports.ts'
import { FakeHistory } from '../fakes/history.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, mia, myself } from './practice-parts.ts'

const APP: ActingAs = { kind: 'app' }
const ANYBODY: ActingAs = { kind: 'anonymous' }
const WRITE: RequestDraft = { ...myself, method: 'DELETE', path: '/rest/api/3/issue/ACME-7' }

/** The app's services, with what each request was sent with. */
async function open() {
  const secrets = new FakeSecretStore()
  await secrets.write('acme', 'a-shared-secret-that-nobody-may-see-0123456789')
  const history = new FakeHistory()
  const sent: { readonly totalMs: number | null; readonly token: string }[] = []
  const http: HttpClient = {
    send: ({ headers }, { totalMs }) => {
      const [, authorization = ''] = headers.find(([name]) => name === 'Authorization') ?? []
      sent.push({ totalMs, token: authorization.replace(/^\w+ /u, '') })
      const body = new TextEncoder().encode('{}')
      return Promise.resolve({
        ...{ status: 200, statusText: 'OK', headers: [], body, firstByteMs: 1, totalMs: 2 },
      })
    },
  }
  const tenants = fakeTenantRows([
    { ...acme, id: 'acme', label: 'development', secretPlace: 'keychain' },
  ])
  const clock = { now: () => 1_795_435_200_000, steady: () => 0 }
  const parts = connectParts(http, { secrets, tenants, history, clock })
  const tenant = parts.tenants.get('acme')
  return { parts, tenant, sent, history, sendAs: (who: ActingAs) => parts.sendTo(tenant, who) }
}

it('settings hold from the next request on: its longest time, the clock it signs by, what is kept of it', async () => {
  const { parts, sent, history, sendAs } = await open()
  await sendAs(APP)
  await parts.settings.change({ longestRequestSeconds: 30, clockOffsetSeconds: 100 })
  await sendAs(APP)
  await parts.history.idle()
  expect(history.kept).toHaveLength(2)
  await parts.settings.change({ longestRequestSeconds: null, historyDays: 0 })
  await sendAs(APP)
  await parts.history.idle()
  expect(sent.map(({ totalMs }) => totalMs)).toEqual([null, 30_000, null])
  expect(history.kept).toHaveLength(2)
  const [before = 0, after = 0] = sent.map(({ token }) => decodeJwt(token).iat ?? 0)
  expect(after - before).toBe(100)
})

it('which writes ask is as it was set, and a read never asks', async () => {
  const { parts, tenant } = await open()
  const asks = async (draft: RequestDraft): Promise<string> => {
    const questions = await Promise.all(
      [mia, APP, ANYBODY].map((actingAs) =>
        parts.requests.writeToConfirm({ tenant, actingAs, draft }),
      ),
    )
    return questions.map((question) => (question === null ? '-' : 'asks')).join(' ')
  }
  const found: string[] = []
  for (const askedWrites of ['production-people', 'people', 'all'] as const) {
    await parts.settings.change({ askedWrites })
    found.push(`${askedWrites}: ${await asks(WRITE)}, ${await asks(myself)}`)
  }
  expect(found).toEqual([
    'production-people: - - -, - - -',
    'people: asks - -, - - -',
    'all: asks asks asks, - - -',
  ])
})
