import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../test',
  testMatch: [
    'e2e/**/*.spec.ts',
    'preview/**/*.spec.ts',
    'electron-double/**/*.spec.ts',
    'packaging/**/*.spec.ts',
  ],
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  // Generous: the machine may be busy with other suites; what holds at once costs nothing.
  expect: { timeout: 30_000 },
  reporter: 'list',
})
