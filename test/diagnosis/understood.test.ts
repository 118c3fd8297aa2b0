import { describe, expect, it } from 'vitest'
import { readAsUnderstood } from '../../main/diagnosis/understood.ts'

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
    const nothing = { passages: [], answers: [] }
    expect(readAsUnderstood(LOG, nothing)).toEqual(readAsUnderstood(LOG))
  })

  it('is diagnosed by the speaker that the person names', () => {
    const text = 'Client must be authenticated to access this resource.'
    const passage = (speaker: 'person' | 'server') =>
      readAsUnderstood(text, { passages: [{ passage: 0, speaker, leftOut: false }], answers: [] })
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
    const without = readAsUnderstood(LOG, { passages, answers: [] })
    expect(ids(readAsUnderstood(LOG)).length).toBeGreaterThan(0)
    expect(ids(without)).toEqual([])
    expect(without.understood.passages.map(({ leftOut }) => leftOut)).toEqual(
      passages.map(() => true),
    )
  })

  it('takes the status that a person knows for the answer of a call without one, and no other', () => {
    const [call] = readAsUnderstood(ASKED).understood.calls
    expect(call?.status).toBeNull()
    const answers = [{ stepId: call?.stepId ?? '', status: 401 }]
    const answered = readAsUnderstood(ASKED, { passages: [], answers })
    expect(answered.understood.calls[0]?.status).toBe(401)
    expect(ids(answered)).not.toEqual(ids(readAsUnderstood(ASKED)))
    const [logged] = readAsUnderstood(LOG).understood.calls
    const other = { passages: [], answers: [{ stepId: logged?.stepId ?? '', status: 500 }] }
    expect(readAsUnderstood(LOG, other).understood.calls[0]?.status).toBe(401)
  })
})
