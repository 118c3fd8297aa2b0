import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type { Bridge } from '../../contract/bridge.ts'
import { openKeyring } from '../setup/keyring.ts'
import { expect, test } from './fixture.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { pasteHere, setPath, startPracticeSite, usableWindow } from './pages.ts'

const path = (page: Page) => page.getByRole('combobox', { name: 'Path' })
const body = (page: Page) => page.getByRole('textbox', { name: 'Body of the request' })

/** Each thing that reaches main by a way of its own, the last of them right before the window goes. */
async function typeEverywhere(page: Page): Promise<void> {
  await page.getByLabel('Method').selectOption('POST')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await page.getByRole('radio', { name: 'JSON' }).check()
  await page.getByRole('button', { name: /^Acting as:/ }).press('Enter')
  await page.getByRole('button', { name: /^The app itself/ }).press('Enter')
  await setPath(page, '/rest/api/3/issue/{{issueKey}}/comment?expand=x')
  await body(page).click()
  await page.keyboard.insertText('{"half')
  await page.getByRole('textbox', { name: 'issueKey' }).fill('ACME-7')
}

async function expectAllOf(page: Page): Promise<void> {
  await expect(path(page)).toHaveValue('/rest/api/3/issue/{{issueKey}}/comment?expand=x')
  await expect(page.getByLabel('Method')).toHaveValue('POST')
  await expect(page.getByRole('textbox', { name: 'issueKey' })).toHaveValue('ACME-7')
  await expect(page.getByRole('button', { name: 'Acting as: The app itself' })).toBeVisible()
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await expect(body(page)).toHaveText('{"half')
}

const ways: Readonly<Record<string, (launched: LaunchedApp) => Promise<unknown>>> = {
  'the app quits': ({ app }) => app.evaluate((electron) => electron.app.quit()),
  'the system ends the app': ({ app }) => Promise.resolve(app.process().kill('SIGTERM')),
  'its window is closed': ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
}

for (const [way, end] of Object.entries(ways)) {
  test(`what was typed right before ${way} is there again`, async ({}, info) => {
    const keyring = await openKeyring('unlocked')
    const how = { userData: info.outputPath('user-data'), env: keyring.env }
    try {
      const first = await launchApp(how)
      const page = await usableWindow(first.app)
      await startPracticeSite(page)
      const ended = once(first.app.process(), 'exit')
      await typeEverywhere(page)
      await end(first)
      await ended

      const again = await launchApp(how)
      await expectAllOf(await usableWindow(again.app))
      await again.close()
    } finally {
      await keyring.close()
    }
  })
}

test('a page that dies while the app waits for it ends the app, and no other window opens', async () => {
  const { app } = await launchApp()
  const page = await usableWindow(app)
  // It hears that it closes, and says nothing more.
  await page.evaluate(() => {
    const { understudy } = window as unknown as { readonly understudy: Bridge }
    understudy.on('window-closes', () => {
      for (;;);
    })
  })
  const ended = once(app.process(), 'exit')
  const others: unknown[] = []
  app.on('window', (other) => others.push(other))
  await app.evaluate((electron) => {
    const [window] = electron.BrowserWindow.getAllWindows()
    electron.app.quit()
    setTimeout(() => window?.webContents.forcefullyCrashRenderer(), 100)
  })
  await ended
  expect(others).toEqual([])
})

test('a window that is closed before its page begins to load ends the app, which says nothing of it', async ({}, info) => {
  const starter = info.outputPath('starter')
  mkdirSync(starter, { recursive: true })
  const built = pathToFileURL(join(import.meta.dirname, '../../out/main/index.js')).href
  writeFileSync(
    join(starter, 'package.json'),
    '{ "main": "index.mjs", "productName": "Understudy" }',
  )
  writeFileSync(
    join(starter, 'index.mjs'),
    `import { app } from 'electron'
app.once('browser-window-created', () => setImmediate(() => app.quit()))
await import(${JSON.stringify(built)})`,
  )
  const { app } = await launchApp({ app: starter })
  const said: string[] = []
  // Playwright has none to give once it has seen it end.
  const ending = app.process()
  ending.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  if (ending.exitCode === null && ending.signalCode === null) await once(ending, 'exit')
  // Playwright kills what still waits for its debugger once the browser is gone.
  expect(['0', 'SIGKILL']).toContain(ending.signalCode ?? String(ending.exitCode))
  expect(said.join('')).not.toContain('could not start')
})

test('what was typed, and who was chosen, right before a reload is there again', async ({
  page,
}) => {
  await startPracticeSite(page)
  await typeEverywhere(page)
  await page.reload()
  await expectAllOf(page)
  await page.getByRole('button', { name: /^Acting as:/ }).press('Enter')
  await page.getByRole('button', { name: /^Anonymous/ }).press('Enter')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Acting as: Anonymous' })).toBeVisible()
})

test('a tab that was closed right before a reload stays closed, and its long text goes', async ({
  running,
  page,
}) => {
  const tabs = page.getByRole('navigation', { name: 'Request tabs' }).getByRole('listitem')
  const folder = join(running.userData, 'tabs')
  mkdirSync(folder, { recursive: true })
  const files = (): string[] => readdirSync(folder)
  await startPracticeSite(page)
  await page.keyboard.press('Control+t')
  await setPath(page, '/rest/api/3/issue')
  await page.getByLabel('Method').selectOption('POST')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await page.getByRole('radio', { name: 'Text' }).check()
  await body(page).click()
  await pasteHere(page, 'a line of a long text\n'.repeat(2000))
  await expect.poll(files).toHaveLength(1)
  await page.keyboard.press('Control+w')
  await expect(tabs).toHaveCount(1)
  // It can be put back for a minute.
  expect(files()).toHaveLength(1)
  await page.reload()
  await expect(path(page)).toBeVisible()
  await expect(tabs).toHaveCount(1)
  await expect.poll(files).toEqual([])
})
