import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Tests start hundreds of programs and threads in TypeScript: each part of them is compiled once.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node-compile')

const ALONE = 'test/renderer/**/*.alone.test.tsx'

export default defineConfig({
  root,
  test: {
    // No aim of speed: it ends what hangs. Machines were seen that gave these tests a tenth of this one's speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // On two cores it would take one, and the other would wait once the windows are through.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // What is written at one place is counted as one test: test/run/counts.ts.
    includeTaskLocation: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/renderer/**'],
          // A process of its own and every import again for each of 120 files cost as much as a
          // quarter of what they test. No file may leave anything behind in a module or in `process`.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          exclude: [ALONE],
          // Loading React, Mantine and the page anew for each file cost more than all of the tests.
          // The page's stores are modules: a file puts them back itself, test/renderer/reset.ts.
          isolate: false,
        },
      },
      // What a library looks up once, when it is loaded, must not have been looked up for another file.
      { extends: true, test: { name: 'alone', include: [ALONE], isolate: true } },
    ],
    restoreMocks: true,
  },
})
