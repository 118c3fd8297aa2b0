import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { violationsInBothThemes } from './axe.ts'
import { expect, test } from './fixture.ts'
import type { LaunchedApp } from './launch.ts'
import {
  pasteHere,
  clipboardText,
  secretsInKeyring,
  sendAndWait,
  setPath,
  startPracticeSite,
} from './pages.ts'

let running: LaunchedApp
let app: ElectronApplication
let page: Page

test.beforeEach(async ({ running: shared, page: fresh }) => {
  running = shared
  app = running.app
  page = fresh
  await startPracticeSite(page)
})

const PATH = '/rest/api/3/issue/DESK-1/comment?expand=properties&note=it%20isn%27t'
const BODY = '{\n  "body": "It\'s \\"quoted\\", 100% $HOME and\\nmore"\n}'
const FORMATS = [
  'curl (bash)',
  'curl (POSIX sh)',
  'curl (Windows cmd)',
  'curl.exe (PowerShell)',
  'Invoke-WebRequest',
  'Script that signs for itself',
  'Shell script',
  'Markdown',
  'HAR',
  'JavaScript fetch',
  'Node undici',
  'Python requests',
  '.http file',
  'Postman collection',
]

const status = (): Locator => page.getByRole('status', { name: 'Status' })
const copyMenu = (): Promise<void> => page.getByRole('button', { name: 'Copy as' }).click()
const exported = (): Locator => page.getByRole('region', { name: 'Text of the export' })
const body = (): Locator => page.getByRole('textbox', { name: 'Body of the request' })

/** The practice site’s shared secret, where the app keeps it. */
function sharedSecret(): string {
  const kept = secretsInKeyring(running)
  expect(kept).toHaveLength(1)
  return kept.join('')
}

async function sendComment(): Promise<void> {
  await page.getByLabel('Method').selectOption('POST')
  await setPath(page, PATH)
  await page.getByRole('tab', { name: /^Body/ }).first().click()
  await page.getByRole('radio', { name: 'JSON' }).check()
  await body().fill(BODY)
  await sendAndWait(page)
  await expect(status()).toContainText(/\d{3}/)
}

/** The access token of the exchange, and every spelling under which it or the secret could leak. */
async function forbidden(): Promise<readonly string[]> {
  await copyMenu()
  await page.getByRole('menuitem', { name: 'Copy access token' }).click()
  await expect(page.getByText('Copied the access token')).toBeVisible()
  const secrets = [await clipboardText(app), sharedSecret()]
  return secrets.flatMap((each) => [
    each,
    encodeURIComponent(each),
    Buffer.from(each).toString('base64'),
  ])
}

test('every format is read before it is copied, and holds no token and no secret', async () => {
  test.slow()
  await sendComment()
  const leaks = await forbidden()
  for (const format of FORMATS) {
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('radio', { name: format }).check()
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled()
    await expect.poll(async () => exported().innerText()).toContain('DESK-1')
    const text = await exported().textContent()
    expect(leaks.filter((leak) => text?.includes(leak))).toEqual([])
    // By key: for some seconds what was said of the last copy lies above the button.
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter')
    await expect(exported()).toBeHidden()
    expect(await clipboardText(app)).toBe(text)
  }
  expect(await page.content()).not.toContain(sharedSecret())
})

test('the menu copies, the submenu alone copies a live token, and says for how long', async () => {
  await sendComment()
  const [token = ''] = await forbidden()
  await copyMenu()
  await page.getByRole('menuitem', { name: /^HAR/ }).click()
  await expect(page.getByText('Copied the exchange as HAR')).toBeVisible()
  expect(JSON.parse(await clipboardText(app))).toMatchObject({ log: { version: '1.2' } })
  // Of themselves they would fade out while axe reads the screen.
  const said = page.getByRole('alert')
  for (const text of ['Copied the access token', 'Copied the exchange as HAR'])
    await said.filter({ hasText: text }).getByLabel('Close this message').click()
  await expect(said).toHaveCount(0)

  await copyMenu()
  await page.getByRole('menuitem', { name: 'With a fresh token' }).hover()
  const live = page.getByRole('menuitem', { name: 'curl (bash) with a fresh token' })
  await expect(live).toBeVisible()
  await expect(
    page.getByText(/live for another \d+:\d+ min.*cleared after 60 seconds/),
  ).toBeVisible()
  expect(await violationsInBothThemes(app, page)).toEqual([])
  await live.click()
  await expect(page.getByText('Copied as curl (bash) with a live token')).toBeVisible()
  expect(await clipboardText(app)).toContain(token)
})

test('an export is saved where the person says, who is asked by the window, and once', async () => {
  await sendComment()
  const folder = mkdtempSync(join(tmpdir(), 'understudy-export-'))
  const path = join(folder, 'ticket.md')
  await answerSlowly(path)
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('radio', { name: /^Markdown/ }).check()
  await expect(exported()).toContainText('#')
  expect(await violationsInBothThemes(app, page)).toEqual([])
  await page.getByRole('button', { name: 'Save…' }).dblclick()
  await expect(page.getByText('Saved as Markdown')).toBeVisible()
  expect(await app.evaluate(() => Reflect.get(globalThis, 'asked') as unknown)).toEqual([true])
  expect(readFileSync(path, 'utf8')).toContain('DESK-1')
  rmSync(folder, { recursive: true })
})

/** As somebody who takes a moment; notes of each question whether it was a window's. */
function answerSlowly(path: string): Promise<void> {
  return app.evaluate(({ BrowserWindow, dialog }, filePath) => {
    const asked: boolean[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = async (window: unknown) => {
      asked.push(window instanceof BrowserWindow)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { canceled: false, filePath }
    }
  }, path)
}

test('a copied curl command comes back as the same draft', async () => {
  await sendComment()
  await copyMenu()
  await page.getByRole('menuitem', { name: /^curl \(bash\)/ }).click()
  await expect(page.getByText('Copied the request as curl (bash)')).toBeVisible()
  const command = await clipboardText(app)

  await page.getByLabel('Method').selectOption('GET')
  await body().fill('{}')
  await setPath(page, '/rest/api/3/myself')
  await page.keyboard.press('Control+Shift+V')
  await page.getByRole('textbox', { name: 'Request', exact: true }).fill(command)
  const read = page.getByRole('region', { name: 'What was read' })
  await expect(read).toContainText(`POST ${PATH}`)
  await expect(read.getByRole('list', { name: 'Credentials' })).toContainText('holds a variable')
  await expect(page.getByText('It was written for this site.')).toBeVisible()
  expect(await violationsInBothThemes(app, page)).toEqual([])
  await page.getByRole('button', { name: 'Use as draft' }).click()

  await expect(page.getByLabel('Method')).toHaveValue('POST')
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(PATH)
  await expect(body()).toHaveText(BODY.replaceAll('\n', ''))
  await sendAndWait(page)
  await page.keyboard.press('Control+Shift+C')
  await expect.poll(() => clipboardText(app)).toBe(command)
})

test('a command pasted where a path belongs is offered as an import; another site is said', async () => {
  await page.getByRole('combobox', { name: 'Path' }).focus()
  await pasteHere(
    page,
    "curl -k 'https://globex.atlassian.net/rest/api/3/search' -H 'Authorization: Bearer abcdefghijkl'",
  )
  const dialog = page.getByRole('dialog', { name: 'Import a request' })
  await expect(dialog).toContainText(
    'No tenant is on globex.atlassian.net: the path is taken, the site is not.',
  )
  await expect(dialog.getByRole('list', { name: 'Credentials' })).toContainText(/Bearer/)
  await expect(dialog.getByRole('list', { name: 'Left behind' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Use as draft' }).click()
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/search')
})

test('of a HAR that is dropped, the request that failed is chosen first, others with the keyboard', async () => {
  await page.keyboard.press('Control+Shift+V')
  const dialog = page.getByRole('dialog', { name: 'Import a request' })
  const entry = (method: string, path: string, status: number): object => ({
    time: 120,
    request: { method, url: `https://globex.atlassian.net${path}?jwt=aaa.bbb.ccc`, headers: [] },
    response: { status },
  })
  const har = JSON.stringify({
    log: {
      entries: [
        entry('GET', '/rest/api/3/myself', 200),
        entry('GET', '/rest/api/3/field', 200),
        entry('DELETE', '/rest/api/3/issue/DESK-1', 403),
      ],
    },
  })
  await dialog.getByRole('textbox', { name: 'Request' }).evaluate((field, text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'of-a-browser.har'))
    field.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  }, har)
  const list = dialog.getByRole('radiogroup', { name: '3 requests, 1 failed' })
  await expect(list.getByRole('radio')).toHaveCount(3)
  await expect(list.getByRole('radio', { checked: true })).toHaveAccessibleName(/DESK-1/)
  await expect(list).not.toContainText('aaa.bbb')
  await list.getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(list.getByRole('radio', { checked: true })).toHaveAccessibleName(/field/)
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('radio', { checked: true })).toHaveAccessibleName(
    'DELETE globex.atlassian.net/rest/api/3/issue/DESK-1?jwt=(redacted) Failed 403 120 ms',
  )
  await expect(dialog.getByRole('region', { name: 'What was read' })).toContainText(
    'DELETE /rest/api/3/issue/DESK-1',
  )
  expect(await violationsInBothThemes(app, page)).toEqual([])
  await dialog.getByRole('button', { name: 'Use as draft' }).click()
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
    '/rest/api/3/issue/DESK-1?jwt=(redacted)',
  )
  await expect(page.getByLabel('Method')).toHaveValue('DELETE')
})
