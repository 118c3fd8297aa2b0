/** What of a request says where the permission has to be held. */
const PLACES = [
  'site',
  'issue',
  'project',
  // The body names it: the project of the issue, of the version or component, or the first issue of a link.
  'new-issue',
  'new-part',
  'new-link',
  // Neither an issue nor a project is named.
  'anywhere',
] as const
export type Place = (typeof PLACES)[number]

/** Held for the site as a whole; the others are held in a project. */
export const GLOBAL_PERMISSIONS: readonly string[] = [
  'ADMINISTER',
  'USER_PICKER',
  'BULK_CHANGE',
  'CREATE_SHARED_OBJECTS',
]

/**
 * What Jira's REST reference states under “Permissions required” of every operation of the platform API,
 * by permission, place and operation: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/.
 * Read on 2026-11-28 out of its copies in jira.js 5.4.0 and 6.2.0 (MIT, https://github.com/MrRefactoring/jira.js);
 * the keys are those of https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/.
 *
 * Several keys: one of them is enough. NONE stands where a wider row would hold the operation as well. Browse projects is left out where another is needed as well, for
 * whoever lacks it is answered 404. Left out are operations that need none, that leave out of their answer what
 * the caller may not see, that are for apps or members of site-admin alone, or whose permission depends on whose
 * the thing is. `/permissions` needs none by the reference and is refused to all but administrators
 * (https://community.developer.atlassian.com/t/http-401-when-accessing-some-jira-rest-endpoints-using-jwt-bearer-token/3746).
 */
const TABLE = `
ADMINISTER site
  ANY /application-properties/** /applicationrole/** /config/fieldschemes/*/fields/**
    /config/fieldschemes/fields/** /configuration/timetracking/** /field/*/context/**
    /field/*/option/*/** /fieldconfiguration/** /fieldconfigurationscheme/**
    /issuesecurityschemes/*/level/** /issuesecurityschemes/level/** /issuetypescheme/**
    /issuetypescreenscheme/** /license/** /notificationscheme/*/notification/** /plans/** /role/**
    /screenscheme/** /workflowscheme/*/draft/** /workflowscheme/project/**
  DELETE /permissionscheme/*/permission/* /project/{project} /screens/*/tabs/*/fields/*
    /universal_avatar/type/*/owner/*/avatar/* /workflow/*
  GET /auditing/record /config/fieldschemes/*/projects /events /field/*/screens
    /field/search/trashed /issue/limit/report /issuesecurityschemes/*/members
    /issuesecurityschemes/search /permissions /screens/*/availableFields /screens/tabs
    /workflow/search
  GET|POST /config/fieldschemes /field/*/option /issuesecurityschemes /screens /workflowscheme
  GET|POST|PUT|DELETE /workflow/transitions/*/properties
  GET|PUT /announcementBanner /app/field/*/context/configuration /config/fieldschemes/projects
    /issuesecurityschemes/project /settings/columns
  GET|PUT|DELETE /config/fieldschemes/* /workflowscheme/* /workflowscheme/*/default
    /workflowscheme/*/issuetype/* /workflowscheme/*/workflow
  POST /app/field/context/configuration/list /field /field/*/restore /field/*/trash
    /forge/panel/action/bulk/async /issueLinkType /issuetype /issuetype/*/avatar2 /jql/sanitize
    /notificationscheme /permissionscheme /permissionscheme/*/permission /priority /priorityscheme
    /project /project-template /project/{project}/archive /project/{project}/delete
    /projectCategory /resolution /screens/*/tabs /screens/*/tabs/*/fields
    /screens/*/tabs/*/fields/*/move /screens/*/tabs/*/move/* /screens/addToDefault/*
    /universal_avatar/type/*/owner/* /workflow /workflowscheme/*/createdraft
  POST|PUT /issue/archive
  PUT /issue/unarchive /issues/archive/export /priority/default /priority/move
    /project/{project}/permissionscheme /resolution/default /resolution/move /screens/*
  PUT|DELETE /field/* /field/association /issueLinkType/* /issuesecurityschemes/* /issuetype/*
    /issuetype/*/properties/* /notificationscheme/* /permissionscheme/* /priority/*
    /priorityscheme/* /projectCategory/* /resolution/* /screens/*/tabs/*
USER_PICKER site
  ANY /user/search/** /users/**
  GET /group/bulk /groups/picker /groupuserpicker /user /user/groups /user/picker
    /user/viewissue/search
BULK_CHANGE site
  ANY /bulk/**
USER_PICKER,ADMINISTER site
  GET /group /group/member
CREATE_SHARED_OBJECTS site
  POST /filter/*/permission
BROWSE_PROJECTS issue
  ANY /issue/{issue}/changelog/**
  GET /issue/{issue} /issue/{issue}/comment /issue/{issue}/comment/* /issue/{issue}/editmeta
    /issue/{issue}/properties /issue/{issue}/properties/* /issue/{issue}/remotelink
    /issue/{issue}/remotelink/* /issue/{issue}/transitions /issue/{issue}/watchers
    /issue/{issue}/worklog /issue/{issue}/worklog/* /issue/{issue}/worklog/*/properties
    /issue/{issue}/worklog/*/properties/*
  GET|POST|DELETE /issue/{issue}/votes
  POST /issue/{issue}/notify
DELETE_ALL_WORKLOGS issue
  DELETE /issue/{issue}/worklog
  POST /issue/{issue}/worklog/move
EDIT_ISSUES issue
  PUT /issue/{issue}
  PUT|DELETE /issue/{issue}/properties/*
EDIT_OWN_WORKLOGS,EDIT_ALL_WORKLOGS issue
  PUT /issue/{issue}/worklog/*
  PUT|DELETE /issue/{issue}/worklog/*/properties/*
LINK_ISSUES issue
  POST|DELETE /issue/{issue}/remotelink
  PUT|DELETE /issue/{issue}/remotelink/*
ADD_COMMENTS issue
  POST /issue/{issue}/comment
ASSIGN_ISSUES issue
  PUT /issue/{issue}/assignee
CREATE_ATTACHMENTS issue
  POST /issue/{issue}/attachments
DELETE_ISSUES issue
  DELETE /issue/{issue}
DELETE_OWN_COMMENTS,DELETE_ALL_COMMENTS issue
  DELETE /issue/{issue}/comment/*
DELETE_OWN_WORKLOGS,DELETE_ALL_WORKLOGS issue
  DELETE /issue/{issue}/worklog/*
EDIT_OWN_COMMENTS,EDIT_ALL_COMMENTS issue
  PUT /issue/{issue}/comment/*
MANAGE_WATCHERS issue
  POST|DELETE /issue/{issue}/watchers
TRANSITION_ISSUES issue
  POST /issue/{issue}/transitions
WORK_ON_ISSUES issue
  POST /issue/{issue}/worklog
BROWSE_PROJECTS project
  GET /project/{project} /project/{project}/avatars /project/{project}/component
    /project/{project}/components /project/{project}/email /project/{project}/hierarchy
    /project/{project}/properties /project/{project}/properties/* /project/{project}/securitylevel
    /project/{project}/statuses /project/{project}/version /project/{project}/versions
ADMINISTER_PROJECTS,ADMINISTER project
  GET /project/{project}/issuesecuritylevelscheme /project/{project}/notificationscheme
    /project/{project}/permissionscheme /project/{project}/roledetails
  GET|POST|PUT|DELETE /project/{project}/role/*
  POST /project/{project}/restore
  PUT /project/{project}/email
  PUT|DELETE /project/{project}/classification-level/default /project/{project}/properties/*
ADMINISTER_PROJECTS project
  DELETE /project/{project}/avatar/*
  POST /project/{project}/avatar2
  PUT /project/{project} /project/{project}/avatar
CREATE_ISSUES project
  GET /issue/createmeta/{project}/issuetypes /issue/createmeta/{project}/issuetypes/*
BROWSE_PROJECTS,ADMINISTER_PROJECTS,ADMINISTER project
  GET /project/{project}/classification-level/default
CREATE_ISSUES new-issue
  POST /issue /issue/bulk
ADMINISTER_PROJECTS,ADMINISTER new-part
  POST /component /version
  PUT|DELETE /component/* /version/*
LINK_ISSUES new-link
  POST /issueLink
BROWSE_PROJECTS anywhere
  ANY /attachment/*/expand/** /status/**
  GET /attachment/* /attachment/content/* /attachment/thumbnail/* /comment/*/properties
    /comment/*/properties/* /component /component/* /issueLink/* /issueLinkType /issueLinkType/*
    /universal_avatar/type/*/owner/* /version/* /version/*/relatedIssueCounts
    /version/*/relatedwork /version/*/unresolvedIssueCount
  POST /changelog/bulkfetch /issue/watching /version/*/move
ADMINISTER_PROJECTS,ADMINISTER anywhere
  ANY /workflows/create/** /workflows/update/** /workflowscheme/update/**
  GET /issuesecurityschemes/* /project/{project}/role /screens/*/tabs /screens/*/tabs/*/fields
    /statuses/search /user/permission/search /workflows/capabilities
  GET|POST|PUT|DELETE /statuses
  POST /version/*/removeAndSwap /workflowscheme/read
  PUT /version/*/mergeto/*
BROWSE_PROJECTS,ADMINISTER anywhere
  GET /customFieldOption/* /issuetype/* /issuetype/*/properties /issuetype/*/properties/*
    /issuetype/project
ADMINISTER_PROJECTS,VIEW_READONLY_WORKFLOW,ADMINISTER anywhere
  GET /workflows/search
  POST /workflow/history /workflow/history/list /workflows
EDIT_ISSUES anywhere
  POST /issue/properties /issue/properties/multi
  PUT|DELETE /issue/properties/*
CREATE_ISSUES anywhere
  GET /issue/createmeta
RESOLVE_ISSUES anywhere
  DELETE /version/*/relatedwork/*
  POST|PUT /version/*/relatedwork
ADMINISTER_PROJECTS,VIEW_READONLY_WORKFLOW anywhere
  POST /workflows/preview
BROWSE_PROJECTS,ADMINISTER_PROJECTS,ADMINISTER anywhere
  GET /statuses/byNames
DELETE_OWN_ATTACHMENTS,DELETE_ALL_ATTACHMENTS anywhere
  DELETE /attachment/*
EDIT_OWN_COMMENTS,EDIT_ALL_COMMENTS anywhere
  PUT|DELETE /comment/*/properties/*
LINK_ISSUES anywhere
  DELETE /issueLink/*
USER_PICKER,ASSIGN_ISSUES anywhere
  GET /user/assignable/search
NONE site
  GET /attachment/meta /field/*/option/suggestions/** /issue/picker /project/recent /project/search
    /project/type
`

interface Row {
  readonly methods: readonly string[]
  readonly path: RegExp
  readonly literal: number
  readonly keys: string
  readonly place: Place
}

/** `{issue}` and `{project}` are looked at, `*` is any segment, and a last `**` any rest. */
function pathOf(template: string): RegExp {
  const source = template
    .replace(/\/\*\*$/, '(?:/.*)?')
    .replaceAll('/*', '/[^/]+')
    .replace(/\{(?:issue|project)\}/, '(?<named>[^/]+)')
  return new RegExp(`^/rest/api/(?:2|3|latest)${source}/?$`)
}

function rowsOf(table: string): readonly Row[] {
  const rows: Row[] = []
  let [keys, methods, place]: [string, readonly string[], Place] = ['', [], 'site']
  for (const word of table.trim().split(/\s+/)) {
    const said = PLACES.find((one) => one === word)
    if (said !== undefined) place = said
    else if (word.startsWith('/')) {
      const literal = word.split('/').filter((part) => !/[*{]/.test(part)).length
      rows.push({ methods, path: pathOf(word), literal, keys, place })
    } else if (/^(?:ANY|(?:GET|POST|PUT|DELETE)(?:\||$))/.test(word)) methods = word.split('|')
    else keys = word
  }
  return rows
}

/** `/issue/createmeta/…` stands before `/issue/{issue}/…`. */
const ROWS = rowsOf(TABLE).toSorted((one, other) => other.literal - one.literal)

export interface OperationPermission {
  /** With commas between: one of them is enough. */
  readonly keys: string
  readonly place: Place
  /** The issue or project that the path names; empty where it names none. */
  readonly named: string
}

/** Null for an operation that the table does not hold: what it needs is unknown. */
export function permissionOf(method: string, path: string): OperationPermission | null {
  const verb = method.toUpperCase() === 'HEAD' ? 'GET' : method.toUpperCase()
  for (const { methods, path: pattern, keys, place } of ROWS) {
    const match = methods.includes(verb) || methods.includes('ANY') ? pattern.exec(path) : null
    if (match !== null)
      return keys === 'NONE' ? null : { keys, place, named: match.groups?.['named'] ?? '' }
  }
  return null
}
