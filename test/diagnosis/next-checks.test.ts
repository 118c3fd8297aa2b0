import { describe, expect, it } from 'vitest'
import type { Comparison, Evidence, Finding } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const site = 'https://acme.atlassian.net'
const mia = { kind: 'user', accountId: 'mia' } as const

interface Call {
  readonly method?: string
  readonly url: string
  readonly body?: string
  readonly status: number
  readonly said: string
}

/** One refused call of ours, as Mia; the answer names her. */
function refused(call: Call, more: Partial<Evidence> = {}): Evidence {
  const { method = 'GET', url, body, status, said } = call
  const headers = { 'Content-Type': 'application/json', 'X-AAccountId': 'mia' }
  const request = { method, url, headers: { Authorization: 'Bearer x' }, body }
  const read = readEvidence(
    JSON.stringify({
      version: 1,
      tenant: { baseUrl: site },
      actingAs: mia,
      steps: [{ request, response: { status, headers, body: said } }],
    }),
  )
  return { ...read, origin: 'send', ...more }
}

const findingOf = (id: string, evidence: Evidence): Finding | undefined =>
  diagnose(evidence).findings.find((each) => each.id === id)

const pathFor = (id: string, evidence: Evidence): string | null => {
  const run = findingOf(id, evidence)?.nextCheck?.run ?? null
  return run?.kind === 'request' ? run.path : null
}

describe('a check reads what the refused request names', () => {
  it.each<[string, Call, string | null]>([
    [
      'J41',
      {
        method: 'POST',
        url: `${site}/rest/api/3/issue/ACME-7/transitions`,
        status: 400,
        said: '{"errorMessages":["Transition id \'31\' is not valid for this issue."]}',
      },
      '/rest/api/3/issue/ACME-7/transitions',
    ],
    [
      'J31',
      {
        method: 'PUT',
        url: `${site}/rest/api/3/issue/10007`,
        status: 400,
        said: '{"errorMessages":[],"errors":{"customfield_1":"Field \'customfield_1\' cannot be set. It is not on the appropriate screen, or unknown."}}',
      },
      '/rest/api/3/issue/10007/editmeta',
    ],
    [
      'J30',
      {
        method: 'POST',
        url: `${site}/rest/api/3/issue`,
        body: '{"fields":{"project":{"id":"10000"},"summary":"x"}}',
        status: 400,
        said: '{"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid."}}',
      },
      '/rest/api/3/issue/createmeta/10000/issuetypes',
    ],
    [
      'J30',
      {
        method: 'POST',
        url: `${site}/rest/api/3/issue`,
        body: '{"fields":{"project":{"key":"../x?"}}}',
        status: 400,
        said: '{"errorMessages":[],"errors":{"issuetype":"The issue type selected is invalid."}}',
      },
      null,
    ],
  ])('%s of %o', (id, call, path) => {
    const evidence = refused(call)
    expect(findingOf(id, evidence)?.nextCheck).not.toBeNull()
    expect(pathFor(id, evidence)).toBe(path)
  })
})

describe('the permission to browse users', () => {
  const call = { url: `${site}/rest/api/3/users/search`, status: 403, said: '{}' }
  const told = (held: boolean): Partial<Evidence> => {
    const path = '/rest/api/3/mypermissions?permissions=USER_PICKER'
    const permissions = { USER_PICKER: held }
    const answer = { method: 'GET', url: `${site}${path}`, status: 200, permissions }
    const comparison: Comparison = { ...answer, actingAs: mia, accountId: null, itemCount: null }
    return { comparisons: [comparison] }
  }

  it('is asked for', () => {
    expect(pathFor('J42', refused(call))).toBe('/rest/api/3/mypermissions?permissions=USER_PICKER')
  })

  it('that is not held is in the evidence; one that is held is not what is missing', () => {
    expect(findingOf('J42', refused(call, told(false)))?.evidence).toContain(
      'mypermissions, USER_PICKER: not held',
    )
    expect(findingOf('J42', refused(call, told(true)))).toBeUndefined()
  })
})

describe('an account that the site last called inactive', () => {
  const exchange = {
    method: 'POST',
    url: 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token',
    status: 400,
    said: '{"error":"invalid_grant"}',
  }

  it('is named where an exchange for it was refused without a word why', () => {
    const finding = findingOf('T13', refused(exchange, { personActive: false }))
    expect(finding).toMatchObject({
      certainty: 'likely',
      nextCheck: { run: { path: '/rest/api/3/user?accountId=mia', actingAs: { kind: 'app' } } },
    })
    expect(finding?.evidence).toContain('active: false')
  })

  it.each([{}, { personActive: true }])('is not named with %o', (known) => {
    expect(findingOf('T13', refused(exchange, known))).toBeUndefined()
  })

  it('is beside the matter where a token was to be had', () => {
    const call = { url: `${site}/rest/api/3/issue/ACME-7`, status: 404, said: '{}' }
    expect(findingOf('T13', refused(call, { personActive: false }))).toBeUndefined()
  })
})
