import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The terminal companion: plain Node ≥ 22.16, everything bundled but the native keychain addon. */
export default defineConfig({
  ssr: { noExternal: true, external: ['keytar'] },
  build: {
    ssr: true,
    target: 'node22',
    outDir: at('out/cli'),
    emptyOutDir: true,
    // What is bundled is named, with its licence's text, beside the bundle.
    license: { fileName: 'THIRD-PARTY-NOTICES.md' },
    minify: false,
    rolldownOptions: {
      input: { understudy: at('main/cli/understudy.ts') },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})
