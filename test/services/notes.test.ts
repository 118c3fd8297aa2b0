import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../contract/result.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import { answer } from '../../main/ipc/router.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { silentLog } from '../fakes/silent-log.ts'
import { connectParts, mia, type Parts } from './practice-parts.ts'

// No shape gives them away: only who knows them can refuse them.
const PREVIOUS = 'rust-Violet-77-ladder-Anchor-19-kelp'
const CURRENT = 'plum-Harbour-41-teapot-Lantern-07-fig'
const BEARER = 'lilac.Drum.83.copper.Window.26.birch'
const NOTE = 'Contract ends in May.\nMia is the admin; ticket DESK-4711.'

const payload = (sharedSecret: string, clientKey = 'jira:1'): string =>
  JSON.stringify({
    ...{ key: 'com.example.app', clientKey, oauthClientId: 'o', sharedSecret },
    ...{ baseUrl: 'https://acme.atlassian.net', productType: 'jira', eventType: 'installed' },
  })

const http = new ScriptedHttp(({ url }) =>
  url.endsWith('/oauth2/token')
    ? { status: 200, body: `{"access_token":"${BEARER}","expires_in":900,"token_type":"Bearer"}` }
    : { status: 200, body: '{}' },
)
let rows = fakeTenantRows()
let keychain = new FakeSecretStore()
let parts: Parts
let id: string

beforeEach(async () => {
  rows = fakeTenantRows()
  keychain = new FakeSecretStore()
  parts = connectParts(http, { tenants: rows, secrets: keychain })
  await parts.tenants.changes.add(payload(PREVIOUS))
  id = (await parts.tenants.changes.add(payload(CURRENT))).profile.id
})

const write = (note: unknown): Promise<Result<TenantProfile>> =>
  answer('tenants:update', createHandlers(parts), { id, note }, silentLog) as Promise<
    Result<TenantProfile>
  >
const noteOf = (of = parts): string | undefined => of.tenants.get(id).note

describe('a note', () => {
  it('is kept beside what is known of the tenant, in the list too, and after a restart', async () => {
    const before = parts.tenants.get(id)
    expect(await write(NOTE)).toMatchObject({ ok: true, value: { note: NOTE } })
    const { updatedAt, ...others } = before
    expect(updatedAt).toBeLessThanOrEqual(parts.tenants.get(id).updatedAt)
    expect(parts.tenants.get(id)).toMatchObject(others)
    expect(parts.tenants.list()).toMatchObject([{ id, note: NOTE }])
    const again = connectParts(http, { tenants: fakeTenantRows(rows.atStart), secrets: keychain })
    expect(noteOf(again)).toBe(NOTE)
  })

  it.each<[string, string, string]>([
    ['lines as another system ends them', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['what turns or hides text', 'to \u202eylrae\u202c\u200b\ta\u0000b', 'to ylrae a b'],
    ['what is blank at its ends', ' \n\n a  \n\n\n\n  b\n ', 'a\n\n  b'],
    ['marks in heaps', `a${'\u0301'.repeat(99)}`, `a${'\u0301'.repeat(8)}`],
    ['nothing but blanks', ' \n\t\u200b\n', ''],
    ['other alphabets', 'Zoë: مرحبا 🦊 👨‍👩‍👧', 'Zoë: مرحبا 🦊 👨‍👩‍👧'],
    ['as much as there is room for', `${'x'.repeat(1000)}\n\n`, 'x'.repeat(1000)],
    ['markup, which is text', '<b onclick="x">{{a}}</b>', '<b onclick="x">{{a}}</b>'],
  ])('has of %s what can be read', async (_, typed, kept) => {
    expect(await write(typed)).toMatchObject({ ok: true })
    expect(noteOf()).toBe(kept)
  })

  it('is put into lines once', async () => {
    const typed = 'May.\r\nDESK-4711'
    const split = vi.spyOn(String.prototype, 'split')
    await write(typed)
    const times = split.mock.contexts.filter((text) => String(text) === typed).length
    split.mockRestore()
    expect(noteOf()).toBe('May.\nDESK-4711')
    expect(times).toBe(1)
  })

  it.each([
    'contract ends in May; Mia is the admin; ticket DESK-4711',
    'Password: ask Mia. Shared secret: rotated in May',
    'Authorization: Bearer is stripped by their proxy\nclient_secret is in the vault “Acme”',
    'https://acme.atlassian.net/browse/DESK-4711?focusedCommentId=1',
    'basic auth as mia@acme.example; API token expired in May',
  ])('may speak of credentials: %j', async (note) => {
    expect(await write(note)).toMatchObject({ ok: true, value: { note } })
  })

  const CREDENTIAL = 'It is not kept. The app signs requests itself.'
  const OURS = "Understudy's own request to tenants:update is not as agreed."
  const DEFECT = 'This is a defect of Understudy; please report it with the name above.'
  const part = 'A part of the note looks like a credential.'
  it.each<[string, unknown, string, string, string | null]>([
    ['no text', 7, 'invalid_message', OURS, DEFECT],
    ['a list', ['a'], 'invalid_message', OURS, DEFECT],
    ['null', null, 'invalid_message', OURS, DEFECT],
    [
      ...(['more than any text', 'x'.repeat(1_048_577), 'request_invalid'] as const),
      'A note has at most 1,000 characters; this one has 1,048,577.',
      'Shorten it; the one before is kept until then.',
    ],
    [
      ...(['a letter too many', 'x'.repeat(1001), 'request_invalid'] as const),
      'A note has at most 1,000 characters; this one has 1,001.',
      'Shorten it; the one before is kept until then.',
    ],
    [
      ...(['a log', `401 Unauthorized\n${'x'.repeat(1_000_000)}`, 'request_invalid'] as const),
      'A note has at most 1,000 characters; this one has 1,000,017.',
      'Shorten it; the one before is kept until then.',
    ],
    ['its shared secret', CURRENT, 'request_invalid', part, CREDENTIAL],
    ['it among words', `May.\nIt is ${CURRENT}!`, 'request_invalid', 'Line 2', CREDENTIAL],
    ['it as base64', `a\n\n${btoa(CURRENT)}`, 'request_invalid', 'Line 3', CREDENTIAL],
    ['the secret before', `was ${PREVIOUS}`, 'request_invalid', part, CREDENTIAL],
    ['its access token', `May\n${BEARER}`, 'request_invalid', 'Line 2', CREDENTIAL],
    [
      ...(['a JWT', `x\neyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.${'A'.repeat(43)}`] as const),
      ...(['request_invalid', 'Line 2 of the note looks like a credential.', CREDENTIAL] as const),
    ],
    [
      'one that is hidden in it',
      `AT\u200bCO${'a1'.repeat(20)}`,
      'request_invalid',
      part,
      CREDENTIAL,
    ],
    ['an API token', `ATATT3x${'a1'.repeat(20)}`, 'request_invalid', part, CREDENTIAL],
    ['a password', 'password: hunter2hunter2', 'request_invalid', part, CREDENTIAL],
    ['one in a URL', 'https://mia:hunter2@acme.example', 'request_invalid', part, CREDENTIAL],
    [
      ...([
        'a private key',
        '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----',
      ] as const),
      ...(['request_invalid', 'Line 1 of the note', CREDENTIAL] as const),
    ],
  ])('is refused where it holds %s, and the one before stays', async (_, note, code, why, hint) => {
    await parts.sendTo(parts.tenants.get(id), mia)
    await write(NOTE)
    const refused = await write(note)
    if (refused.ok) throw new Error(`taken: ${JSON.stringify(refused.value.note)}`)
    expect(refused.failure).toMatchObject({ code, hint })
    expect(refused.failure.message).toContain(why)
    expect(noteOf()).toBe(NOTE)
    expect(rows.kept.get(id)?.note).toBe(NOTE)
  })

  it('is taken away by an empty one', async () => {
    await write(NOTE)
    expect(await write('')).toMatchObject({ ok: true, value: { note: '' } })
    expect(JSON.stringify(rows.atStart)).not.toContain('DESK-4711')
  })

  it('goes with its tenant, comes back with it, and stays with one that takes its place', async () => {
    await write(NOTE)
    await parts.removing.takeOut(id)
    expect(rows.atStart).toEqual([])
    expect((await parts.removing.takeBack(id)).note).toBe(NOTE)
    const moved = await parts.tenants.changes.add(payload(CURRENT, 'jira:2'), { replaces: id })
    expect(moved.profile).toMatchObject({ clientKey: 'jira:2', note: NOTE })
    await parts.removing.takeOut(moved.profile.id)
    await parts.removing.endTakenOut()
    expect(JSON.stringify([rows.atStart, [...rows.begun]])).not.toContain('DESK-4711')
  })

  it.each(['locked', 'refused', 'missing'] as const)(
    'is taken while the keychain is %s, held against what has a shape',
    async (state) => {
      const started = connectParts(http, { tenants: rows, secrets: keychain })
      keychain.state = state
      await started.tenants.changes.update(id, { note: NOTE })
      expect(noteOf(started)).toBe(NOTE)
      await expect(
        started.tenants.changes.update(id, { note: 'password: hunter2hunter2' }),
      ).rejects.toMatchObject({ code: 'request_invalid' })
    },
  )

  it('of two is the later, also where the first waits for a keychain that says nothing', async () => {
    const started = connectParts(http, { tenants: rows, secrets: keychain })
    keychain.read = () => new Promise(() => undefined)
    const both = [NOTE, 'The later one.'].map((note) =>
      started.tenants.changes.update(id, { note }),
    )
    await started.tenants.changes.update(id, { starred: true })
    expect(noteOf(started)).toBeUndefined()
    await Promise.all(both)
    expect(started.tenants.get(id)).toMatchObject({ note: 'The later one.', starred: true })
  })
})

it('the value of a variable is held against the secrets of its tenant as well', async () => {
  await expect(parts.tenants.changes.update(id, { variables: { board: CURRENT } })).rejects.toThrow(
    'The value of {{board}} looks like a credential.',
  )
  expect(parts.tenants.get(id).variables).toBeUndefined()
})
