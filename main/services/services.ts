import { actAsApp } from '../acting/act-as-app.ts'
import { actAsUser, type SecretOf } from '../acting/act-as-user.ts'
import { PeopleFinder } from '../people/people-finder.ts'
import { RememberedPeople } from '../people/remembered-people.ts'
import { TokenCache } from '../acting/token-cache.ts'
import { anonymous, identities } from '../acting/identities.ts'
import { KeptBodies } from '../requests/kept-bodies.ts'
import { KeptSecrets } from '../tenants/kept-secrets.ts'
import { Tenants } from '../tenants/tenants.ts'
import { AllPages } from './all-pages.ts'
import { AppService } from './app.ts'
import { askingAsApp } from './ask-as-app.ts'
import { AskAsOthers } from './ask-as-others.ts'
import { BodiesService } from './bodies.ts'
import { ChosenFiles } from './chosen-files.ts'
import { DatabaseService } from './database.ts'
import { ChecksService } from './checks.ts'
import { ComparingService } from './comparing.ts'
import { ClaimsService } from './claims.ts'
import { DiagnosisService } from './diagnosis.ts'
import { ExportingService } from './exporting.ts'
import { HandingOver } from './handing-over.ts'
import { HistoryService } from './history.ts'
import { ImportingService } from './importing.ts'
import { KeptTabs } from './kept-tabs.ts'
import { KeychainService } from './keychain.ts'
import { KeptExchanges } from './kept-exchanges.ts'
import { ClearingClipboard } from './clearing-clipboard.ts'
import { MadeTokens } from './made-tokens.ts'
import { OperationsService } from './operations.ts'
import type { Outside } from './outside.ts'
import { PagingService } from './paging.ts'
import { PastingService } from './pasting.ts'
import { PeopleService } from './people.ts'
import { PracticeService } from './practice.ts'
import { usedTokenReader } from './read-used-token.ts'
import { TextReader } from './readings.ts'
import { RequestsService } from './requests.ts'
import { SavedService } from './saved.ts'
import { SecretsAtHand } from './secrets-at-hand.ts'
import { SettingsService } from './settings.ts'
import { announcing, followingTenants, removingTenants, tenantTexts } from './tenants.ts'
import { TokensService } from './tokens.ts'
import { WorkspaceService } from './workspace.ts'

export type Services = ReturnType<typeof createServices>

/** Everything that can be asked for, built once over the outside: by the app, the bench, the tests. */
export function createServices(outside: Outside) {
  const { clock, ids, http, clipboard, files, documents, facts, later } = outside
  const userAgent = `Understudy/${facts.version}`
  const settings = new SettingsService({
    documents: documents.settings,
    files: outside.files,
    clock: outside.clock,
    applied: outside.settingsApplied,
  })

  const texts = new TextReader({ readLong: outside.readLong, clock })
  const keptSecrets = new KeptSecrets({ secrets: outside.secrets })
  const cache = new TokenCache(clock)
  const secretsAtHand = new SecretsAtHand(keptSecrets, cache)
  const tenants: Tenants = new Tenants({
    rows: announcing(outside.tenants, (change) => {
      const { put = [], drop = [] } = change ?? {}
      outside.tenantsChanged(
        change && { put: put.map((each) => tenants.summaryOf(each)), drop: [...drop] },
      )
    }),
    keptSecrets,
    texts: tenantTexts(texts),
    clock,
    follower: followingTenants(() => keepers),
    secretsAtHand: (tenant) => secretsAtHand.of(tenant),
  })
  const remembered = new RememberedPeople({
    rows: outside.people,
    clock,
    hasTenant: (id) => tenants.has(id),
  })
  const forgetTokens = (tenantId: string): void => {
    cache.forgetTenant(tenantId)
    secretsAtHand.forget(tenantId)
  }
  const made = new MadeTokens()
  const bodies = new KeptBodies({ redactLarge: outside.redactLarge })
  const exchanges = new KeptExchanges({ letGo: ({ steps }) => bodies.forgetThoseOf(steps) })
  const nameOf = remembered.nameOf.bind(remembered)
  const history = new HistoryService({
    store: outside.history,
    clock,
    tenants,
    exchanges,
    bodies,
    nameOf,
    days: () => settings.read().historyDays,
    changed: outside.historyChanged,
    redactLarge: outside.redactLarge,
  })
  const keptTabs = new KeptTabs({
    rows: outside.tabs,
    files: outside.tabFiles,
    redactLarge: outside.redactLarge,
    tenantOf: (id) => (tenants.has(id) ? tenants.get(id) : null),
    secretsOf: (tenant) => secretsAtHand.of(tenant),
  })
  const workspace = new WorkspaceService({
    clock,
    hasTenant: (id) => tenants.has(id),
    exchangeOf: (id) => history.exchangeOf(id),
    atStart: outside.tabs.atStart,
    wholeAtStart: outside.tabs.whole,
    changed: (tabId, row) => keptTabs.change(tabId, row),
    // The history takes whole bodies from what is held.
    letGo: (id) => void history.idle().then(() => exchanges.letGo(id)),
  })
  const keepers = { people: remembered, made, workspace, history, exchanges, forgetTokens }
  const removing = removingTenants({ ...keepers, later, tenants: tenants.changes })
  const database = new DatabaseService({
    salvage: outside.salvage,
    owners: {
      tenants: {
        putBack: (text, row) => tenants.changes.putBack(outside.tenants.parse(text), row),
        readAgain: () => removing.readAgain(),
      },
      people: {
        putBack: (text, row) => remembered.putBack(outside.people.parse(text), row),
        readAgain: () => remembered.readAgain(),
      },
      tabs: {
        putBack: (text, row) => keptTabs.putBack(outside.tabs.parse(text), row),
        // What the window works on is newer than any row.
        readAgain: () => Promise.resolve(),
      },
    },
  })

  const secretOf: SecretOf = (tenant) => tenants.secretFor(tenant)
  const signingOffsetSeconds = (): number => settings.read().clockOffsetSeconds
  const signingClock = { now: () => clock.now() + signingOffsetSeconds() * 1000 }
  const identity = identities({
    connect: {
      user: actAsUser({ clock, signingClock, secretOf, userAgent }),
      app: actAsApp({ signingClock, secretOf }),
      anonymous,
    },
  })
  const sending = { identity, cache, http, clock, ids, userAgent, secretsAtHand }
  const telling = {
    people: remembered,
    bodies,
    exchanges,
    signingOffsetSeconds,
    readToken: usedTokenReader({ tenants, clock }),
    longestMs: () => settings.longestRequestMs(),
  }

  const chosenFiles = new ChosenFiles(files)
  const live = new ClearingClipboard({ clipboard, later })
  const clearsAfterSeconds = (): number => settings.read().clipboardClearSeconds
  const tokens = new TokensService({ ...sending, tenants, live, clearsAfterSeconds })
  const requests = new RequestsService({
    ...sending,
    ...telling,
    tokens,
    readFile: (path) => chosenFiles.read(path),
    history,
    askedWrites: () => settings.read().askedWrites,
    preflight: async (planned) => {
      const { preflight } = await import('../diagnosis/preflight.ts')
      return preflight({
        ...planned,
        signingOffsetSeconds: signingOffsetSeconds(),
        superseded: tenants.isSuperseded(planned.tenant.id),
      })
    },
  })
  const exporting = new ExportingService({
    requests,
    secretsAtHand,
    exchanges,
    tenants,
    tokens,
    live,
    clipboard,
    files,
    texts,
    clock,
    clearsAfterSeconds,
    version: facts.version,
  })
  const practice = new PracticeService({
    tenants,
    people: remembered,
    startSite: outside.startSite,
    catalogue: outside.faults,
    forgetTokens,
    removeTenant: removing.remove,
  })

  const saved = new SavedService({
    ...{ ...outside, ...outside.saved },
    ...{ settings, tenants, remembered, secretsAtHand, texts },
  })
  const diagnosis = new DiagnosisService({
    exchanges,
    tenants,
    comparisons: new AskAsOthers({ ...sending, ...telling }),
    people: remembered,
    exports: exporting,
    clipboard,
    files,
    signingOffsetSeconds,
    forgetTokens,
    texts,
    history,
  })

  const reading = new BodiesService({
    ...{ bodies, files, clipboard, ids, later, reading: outside.bodies },
  })

  const paging = new PagingService({
    ...{ exchanges, bodies, reading, tenants, requests, diagnosis, clock, ids },
  })

  return {
    app: new AppService({
      ...facts,
      secrets: keptSecrets,
      practice,
      database,
      keptTabs,
      settle: () => tenants.changes.settle(),
      clipboard,
      openOutside: outside.openOutside,
      notices: outside.notices,
    }),
    database,
    keychain: new KeychainService({
      findAccounts: outside.findAccounts,
      tenants: tenants.changes,
      database,
      facts,
    }),
    settings,
    workspace,
    handingOver: new HandingOver({ later, say: outside.windowCloses }),
    keptTabs,
    tenants,
    removing,
    people: new PeopleService({
      tenants,
      finder: new PeopleFinder({ ask: askingAsApp(sending), remembered }),
      remembered,
    }),
    requests,
    chosenFiles,
    bodies: reading,
    operations: new OperationsService({ documents: documents.operations, files, texts }),
    history,
    saved,
    checks: new ChecksService({
      ...{ saved, requests, diagnosis, exchanges, bodies, texts, clock, later, clipboard, files },
      nameOf,
      told: outside.checksProgress,
    }),
    paging,
    allPages: new AllPages({ paging, requests, clock, later, told: outside.pagingProgress }),
    comparing: new ComparingService({ history, exchanges, bodies, texts, nameOf }),
    tokens,
    exporting,
    importing: new ImportingService({ tenants, texts }),
    pasting: new PastingService({ texts }),
    claims: new ClaimsService({ tenants, made, http, clock, ids }),
    made,
    diagnosis,
    practice,
    exchanges,
    live,
  }
}
