import { beforeEach, describe, expect, it } from 'vitest'
import type { ComparedAnswers } from '../../contract/comparing.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { FakeHistory } from '../fakes/history.ts'
import { fakePersonRows, fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { connectParts, mia, type Parts } from './practice-parts.ts'

const BEARER = 'lilac.Drum.83.copper.Window.26'
const token = JSON.stringify({ access_token: BEARER, expires_in: 900, token_type: 'Bearer' })
const app = { kind: 'app' } as const
const { signal } = new AbortController()

function world() {
  return {
    tenants: fakeTenantRows(),
    people: fakePersonRows(),
    secrets: new FakeSecretStore(),
    documents: fakeDocuments(),
    history: new FakeHistory(),
  }
}

let kept: ReturnType<typeof world>
let answer: (url: string) => ScriptedAnswer

const session = (): Parts =>
  connectParts(
    new ScriptedHttp(({ url }) =>
      url.endsWith('/oauth2/token') ? { status: 200, body: token } : answer(url),
    ),
    kept,
  )

async function add(parts: Parts, name: string): Promise<TenantProfile> {
  const payload = {
    ...{ key: 'com.example.app', clientKey: name, oauthClientId: name, sharedSecret: 'meadow-17' },
    ...{ baseUrl: `https://${name}.atlassian.net`, productType: 'jira', eventType: 'installed' },
  }
  const choices = { name, label: null, replaces: null, keepBoth: false }
  return (await parts.tenants.changes.add(JSON.stringify(payload), choices)).profile
}

const json = (body: unknown, more: [string, string][] = []): ScriptedAnswer => ({
  status: 200,
  headers: [['Content-Type', 'application/json'], ...more],
  body: JSON.stringify(body),
})

const counts = ({ parts }: ComparedAnswers): unknown =>
  parts.map(({ part, counts: { leftOnly, rightOnly, changed } }) => [
    part,
    leftOnly,
    rightOnly,
    changed,
  ])

beforeEach(() => {
  kept = world()
})

describe('two answers', () => {
  it('of before and after a restart are compared as they are kept', async () => {
    const long = 'x'.repeat(300_000)
    const first = session()
    const acme = await add(first, 'acme')
    answer = () => json({ name: 'one', long, token: BEARER })
    const before = await first.sendTo(acme, mia)
    await first.history.idle()
    const parts = session()
    answer = () => json({ name: 'two', long, token: BEARER }, [['X-AAccountId', mia.accountId]])
    const after = await parts.sendTo(acme, app)
    const compared = await parts.comparing.answers({ left: before.id, right: after.id }, signal)
    expect(counts(compared)).toEqual([
      ['status', 0, 0, 0],
      ['body', 0, 0, 1],
      ['headers', 0, 1, 0],
      ['each-time', 0, 0, 0],
    ])
    expect([compared.left, compared.right]).toMatchObject([
      {
        id: before.id,
        tenantId: acme.id,
        actingAs: mia,
        method: 'GET',
        path: '/rest/api/3/myself',
      },
      { id: after.id, actingAs: app, status: 200 },
    ])
    expect(JSON.stringify(compared)).not.toContain(BEARER)
  })

  it('of two tenants differ in what is not the site', async () => {
    const parts = session()
    answer = (url) => json({ self: url, key: 'ACME-7', fields: { summary: new URL(url).hostname } })
    const left = await parts.sendTo(await add(parts, 'acme'), app)
    const right = await parts.sendTo(await add(parts, 'globex'), app)
    const compared = await parts.comparing.answers({ left: left.id, right: right.id }, signal)
    expect(compared.parts[1]?.counts).toEqual({ leftOnly: 0, rightOnly: 0, changed: 1 })
    const of = (path: string) => compared.parts[1]?.rows.find((row) => row.path === path)
    expect(of('$.fields.summary')).toMatchObject({
      left: '"acme.atlassian.net"',
      right: '"globex.atlassian.net"',
    })
    expect(of('$.self')).toMatchObject({
      side: 'both',
      left: '"https://acme.atlassian.net/rest/api/3/myself"',
      right: '"https://globex.atlassian.net/rest/api/3/myself"',
    })
  })

  it('that a comparison of the diagnosis asked for are held, whole', async () => {
    const parts = session()
    const acme = await add(parts, 'acme')
    let asked = 0
    answer = () => json({ long: 'x'.repeat(300_000), asked: (asked += 1) })
    const { id } = await parts.sendTo(acme, mia)
    const { sides } = await parts.diagnosis.compare({ exchangeId: id, lastChosen: null })
    const [user, other] = sides.map(({ exchangeId }) => exchangeId ?? '')
    const compared = await parts.comparing.answers({ left: user ?? '', right: other ?? '' }, signal)
    expect(counts(compared)).toContainEqual(['body', 0, 0, 1])
    expect(compared.parts[1]?.notes).toEqual([])
  })

  it('of bytes, of no answer and of nobody who is kept are told as that', async () => {
    const parts = session()
    const acme = await add(parts, 'acme')
    answer = () => ({ status: 200, body: new Uint8Array([0xff, 0xfe, 0, 1]) })
    const bytes = await parts.sendTo(acme, app)
    answer = () => json({ a: 1 })
    const text = await parts.sendTo(acme, app)
    const compared = await parts.comparing.answers({ left: bytes.id, right: text.id }, signal)
    expect(compared.parts[1]?.notes[0]).toMatch(/^Of the left one: /)
    await expect(
      parts.comparing.answers({ left: text.id, right: 'nobody' }, signal),
    ).rejects.toMatchObject({ code: 'exchange_unknown', hint: 'Send its request again.' })
  })
})
