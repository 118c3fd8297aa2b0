import { describe, expect, it } from 'vitest'
import { readComparisons } from '../../main/diagnosis/compare.ts'
import { permissionCheck } from '../../main/diagnosis/permission-check.ts'
import { permissionTold } from '../../main/diagnosis/permissions-told.ts'

const site = 'https://acme.atlassian.net'
const mia = { kind: 'user', accountId: 'mia' } as const

/** What stands behind `mypermissions?`; null where nothing is asked. */
function asked(
  method: string,
  path: string,
  more: { readonly status?: number; readonly body?: string } = {},
): string | null {
  const url = `${site}${path}`
  const { status = 403, body = null } = more
  const run = permissionCheck({ method, url, status, body, actingAs: mia })?.run ?? null
  return run?.kind === 'request' ? run.path.replace('/rest/api/3/mypermissions?', '') : null
}

describe('the permission of an operation', () => {
  it.each([
    ['GET /rest/api/3/issue/ACME-7', 'issueKey=ACME-7&permissions=BROWSE_PROJECTS'],
    ['GET /rest/api/3/issue/ACME-7/comment', 'issueKey=ACME-7&permissions=BROWSE_PROJECTS'],
    ['PUT /rest/api/2/issue/10007?notifyUsers=false', 'issueId=10007&permissions=EDIT_ISSUES'],
    ['PUT /rest/api/latest/issue/ACME-7/', 'issueKey=ACME-7&permissions=EDIT_ISSUES'],
    ['DELETE /rest/api/3//issue/ACME-7', 'issueKey=ACME-7&permissions=DELETE_ISSUES'],
    ['PUT /rest/api/3/issue/ACME-7/assignee', 'issueKey=ACME-7&permissions=ASSIGN_ISSUES'],
    ['POST /rest/api/3/issue/ACME-7/comment', 'issueKey=ACME-7&permissions=ADD_COMMENTS'],
    [
      'PUT /rest/api/3/issue/ACME-7/comment/1',
      'issueKey=ACME-7&permissions=EDIT_OWN_COMMENTS,EDIT_ALL_COMMENTS',
    ],
    [
      'DELETE /rest/api/3/issue/ACME-7/worklog/1',
      'issueKey=ACME-7&permissions=DELETE_OWN_WORKLOGS,DELETE_ALL_WORKLOGS',
    ],
    ['POST /rest/api/3/issue/ACME-7/worklog', 'issueKey=ACME-7&permissions=WORK_ON_ISSUES'],
    ['POST /rest/api/3/issue/ACME-7/transitions', 'issueKey=ACME-7&permissions=TRANSITION_ISSUES'],
    ['POST /rest/api/3/issue/ACME-7/attachments', 'issueKey=ACME-7&permissions=CREATE_ATTACHMENTS'],
    ['POST /rest/api/3/issue/ACME-7/watchers', 'issueKey=ACME-7&permissions=MANAGE_WATCHERS'],
    ['PUT /rest/api/3/project/ACME', 'projectKey=ACME&permissions=ADMINISTER_PROJECTS'],
    [
      'PUT /rest/api/3/project/10000/properties/x',
      'projectId=10000&permissions=ADMINISTER_PROJECTS,ADMINISTER',
    ],
    [
      'GET /rest/api/3/project/ACME/role/10002',
      'projectKey=ACME&permissions=ADMINISTER_PROJECTS,ADMINISTER',
    ],
    // By the reference of any project on the site.
    ['GET /rest/api/3/project/ACME/role', 'permissions=ADMINISTER_PROJECTS,ADMINISTER'],
    ['HEAD /rest/api/3/issue/ACME-7/watchers', 'issueKey=ACME-7&permissions=BROWSE_PROJECTS'],
    [
      'DELETE /rest/api/3/attachment/10',
      'permissions=DELETE_OWN_ATTACHMENTS,DELETE_ALL_ATTACHMENTS',
    ],
    ['POST /rest/api/3/bulk/issues/move', 'permissions=BULK_CHANGE'],
    ['GET /rest/api/3/issue/createmeta', 'permissions=CREATE_ISSUES'],
    [
      'GET /rest/api/3/issue/createmeta/ACME/issuetypes',
      'projectKey=ACME&permissions=CREATE_ISSUES',
    ],
    ['PUT /rest/api/3/field/customfield_1/context/7/option/move', 'permissions=ADMINISTER'],
    ['PUT /rest/api/3/issue/properties/x', 'permissions=EDIT_ISSUES'],
    ['DELETE /rest/api/3/version/7', 'permissions=ADMINISTER_PROJECTS,ADMINISTER'],
    ['GET /rest/api/3/project/ACME/statuses', 'projectKey=ACME&permissions=BROWSE_PROJECTS'],
    ['DELETE /rest/api/3/project/ACME', 'permissions=ADMINISTER'],
    ['GET /rest/api/3/permissions', 'permissions=ADMINISTER'],
    ['POST /rest/api/3/workflow', 'permissions=ADMINISTER'],
    ['GET /rest/api/3/user/search?query=m', 'permissions=USER_PICKER'],
    ['GET /rest/api/3/users/search', 'permissions=USER_PICKER'],
    ['GET /rest/api/3/user?accountId=1', 'permissions=USER_PICKER'],
    ['GET /rest/api/3/issue/acme-7', 'issueKey=acme-7&permissions=BROWSE_PROJECTS'],
  ])('%s', (request, query) => {
    const [method = '', path = ''] = request.split(' ')
    expect(asked(method, path)).toBe(query)
  })

  it.each([
    [
      'POST /rest/api/3/issue',
      { fields: { project: { key: 'ACME' } } },
      'projectKey=ACME&permissions=CREATE_ISSUES',
    ],
    [
      'POST /rest/api/3/issue',
      { fields: { project: { id: '10000' } } },
      'projectId=10000&permissions=CREATE_ISSUES',
    ],
    [
      'POST /rest/api/3/issueLink',
      { outwardIssue: { key: 'ACME-1' } },
      'issueKey=ACME-1&permissions=LINK_ISSUES',
    ],
    [
      'POST /rest/api/3/version',
      { projectId: 10000 },
      'projectId=10000&permissions=ADMINISTER_PROJECTS,ADMINISTER',
    ],
    [
      'POST /rest/api/3/component',
      { project: 'ACME' },
      'projectKey=ACME&permissions=ADMINISTER_PROJECTS,ADMINISTER',
    ],
    [
      'POST /rest/api/3/issue/bulk',
      { issueUpdates: [{ fields: { project: { key: 'ACME' } } }] },
      'projectKey=ACME&permissions=CREATE_ISSUES',
    ],
    ['PUT /rest/api/3/version/7', { name: 'x' }, 'permissions=ADMINISTER_PROJECTS,ADMINISTER'],
    ['POST /rest/api/3/issue', { fields: {} }, null],
    ['POST /rest/api/3/issue', [], null],
    ['POST /rest/api/3/issue', { fields: { project: { key: 'a&b=c' } } }, null],
  ])('%s with %o', (request, body, query) => {
    const [method = '', path = ''] = request.split(' ')
    expect(asked(method, path, { body: JSON.stringify(body) })).toBe(query)
  })

  it('of what is hidden, what is around it is asked about', () => {
    const hidden = { status: 404 }
    expect(asked('GET', '/rest/api/3/issue/ACME-7', hidden)).toBe(
      'projectKey=ACME&permissions=BROWSE_PROJECTS',
    )
    expect(asked('DELETE', '/rest/api/3/issue/ACME-7', hidden)).toBe(
      'projectKey=ACME&permissions=DELETE_ISSUES',
    )
    expect(asked('GET', '/rest/api/3/issue/acme-7', hidden)).toBe(
      'projectKey=ACME&permissions=BROWSE_PROJECTS',
    )
    expect(asked('GET', '/rest/api/3/issue/10007', hidden)).toBeNull()
    expect(asked('GET', '/rest/api/3/project/ACME', hidden)).toBeNull()
  })

  it.each([
    'GET /rest/api/3/myself',
    'GET /rest/api/3/issue/not a key',
    'GET /rest/api/3/project/search',
    'GET /rest/api/3/project/recent',
    'GET /rest/api/3/attachment/meta',
    'GET /rest/api/3/permissionscheme',
    'POST /rest/api/3/group',
    'GET /rest/api/3/issue/picker',
    'POST /rest/api/3/search/jql',
    'PUT /wiki/rest/api/content/1',
    'PATCH /rest/api/3/issue/ACME-7',
  ])('nothing is asked where the table does not know: %s', (request) => {
    const [, method = '', path = ''] = /^(\S+) (.*)$/.exec(request) ?? []
    expect(asked(method, path)).toBeNull()
  })

  it('it is asked as the app or as nobody, too, and never where nobody was named', () => {
    const refused = { method: 'PUT', url: '/rest/api/3/issue/ACME-7', status: 403, body: null }
    for (const actingAs of [{ kind: 'app' }, { kind: 'anonymous' }] as const)
      expect(permissionCheck({ ...refused, actingAs })?.run).toMatchObject({ actingAs })
    expect(permissionCheck({ ...refused, actingAs: null })).toBeNull()
  })
})

describe('what Jira says of a permission', () => {
  const told = (query: string, permissions: Readonly<Record<string, boolean>>) => {
    const url = `${site}/rest/api/3/mypermissions?${query}`
    const known = { method: 'GET', url, status: 200, accountId: 'mia', itemCount: null }
    return permissionTold([{ ...known, actingAs: mia, permissions: { ...permissions } }], mia)
  }

  it('of no issue or project counts where it is not held, or is held for the whole site', () => {
    const held = { ADMINISTER_PROJECTS: true, ADMINISTER: false }
    const neither = { ADMINISTER_PROJECTS: false, ADMINISTER: false }
    const both = { ADMINISTER_PROJECTS: true, ADMINISTER: true }
    const keys = ['ADMINISTER_PROJECTS', 'ADMINISTER']
    expect(told('permissions=x', held)).toBeNull()
    expect(told('permissions=x', neither)).toEqual({ keys, held: false })
    expect(told('permissions=x', both)).toEqual({ keys, held: true })
    expect(told('projectKey=ACME&permissions=x', held)).toEqual({ keys, held: true })
  })

  it('is told with where it is held', () => {
    const url = (query: string): string => `${site}/rest/api/3/mypermissions?${query}`
    const words = (query: string, permissions: Record<string, boolean>) =>
      readComparisons(
        [{ actingAs: mia, method: 'GET', url: url(query), status: 200, accountId: null, itemCount: null, permissions }], // prettier-ignore
        { method: 'PUT', url: site },
      )
    expect(words('permissions=x', { ADMINISTER_PROJECTS: true, ADMINISTER: false })).toEqual([
      'The user holds ADMINISTER_PROJECTS in some project.',
      'The user does not hold ADMINISTER.',
    ])
    expect(words('permissions=x', { EDIT_ISSUES: false })).toEqual([
      'The user does not hold EDIT_ISSUES in any project.',
    ])
    expect(words('issueId=10007&permissions=x', { EDIT_ISSUES: true })).toEqual([
      'The user holds EDIT_ISSUES in 10007.',
    ])
  })
})
