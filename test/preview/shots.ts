import { chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { axeFindings } from '../e2e/axe.ts'
import { layoutFaults } from '../e2e/layout.ts'
import { servePage } from './serve-page.ts'
import { screens } from './screens.ts'

/**
 * Draws every screen in both themes with a main made of canned answers, looks at each with axe and
 * for what is cut or covered, and leaves the pictures in the folder given:
 * `node test/preview/shots.ts FOLDER [SCREEN,…] [SIZE] [light|dark]`, a size as in 860x560. Exits 1 for a
 * violation, a fault of the layout, a console error or a refusal by the content security policy.
 */
async function main(): Promise<number> {
  const [folder = 'demo/screens', only, size = '1280x800', theme] = process.argv.slice(2)
  const [width = 1280, height = 800] = size.split('x').map(Number)
  mkdirSync(folder, { recursive: true })
  const server = await servePage(await buildRenderer())
  const browser = await chromium.launch({
    executablePath: process.env['UNDERSTUDY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  let wrong = 0
  for (const colorScheme of (['light', 'dark'] as const).filter(
    (each) => theme === undefined || each === theme,
  )) {
    for (const screen of screens.filter(
      ({ name }) => only === undefined || only.split(',').some((each) => name.startsWith(each)),
    )) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height },
      })
      const page = await context.newPage()
      page.setDefaultTimeout(5000)
      const complaints = hear(page)
      await page.goto(`${server.origin}/?scene=${screen.scene}`)
      await screen.act(page).catch((error: unknown) => complaints.push(String(error)))
      await page.waitForTimeout(350)
      await page.screenshot({ path: join(folder, `${screen.name}-${size}-${colorScheme}.png`) })
      complaints.push(...(await axeFindings(page)), ...(await layoutFaults(page)))
      for (const line of complaints) console.log(`${screen.name} ${colorScheme}: ${line}`)
      wrong += complaints.length
      await context.close()
    }
  }
  await browser.close()
  await server.close()
  console.log(`${screens.length} screens, ${wrong} complaints`)
  return wrong === 0 ? 0 : 1
}

async function buildRenderer(): Promise<string> {
  const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const outDir = mkdtempSync(join(tmpdir(), 'understudy-preview-'))
  const shared = { configFile: false, logLevel: 'warn', publicDir: false } as const
  await build({
    ...shared,
    root: at('renderer'),
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  })
  await build({
    ...shared,
    root: at('test/renderer/preview'),
    // A library's build leaves it to whoever loads it; here that is a page.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: at('test/renderer/preview/fake-main.ts'),
        formats: ['iife'],
        name: 'fake',
        fileName: () => 'fake-main.js',
      },
    },
  })
  return outDir
}

function hear(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // The canned answers come with schemas, which try whether code may be made.
    if (message.location().url.endsWith('fake-main.js')) return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

process.exitCode = await main()
