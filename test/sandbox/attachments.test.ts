import { describe, expect, it } from 'vitest'
import { bearer, bob, emma, mia, olga, sendAs, site } from './site.ts'
import type { Actor, Answer, Site } from './site.ts'

const api = '/rest/api/3'

describe('attachments', () => {
  const path = `${api}/issue/ACME-2/attachments`

  async function upload(at: Site, actor: Actor, form: FormData): Promise<Answer> {
    const body = new Response(form)
    const headers = {
      'x-atlassian-token': 'no-check',
      'content-type': body.headers.get('content-type') ?? '',
    }
    return sendAs(at, actor, path, {
      method: 'POST',
      headers,
      body: new Uint8Array(await body.arrayBuffer()),
    })
  }

  function file(name = 'file'): FormData {
    const form = new FormData()
    form.append(
      name,
      new File([new Uint8Array([0, 255, 10])], 'ü "1".bin', { type: 'application/x-thing' }),
    )
    return form
  }

  it('are uploaded and fetched byte by byte', async () => {
    const at = await site()
    const added = await upload(at, mia, file())
    expect(added.status).toBe(200)
    expect(added.json).toMatchObject([
      {
        id: '10204',
        filename: 'ü "1".bin',
        size: 3,
        mimeType: 'application/x-thing',
        content: `${at.baseUrl}/rest/api/3/attachment/content/10204`,
      },
    ])
    const answer = await fetch(`${at.baseUrl}${api}/attachment/content/10204`, {
      headers: { authorization: await bearer(at) },
    })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0, 255, 10]))
    expect(answer.headers.get('content-type')).toBe('application/x-thing')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="_ _1_.bin"; filename*=UTF-8''%C3%BC%20%221%22.bin`,
    )
  })

  it.each([
    [bob, 403],
    [olga, 404],
    ['anonymous', 404],
    ['app', 200],
  ] as const)('POST as %s: %i', async (actor, status) => {
    expect((await upload(await site(), actor, file())).status).toBe(status)
  })

  it('need a part named file', async () => {
    expect((await upload(await site(), mia, file('attachment'))).status).toBe(400)
  })

  it('need multipart', async () => {
    expect((await sendAs(await site(), mia, path, { method: 'POST', body: '{}' })).status).toBe(415)
  })

  it('may be broken', async () => {
    const headers = {
      'x-atlassian-token': 'no-check',
      'content-type': 'multipart/form-data; boundary=b',
    }
    const answer = await sendAs(await site(), mia, path, {
      method: 'POST',
      headers,
      body: 'nothing of the kind',
    })
    expect(answer.status).toBe(400)
  })

  it('may be 50 MiB of JSON', async () => {
    const at = await site()
    const url = `${at.baseUrl}${api}/attachment/content/10202`
    const answer = await fetch(url, { headers: { authorization: await bearer(at) } })
    const text = await answer.text()
    expect(answer.headers.get('content-length')).toBe('52428802')
    expect(text.length).toBe(52_428_802)
    expect(JSON.parse(text)).toHaveLength(409_600)
  })

  it('leave with their issue', async () => {
    const at = await site()
    await sendAs(at, emma, `${api}/issue/ACME-1`, { method: 'DELETE' })
    expect((await sendAs(at, emma, `${api}/attachment/10201`)).status).toBe(404)
  })
})
