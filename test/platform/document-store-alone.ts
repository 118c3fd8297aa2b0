import { registerHooks } from 'node:module'

/** The store of documents in a process without Electron. */

// electron-store asks Electron for a folder, and is given one.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? {
          url: 'data:text/javascript,export const app = undefined; export default {}',
          shortCircuit: true,
        }
      : next(specifier, context),
})
export const { ElectronDocumentStore } = await import('../../main/platform/document-store.ts')
