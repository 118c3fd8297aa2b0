import { describe, expect, it } from 'vitest'
import type { TenantProfile } from '../../contract/tenants.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, myself } from './practice-parts.ts'

const parts = connectParts(new ScriptedHttp(() => ({ status: 200, body: '{}' })))
const actingAs = { kind: 'anonymous' } as const
const jira: TenantProfile = acme
const confluence: TenantProfile = {
  ...acme,
  product: 'confluence',
  baseUrl: 'https://acme.atlassian.net/wiki',
}

/** Where a parameter would lead to another operation. */
const refused: readonly (readonly [string, string, TenantProfile, string, string])[] = [
  ['GET', '/rest/api/3/issue/..', jira, '..', 'issueIdOrKey'],
  ['DELETE', '/rest/api/3/issue/.', jira, '.', 'issueIdOrKey'],
  ['GET', '/rest/api/2/issue/../comment', jira, '..', 'issueIdOrKey'],
  ['GET', '/rest/api/3/issue/ACME-7/comment/..?expand=x', jira, '..', 'id'],
  ['GET', '/rest/api/3/issue/%2E%2e/comment', jira, '%2E%2e', 'issueIdOrKey'],
  ['GET', 'https://acme.atlassian.net/rest/api/3/issue/../comment', jira, '..', 'issueIdOrKey'],
  ['GET', '/wiki/api/v2/pages/..', confluence, '..', 'id'],
  ['GET', '/api/v2/pages/./children', confluence, '.', 'id'],
]

/** What a person writes who knows what they mean, as curl and browsers have it. */
const resolved: readonly (readonly [string, string])[] = [
  ['/rest/api/3/issue/../myself', '/rest/api/3/myself'],
  ['/rest/./api/3/myself', '/rest/api/3/myself'],
  ['/rest/api/3/issue/ACME..7', '/rest/api/3/issue/ACME..7'],
  ['/rest/api/3/issue/...', '/rest/api/3/issue/...'],
  ['/own/servlet/..', '/own/'],
]

describe('a parameter of the path that is . or ..', () => {
  it.each(refused)('is refused before anything is sent: %s %s', async (...row) => {
    const [method, path, tenant, value, name] = row
    const draft = { ...myself, method, path }
    const said = `“${value}” cannot be the ${name} in the path.`
    await expect(parts.requests.build({ tenant, draft })).rejects.toThrow(said)
    const preview = await parts.requests.preview({ tenant, actingAs, draft })
    expect(preview.refusal).toMatchObject({ code: 'request_invalid', message: said })
    // Its field stays, so that the value can be typed on: `..` may become `..7`.
    expect(preview.operation).not.toBeNull()
  })

  it.each(resolved)('is none where no operation has one there: %s', async (path, built) => {
    const draft = { ...myself, path }
    const { url } = await parts.requests.build({ tenant: jira, draft })
    expect(url).toBe(`https://acme.atlassian.net${built}`)
  })
})
