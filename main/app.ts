import { app, BrowserWindow, ipcMain, powerMonitor, utilityProcess } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../contract/settings.ts'
import { withFiles } from './history/long-texts.ts'
import { tabRows } from './history/tab-rows.ts'
import { personRows } from './people/person-rows.ts'
import type { HttpClient } from './ports.ts'
import { createEvents } from './ipc/events.ts'
import { createHandlers } from './ipc/handlers.ts'
import { answerChannels } from './ipc/router.ts'
import { withLoginOfEnvironment } from './network/proxy-of-environment.ts'
import { openAppDatabase } from './node/app-database.ts'
import { filesWritten } from './node/chosen-file.ts'
import { sweepCrashDumps } from './node/crash-dumps.ts'
import { DATABASE_NAME } from './node/database-schema.ts'
import { sweepUnfinishedDocuments } from './node/document-file.ts'
import { FolderOnDisk } from './node/saved-folder.ts'
import { FilesOfTabs } from './node/tab-files.ts'
import { KeytarSecretStore } from './node/keychain.ts'
import { serveApp } from './platform/app-protocol.ts'
import { openInThread } from './platform/body-thread.ts'
import { ElectronClipboard } from './platform/clipboard.ts'
import { givingFirst } from './platform/closing.ts'
import { applyColorScheme } from './platform/color-scheme.ts'
import { ElectronDocumentStore, readyToWrite } from './platform/document-store.ts'
import { filterInThread } from './platform/filter-thread.ts'
import { hardenEverything, openOutside } from './platform/hardening.ts'
import { searchInProcess } from './platform/keychain-search.ts'
import { onLeaving } from './platform/leaving.ts'
import { openLog } from './platform/log.ts'
import { setApplicationMenu } from './platform/menu.ts'
import { readInThread } from './platform/reading-thread.ts'
import { noticesIn } from './platform/notices.ts'
import { DialogFiles } from './platform/personal-files.ts'
import { endEvenWhile } from './platform/quit.ts'
import { redactInThread } from './platform/redaction-thread.ts'
import { secureRandomId, systemClock } from './node/clock-and-ids.ts'
import { systemProxyFor } from './platform/system-proxy.ts'
import { windowDocument } from './platform/window-shape.ts'
import { createMainWindow, ownOrigins } from './platform/window.ts'
import { faults } from './sandbox/faults.ts'
import type { PracticeSite } from './services/practice.ts'
import { proxyOf } from './services/proxy-address.ts'
import { createServices, type Services } from './services/services.ts'
import { operationsDocument } from './services/operations.ts'
import { settingsDocument } from './services/settings.ts'
import { tenantRows } from './tenants/tenant-rows.ts'

export interface RunningApp {
  showWindow(): Promise<void>
  /** Ends what nobody sees or could stop without a window. */
  stopRuns(): void
  /** What has to be done before the process ends, once no window is left; never takes longer than two seconds. */
  prepareToQuit(): Promise<void>
}

/** A day has one copy; an app that runs for days makes each in its time. */
const HOUR_MS = 3_600_000

/** The first screen has painted and asked what it asks by then. */
const CALM_MS = 2000

/** In the user-data folder: long texts of request tabs. */
const TABS_FOLDER = 'tabs'

export type RowsOfApp = Awaited<ReturnType<typeof openRows>>

/** Whether the app kept anything here before; after `openRows` it has. */
export function wasUsed(): boolean {
  return existsSync(join(app.getPath('userData'), DATABASE_NAME))
}

/** Asks nothing of Electron but the folder, so it can begin before the rest is ready. */
export async function openRows(outFolder: string) {
  const folder = app.getPath('userData')
  const database = await openAppDatabase(
    { tenants: tenantRows, people: personRows, tabs: tabRows },
    { folder, program: join(outFolder, 'main', 'database-worker.js'), now: systemClock.now() },
  )
  const files = new FilesOfTabs(join(folder, TABS_FOLDER))
  const mayRemove = database.readOnly.length === 0
  return { database, tabFiles: files, tabs: await withFiles(database.tabs, { files, mayRemove }) }
}

/**
 * The composition root: builds the adapters, opens the window, gives the adapters to the services as
 * soon as the rows are read, and answers the channels. The keychain is asked once the window stands,
 * and nobody waits for it: it may put a prompt on the screen, behind which the app must still show its
 * window again and quit.
 */
export async function openApp(facts: {
  readonly outFolder: string
  readonly wasUsed: boolean
  readonly rows: Promise<RowsOfApp>
}): Promise<RunningApp> {
  const log = openLog(join(app.getPath('userData'), 'logs'))
  const origins = ownOrigins()
  hardenEverything(origins)
  serveApp({ folder: join(facts.outFolder, 'renderer'), wasUsed: facts.wasUsed })

  const events = createEvents((event, payload) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(event, payload)
  })
  const stored = openDocuments()
  const applied = ({ colorScheme, ownKeys }: Settings): void => {
    applyColorScheme(colorScheme)
    setApplicationMenu(ownKeys, (command) => events.say('menu-command', { command }))
  }
  applied(stored.settings.read())
  const keychain = new KeytarSecretStore()
  const network = networkOnceAsked(() => stored.settings.read())
  const readsBodies = join(facts.outFolder, 'main', 'body-worker.js')
  const redactLarge = redactInThread(readsBodies)
  const servicesOver = ({ database, tabs, tabFiles }: RowsOfApp): Services =>
    createServices({
      facts: {
        version: app.getVersion(),
        platform: process.platform,
        versions: versionsOf(process.versions),
        ...troubleOf(stored, database),
      },
      secrets: keychain,
      findAccounts: searchInProcess(() =>
        utilityProcess.fork(join(facts.outFolder, 'main', 'keychain-search-process.js'), [], {
          serviceName: 'keychain search',
          stdio: 'ignore',
        }),
      ),
      documents: stored,
      tenants: database.tenants,
      people: database.people,
      tabs,
      tabFiles,
      salvage: database.salvage,
      history: database.history,
      http: { send: async (...order) => (await network()).send(...order) },
      clock: systemClock,
      ids: secureRandomId,
      clipboard: new ElectronClipboard(),
      files: new DialogFiles(),
      saved: { folder: new FolderOnDisk(), changed: () => events.say('saved-changed', null) },
      redactLarge,
      bodies: {
        open: openInThread(readsBodies, redactLarge.handOver),
        filter: filterInThread(join(facts.outFolder, 'main', 'filter-worker.js')),
      },
      readLong: readInThread(join(facts.outFolder, 'main', 'reading-worker.js')),
      later: (job, ms) => void setTimeout(job, ms),
      openOutside,
      notices: () => noticesIn(facts.outFolder),
      settingsApplied: applied,
      tenantsChanged: (change) => events.say('tenants-changed', change),
      historyChanged: () => events.say('history-changed', null),
      checksProgress: (progress) => events.say('checks-progress', progress),
      pagingProgress: (progress) => events.say('paging-progress', progress),
      windowCloses: () => events.say('window-closes', null),
      startSite,
      faults,
    })
  /** Null until the rows are read: the page loads meanwhile, and waits for its first answer. */
  let running: Services | null = null
  const built = facts.rows.then((rows) => {
    running = servicesOver(rows)
    running.app.onStatusChanged((status) => events.say('status-changed', status))
    return running
  })
  const handlers = built.then(createHandlers)
  answerChannels({ ipc: ipcMain, handlers, trustedOrigins: origins, log })
  endEvenWhile(() => keychain.isBusy)
  onLeaving(powerMonitor, () => void running?.live.clear())

  const inTheLog =
    (event: string) =>
    (error: unknown): void =>
      log.error(event, { kind: error instanceof Error ? error.name : typeof error })
  const holdClosing = givingFirst(app, {
    give: async () => {
      await running?.handingOver.ask()
      void running?.keptTabs.idle()
    },
    pageGone: () => running?.handingOver.pageGone(),
  })
  const preloadPath = join(facts.outFolder, 'preload', 'index.cjs')
  const open = (): Promise<BrowserWindow> =>
    createMainWindow({
      preloadPath,
      shape: stored.window,
      holdClosing,
      onEnd: (end, reason) => {
        const another = running?.workspace.windowEnded(end) ?? true
        log.error('window ended', { end, reason, another })
        return another
      },
      onFocus: () => void running?.database.lookAtPlace().catch(inTheLog('database not looked at')),
    })
  const [{ database }, services] = await Promise.all([facts.rows, built, handlers, open()])
  log.info('opened', { version: app.getVersion() })
  void sweepCrashDumps(app.getPath('crashDumps'))
  services.app.retryKeychain().catch(inTheLog('keychain not asked'))
  const tidy = (): void => {
    void database.keepCopy().catch(inTheLog('copy not kept'))
    void services.history.prune().catch(inTheLog('history not pruned'))
  }
  tidy()
  setInterval(tidy, HOUR_MS).unref()
  const warm = (): void => {
    readyToWrite().catch(inTheLog('store of documents not loaded'))
    services.diagnosis.warm().catch(inTheLog('diagnosis not loaded'))
  }
  setTimeout(warm, CALM_MS).unref()

  const stopRuns = (): void => {
    services.checks.cancelAll()
    services.allPages.cancelAll()
  }
  return {
    showWindow: async () => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) await open()
      else {
        if (window.isMinimized()) window.restore()
        window.show()
      }
    },
    stopRuns,
    prepareToQuit: async () => {
      stopRuns()
      const ended = Promise.allSettled([
        services.live.clear(),
        services.practice.stop(),
        services.removing
          .endTakenOut()
          .then(() => services.workspace.whole())
          .then(() => Promise.all([services.history.idle(), services.keptTabs.idle()]))
          .then(() => database.close()),
        filesWritten(),
        // The shape of a window is written as it closes, which nothing waits for any more.
        readyToWrite(),
      ])
      await Promise.race([ended, new Promise((resolve) => void setTimeout(resolve, 2000))])
    },
  }
}

/** https://www.electronjs.org/docs/latest/api/process#processversionschrome-readonly */
function versionsOf({ electron, chrome, node }: NodeJS.ProcessVersions): Record<string, string> {
  return { Electron: electron, Chromium: chrome, Node: node }
}

function openDocuments() {
  sweepUnfinishedDocuments(app.getPath('userData'))
  const now = (): number => systemClock.now()
  return {
    settings: new ElectronDocumentStore(settingsDocument, now),
    operations: new ElectronDocumentStore(operationsDocument, now),
    window: new ElectronDocumentStore(windowDocument, now),
  }
}

/** Files that were set aside, files that can keep nothing now, and those of an earlier app that wait. */
function troubleOf(
  documents: ReturnType<typeof openDocuments>,
  { setAside, readOnly, notCarriedOver }: RowsOfApp['database'],
) {
  const each = Object.values(documents)
  return {
    setAside: [...setAside, ...each.flatMap((document) => document.setAside ?? [])],
    readOnly: [...readOnly, ...each.flatMap((document) => document.readOnly ?? [])],
    notCarriedOver,
  }
}

/** Loaded with the first request: undici is half of the code of main, and no window waits for it. */
function networkOnceAsked(settings: () => Settings): () => Promise<HttpClient> {
  let loaded: Promise<HttpClient> | undefined
  return () =>
    (loaded ??= import('./network/http-client.ts').then(
      ({ UndiciHttpClient }) =>
        new UndiciHttpClient({
          proxyFor: (url) =>
            proxyOf(settings(), async () =>
              withLoginOfEnvironment(await systemProxyFor(url), url, process.env),
            ),
          extraCertificates: () => settings().extraCertificates?.pem ?? '',
        }),
    ))
}

/** Loaded when somebody practises: a start has no need of a server. */
async function startSite(): Promise<PracticeSite> {
  const { startSandbox } = await import('./sandbox/start.ts')
  return startSandbox()
}
