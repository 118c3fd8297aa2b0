import type { AppStatus } from '../../../contract/app.ts'
import { fakeBody, searchAnswer } from '../fake-body.ts'
import { type Answers, failed, fakeBridge, ok } from '../fake-bridge.ts'
import {
  answered,
  exchange,
  mia,
  newReading,
  severalReading,
  NOW,
  refusedExchange,
  requestStep,
  status,
  tenant,
  tenants,
} from '../fake-data.ts'
import { checkReport, checkResults, plannedChecks } from '../fake-checks.ts'
import { comparedIssue } from '../fake-comparison.ts'
import { diagnosisScenes } from './diagnosis-scenes.ts'
import { oddScenes } from './odd-scenes.ts'
import { preview } from '../fake-preview.ts'

// Put before the renderer by test/preview/shots.ts: `?scene=…` picks what main answers.

const noKeychain: AppStatus = {
  ...status,
  keychain: {
    state: 'locked',
    name: 'The GNOME keyring',
    hint: 'Unlock it, then try again.',
    secretsInMemory: 2,
  },
  setAside: ['tenants.json.2026-11-23T12-00-00.unreadable'],
}

const question =
  'Send PUT /rest/api/3/issue/DESK-12 as Mia Krystof on acme.atlassian.net, which is labelled production?'

const many = Array.from({ length: 10_000 }, (_, index) =>
  tenant({
    id: `t${index}`,
    name: `Customer ${index + 1}`,
    baseUrl: `https://customer-${index + 1}.atlassian.net`,
    starred: index === 41,
  }),
)

const noted = tenants.map((each, at) => ({
  ...each,
  ...(each.id === 'globex' && { secretPlace: 'missing' as const }),
  note: [
    'Contract ends in May.\nMia is the admin; ticket DESK-4711.\n\nCalls go through their proxy, which strips Authorization from what it answers with a redirect.',
    'Asks for Zoë first. They move to the region Frankfurt in spring, and the ticket of that is DESK-4711',
    '',
    'Ours. Break what you like.',
    '',
  ][at],
}))

const sentBefore = [
  // The one that is on screen.
  { id: exchange().id, method: 'GET', path: '/rest/api/3/myself', status: 200 },
  {
    ...{ method: 'POST', path: '/rest/api/3/search/jql', status: 401 },
    finding: { id: 'T01', cause: 'The version that is installed does not hold ACT_AS_USER.' },
  },
  {
    ...{
      method: 'GET',
      path: '/rest/api/3/issue/ACME-7?expand=names,schema,transitions',
      status: 404,
    },
    finding: { id: 'J15', cause: 'The issue is there, and not for Mia.' },
  },
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/ACME-12',
    status: null,
    outcome: 'cancelled' as const,
  },
  { method: 'GET', path: '/rest/api/3/serverInfo', status: null, outcome: 'failed' as const },
  { method: 'GET', path: '/rest/agile/1.0/board/7/sprint', status: 503 },
].map((each, index) => ({
  ...{ id: `past-${index}`, tenantId: 'acme', startedAt: NOW - (index + 1) * 2_700_000 },
  actingAs:
    index % 3 === 2
      ? ({ kind: 'app' } as const)
      : ({ kind: 'user', accountId: mia.accountId } as const),
  personName: index % 3 === 2 ? null : mia.displayName,
  ...{ outcome: 'answered' as const, totalMs: 143, finding: null },
  ...each,
}))

let sent = 0

const body = {
  size: 9_000_000,
  head: `{"values":[${Array.from({ length: 900 }, (_, index) => `{"id":${index},"summary":"Ticket ${index}","done":false,"parent":null}`).join(',')},{"id":`,
  encoding: 'utf8',
  truncated: true,
  bodyId: 'large',
} as const

const pagedStep = {
  ...requestStep,
  response:
    requestStep.response === null
      ? null
      : {
          ...requestStep.response,
          body: {
            ...{ size: 60, encoding: 'utf8' as const, truncated: false, bodyId: null },
            head: '{"startAt":0,"total":130,"values":["label-1","label-2"]}',
          },
        },
}
const phases = {
  ...{ queueMs: 0.6, dnsMs: 8.2, connectMs: 21, tlsMs: 34.7 },
  ...{ sendMs: 0.2, waitMs: 71, downloadMs: 3.1 },
}
const keptAlive = { ...phases, dnsMs: null, connectMs: null, tlsMs: null }

const SCENES: Readonly<Record<string, Partial<Answers>>> = {
  ...diagnosisScenes,
  ...oddScenes,
  workbench: {},
  empty: { 'tenants:list': () => ok([]) },
  notices: { 'app:status': () => ok(noKeychain) },
  'no-secret': {
    'requests:send': () =>
      failed(
        'secret_missing',
        'The shared secret of this tenant is not in the keychain.',
        'Paste the newest installed payload of this tenant again.',
      ),
  },
  noted: {
    'tenants:list': () => ok(noted),
    'tenants:get': ({ id }) => ok(noted.find((each) => each.id === id) ?? tenant({ id })),
  },
  'note-refused': {
    'tenants:update': () =>
      failed(
        'request_invalid',
        'Line 1 of the note looks like a credential.',
        'It is not kept. The app signs requests itself.',
      ),
  },
  many: { 'tenants:list': () => ok(many) },
  practice: {
    'tenants:list': () => ok(tenants.filter((each) => each.id === 'practice')),
    'app:status': () =>
      ok({ ...status, practice: { baseUrl: 'http://127.0.0.1:41234', tenantId: 'practice' } }),
  },
  failing: { 'requests:send': () => ok(answered(refusedExchange)) },
  refusing: {
    'requests:preview': () =>
      ok(
        preview({
          refusal: {
            code: 'path_names_another_origin',
            message: 'The path names another site: evil.example.',
            hint: 'A request goes to the tenant’s own site; write the path alone.',
            details: {},
          },
        }),
      ),
    'people:search': () =>
      failed(
        'network_unreachable',
        'acme.atlassian.net could not be reached.',
        'Is the network up?',
      ),
  },
  history: {
    'history:search': () => ok({ entries: [...sentBefore], more: false, notKept: null }),
    'history:forget': () => ok(null),
  },
  saved: {
    'saved:list': () =>
      ok({
        folder: '/home/me/support-requests',
        folders: ['issues', 'people', 'people/groups'],
        failure: null,
        entries: [
          ...[
            ['issues/Issue by key.yaml', 'Issue by key', 'GET', '/rest/api/3/issue/{{issueKey}}'],
            ['issues/Create an issue.yaml', 'Create an issue', 'POST', '/rest/api/3/issue'],
            [
              'people/groups/Groups of a person.yaml',
              'Groups of a person with every name that a group had since',
              'GET',
              '/rest/api/3/user/groups?accountId={{accountId}}',
            ],
            ['Who am I.yaml', 'Who am I', 'GET', '/rest/api/3/myself'],
          ].map(([path = '', name = '', method = '', address = '']) => ({
            ...{ path, name, method, address, problem: null },
          })),
          {
            ...{ path: 'people/Search.yaml', name: 'Search.yaml', method: '', address: '' },
            problem:
              'This YAML cannot be read in line 4, column 7: bad indentation of a mapping entry.',
          },
        ],
      }),
    'saved:open': ({ path }) =>
      ok({
        ...{ path, mark: 'm' },
        request: {
          ...{ name: 'Issue by key', method: 'GET', path: '/rest/api/3/issue/{{issueKey}}' },
          ...{ query: [{ name: 'expand', value: '{{expand}}', off: false }] },
          ...{ headers: [], body: null },
          expect: {
            ...{ status: ['200'], within: 2000, answeredAs: 'caller' },
            fields: [
              { place: 'key', test: 'equals', value: '{{issueKey}}' },
              { place: 'fields.status.name', test: 'matches', value: '^(To Do|Done' },
              { place: 'fields.labels', test: 'type', value: 'array' },
              { place: 'fields.labels', test: 'count', value: '>= 1' },
            ],
            headers: [{ place: 'Content-Type', test: 'matches', value: '^application/json' }],
            asUser: {
              ...{ status: ['200', '404'], fields: [], headers: [] },
              ...{ within: null, answeredAs: null },
            },
          },
        },
      }),
    'saved:expectation-faults': () =>
      ok([
        {
          ...{ of: 'everybody', part: 'fields', at: 1, cell: 'value' },
          message: 'it has to be a regular expression of JavaScript',
        },
      ]),
    'saved:save': () =>
      failed('saved_changed', '“issues/Issue by key.yaml” was changed by another program.'),
    'requests:preview': ({ draft }) =>
      ok(
        preview({
          refusal: draft.path.includes('{{')
            ? {
                code: 'variables_missing',
                message: '{{issueKey}} has no value for this tenant.',
                hint: 'Fill it in above the request, or leave it as it stands.',
                details: {},
              }
            : null,
          variables: draft.path.includes('{{')
            ? [
                { name: 'issueKey', value: '' },
                { name: 'expand', value: 'names,schema' },
                { name: 'code', value: null },
              ]
            : [],
        }),
      ),
  },
  checks: {
    'checks:plan': ({ actingAs }) => ok(plannedChecks(actingAs)),
    'checks:run': ({ runId, actingAs, confirmed }) => {
      if (confirmed) return ok(checkReport(runId, actingAs))
      // Runs for as long as the picture is taken.
      const results = checkResults(actingAs).slice(0, 2)
      for (const ended of results)
        bridge.say('checks-progress', { runId, of: 5, ended, waitingUntil: null })
      bridge.say('checks-progress', {
        ...{ runId, of: 5, ended: null, waitingUntil: Date.now() + 11_500 },
      })
      return new Promise(() => undefined)
    },
    'checks:cancel': () => ok(null),
  },
  'checks-none': { 'checks:plan': () => ok([]) },
  'checks-unreadable': {
    'checks:plan': () =>
      failed(
        'file_unreadable',
        'The folder of saved requests cannot be used (ENOENT).',
        'It is not there, or its folder is not. Choose it again.',
      ),
  },
  paged: {
    'requests:send': () => ok(answered(exchange({ steps: [pagedStep] }))),
    'paging:look': () => ok({ from: 0, items: 50, total: 130, more: true, elsewhere: null }),
  },
  assembled: {
    'requests:send': () =>
      ok(
        answered(
          exchange({
            assembled: {
              pages: 3,
              items: 130,
              body: {
                ...{ size: 40, head: '["label-1","label-2","label-3"]', encoding: 'utf8' },
                ...{ truncated: false, bodyId: null },
                remark:
                  'Put together by Understudy from 3 answers of the site: 130 items in one list. It is all of it. What the history keeps are its pages, one by one, and not this list.',
              },
            },
          }),
        ),
      ),
  },
  compared: {
    'requests:send': () => ok(answered(exchange({ id: `e${(sent += 1)}` }))),
    'comparing:answers': () => ok(comparedIssue),
  },
  'history-off': {
    'history:search': () =>
      ok({ entries: [], more: false, notKept: 'History is off in Settings.' }),
  },
  waiting: { 'requests:send': () => new Promise(() => undefined) },
  asking: {
    'requests:send': ({ confirmed }) =>
      confirmed ? ok(answered(exchange({}))) : failed('write_not_confirmed', question),
  },
  large: {
    'requests:send': () =>
      ok(
        answered(
          exchange({
            steps: [
              {
                ...requestStep,
                response:
                  requestStep.response === null
                    ? null
                    : { ...requestStep.response, body: { ...body } },
              },
            ],
          }),
        ),
      ),
  },
  search: {
    ...fakeBody(searchAnswer),
    'requests:send': () =>
      ok(
        answered(
          exchange({
            steps: [
              {
                ...requestStep,
                response:
                  requestStep.response === null
                    ? null
                    : {
                        ...requestStep.response,
                        body: { ...body, head: JSON.stringify(searchAnswer), truncated: false },
                      },
              },
            ],
          }),
        ),
      ),
  },
  retried: {
    'requests:send': () =>
      ok(
        answered(
          exchange({
            steps: [
              ...exchange().steps.map((step) => ({ ...step, phases, preparedMs: 11.4 })),
              {
                ...requestStep,
                phases: keptAlive,
                id: 's3',
                purpose: 'retry',
                startedAt: requestStep.startedAt + 90,
              },
            ],
            totalMs: 236,
            clockSkewSeconds: -74,
          }),
        ),
      ),
  },
  several: { 'tenants:read-payload': () => ok(severalReading) },
  imported: {
    'tenants:read-payload': () =>
      ok({
        ...newReading,
        standing: {
          kind: 'imported-site',
          tenantId: 'acme',
          name: 'Acme',
          oldClientKey: tenant().clientKey,
        },
      }),
  },
  alone: {
    'people:remembered': () => ok([{ ...mia, active: false, pinned: false, lastUsedAt: 1 }]),
  },
}

const scene = new URLSearchParams(window.location.search).get('scene') ?? 'workbench'
const bridge = fakeBridge(SCENES[scene] ?? {})
Object.assign(window, { understudy: bridge })
