import type { Services } from '../services/services.ts'
import { UnderWay } from '../services/under-way.ts'
import type { Handlers } from './router.ts'

/** Who answers which channel: one line each, everything else is in the service of its prefix. */
export function createHandlers(on: Services): Handlers {
  const underWay = new UnderWay()
  const ofTenant = <Order extends { readonly tenantId: string }>(order: Order) => ({
    ...order,
    tenant: on.tenants.get(order.tenantId),
  })
  const statusAfter = (work: Promise<void>) => work.then(() => on.app.status())
  return {
    'app:status': () => on.app.status(),
    'app:notices': () => on.app.notices(),
    'app:retry-keychain': () => on.app.retryKeychain(),
    'app:copy-text': ({ text }) => done(on.app.copyText(text)),
    'app:open-link': ({ url }) => done(() => on.app.openLink(url)),
    'app:cancel': ({ channel }) => done(() => underWay.cancel(channel)),

    'database:read-row': async ({ id }) => ({ text: await on.database.textOf(id) }),
    'database:put-back': ({ id, text }) => statusAfter(on.database.putBack(id, text)),
    'database:let-go': ({ id }) => statusAfter(on.database.letGo(id)),
    'database:take-copy': () => statusAfter(on.database.takeCopy()),
    'database:refuse-copy': () => statusAfter(on.database.refuseCopy()),
    'database:open-place': () => statusAfter(on.database.openPlace()),

    'keychain:find-orphans': () =>
      underWay.newest('keychain:find-orphans', ({ signal }) => on.keychain.findOrphans(signal)),
    'keychain:remove-orphans': ({ ids }) => on.keychain.removeOrphans(ids),

    'settings:get': () => on.settings.read(),
    'settings:update': (change) => on.settings.change(change),
    'settings:choose-certificates': () => on.settings.chooseCertificates(),
    'settings:drop-certificates': () => on.settings.change({ extraCertificates: null }),

    'workspace:read': async () => {
      on.handingOver.pageBegan()
      await on.workspace.whole()
      return on.workspace.read()
    },
    'workspace:keep-draft': (kept) => done(() => on.workspace.keepDraft(kept)),
    'workspace:keep-note': ({ tenantId, typed }) =>
      done(() => on.workspace.keepNote(tenantId, typed)),
    'workspace:close-tab': ({ tabId }) => done(() => on.workspace.closeTab(tabId)),
    'workspace:handed-over': () => done(() => on.handingOver.end()),

    'tenants:list': () => on.tenants.list(),
    'tenants:get': ({ id }) => on.tenants.get(id),
    'tenants:read-payload': ({ text, baseUrl }) =>
      underWay.newest('tenants:read-payload', ({ signal }) =>
        on.tenants.readPayload(text, { baseUrl, signal }),
      ),
    'tenants:add': ({ text, ...choices }) =>
      underWay.run('tenants:add', (call) => on.tenants.changes.add(text, { ...choices, call })),
    'tenants:add-several': ({ text, chosen }) => on.tenants.changes.addSeveral(text, chosen),
    'tenants:add-by-form': ({ form, ...choices }) =>
      underWay.run('tenants:add-by-form', (call) =>
        on.tenants.changes.addByForm(form, { ...choices, call }),
      ),
    'tenants:update': ({ id, ...change }) => on.tenants.changes.update(id, change),
    'tenants:set-descriptor': ({ id, text }) =>
      underWay.newest('tenants:set-descriptor', (call) =>
        on.tenants.changes.setDescriptor(id, text, call),
      ),
    'tenants:remove': ({ id }) => done(on.removing.takeOut(id)),
    'tenants:take-back': ({ id }) => on.removing.takeBack(id),

    'people:search': (order) =>
      underWay.newest('people:search', ({ signal }) => on.people.search(order, signal)),
    'people:resolve': (order) =>
      underWay.newest('people:resolve', ({ signal }) => on.people.resolve(order, signal)),
    'people:remembered': ({ tenantId }) => on.people.remembered(tenantId),
    'people:pin': (order) => on.people.pin(order),

    'requests:preview': (order) => on.requests.preview(ofTenant(order)),
    'requests:send': async ({ madeToken, ...order }) =>
      on.requests.answer(
        await on.workspace.run(order, () =>
          on.requests.send({
            ...ofTenant(order),
            identity:
              madeToken === null ? null : on.made.identityOf(madeToken.tokenId, madeToken.scheme),
          }),
        ),
      ),
    'requests:came': ({ runId }) => on.requests.came(runId),
    'requests:cancel': ({ runId }) =>
      done(() => {
        on.allPages.cancel(runId)
        on.requests.cancel(runId)
      }),
    'requests:join': async ({ tabId, runId }) => {
      on.allPages.tellAgain(runId)
      return on.requests.answer(await on.workspace.join(tabId, runId))
    },
    'requests:choose-file': () => on.chosenFiles.choose(),

    'operations:find': (search) => on.operations.find(search),
    'operations:sources': () => on.operations.sources(),
    'operations:import': () => on.operations.import(),
    'operations:built-in': ({ api }) => on.operations.takeBuiltIn(api),

    'bodies:read': ({ bodyId, from, to }) => on.bodies.read(bodyId, from, to),
    'bodies:find': ({ of, ...order }) =>
      underWay.newest('bodies:find', ({ signal }) => on.bodies.ask(of, 'find', order, signal)),
    'bodies:around': ({ of, ...order }) => on.bodies.ask(of, 'around', order),
    'bodies:members': ({ of, ...order }) => on.bodies.ask(of, 'members', order),
    'bodies:steps': ({ of, ...order }) => on.bodies.ask(of, 'steps', order),
    'bodies:value': ({ of, ...order }) => on.bodies.ask(of, 'value', order),
    'bodies:copy-value': ({ of, at }) => done(on.bodies.copyValue(of, at)),
    'bodies:tables': ({ of }) => on.bodies.ask(of, 'tables', undefined),
    'bodies:rows': ({ of, ...order }) => on.bodies.ask(of, 'rows', order),
    'bodies:copy-table': ({ of, ...view }) => done(on.bodies.copyTable(of, view)),
    'bodies:save-table': ({ of, suggestedName, ...view }) =>
      on.bodies.saveTable(of, view, suggestedName),
    'bodies:filter': ({ of, path }) =>
      underWay.newest('bodies:filter', ({ signal }) => on.bodies.filter(of, path, signal)),
    'bodies:picture': ({ bodyId }) => on.bodies.picture(bodyId),
    'bodies:copy': ({ of }) => done(on.bodies.copy(of)),
    'bodies:save': ({ bodyId, suggestedName }) => on.bodies.save(bodyId, suggestedName),

    'history:search': (query) => on.history.search(query),
    'history:open': async ({ id, tabId }) => {
      const reopened = await on.history.open(id)
      on.workspace.takeUp(tabId, reopened)
      return reopened
    },
    'history:forget': (which) => done(on.history.forget(which)),

    'saved:list': () => on.saved.list(),
    'saved:choose-folder': () => on.saved.chooseFolder(),
    'saved:open': ({ path }) => on.saved.open(path),
    'saved:save': (order) => on.saved.save(order),
    'saved:expectation-faults': ({ expect }) => on.saved.faultsOf(expect),
    'saved:rename': ({ path, name }) => on.saved.rename(path, name),
    'saved:duplicate': ({ path }) => on.saved.duplicate(path),
    'saved:remove': ({ path }) => on.saved.remove(path),
    'saved:put-back': ({ id }) => done(on.saved.putBack(id)),

    'checks:plan': (order) => on.checks.plan(ofTenant(order)),
    'checks:run': (order) => on.checks.run(ofTenant(order)),
    'checks:cancel': ({ runId }) => done(() => on.checks.cancel(runId)),
    'checks:last': () => on.checks.last(),
    'checks:join': ({ runId }) => on.checks.join(runId),
    'checks:open': ({ exchangeId, tabId }) => {
      const reopened = on.checks.open(exchangeId)
      on.workspace.takeUp(tabId, reopened)
      return reopened
    },
    'checks:copy-report': ({ runId }) => done(on.checks.copyReport(runId)),
    'checks:save-report': ({ runId }) => on.checks.saveReport(runId),

    'comparing:answers': (order) =>
      underWay.newest('comparing:answers', ({ signal }) => on.comparing.answers(order, signal)),

    'paging:look': ({ exchangeId }) => on.paging.look(exchangeId),
    'paging:next': ({ exchangeId, draft }) => on.paging.next(exchangeId, draft),
    'paging:all': async ({ exchangeId, draft, limit, ...run }) => {
      const begun = await on.paging.begin(exchangeId, draft)
      const { tenantId, actingAs } = on.exchanges.get(exchangeId).exchange
      const order = { ...run, tenantId, draft, actingAs }
      const fetching = () => on.allPages.fetch(begun, { ...run, limit })
      return on.requests.answer(await on.workspace.run(order, fetching))
    },

    'tokens:life': (order) => on.tokens.life(order),
    'tokens:copy': (order) => underWay.newest('tokens:copy', (call) => on.tokens.copy(order, call)),

    'exporting:render': ({ of, format }) => on.exporting.show(of, format),
    'exporting:copy': ({ of, format }) => on.exporting.copy(of, format),
    'exporting:copy-live': ({ of, format }) =>
      underWay.newest('exporting:copy-live', (call) => on.exporting.copyLive(of, format, call)),
    'exporting:save': ({ of, format }) => on.exporting.save(of, format),
    'importing:read': ({ text, entry }) =>
      underWay.newest('importing:read', ({ signal }) => on.importing.read(text, entry, signal)),

    'pasting:read': ({ text }) =>
      underWay.newest('pasting:read', ({ signal }) => on.pasting.read(text, signal)),

    'claims:inspect': (pasted) =>
      underWay.newest('claims:inspect', ({ signal }) => on.claims.inspect(pasted, signal)),
    'claims:fetch-key': (pasted) =>
      underWay.newest('claims:fetch-key', ({ signal }) =>
        on.claims.fetchKeyAndInspect(pasted, signal),
      ),
    'claims:qsh': (question) => on.claims.checkQsh(question),
    'claims:compare': ({ left, right }) => on.claims.compare(left, right),
    'claims:sign': (order) => underWay.newest('claims:sign', (call) => on.claims.sign(order, call)),

    'diagnosis:of-exchange': ({ exchangeId }) => on.diagnosis.ofExchange(exchangeId),
    'diagnosis:of-text': (order) =>
      underWay.newest('diagnosis:of-text', ({ signal }) => on.diagnosis.ofText(order, signal)),
    'diagnosis:compare': (order) => on.diagnosis.compare(order),
    'diagnosis:check': (order) => on.diagnosis.check(order),
    'diagnosis:cancel': ({ exchangeId }) => done(() => on.diagnosis.cancel(exchangeId)),
    'diagnosis:copy-report': ({ exchangeId, format }) =>
      done(on.diagnosis.copyReport(exchangeId, format)),
    'diagnosis:save-report': ({ exchangeId, format }) =>
      on.diagnosis.saveReport(exchangeId, format),

    'practice:start': () => on.practice.start(),
    'practice:stop': () => done(on.practice.stop()),
    'practice:faults': () => on.practice.faults(),
    'practice:set-faults': ({ ids }) => on.practice.setFaults(ids),
    'practice:reinstall': () => on.practice.reinstall(),
  }
}

/** A channel that answers nothing answers null: undefined has no place in the contract. */
async function done(work: Promise<void> | (() => void)): Promise<null> {
  if (typeof work === 'function') work()
  else await work
  return null
}
