import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../../contract/export-targets.ts'
import type { ExportSource } from '../../contract/exporting.ts'
import type { ActingAs } from '../../contract/acting.ts'
import { AppError } from '../../main/errors.ts'
import { mia, openPracticeParts, type PracticeParts } from './practice-parts.ts'

const app: ActingAs = { kind: 'app' }
let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())

/** Not synchronously: the site that curl asks lives in this process. */
async function run(script: string, env: Record<string, string>): Promise<unknown> {
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    env: { ...process.env, ...env },
    timeout: 120_000,
  })
  return JSON.parse(stdout)
}

const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('base64url'),
]

describe('exports of a real exchange', () => {
  it('hold no secret of it in any spelling, in any format', async () => {
    const { id } = await parts.send(mia)
    const kept = parts.exchanges.get(id)
    const { sharedSecret } = parts.site.installed as { sharedSecret: string }
    const live = await parts.tokens.tokenFor(kept.built, parts.tenant(), mia)
    for (const format of exportFormats) {
      const { text, notes } = await parts.exporting.render(id, format)
      for (const secret of [sharedSecret, live.token, ...kept.secrets].flatMap(spellings)) {
        expect(text.includes(secret), `${format} holds a secret`).toBe(false)
        expect(notes.join('\n').includes(secret)).toBe(false)
      }
    }
  })

  it('as curl run with a live token, as the user and as the app', async () => {
    const asMia = await parts.send(mia)
    const { token } = await parts.tokens.tokenFor(
      parts.exchanges.get(asMia.id).built,
      parts.tenant(),
      mia,
    )
    expect(
      await run((await parts.exporting.render(asMia.id, 'curl-bash')).text, {
        UNDERSTUDY_TOKEN: token,
      }),
    ).toMatchObject({ displayName: 'Mia Krystof' })
    const asApp = await parts.send(app)
    const jwt = await parts.tokens.tokenFor(
      parts.exchanges.get(asApp.id).built,
      parts.tenant(),
      app,
    )
    expect(
      await run((await parts.exporting.render(asApp.id, 'curl-bash')).text, {
        UNDERSTUDY_TOKEN: jwt.token,
      }),
    ).toMatchObject({ accountType: 'app' })
  })

  it('run by themselves with the shared secret from the environment', async () => {
    const { sharedSecret } = parts.site.installed as { sharedSecret: string }
    const asMia = await parts.send(mia)
    const answered = await run((await parts.exporting.render(asMia.id, 'self-contained')).text, {
      UNDERSTUDY_SHARED_SECRET: sharedSecret,
    })
    expect(answered).toMatchObject({ displayName: 'Mia Krystof' })
    const asApp = await parts.send(app)
    expect(
      await run((await parts.exporting.render(asApp.id, 'self-contained')).text, {
        UNDERSTUDY_SHARED_SECRET: sharedSecret,
      }),
    ).toMatchObject({ accountType: 'app' })
  })

  it('with a live token go to the clipboard alone, and are cleared again', async () => {
    const { id } = await parts.send(mia)
    const { expiresAt, clearsAfterSeconds } = await parts.exporting.copyLive(
      { kind: 'exchange', exchangeId: id },
      'curl-bash',
    )
    expect(clearsAfterSeconds).toBe(60)
    expect(expiresAt).toBeGreaterThan(Date.now())
    expect(await run(parts.clipboard.text, {})).toMatchObject({ displayName: 'Mia Krystof' })
    parts.timers.at(-1)?.()
    await expect.poll(() => parts.clipboard.text).toBe('')
  })

  it('leave alone what the person copied meanwhile', async () => {
    const { id } = await parts.send(mia)
    await parts.exporting.copyLive({ kind: 'exchange', exchangeId: id }, 'curl-bash')
    parts.clipboard.text = 'something of theirs'
    parts.timers.at(-1)?.()
    await parts.live.clear()
    expect(parts.clipboard.text).toBe('something of theirs')
  })

  it('are saved with the files they read beside them', async () => {
    const { id } = await parts.send(mia, {
      method: 'POST',
      path: '/rest/api/3/issue',
      body: { base64: Buffer.from([0, 1, 2]).toString('base64') },
    })
    const saved = await parts.exporting.save({ kind: 'exchange', exchangeId: id }, 'curl-bash')
    expect(saved?.paths).toHaveLength(2)
    const [script = '', body = ''] = saved?.paths ?? []
    expect(new TextDecoder().decode(parts.writtenFiles.get(script))).toContain(
      body.replace('/saved/', ''),
    )
    expect([...(parts.writtenFiles.get(body) ?? [])]).toEqual([0, 1, 2])
  })

  it.each(['curl-bash', 'script', 'markdown', 'self-contained', 'fetch'] as const)(
    'are saved a second time as %s without touching what lies beside',
    async (format) => {
      const { id } = await parts.send(mia, {
        method: 'POST',
        path: '/rest/api/3/issue',
        body: { base64: Buffer.from([0, 1, 2]).toString('base64') },
      })
      const source = { kind: 'exchange', exchangeId: id } as const
      const [text = '', ...first] = (await parts.exporting.save(source, format))?.paths ?? []
      for (const path of first) expect(path.startsWith(`${text}.`)).toBe(true)
      for (const path of first) parts.writtenFiles.set(path, new Uint8Array([9]))
      const [again, ...second] = (await parts.exporting.save(source, format))?.paths ?? []
      expect(again).toBe(text)
      expect(second).toHaveLength(first.length)
      const written = new TextDecoder().decode(parts.writtenFiles.get(text))
      for (const path of second) expect(written).toContain(path.replace('/saved/', ''))
      for (const path of first) expect([...(parts.writtenFiles.get(path) ?? [])]).toEqual([9])
    },
  )

  it('come back as the draft they were', async () => {
    const { id } = await parts.send(mia, {
      method: 'GET',
      path: '/rest/api/3/user/search',
      query: [['query', "m'i a"]],
    })
    const read = await parts.importing.read((await parts.exporting.render(id, 'curl-bash')).text)
    expect(read).toMatchObject({
      origin: parts.tenant().baseUrl,
      tenantIds: [parts.tenant().id],
      draft: { method: 'GET', path: '/rest/api/3/user/search?query=m%27i%20a', body: null },
    })
    expect(read.draft.headers.map(([name]) => name.toLowerCase())).not.toContain('authorization')
  })
})

describe('live tokens', () => {
  it('are there for a user alone', async () => {
    await expect(
      parts.tokens.copy({ tenantId: parts.tenant().id, actingAs: app }),
    ).rejects.toMatchObject({
      code: 'nothing_to_copy',
    })
    await expect(
      parts.tokens.copy({ tenantId: parts.tenant().id, actingAs: { kind: 'anonymous' } }),
    ).rejects.toMatchObject({ code: 'nothing_to_copy' })
  })
})

describe('exports of a draft that was not sent', () => {
  const path = '/rest/api/3/myself?expand=groups'
  const draft = { method: 'GET', path, query: [], headers: [], body: null }
  const draftOf = (actingAs: ActingAs): ExportSource => ({
    kind: 'draft',
    tenantId: parts.tenant().id,
    actingAs,
    draft,
  })

  it('run as the same person, with a variable where the token goes', async () => {
    const { text } = await parts.exporting.show(draftOf(mia), 'curl-bash')
    expect(text).toContain(path)
    expect(text).not.toContain('not-sent-yet')
    const wire = { method: 'GET', url: parts.tenant().baseUrl, headers: [], body: null }
    const { token } = await parts.tokens.tokenFor(wire, parts.tenant(), mia)
    expect(await run(text, { UNDERSTUDY_TOKEN: token })).toMatchObject({
      displayName: 'Mia Krystof',
    })
  })

  it.each(exportFormats)(
    '%s holds no credential, or says that there is no exchange',
    async (format) => {
      for (const actingAs of [mia, app, { kind: 'anonymous' } as const]) {
        const shown = await parts.exporting.show(draftOf(actingAs), format).then(
          ({ text }) => (text.includes('not-sent-yet') ? 'a placeholder' : 'clean'),
          (error: unknown) => (error instanceof AppError ? error.code : String(error)),
        )
        expect(['clean', 'nothing_to_copy', 'export_impossible']).toContain(shown)
      }
    },
  )

  it('carry a live token where it is asked for by name', async () => {
    await parts.exporting.copyLive(draftOf(mia), 'curl-bash')
    expect(await run(parts.clipboard.text, {})).toMatchObject({ displayName: 'Mia Krystof' })
  })

  it('are refused for another origin than the tenant’s', async () => {
    const elsewhere = { ...draftOf(mia), draft: { ...draft, path: 'https://globex.example/x' } }
    await expect(
      parts.exporting.show(elsewhere as ExportSource, 'curl-bash'),
    ).rejects.toMatchObject({ code: 'path_names_another_origin' })
  })
})
