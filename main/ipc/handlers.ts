import { redactText } from '../wire/redact.ts'
import type { Handlers } from './router.ts'
import type { Services } from './services.ts'

/** Who answers which channel: one line each, everything else is in the domain. */
export function createHandlers(app: Services): Handlers {
  return {
    'app:status': () => app.status.now(),
    'app:retry-keychain': () => app.status.retryKeychain(),
    'app:copy-text': ({ text }) => done(app.clipboard.writeText(redactText(text))),
    'app:open-link': ({ url }) => {
      app.links.open(url)
      return null
    },

    'settings:get': () => app.settings.read(),
    'settings:update': (change) => app.settings.change(change),

    'workspace:read': () => app.workspace.read(),
    'workspace:keep-draft': (kept) => {
      app.workspace.keepDraft(kept)
      return null
    },

    'tenants:list': () => app.tenants.list(),
    'tenants:get': ({ id }) => app.tenants.get(id),
    'tenants:read-payload': ({ text }) => app.tenants.readPayload(text),
    'tenants:add': ({ text, ...choices }) => app.tenants.add(text, choices),
    'tenants:add-by-form': ({ form, ...choices }) => app.tenants.addByForm(form, choices),
    'tenants:update': ({ id, ...change }) => app.tenants.update(id, change),
    'tenants:set-descriptor': ({ id, text }) => app.tenants.setDescriptor(id, text),
    'tenants:remove': ({ id }) => app.removeTenant(id).then(() => null),

    'people:search': ({ tenantId, query }) => app.people.search(app.tenants.get(tenantId), query),
    'people:resolve': ({ tenantId, text }) => app.people.resolve(app.tenants.get(tenantId), text),
    'people:remembered': ({ tenantId }) => app.remembered.of(tenantId),
    'people:pin': ({ tenantId, person, pinned }) => app.remembered.pin(tenantId, person, pinned),

    'requests:preview': ({ tenantId, ...order }) =>
      app.desk.preview({ ...order, tenant: app.tenants.get(tenantId) }),
    'requests:send': ({ madeToken, ...order }) =>
      app.workspace.run(order, () =>
        app.desk.send({
          ...order,
          tenant: app.tenants.get(order.tenantId),
          way: madeToken === null ? null : app.made.wayOf(madeToken.tokenId, madeToken.scheme),
        }),
      ),
    'requests:cancel': ({ runId }) => {
      app.desk.cancel(runId)
      return null
    },
    'requests:join': ({ tabId, runId }) => app.workspace.join(tabId, runId),
    'requests:choose-file': () => app.chosenFiles.choose(),

    'bodies:read': ({ bodyId, from, to }) => app.bodies.read(bodyId, from, to),
    'bodies:save': ({ bodyId, suggestedName }) => app.bodies.save(bodyId, suggestedName),

    'tokens:life': ({ tenantId, actingAs }) => ({
      expiresAt: app.way.lifeOf(app.tenants.get(tenantId), actingAs),
    }),
    'tokens:copy': ({ tenantId, actingAs }) =>
      app.tokenCopy.copy(
        app.tenants.get(tenantId),
        actingAs,
        app.settings.read().clipboardClearSeconds,
      ),

    'exporting:render': ({ exchangeId, format }) => app.exports.render(exchangeId, format),
    'exporting:copy': ({ exchangeId, format }) => app.exports.copy(exchangeId, format),
    'exporting:copy-live': ({ exchangeId, format }) =>
      app.exports.copyLive(exchangeId, format, app.settings.read().clipboardClearSeconds),
    'exporting:save': ({ exchangeId, format }) => app.exports.save(exchangeId, format),
    'importing:read': ({ text }) => app.imports.read(text),

    'claims:inspect': (pasted) => app.inspector.inspect(pasted),
    'claims:fetch-key': (pasted) => app.inspector.fetchKeyAndInspect(pasted),
    'claims:qsh': (question) => app.inspector.benchQsh(question),
    'claims:compare': ({ left, right }) => app.inspector.compare(left, right),
    'claims:sign': (order) => app.inspector.sign(order),

    'diagnosis:of-exchange': ({ exchangeId }) => app.diagnoses.ofExchange(exchangeId),
    'diagnosis:of-text': ({ text }) => app.diagnoses.ofText(text),
    'diagnosis:compare': ({ exchangeId }) => app.diagnoses.compare(exchangeId),
    'diagnosis:check': ({ exchangeId, run }) => app.diagnoses.check(exchangeId, run),
    'diagnosis:copy-report': ({ exchangeId, format }) =>
      done(app.diagnoses.copyReport(exchangeId, format)),
    'diagnosis:save-report': ({ exchangeId, format }) =>
      app.diagnoses.saveReport(exchangeId, format),

    'practice:start': () => app.startPractice(),
    'practice:stop': () => app.practice.stop().then(() => null),
    'practice:faults': () => app.practice.faults(),
    'practice:set-faults': ({ ids }) => app.practice.setFaults(ids),
    'practice:reinstall': () => app.practice.reinstall(),
  }
}

/** A channel that answers nothing answers null: undefined has no place in the contract. */
async function done(work: Promise<void>): Promise<null> {
  await work
  return null
}
