import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const site = 'https://tall-barr.atlassian.net'
const ids = (value: object): readonly string[] =>
  diagnose(readEvidence(JSON.stringify(value))).findings.map(({ id }) => id)

describe('evidence with members left out', () => {
  it('steps and a tenant, headers as an object, bodies as text', () => {
    const found = ids({
      version: 1,
      tenant: { baseUrl: site },
      steps: [
        {
          request: {
            method: 'GET',
            url: `${site}/rest/api/3/issue/T-1`,
            headers: { Authorization: 'Bearer [redacted]' },
          },
          response: {
            status: 404,
            headers: { 'content-type': 'application/json', 'x-aaccountid': '5b10' },
            body: '{"errorMessages":["Nie znaleziono."],"errors":{}}',
          },
        },
      ],
    })
    expect(found[0]).toBe('J15')
  })

  it('an exchange by its address', () => {
    const [step] = readEvidence(
      JSON.stringify({
        version: 1,
        steps: [{ request: { method: 'POST', url: 'https://x.example/oauth2/token' } }],
        tokens: [],
      }),
    ).steps
    expect(step).toMatchObject({ id: 'step-1', purpose: 'token-exchange', response: null })
  })

  it('what is not said is not known', () => {
    expect(
      readEvidence(JSON.stringify({ version: 1, tenant: { baseUrl: site }, steps: [] })),
    ).toMatchObject({
      origin: 'evidence',
      actingAs: null,
      tokens: [],
      comparisons: [],
      passages: [],
      clock: { skewSeconds: null, takenAt: null },
      tenant: { oauthClientId: null, hasOauthClientId: null, installedScopes: null },
    })
  })

  it('a member of a wrong kind is named', () => {
    expect(() => readEvidence(JSON.stringify({ version: 1, steps: [], logLines: 'x' }))).toThrow(
      /look at “logLines”/,
    )
  })

  it('a log entry with a version is none', () => {
    expect(
      readEvidence(
        '{"version":1,"level":"error","msg":"Could not find authentication data on request"}',
      ).origin,
    ).not.toBe('evidence')
  })
})
