import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const site = 'https://tall-barr.atlassian.net'

interface Call {
  readonly url: string
  readonly body: string
  readonly said: string
}

function first({ url, body, said }: Call): Finding {
  const { findings } = diagnose(
    readEvidence(
      JSON.stringify({
        version: 1,
        tenant: { baseUrl: site },
        steps: [
          {
            request: { method: 'POST', url, headers: { 'Content-Type': 'application/json' }, body },
            response: { status: 400, headers: { 'Content-Type': 'application/json' }, body: said },
          },
        ],
      }),
    ),
  )
  const [best] = findings
  if (best === undefined) throw new Error('nothing was found')
  return best
}

describe('a refused body is told by what it is', () => {
  const url = `${site}/rest/api/3/issue`
  const parsing =
    '{"errorMessages":["There was an error parsing JSON. Check that your request body is valid."]}'
  const cases = [
    {
      body: '{\n  "fields": {"summary": "x",}\n}',
      said: parsing,
      cause: 'The body of the request is not valid JSON.',
      place: 'in the body as sent, line 2, column 29: a name in double quotes is missing here',
      check: null,
    },
    {
      body: '',
      said: parsing,
      cause: 'The body of the request is empty.',
      place: 'the body is empty',
      check: null,
    },
    {
      body: '',
      said: '{"errorMessages":["No content to map to Object due to end of input"]}',
      cause: 'The body of the request is empty.',
      place: 'the body is empty',
      check: null,
    },
    {
      body: '{"fields": {"…',
      said: parsing,
      cause: 'The body of the request is not valid JSON.',
      place: undefined,
      check: 'Where does it break?',
    },
    {
      body: '{"fields": 1}',
      said: '{"errorMessages":["Invalid request payload. Refer to the REST API documentation and try again."]}',
      cause: 'The body of the request is not what the operation takes.',
      place: undefined,
      check: 'Which part is it?',
    },
    {
      body: '{"fields": ',
      said: '{"errorMessages":["Invalid request payload. Refer to the REST API documentation and try again."]}',
      cause: 'The body of the request is not valid JSON.',
      place: 'in the body as sent, line 1, column 12: the JSON text ends too early',
      check: null,
    },
  ]
  it.each(cases)('$said to $body', ({ body, said, cause, place, check }) => {
    const best = first({ url, body, said })
    expect([best.id, best.certainty, best.cause]).toEqual(['J25', 'certain', cause])
    expect(best.evidence.find((line) => /line \d|is empty/u.test(line))).toBe(place)
    expect(best.nextCheck?.question ?? null).toBe(check)
  })
})

describe('a refused audience is told by whose it is', () => {
  const refused = (audience: string): string =>
    `{"error":"invalid_grant","error_description":"Invalid aud: ${audience}"}`
  const own = 'https://oauth-2-authorization-server.services.atlassian.com'

  it('that of the past', () => {
    const said = refused('https://auth.atlassian.io')
    const best = first({ url: `${own}/oauth2/token`, body: 'grant_type=x', said })
    expect([best.id, best.cause]).toEqual([
      'T03',
      'The assertion is addressed to auth.atlassian.io, the authorization server of the past, as outdated libraries write it.',
    ])
  })

  it('the very one that was asked', () => {
    const best = first({ url: `${own}/oauth2/token`, body: 'grant_type=x', said: refused(own) })
    expect([best.id, best.certainty, best.cause]).toEqual([
      'T03',
      'certain',
      `The authorization server does not take its own address as aud: it refused ${own}.`,
    ])
    expect(best.fix.join(' ')).not.toContain('Upgrade the library')
  })
})
