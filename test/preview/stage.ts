import { chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { axeFindings } from '../e2e/axe.ts'
import { layoutFaults } from '../e2e/layout.ts'
import { settled } from '../e2e/pages.ts'
import { root } from '../setup/build.ts'
import { headlessShell } from '../setup/debian.ts'
import { servePage } from './serve-page.ts'
import type { Screen } from './screens.ts'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The least that the window may be, a usual one, and a wide one, whose answer lies beside. */
export const SIZES = ['860x560', '1280x800', '1680x1000'] as const

/** What is wrong with a screen, a line each. */
export interface Look {
  readonly theme: Theme
  /** Violations that axe finds. */
  readonly axe: readonly string[]
  /** What is drawn wrongly, and what the console said on the way there. */
  readonly others: readonly string[]
}

export interface Stage {
  /** Draws a screen, and looks at it in one theme after the other. */
  readonly look: (
    screen: Screen,
    size: string,
    how: { readonly themes: readonly Theme[]; readonly picture?: (theme: Theme) => string },
  ) => Promise<readonly Look[]>
  readonly close: () => Promise<void>
}

/** The window in Chromium, under the policy of the app, with a main made of canned answers. */
export async function openStage({ built = false } = {}): Promise<Stage> {
  const folder = await buildPage(built)
  const server = await servePage(folder)
  const browser = await chromium.launch({
    executablePath:
      process.env['UNDERSTUDY_CHROMIUM'] ??
      (existsSync(headlessShell) ? headlessShell : '/usr/bin/chromium'),
    args: ['--no-sandbox'],
  })
  return {
    look: async (screen, size, { themes, picture }) => {
      // One of its own: what is remembered of the window's layout is of another screen.
      const context = await browser.newContext()
      const page = await context.newPage()
      const heard = hear(page)
      try {
        await draw(page, `${server.origin}/?scene=${screen.scene}`, { screen, size, heard })
        const looks: Look[] = []
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme })
          await settled(page)
          if (picture !== undefined) await page.screenshot({ path: picture(theme) })
          const axe = await axeFindings(page)
          const others = [...heard.splice(0), ...(await layoutFaults(page))]
          looks.push({ theme, axe, others: others.filter((line) => !screen.means?.test(line)) })
        }
        return looks
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Drawing {
  readonly screen: Screen
  readonly size: string
  readonly heard: string[]
}

async function draw(page: Page, url: string, { screen, size, heard }: Drawing): Promise<void> {
  const [width = 1280, height = 800] = size.split('x').map(Number)
  await page.setViewportSize({ width, height })
  page.setDefaultTimeout(15_000)
  await page.goto(url)
  await screen.act(page).catch((error: unknown) => heard.push(String(error)))
  // What is asked for while somebody types waits as long as that, and so does a hint.
  await page.waitForTimeout(400)
  await shown(page).catch(() => heard.push('something does not appear, or does not go'))
}

/** Until what fades in, by the hand of Mantine, has begun to: axe looks past what is not to be seen. */
async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('[style*="transition-property"]')].every(
      ({ style }) => style.opacity !== '0',
    ),
  )
}

async function buildPage(built: boolean): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'understudy-preview-'))
  const shared = { configFile: false, logLevel: 'warn', publicDir: false } as const
  if (built) cpSync(join(root, 'out/renderer'), outDir, { recursive: true })
  else {
    await build({
      ...shared,
      root: join(root, 'renderer'),
      base: './',
      plugins: [react()],
      build: { outDir, emptyOutDir: true },
    })
  }
  await build({
    ...shared,
    root: join(root, 'test/renderer/preview'),
    // A library's build leaves it to whoever loads it; here that is a page.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'test/renderer/preview/fake-main.ts'),
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
