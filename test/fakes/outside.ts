import { FolderOnDisk } from '../../main/node/saved-folder.ts'
import type { Outside } from '../../main/services/outside.ts'
import { fakeDocuments } from './document-store.ts'
import { FakeHistory } from './history.ts'
import { filterHere, openHere } from './open-here.ts'
import { readHere } from './read-here.ts'
import { redactHere } from './redact-here.ts'
import { fakePersonRows, fakeTabRows, fakeTenantRows, nothingToSalvage } from './rows.ts'
import { ScriptedHttp } from './scripted-http.ts'
import { FakeSecretStore } from './secret-store.ts'
import { FakeTabFiles } from './tab-files.ts'

/** What the services did to a world that is all in memory. */
export interface Traces {
  readonly clipboard: { text: string }
  readonly writtenFiles: Map<string, Uint8Array>
  readonly timers: (() => void)[]
  readonly opened: string[]
}

/** Keychain, documents, clipboard, files and timers in memory; `change` brings the real parts. */
export function fakeOutside(change: Partial<Outside> = {}): Outside & { readonly traces: Traces } {
  let counted = 0
  const traces: Traces = {
    clipboard: { text: '' },
    writtenFiles: new Map(),
    timers: [],
    opened: [],
  }
  return {
    facts: {
      version: '0.0.0',
      platform: 'linux',
      versions: {},
      setAside: [],
      readOnly: [],
      notCarriedOver: [],
    },
    secrets: new FakeSecretStore(),
    findAccounts: () => Promise.resolve([]),
    documents: fakeDocuments(),
    tenants: fakeTenantRows(),
    people: fakePersonRows(),
    tabs: fakeTabRows(),
    tabFiles: new FakeTabFiles(),
    salvage: nothingToSalvage,
    history: new FakeHistory(),
    http: new ScriptedHttp(() => ({ status: 500 })),
    clock: { now: () => Date.now(), steady: () => performance.now() },
    ids: { next: () => `id-${(counted += 1)}` },
    clipboard: {
      writeText: (text) => Promise.resolve(void (traces.clipboard.text = text)),
      clearIfHolds: (text) => {
        if (traces.clipboard.text === text) traces.clipboard.text = ''
        return Promise.resolve()
      },
    },
    files: {
      chooseToOpen: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      chooseToSave: (name) => Promise.resolve(`/saved/${name}`),
      read: (path) => Promise.reject(new Error(`nothing to read at ${path}`)),
      size: (path) => Promise.reject(new Error(`nothing to measure at ${path}`)),
      freePath: (path) => {
        let free = path
        for (let count = 2; traces.writtenFiles.has(free); count += 1) free = `${path}-${count}`
        return free
      },
      replace: (path, bytes) => Promise.resolve(void traces.writtenFiles.set(path, bytes)),
      writeNew: (path, bytes) => {
        if (traces.writtenFiles.has(path)) return Promise.reject(new Error(`${path} is there`))
        return Promise.resolve(void traces.writtenFiles.set(path, bytes))
      },
    },
    saved: { folder: new FolderOnDisk(), changed: () => undefined },
    later: (job) => void traces.timers.push(job),
    redactLarge: redactHere,
    bodies: { open: openHere, filter: filterHere },
    readLong: readHere,
    openOutside: (url) => traces.opened.push(url) > 0,
    notices: () => Promise.resolve([]),
    settingsApplied: () => undefined,
    tenantsChanged: () => undefined,
    historyChanged: () => undefined,
    checksProgress: () => undefined,
    pagingProgress: () => undefined,
    windowCloses: () => undefined,
    startSite: () => Promise.reject(new Error('no practice site here')),
    faults: [],
    ...change,
    traces,
  }
}
