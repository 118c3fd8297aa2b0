import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import type { LaunchedApp } from './launch.ts'

/** What a person does in the window, by the names the window gives things. */
export async function startPracticeSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the practice site' }).click()
  await page.getByRole('button', { name: 'Acting as: Mia Krystof' }).waitFor()
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** Sends, and waits for what comes back: until then the last answer stands there, and all of it is drawn anew. */
export async function sendAndWait(page: Page): Promise<void> {
  await send(page)
  const response = page.getByRole('region', { name: 'Response' })
  await response.and(page.locator('[aria-busy="false"]')).waitFor()
}

/** What has the focus is told of a paste. Text that is typed at once is one that Chromium's editing takes minutes for, where it is long. */
export async function pasteHere(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
}

export async function setPath(page: Page, path: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Path' })
  await field.fill(path)
  // Who leaves the field is offered no more operations.
  await field.blur()
}

/** Text on the clipboard of the app's process. */
export async function clipboardText(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => clipboard.readText())
}

export async function setTheme(
  app: ElectronApplication,
  theme: 'light' | 'dark' | 'system',
): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source
  }, theme)
}

/** Status, time, size, and as whom the site says that it answered. */
export function statusLine(page: Page): Locator {
  return page.getByRole('paragraph').filter({ has: page.getByRole('status', { name: 'Status' }) })
}

export function statusText(page: Page): Promise<string> {
  return statusLine(page).innerText()
}

/** The window, once something can be done in it. */
export async function usableWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.getByRole('heading', { name: 'Understudy' }).waitFor()
  return page
}

/** Pastes a payload where the first screen or the dialog asks for one, and waits until it was read. */
export async function pastePayload(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Installed payload' }).fill(text)
  await page.getByRole('region', { name: 'What was read' }).waitFor()
}

/** Pastes a payload and saves it as it was understood. */
export async function addByPaste(page: Page, payload: object): Promise<void> {
  await pastePayload(page, JSON.stringify(payload))
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await page.getByRole('button', { name: /^Acting as:/ }).waitFor()
}

/** A tenant's line in the list at the side. */
export function tenantRow(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Tenants' })
    .getByRole('listitem')
    .filter({ hasText: name })
}

/** Opens a tenant's menu and takes one of its items. */
export async function takeFromMenu(page: Page, tenant: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${tenant}`, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** What is known of the selected tenant; it is named after the button that opens it. */
export function tenantCard(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Tenant:/ })
}

export async function openTenantCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tenant:/ }).click()
  await tenantCard(page).waitFor()
}

/** The strips above everything that stay for as long as what they say is true. */
export function notice(page: Page, text: string | RegExp): Locator {
  return page.getByRole('status').filter({ hasText: text })
}

/** Everything of this app in its keyring, secrets included. */
export function keptInKeyring({ keyring }: LaunchedApp): string {
  if (keyring === null) throw new Error('The app has no keyring of its own.')
  const env = { ...process.env, ...keyring.env }
  const given = ['search', '--all', 'service', 'Understudy']
  // The app may let go of one meanwhile: then the whole search fails, which is not an empty keyring.
  const isPassing = (stderr: string): boolean => stderr.includes('No such secret item')
  let found = spawnSync('secret-tool', given, { encoding: 'utf8', env })
  for (let tries = 1; tries < 20 && isPassing(found.stderr); tries += 1)
    found = spawnSync('secret-tool', given, { encoding: 'utf8', env })
  if (found.status !== 0)
    throw new Error(`secret-tool ended with ${String(found.status)}: ${found.stderr}`)
  return found.stdout
}

/** Secrets of tenants that were removed before: they stay for the minute in which that can be undone. */
const removedBefore = new WeakMap<LaunchedApp, ReadonlySet<string>>()

/** What lies in the keyring now is of others than the test that begins. */
export function passOverSecrets(launched: LaunchedApp): void {
  if (launched.keyring === null) return
  removedBefore.set(launched, new Set(allSecrets(launched)))
}

/** The secrets among it; a probe of the keychain may lie there as well, it is a short word. */
export function secretsInKeyring(launched: LaunchedApp): string[] {
  return allSecrets(launched).filter((secret) => !removedBefore.get(launched)?.has(secret))
}

function allSecrets(launched: LaunchedApp): string[] {
  return [...keptInKeyring(launched).matchAll(/^secret = (.*)$/gm)]
    .map(([, secret = '']) => secret)
    .filter(({ length }) => length > 20)
}

/** Files below a folder that hold this text, in any of them. */
export function filesThatHold(folder: string, text: string): string[] {
  return [...filesIn(folder)].filter(([, content]) => content.includes(text)).map(([path]) => path)
}

/** Every file below a folder, its bytes as Latin-1. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
  return new Map(files.map((path) => [path, contentOf(path)]))
}

/** Chromium's profile lies there, too, and it removes files of its cache while we look. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** Until what fades in or out has done so: half a transition has colours of its own. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = (): Animation[] =>
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    const drawn = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next))
    // What was just put on the page begins to fade in with one of its next frames.
    do {
      await Promise.allSettled(passing().map((each) => each.finished))
      await drawn()
      await drawn()
    } while (passing().length > 0)
  })
}

/** What the system's dialog answers for a folder or a file, from now on. */
export async function answerDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

/** Where the system's dialog says that a file is to be saved, from now on. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** By keyboard, at Saved in the side bar; a test before may have chosen another one. */
export async function chooseSavedFolder(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+s')
  const first = page.getByRole('button', { name: 'Choose a folder…' })
  const more = page.getByRole('button', { name: 'More of the saved requests' })
  const other = page.getByRole('menuitem', { name: 'Choose another folder…' })
  const soon = { timeout: 2000 }
  // The folder of the test before is found to be gone while one looks.
  await expect(async () => {
    await first.or(more).waitFor(soon)
    if (await first.isVisible()) await first.press('Enter', soon)
    else {
      await more.press('Enter', soon)
      await other.press('Enter', soon)
    }
  }).toPass()
  // The system's dialog keeps a person from the rows of the folder before; ours answers without one.
  const list = page.getByRole('navigation', { name: 'Saved', exact: true })
  await expect(list).toHaveAttribute('aria-busy', 'false')
}
