import { app, BrowserWindow, ipcMain } from 'electron'
import { join } from 'node:path'
import { defaultSettings, settingsSchema, type Settings } from '../contract/settings.ts'
import { createActAsApp } from './acting/act-as-app.ts'
import { ActAsUser, type SecretOf } from './acting/act-as-user.ts'
import { actAsAnonymous } from './acting/anonymous.ts'
import { PeopleFinder } from './acting/people-finder.ts'
import {
  noRememberedPeople,
  RememberedPeople,
  rememberedPeopleDocument,
  type RememberedPeopleDocument,
} from './acting/remembered-people.ts'
import { TokenCache } from './acting/token-cache.ts'
import { Ways } from './acting/ways.ts'
import { AskDesk } from './services/ask-as-app.ts'
import { BodiesService } from './services/bodies.ts'
import { ChosenFiles } from './services/chosen-files.ts'
import { preflight } from './diagnosis/preflight.ts'
import { AskAsOthers } from './services/ask-as-others.ts'
import { DiagnosisService } from './services/diagnosis.ts'
import { KeptExchanges } from './services/kept-exchanges.ts'
import { RequestsService } from './services/requests.ts'
import { ExportingService } from './services/exporting.ts'
import { ImportingService } from './services/importing.ts'
import { LiveClipboard } from './services/live-clipboard.ts'
import { TokensService } from './services/tokens.ts'
import { tokenReader } from './services/read-used-token.ts'
import { AppError } from './errors.ts'
import { ClaimsService } from './services/claims.ts'
import { MadeTokens } from './services/made-tokens.ts'
import { createEvents, type Events } from './ipc/events.ts'
import { createHandlers } from './ipc/handlers.ts'
import { answerChannels } from './ipc/router.ts'
import type { Services } from './ipc/services.ts'
import { AppService } from './services/app.ts'
import { serveApp } from './platform/app-protocol.ts'
import { ElectronClipboard } from './platform/clipboard.ts'
import { systemClock } from './platform/clock.ts'
import { applyColorScheme } from './platform/color-scheme.ts'
import type { DocumentShape } from './node/document-file.ts'
import { ElectronDocumentStore } from './platform/document-store.ts'
import { hardenEverything, openOutside } from './platform/hardening.ts'
import { UndiciHttpClient } from './platform/http-client.ts'
import { KeytarSecretStore } from './node/keychain.ts'
import { openLog } from './platform/log.ts'
import { setApplicationMenu } from './platform/menu.ts'
import { DialogFiles } from './platform/personal-files.ts'
import { endEvenWhile } from './platform/quit.ts'
import { secureRandomId } from './platform/random-id.ts'
import { systemProxyFor } from './platform/system-proxy.ts'
import { windowDocument, type WindowShape } from './platform/window-shape.ts'
import { createMainWindow, ownOrigins } from './platform/window.ts'
import type { Clock, DocumentStore } from './ports.ts'
import { KeptBodies } from './requests/kept-bodies.ts'
import { WorkspaceService } from './services/workspace.ts'
import { faults } from './sandbox/faults.ts'
import { PracticeService, type PracticeSite } from './services/practice.ts'
import { KeptSecrets } from './tenants/kept-secrets.ts'
import { Tenants } from './tenants/tenants.ts'
import { tenantsDocument, type TenantsDocument } from './tenants/tenants-document.ts'

const settingsDocument: DocumentShape<Settings> = {
  name: 'settings',
  schema: settingsSchema,
  version: 1,
  fallback: defaultSettings,
}
const peopleDocument = {
  name: 'people',
  schema: rememberedPeopleDocument,
  version: 1,
  fallback: noRememberedPeople,
}

export interface RunningApp {
  showWindow(): Promise<void>
  /** What has to be done before the process ends; never takes longer than two seconds. */
  prepareToQuit(): Promise<void>
}

/**
 * The composition root: the one file that knows every part. Builds the adapters, gives them to the
 * domain, answers the channels and opens the window. The keychain is asked once the window stands,
 * and nobody waits for it: it may put a prompt on the screen, behind which the app must still show
 * its window again and quit.
 */
export async function openApp(facts: { readonly outFolder: string }): Promise<RunningApp> {
  const log = openLog(join(app.getPath('userData'), 'logs'))
  const origins = ownOrigins()
  hardenEverything(origins)
  serveApp(join(facts.outFolder, 'renderer'))

  const events = createEvents((event, payload) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, payload)
  })
  const { services, keychain, live, windowShape } = buildParts(events)
  answerChannels({ ipc: ipcMain, handlers: createHandlers(services), trustedOrigins: origins, log })
  setApplicationMenu((command) => events.say('menu-command', { command }))
  endEvenWhile(() => keychain.isBusy)

  const preloadPath = join(facts.outFolder, 'preload', 'index.cjs')
  const open = (): Promise<BrowserWindow> =>
    createMainWindow({
      preloadPath,
      shape: windowShape,
      onEnd: (end, reason) => {
        const another = services.workspace.windowEnded(end)
        log.error('window ended', { end, reason, another })
        return another
      },
    })
  await open()
  log.info('opened', { version: app.getVersion() })
  services.status.retryKeychain().then(
    (status) => events.say('status-changed', status),
    (error: unknown) =>
      log.error('keychain not asked', { kind: error instanceof Error ? error.name : typeof error }),
  )

  return {
    showWindow: async () => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) await open()
      else {
        if (window.isMinimized()) window.restore()
        window.show()
      }
    },
    prepareToQuit: async () => {
      const ended = Promise.allSettled([live.clear(), services.practice.stop()])
      await Promise.race([ended, new Promise((resolve) => void setTimeout(resolve, 2000))])
    },
  }
}

interface Parts {
  readonly services: Services
  readonly keychain: KeytarSecretStore
  readonly live: LiveClipboard
  readonly windowShape: ElectronDocumentStore<WindowShape>
}

function buildParts(events: Events): Parts {
  const clock = systemClock
  const ids = secureRandomId
  const userAgent = `Understudy/${app.getVersion()}`
  const clipboard = new ElectronClipboard()
  const http = new UndiciHttpClient({ proxyFor: systemProxyFor })
  const files = new DialogFiles()
  const keychain = new KeytarSecretStore()

  const stored = openDocuments(clock)
  const vault = new KeptSecrets({ secrets: keychain })
  const tenants = new Tenants({ documents: announced(stored.tenants, events), vault, clock })
  const remembered = new RememberedPeople({ documents: stored.people, clock })
  const cache = new TokenCache(clock)
  const forgetTokens = (tenantId: string): void => cache.forgetTenant(tenantId)
  const made = new MadeTokens()
  const book = new KeptExchanges()
  const workspace = new WorkspaceService({
    clock,
    exchangeOf: (id) => (book.holds(id) ? book.get(id).exchange : null),
  })
  const removeTenant = async (id: string): Promise<void> => {
    forgetTokens(id)
    made.forgetTenant(id)
    await tenants.remove(id)
    await remembered.forgetTenant(id)
    workspace.forgetTenant(id)
  }
  const practice = new PracticeService({
    tenants,
    startSite,
    catalogue: faults,
    forgetTokens,
    removeTenant,
  })

  const secretOf: SecretOf = (tenant) => tenants.secretFor(tenant)
  /** The part of a measured skew that signing does not make up for. */
  const unfollowed = (skew: number | null): number | null =>
    skew === null ? null : skew - stored.settings.read().clockOffsetSeconds
  const signingClock = { now: () => clock.now() + stored.settings.read().clockOffsetSeconds * 1000 }
  const way = new Ways({
    user: new ActAsUser({ cache, clock, signingClock, secretOf, userAgent }),
    app: createActAsApp({ signingClock, secretOf }),
    anonymous: actAsAnonymous,
  })

  const shelf = new KeptBodies()
  const chosenFiles = new ChosenFiles(files)
  const sending = { way, http, clock, ids, userAgent }
  const readToken = tokenReader({ tenants, clock })
  const readFile = (path: string): Promise<Uint8Array> => chosenFiles.read(path)
  const { ask } = new AskDesk(sending)
  const live = new LiveClipboard({ clipboard, later: (job, ms) => void setTimeout(job, ms) })
  const tokenCopy = new TokensService({ ...sending, live })
  const superseded = (tenantId: string): boolean => tenants.isSuperseded(tenantId)
  const desk = new RequestsService({
    ...sending,
    shelf,
    book,
    people: remembered,
    readFile,
    readToken,
    preflight: (planned) =>
      preflight({
        ...planned,
        skewSeconds: unfollowed(planned.skewSeconds),
        superseded: superseded(planned.tenant.id),
      }),
  })
  const exports = new ExportingService({
    book,
    tenants,
    tokens: tokenCopy,
    live,
    clipboard,
    files,
    clock,
    version: app.getVersion(),
  })
  const comparisons = new AskAsOthers({ desk, ids, userAgent })

  const services: Services = {
    status: new AppService({
      ...stored,
      version: app.getVersion(),
      platform: process.platform,
      vault,
      practice,
    }),
    settings: settingsService(stored.settings),
    workspace,
    tenants,
    removeTenant,
    people: new PeopleFinder({ ask, remembered }),
    remembered,
    way,
    desk,
    bodies: new BodiesService({ shelf, files }),
    chosenFiles,
    tokenCopy,
    exports,
    diagnoses: new DiagnosisService({
      book,
      tenants,
      comparisons,
      people: remembered,
      exports,
      clipboard,
      files,
      forgetTokens,
    }),
    imports: new ImportingService({ tenants, clock }),
    inspector: new ClaimsService({ tenants, made, http, clock, ids }),
    made,
    practice,
    startPractice: async () => {
      const started = await practice.start()
      remembered.saw(started.profile.id, started.people)
      return started
    },
    clipboard,
    links: { open: openLink },
  }
  return { services, keychain, live, windowShape: stored.window }
}

interface Documents {
  readonly settings: ElectronDocumentStore<Settings>
  readonly tenants: ElectronDocumentStore<TenantsDocument>
  readonly people: ElectronDocumentStore<RememberedPeopleDocument>
  readonly window: ElectronDocumentStore<WindowShape>
  readonly setAside: readonly string[]
  readonly readOnly: readonly string[]
}

function openDocuments(clock: Clock): Documents {
  const now = (): number => clock.now()
  const documents = {
    settings: new ElectronDocumentStore(settingsDocument, now),
    tenants: new ElectronDocumentStore(tenantsDocument, now),
    people: new ElectronDocumentStore(peopleDocument, now),
    window: new ElectronDocumentStore(windowDocument, now),
  }
  const setAside = Object.values(documents).flatMap((each) => each.setAside ?? [])
  const readOnly = Object.values(documents).flatMap((each) => each.readOnly ?? [])
  return { ...documents, setAside, readOnly }
}

/** Loaded when somebody practises: a start has no need of a server. */
async function startSite(): Promise<PracticeSite> {
  const { startSandbox } = await import('./sandbox/start.ts')
  return startSandbox()
}

/** The window hears of every change to the tenants, whoever made it. */
function announced(
  documents: DocumentStore<TenantsDocument>,
  events: Events,
): DocumentStore<TenantsDocument> {
  return {
    setAside: documents.setAside,
    read: () => documents.read(),
    write: async (document) => {
      await documents.write(document)
      events.say('tenants-changed', null)
    },
  }
}

function settingsService(documents: DocumentStore<Settings>): Services['settings'] {
  applyColorScheme(documents.read().colorScheme)
  return {
    read: () => documents.read(),
    change: async (change) => {
      const settings = settingsSchema.parse({ ...documents.read(), ...change })
      await documents.write(settings)
      applyColorScheme(settings.colorScheme)
      return settings
    },
  }
}

function openLink(url: string): void {
  if (openOutside(url)) return
  throw new AppError('invalid_message', 'This address is not one that Understudy opens.', {
    hint: 'Only https links to Atlassian’s and the sources’ sites are opened outside.',
  })
}
