import type { Bridge } from '../../contract/bridge.ts'
import type { Channel, EventName } from '../../contract/channels.ts'
import type { RequestOf, ResponseOf } from '../../contract/contract.ts'
import type { EventOf } from '../../contract/events.ts'
import type { Failure, FailureCode, Result } from '../../contract/result.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import type { Settings } from '../../contract/settings.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { fakeOffers, fakeOperationOf, fakeSources } from './fake-operations.ts'
import {
  comparedSides,
  nothingFound,
  practiceFaults,
  scopeDropped,
  textDiagnosis,
} from './fake-diagnosis.ts'
import {
  checkOf,
  comparedClaims,
  importedCurl,
  importedHar,
  inspectionOf,
  renderedAs,
  verifiedByKey,
} from './fake-inspector.ts'
import {
  answered,
  connectReading,
  emma,
  exchange,
  ian,
  mia,
  newReading,
  NOW,
  requestStep,
  status,
  tenant,
  tenants,
} from './fake-data.ts'
import { preview } from './fake-preview.ts'

export type Answers = {
  [C in Channel]: (request: RequestOf<C>) => Promise<Result<ResponseOf<C>>>
}

export interface Call {
  readonly channel: Channel
  readonly request: unknown
}

export interface FakeBridge extends Bridge {
  /** Every call so far, in order. */
  readonly calls: readonly Call[]
  /** Says something as main would. */
  readonly say: <E extends EventName>(event: E, payload: EventOf<E>) => void
}

export const ok = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value })

export function failed<T>(
  code: FailureCode,
  message: string,
  hint: string | null = null,
): Promise<Result<T>> {
  const failure: Failure = { code, message, hint, details: {} }
  return Promise.resolve({ ok: false, failure })
}

/** Main as the renderer sees it, with canned answers; a test replaces the ones it is about. */
export function fakeBridge(change: Partial<Answers> = {}): FakeBridge {
  const calls: Call[] = []
  const ears = new Map<EventName, Set<(payload: never) => void>>()
  const answers: Partial<Answers> = { ...cannedAnswers(), ...change }
  return {
    calls,
    invoke: (channel, request) => {
      calls.push({ channel, request })
      const answer = answers[channel]
      return answer === undefined
        ? failed('internal', `no canned answer for ${channel}`)
        : answer(request)
    },
    on: (event, listener) => {
      const listening = ears.get(event) ?? new Set()
      ears.set(event, listening.add(listener))
      return () => listening.delete(listener)
    },
    say: (event, payload) => {
      for (const listener of ears.get(event) ?? []) listener(payload as never)
    },
  }
}

function cannedAnswers(): Partial<Answers> {
  let list: readonly TenantProfile[] = tenants
  let removed: TenantProfile | null = null
  let settings: Settings = defaultSettings
  const find = (id: string): TenantProfile => list.find((each) => each.id === id) ?? tenant({ id })
  const practice = find('practice')
  let faults = practiceFaults
  return {
    'app:status': () => ok(status),
    'app:notices': () =>
      ok(
        ['@mantine/core 9.7.3', 'jose 6.1.2', 'react 19.3.1', 'zustand 5.0.9'].map((each) => {
          const [name = '', version = ''] = each.split(' ')
          return {
            name,
            version,
            licence: 'MIT',
            text: 'Permission is hereby granted, free of charge, …',
          }
        }),
      ),
    'app:retry-keychain': () => ok(status),
    'app:copy-text': () => ok(null),
    'app:open-link': () => ok(null),
    'settings:get': () => ok(settings),
    'settings:update': (changed) => {
      settings = { ...settings, ...withoutUndefined(changed) }
      return ok(settings)
    },
    'tenants:list': () => ok([...list]),
    'tenants:get': ({ id }) => ok(find(id)),
    'tenants:read-payload': () => ok(newReading),
    'tenants:add': ({ name }) => {
      const profile = tenant({ id: 'new', name: name ?? 'initech.atlassian.net', starred: false })
      list = [...list, profile]
      return ok({ profile, changes: [] })
    },
    'tenants:add-several': ({ chosen }) => {
      const added = chosen.map(({ at }) => ({
        at,
        changes: [],
        profile: tenant({ id: `new-${at}` }),
      }))
      list = [...list, ...added.map(({ profile }) => profile)]
      return ok(added)
    },
    'tenants:add-by-form': ({ form, name }) => {
      const profile = tenant({ id: 'new', name: name ?? form.baseUrl, baseUrl: form.baseUrl })
      list = [...list, profile]
      return ok({ profile, changes: [] })
    },
    'tenants:update': ({ id, ...changed }) => {
      const profile = { ...find(id), ...withoutUndefined(changed) }
      list = list.map((each) => (each.id === id ? profile : each))
      return ok(profile)
    },
    'tenants:set-descriptor': ({ id }) => ok({ profile: find(id), notes: [] }),
    'tenants:remove': ({ id }) => {
      removed = find(id)
      list = list.filter((each) => each.id !== id)
      return ok(null)
    },
    'paging:look': () => ok(null),
    'checks:last': () => ok(null),
    'tenants:take-back': () => {
      if (removed === null) return failed('tenant_unknown', 'It cannot be put back any more.')
      list = [...list, removed]
      return ok(removed)
    },
    'people:search': () => ok([mia, emma, ian]),
    'people:resolve': () => ok(emma),
    'people:remembered': () =>
      ok([
        { ...mia, pinned: false, lastUsedAt: NOW },
        { ...emma, pinned: true, lastUsedAt: NOW - 1000 },
      ]),
    'people:pin': ({ person, pinned }) => ok([{ ...person, pinned, lastUsedAt: NOW }]),
    'saved:expectation-faults': () => ok([]),
    'saved:list': () => ok({ folder: null, entries: [], folders: [], failure: null }),
    'history:search': () => ok({ entries: [], more: false, notKept: null }),
    'history:forget': () => ok(null),
    'requests:preview': ({ tenantId, draft }) =>
      ok(
        preview({
          wire: {
            method: draft.method,
            url: `${find(tenantId).baseUrl}${draft.path}`,
            headers: [],
          },
          added: [
            { name: 'Accept', value: 'application/json', why: 'Asks for JSON.' },
            { name: 'Authorization', value: 'Bearer …', why: 'The access token of Mia.' },
          ],
          operation: fakeOperationOf(draft.method, draft.path),
          scopeHeld: find(tenantId).installedScopes === null ? null : true,
        }),
      ),
    'operations:sources': () => ok(fakeSources),
    'operations:find': (search) => ok(fakeOffers(search)),
    'requests:send': ({ tenantId }) => ok(answered(exchange({ tenantId }))),
    'requests:cancel': () => ok(null),
    'requests:came': () => ok(null),
    'requests:join': () => failed('exchange_unknown', 'No longer held.'),
    'workspace:read': () => ok({ tabs: [], notes: [], cameBack: null }),
    'workspace:keep-draft': () => ok(null),
    'workspace:keep-note': () => ok(null),
    'workspace:close-tab': () => ok(null),
    'workspace:handed-over': () => ok(null),
    'requests:choose-file': () =>
      ok({ path: '/home/me/screenshot.png', name: 'screenshot.png', size: 20_480 }),
    'bodies:read': ({ from, to }) => ok({ text: 'x', from, next: to, size: 1_000_000 }),
    'bodies:find': ({ text }) => {
      const head = requestStep.response?.body.head ?? ''
      const count = head.split(text).length - 1
      const match = { nth: 0, at: head.indexOf(text), length: text.length }
      return ok({ count, match: count === 0 ? null : match, pattern: text })
    },
    'bodies:around': ({ at }) =>
      ok({ text: 'x', from: at, next: at + 1, size: 1_000_000, depth: 0, inString: false }),
    'bodies:copy': () => ok(null),
    'bodies:save': () => ok({ path: '/home/me/myself.json' }),
    'tokens:life': ({ actingAs }) =>
      ok({ expiresAt: actingAs.kind === 'user' ? Date.now() + 761_000 : null }),
    'tokens:copy': () => ok({ expiresAt: Date.now() + 761_000, clearsAfterSeconds: 60 }),
    'exporting:render': ({ format }) => ok(renderedAs(format)),
    'exporting:copy': () =>
      ok({ text: 'curl', notes: ['Set UNDERSTUDY_TOKEN before you run it.'], files: [] }),
    'exporting:copy-live': () => ok({ expiresAt: Date.now() + 761_000, clearsAfterSeconds: 60 }),
    'exporting:save': () => ok({ paths: ['/home/me/request.sh'] }),
    'importing:read': ({ text, entry = 2 }) =>
      ok(text.startsWith('{') ? { ...importedCurl, ...importedHar, entry } : importedCurl),
    'pasting:read': () => ok({ places: ['diagnosis'] }),
    'claims:inspect': ({ text }) => ok(inspectionOf(text)),
    'claims:fetch-key': ({ text }) => ok(verifiedByKey(inspectionOf(text))),
    'claims:qsh': (question) => ok(checkOf(question)),
    'claims:compare': () => ok([...comparedClaims]),
    'claims:sign': ({ tenantId }) => ok({ tokenId: 'made-1', tenantId, reading: connectReading }),
    'practice:start': () => {
      list = [...list.filter((each) => each.id !== practice.id), practice]
      return ok({ profile: practice, people: [mia, emma, ian] })
    },
    'practice:stop': () => ok(null),
    'practice:faults': () => ok([...faults]),
    'practice:set-faults': ({ ids }) => {
      faults = faults.map((fault) => ({ ...fault, on: ids.includes(fault.id) }))
      return ok([...faults])
    },
    'practice:reinstall': () => ok({ profile: practice, changes: ['oauthClientId'] }),
    'diagnosis:of-exchange': () => ok(nothingFound),
    'diagnosis:of-text': () => ok(textDiagnosis),
    'diagnosis:compare': () => ok({ sides: [...comparedSides], diagnosis: scopeDropped }),
    'diagnosis:check': () => ok({ sides: [], diagnosis: scopeDropped }),
    'app:cancel': () => ok(null),
    'keychain:find-orphans': () => ok({ ids: [] }),
    'keychain:remove-orphans': ({ ids }) => ok({ removed: ids.length }),
    'diagnosis:cancel': () => ok(null),
    'diagnosis:copy-report': () => ok(null),
    'diagnosis:save-report': () => ok({ path: '/home/me/case.md' }),
  }
}

function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
