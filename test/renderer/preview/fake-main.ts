import type { AppStatus } from '../../../contract/app.ts'
import { type Answers, failed, fakeBridge, ok } from '../fake-bridge.ts'
import {
  answered,
  exchange,
  mia,
  newReading,
  refusedExchange,
  requestStep,
  status,
  tenant,
  tenants,
} from '../fake-data.ts'
import { diagnosisScenes } from './diagnosis-scenes.ts'
import { oddScenes } from './odd-scenes.ts'

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
  'Send DELETE /rest/api/3/issue/DESK-12 to acme.atlassian.net as Mia Krystof? It acts as a real person on a production site.'

const many = Array.from({ length: 10_000 }, (_, index) =>
  tenant({
    id: `t${index}`,
    name: `Customer ${index + 1}`,
    baseUrl: `https://customer-${index + 1}.atlassian.net`,
    starred: index === 41,
  }),
)

const body = {
  size: 9_000_000,
  head: `{"values":[${Array.from({ length: 900 }, (_, index) => `{"id":${index},"summary":"Ticket ${index}","done":false,"parent":null}`).join(',')},{"id":`,
  encoding: 'utf8',
  truncated: true,
  bodyId: 'large',
} as const

const SCENES: Readonly<Record<string, Partial<Answers>>> = {
  ...diagnosisScenes,
  ...oddScenes,
  workbench: {},
  empty: { 'tenants:list': () => ok([]) },
  notices: { 'app:status': () => ok(noKeychain) },
  many: { 'tenants:list': () => ok(many) },
  practice: {
    'tenants:list': () => ok(tenants.filter((each) => each.id === 'practice')),
    'app:status': () =>
      ok({ ...status, practice: { baseUrl: 'http://127.0.0.1:41234', tenantId: 'practice' } }),
  },
  failing: { 'requests:send': () => ok(answered(refusedExchange)) },
  refusing: {
    'requests:preview': () =>
      ok({
        wire: null,
        refusal: {
          code: 'path_names_another_origin',
          message: 'The path names another site: evil.example.',
          hint: 'A request goes to the tenant’s own site; write the path alone.',
          details: {},
        },
        notes: [],
        preflight: [],
      }),
    'people:search': () =>
      failed(
        'network_unreachable',
        'acme.atlassian.net could not be reached.',
        'Is the network up?',
      ),
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
  retried: {
    'requests:send': () =>
      ok(
        answered(
          exchange({
            steps: [
              ...exchange().steps,
              { ...requestStep, id: 's3', purpose: 'retry', startedAt: requestStep.startedAt + 90 },
            ],
            totalMs: 236,
            clockSkewSeconds: -74,
          }),
        ),
      ),
  },
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
Object.assign(window, { understudy: fakeBridge(SCENES[scene] ?? {}) })
