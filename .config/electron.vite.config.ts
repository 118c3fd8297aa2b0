import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { fileURLToPath } from 'node:url'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

// Everything but Electron itself and the native keychain addon is bundled, so that a start reads
// one file instead of hundreds and the package carries no node_modules tree but keytar's.
const external = ['electron', /^electron\//, 'keytar', /^node:/]

// What is bundled is named, with its licence's text, beside each bundle.
const license = { fileName: 'THIRD-PARTY-NOTICES.md' }

/**
 * Where a tenant is kept, the window needs the workbench as soon as its first file has run: it is read with that
 * one. Main leaves these lines out where nothing is kept (main/platform/app-files.ts).
 */
const workbenchBeforehand: Plugin = {
  name: 'workbench beforehand',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }): HtmlTagDescriptor[] =>
      Object.keys(bundle).flatMap((file) => {
        const kind = /(?:^|\/)workbench-[\w-]+\.(js|css)$/.exec(file)?.[1]
        if (kind === undefined) return []
        const how = kind === 'js' ? { rel: 'modulepreload' } : { rel: 'preload', as: 'style' }
        const attrs = { ...how, crossorigin: true, href: `./${file}`, 'data-for': 'workbench' }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      }),
  },
}

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      license,
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        // The threads, and the process that searches the keychain, are programs of their own.
        input: {
          index: at('main/index.ts'),
          'body-worker': at('main/bodies/body-worker.ts'),
          'database-worker': at('main/node/database-worker.ts'),
          'filter-worker': at('main/bodies/filter-worker.ts'),
          'keychain-search-process': at('main/platform/keychain-search-process.ts'),
          'reading-worker': at('main/services/reading-worker.ts'),
        },
        external,
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      license,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: false,
    plugins: [react(), workbenchBeforehand],
    build: {
      outDir: at('out/renderer'),
      license,
      emptyOutDir: true,
      // electron-vite leaves it off; the page is read and compiled at each start.
      minify: true,
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        // A file each, not one for each set of lazy parts that shares something with one of them: a start
        // waits for every file that its window needs.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first-screen', tags: ['$initial'], priority: 2 },
              { name: 'workbench', test: /renderer\/app\/workbench\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  },
})
