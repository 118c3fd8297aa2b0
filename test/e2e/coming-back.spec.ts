import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'
import { addByPaste, notice, send, setPath, usableWindow } from './pages.ts'

/** A site that counts what it is asked, and answers when it is told to. */
interface Site {
  readonly asked: () => number
  readonly answer: () => void
  readonly close: () => void
  readonly baseUrl: string
}

let launched: LaunchedApp
let app: ElectronApplication
let page: Page
let site: Site

test.beforeEach(async () => {
  site = await openSite()
  launched = await launchApp()
  app = launched.app
  page = await usableWindow(app)
  await addByPaste(page, {
    key: 'com.example.app',
    clientKey: 'jira:slow',
    sharedSecret: 'ATCO-a-secret-that-is-no-secret',
    baseUrl: site.baseUrl,
    productType: 'jira',
    eventType: 'installed',
  })
})
test.afterEach(async () => {
  site.close()
  await launched.close()
})

const status = () => page.getByRole('status', { name: 'Status' })
const path = () => page.getByRole('combobox', { name: 'Path' })
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('Send is sent once, clicked twice, thrice and by its keys', async () => {
  await page.getByLabel('Method').selectOption('POST')
  await setPath(page, '/rest/api/3/issue')
  const box = await button('Send').boundingBox()
  if (box === null) throw new Error('there is no button')
  await page.mouse.click(box.x + 20, box.y + 10, { clickCount: 3 })
  await page.keyboard.press('Control+Enter')
  await expect(button('Cancel')).toBeVisible()
  await expect.poll(() => site.asked()).toBe(1)
  site.answer()
  await expect(status()).toContainText('200')
  expect(site.asked()).toBe(1)

  await send(page)
  await expect.poll(() => site.asked()).toBe(2)
})

test('request tabs stand in the next window, each with its answer, the same one on screen', async () => {
  site.answer()
  await setPath(page, '/rest/api/3/field')
  await send(page)
  await expect(status()).toContainText('200')
  await page.keyboard.press('Control+t')
  await setPath(page, '/rest/api/3/status')
  await keptByMain()
  page = await anotherWindow(crash)
  const tabs = page.getByRole('navigation', { name: 'Request tabs' }).getByRole('listitem')
  await expect(tabs).toHaveCount(2)
  await expect(path()).toHaveValue('/rest/api/3/status')
  await expect(status()).toBeHidden()
  await page.keyboard.press('Control+PageUp')
  await expect(status()).toContainText('200')
  await page.keyboard.press('Control+w')
  await button('Undo').click()
  await expect(tabs).toHaveCount(2)
  await expect(status()).toContainText('200')
})

test('a window that crashed comes back with draft and answer, and says so', async () => {
  await setPath(page, '/rest/api/3/field')
  site.answer()
  await send(page)
  await expect(status()).toContainText('200')
  await setPath(page, '/rest/api/3/field/not-sent')
  await keptByMain()
  page = await anotherWindow(crash)
  await expect(notice(page, 'The window had stopped working and was opened again.')).toBeVisible()
  await expect(path()).toHaveValue('/rest/api/3/field/not-sent')
  await expect(status()).toContainText('200')
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(notice(page, 'had stopped working')).toHaveCount(0)
})

test('a request that was under way at a reload is waited for, and can be cancelled', async () => {
  await setPath(page, '/rest/api/3/slow')
  await keptByMain()
  await send(page)
  await expect.poll(() => site.asked()).toBe(1)
  await page.reload()
  await expect(button('Cancel')).toBeVisible()
  await expect(path()).toHaveValue('/rest/api/3/slow')
  await page.keyboard.press('Escape')
  await expect(status()).toContainText('Cancelled')
  expect(site.asked()).toBe(1)
})

test('a window that does not answer is opened again where a person says so', async () => {
  await setPath(page, '/rest/api/3/typed')
  await keptByMain()
  page = await anotherWindow(() =>
    app.evaluate(({ BrowserWindow, dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
      BrowserWindow.getAllWindows()[0]?.emit('unresponsive')
    }),
  )
  await expect(notice(page, 'The window did not answer and was opened again.')).toBeVisible()
  await expect(path()).toHaveValue('/rest/api/3/typed')
})

/** What is typed is given to main a moment later. */
async function keptByMain(): Promise<void> {
  await page.waitForTimeout(2000)
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-crash */
async function crash(): Promise<void> {
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => undefined)
}

/** The window that opens in the place of the one that is about to end. */
async function anotherWindow(end: () => Promise<unknown>): Promise<Page> {
  const opened = app.waitForEvent('window')
  await end()
  return opened
}

async function openSite(): Promise<Site> {
  let asked = 0
  let open = false
  const waiting: (() => void)[] = []
  const server: Server = createServer((_request, response) => {
    asked += 1
    const end = (): void => void response.setHeader('content-type', 'application/json').end('{}')
    if (open) end()
    else waiting.push(end)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    asked: () => asked,
    answer: () => {
      open = true
      for (const end of waiting) end()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
}
