import { describe, expect, it } from 'vitest'
import { readAsUnderstood } from '../../main/diagnosis/understood.ts'
import { hs256 } from '../claims/made-tokens.ts'

const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LOG = `2026-01-15 12:00:00 ERROR GET https://acme.atlassian.net/rest/api/3/myself 401 Unauthorized
2026-01-15 12:00:01 INFO Authorization: Bearer ${SECRET}

Could it be that "Could not find oauthClientId" is the cause?`
const ASKED = `GET /rest/api/3/myself HTTP/1.1
Host: acme.atlassian.net
Authorization: Bearer ${SECRET}

`
const ids = ({ diagnosis }: ReturnType<typeof readAsUnderstood>): string[] =>
  diagnosis.findings.map(({ id }) => id)

describe('what was read of a pasted text', () => {
  it('is told with calls, statuses and who says what, without credentials', () => {
    const { understood } = readAsUnderstood(LOG)
    expect(understood.calls).toMatchObject([
      { method: 'GET', url: 'https://acme.atlassian.net/rest/api/3/myself', status: 401 },
    ])
    expect(understood.passages.map(({ speaker }) => speaker)).toContain('log')
    expect(understood.passages.map(({ speaker }) => speaker)).toContain('person')
    expect(JSON.stringify(understood)).not.toContain(SECRET)
  })

  it('says the same as without corrections where there are none', () => {
    const nothing = { passages: [], calls: [] }
    expect(readAsUnderstood(LOG, nothing)).toEqual(readAsUnderstood(LOG))
  })

  it('is diagnosed by the speaker that the person names', () => {
    const text = 'Client must be authenticated to access this resource.'
    const passage = (speaker: 'person' | 'server') =>
      readAsUnderstood(text, { passages: [{ passage: 0, speaker, leftOut: false }], calls: [] })
    expect(passage('person').understood.passages[0]?.speaker).toBe('person')
    expect(passage('server').understood.passages[0]?.speaker).toBe('server')
    const surest = (speaker: 'person' | 'server') =>
      passage(speaker).diagnosis.findings[0]?.certainty
    expect([surest('person'), surest('server')]).toEqual(['possible', 'likely'])
  })

  it('counts no passage that is left out, nor its call, and still shows it', () => {
    const { understood } = readAsUnderstood(LOG)
    const passages = understood.passages.map(({ speaker }, passage) => ({
      passage,
      speaker,
      leftOut: true,
    }))
    const without = readAsUnderstood(LOG, { passages, calls: [] })
    expect(ids(readAsUnderstood(LOG)).length).toBeGreaterThan(0)
    expect(ids(without)).toEqual([])
    expect(without.understood.passages.map(({ leftOut }) => leftOut)).toEqual(
      passages.map(() => true),
    )
  })

  it('takes the status that a person knows for the answer of a call without one', () => {
    const [call] = readAsUnderstood(ASKED).understood.calls
    expect(call?.status).toBeNull()
    const calls = [{ stepId: call?.stepId ?? '', answer: { status: 401 } }]
    const answered = readAsUnderstood(ASKED, { passages: [], calls })
    expect(answered.understood.calls[0]?.status).toBe(401)
    expect(ids(answered)).not.toEqual(ids(readAsUnderstood(ASKED)))
  })

  it('takes another status than the one that was read, and keeps the rest of that answer', () => {
    const text = `${ASKED}HTTP/1.1 200 OK\nX-Seraph-LoginReason: AUTHENTICATED_FAILED\n\n{"errorMessages":["Issue does not exist or you do not have permission to see it."]}\n`
    const [call] = readAsUnderstood(text).understood.calls
    expect(call).toMatchObject({ status: 200, isFailed: false })
    const as = (status: number): ReturnType<typeof readAsUnderstood> =>
      readAsUnderstood(text, {
        passages: [],
        calls: [{ stepId: call?.stepId ?? '', answer: { status } }],
      })
    expect(as(429).understood.calls[0]).toMatchObject({ status: 429, isFailed: true })
    expect(ids(as(429))[0]).toBe('J21')
    expect(as(404).diagnosis.findings[0]?.evidence.join()).toContain('AUTHENTICATED_FAILED')
    expect(as(200)).toEqual(readAsUnderstood(text))
  })

  it('takes the word before the credential that a person knows, in place of none and of another', () => {
    const refused =
      'HTTP/1.1 401 Unauthorized\n\nClient must be authenticated to access this resource.\n'
    const bare = 'GET https://acme.atlassian.net/rest/api/3/myself -> 401'
    const told = (text: string, scheme?: 'basic' | 'bearer' | 'jwt'): readonly unknown[] => {
      const [call] = readAsUnderstood(text).understood.calls
      const calls = scheme === undefined ? [] : [{ stepId: call?.stepId ?? '', scheme }]
      const { understood, diagnosis } = readAsUnderstood(text, { passages: [], calls })
      return [understood.calls[0]?.scheme, diagnosis.findings[0]?.cause]
    }
    expect(told(bare)).toEqual([null, expect.stringContaining('No valid credential arrived')])
    expect(told(bare, 'basic')).toEqual(['basic', expect.stringContaining('the Basic credential')])
    expect(told(bare, 'jwt')).toEqual(['jwt', expect.stringContaining('the app’s own JWT')])
    expect(told(`${ASKED}${refused}`)).toEqual([
      'bearer',
      expect.stringContaining('the bearer token'),
    ])
    expect(told(`${ASKED}${refused}`, 'basic')[1]).toContain('the Basic credential')
  })

  it('keeps the answer that a call has where another one is pointed at', () => {
    const [logged] = readAsUnderstood(LOG).understood.calls
    const calls = [{ stepId: logged?.stepId ?? '', answer: { passage: 0 } }]
    expect(readAsUnderstood(LOG, { passages: [], calls }).understood.calls[0]?.status).toBe(401)
  })

  it('is judged by the method and the address that a person types for a call, redacted', () => {
    const [call] = readAsUnderstood(ASKED).understood.calls
    const stepId = call?.stepId ?? ''
    const url = `https://acme.atlassian.net/wiki/rest/api/content?jwt=${SECRET}`
    const calls = [{ stepId, method: 'delete', url, answer: { status: 404 } }]
    const { understood } = readAsUnderstood(ASKED, { passages: [], calls })
    expect(understood.calls[0]).toMatchObject({ method: 'DELETE', status: 404, isFailed: true })
    expect(understood.calls[0]?.url).toContain('/wiki/rest/api/content')
    expect(JSON.stringify(understood)).not.toContain(SECRET)
  })

  it('is a call for a token once its address says so', () => {
    const text = '2026-01-15 12:00:00 ERROR GET https://acme.atlassian.net/x 400 invalid_grant'
    const [call] = readAsUnderstood(text).understood.calls
    const url = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token'
    const calls = [{ stepId: call?.stepId ?? '', method: 'POST', url }]
    expect(ids(readAsUnderstood(text, { passages: [], calls }))[0]).toMatch(/^T/)
    expect(ids(readAsUnderstood(text)).filter((id) => id.startsWith('T'))).toEqual([])
  })

  describe('a request and an answer that stand apart', () => {
    const apart = `${ASKED}
Some words between them.

2026-01-15 12:00:00 INFO GET https://acme.atlassian.net/rest/api/3/field 200
2026-01-15 12:00:09 ERROR HTTP 403 Request rejected because caller cannot access Confluence
`

    it('are one call where a person says so, with what was told of it', () => {
      const before = readAsUnderstood(apart).understood
      const asked = before.calls.find(({ status }) => status === null)
      const passage = before.passages.findIndex(({ status }) => status === 403)
      expect([asked?.method, passage >= 0]).toEqual(['GET', true])
      const calls = [{ stepId: asked?.stepId ?? '', answer: { passage } }]
      const joined = readAsUnderstood(apart, { passages: [], calls })
      expect(joined.understood.calls.find(({ stepId }) => stepId === asked?.stepId)).toMatchObject({
        status: 403,
        isFailed: true,
      })
      expect(joined.understood.passages[passage]?.status).toBeNull()
      expect(ids(joined)[0]).toBe('J18')
    })

    it('are one call where the answer was read as a call of its own, which is gone then', () => {
      const before = readAsUnderstood(apart).understood.calls
      const [asked, other] = [null, 200].map((status) => before.find((one) => one.status === status)) // prettier-ignore
      const calls = [
        { stepId: asked?.stepId ?? '', answer: { ofCall: other?.stepId ?? '' } },
        { stepId: 'step-99', answer: { status: 500 } },
      ]
      const after = readAsUnderstood(apart, { passages: [], calls }).understood.calls
      expect(after.map(({ method, url, status }) => [method, url, status])).toEqual([
        ['GET', 'https://acme.atlassian.net/rest/api/3/myself', 200],
      ])
    })
  })

  it('is judged by one call where a person chooses it, and all are shown', () => {
    const text = [
      '2026-01-15 12:00:00 ERROR GET https://acme.atlassian.net/rest/api/3/myself 401 Unauthorized',
      '2026-01-15 12:00:01 ERROR GET https://acme.atlassian.net/rest/api/3/search?jql=x 410 Gone',
    ].join('\n')
    const { understood } = readAsUnderstood(text)
    expect(understood.calls.map(({ status, isFailed }) => [status, isFailed])).toEqual([
      [401, true],
      [410, true],
    ])
    const by = (at: number): string | undefined => {
      const only = understood.calls[at]?.stepId ?? ''
      const judged = readAsUnderstood(text, { passages: [], calls: [], only })
      expect(judged.understood.calls).toHaveLength(2)
      return ids(judged)[0]
    }
    expect([by(0), by(1)]).toEqual(['J02', 'J22'])
  })

  it('lists every call of an archive, to judge by the one that failed', () => {
    const entry = (at: number): object => ({
      startedDateTime: '2026-01-15T12:00:00.000Z',
      time: at,
      request: {
        method: 'GET',
        url: `https://acme.atlassian.net/rest/api/3/${at === 240 ? 'search' : `issue/A-${at}`}`,
        headers: [],
        queryString: [],
      },
      response: { status: at === 240 ? 410 : 200, statusText: '', headers: [], content: {} },
    })
    const entries = Array.from({ length: 250 }, (_, at) => entry(at))
    const har = JSON.stringify({ log: { version: '1.2', entries } })
    const { calls } = readAsUnderstood(har).understood
    expect(calls).toHaveLength(250)
    const failed = calls.filter(({ isFailed }) => isFailed)
    expect(failed.map(({ status, totalMs }) => [status, totalMs])).toEqual([[410, 240]])
    const only = failed[0]?.stepId ?? ''
    expect(ids(readAsUnderstood(har, { passages: [], calls: [], only }))[0]).toBe('J22')
  })

  it('tells where its tokens stand, and never their text', () => {
    const token = hs256({ iss: 'com.example.app', iat: 1, exp: 2, qsh: 'a' })
    const text = `curl -H "Authorization: JWT ${token}" https://acme.atlassian.net/rest/api/3/myself`
    const { understood } = readAsUnderstood(text)
    const [first] = understood.tokens
    expect(text.slice(first?.place?.from, first?.place?.to)).toBe(token)
    expect(JSON.stringify(understood)).not.toContain(token)
    const opaque = readAsUnderstood(LOG).understood.tokens
    expect(opaque.map(({ place }) => place)).toEqual(opaque.map(() => null))
  })
})
