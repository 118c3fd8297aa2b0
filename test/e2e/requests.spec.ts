import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication, Page } from '@playwright/test'
import { largeBodyBytes } from '../../main/sandbox/large-body.ts'
import { expect, test } from './fixture.ts'
import {
  addByPaste,
  answerSaveDialog,
  send,
  setPath,
  startPracticeSite,
  takeFromMenu,
  tenantRow,
} from './pages.ts'

let app: ElectronApplication
let page: Page

test.beforeEach(({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
})

const status = () => page.getByRole('status', { name: 'Status' })
const response = () => page.getByRole('region', { name: 'Response' })

test('a write as a person on a production site asks once, naming person, site, method and path', async () => {
  await startPracticeSite(page)
  const host = await page.getByRole('button', { name: /^Tenant:/ }).innerText()
  await takeFromMenu(page, 'Practice site', 'Production')
  await expect(tenantRow(page, 'Practice site')).toContainText('production')
  await page.getByLabel('Method').selectOption('DELETE')
  await setPath(page, '/rest/api/3/issue/ACME-7')
  await send(page)
  const question = page.getByRole('dialog', { name: 'This changes a customer’s data' })
  const site = /127\.0\.0\.1:\d+/.exec(host)?.[0] ?? 'no host is shown'
  await expect(question).toContainText(
    `Send DELETE /rest/api/3/issue/ACME-7 as Mia Krystof on ${site}`,
  )
  await expect(question.getByRole('button', { name: 'Do not send' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(status()).toHaveCount(0)

  await send(page)
  await question.getByRole('button', { name: 'Send it' }).click()
  // Mia may not delete: that Jira said so means that it was asked.
  await expect(status()).toContainText('403')

  await page.getByLabel('Method').selectOption('GET')
  await send(page)
  await expect(status()).toContainText('200')
  await expect(question).toHaveCount(0)
})

test('a body of 50 MB: its head at once, the next part on demand, the whole into a file', async ({}, info) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/attachment/content/10202')
  await send(page)
  await expect(status()).toContainText('200')
  await expect(response()).toContainText('256 KB of 50 MB shown')
  await expect(response().getByRole('textbox', { name: 'Body of the response' })).toContainText(
    'ACME-1',
  )
  await response().getByRole('button', { name: 'Show the next 256 KB' }).click()
  await expect(response()).toContainText('512 KB of 50 MB shown')

  await page.keyboard.press('Control+f')
  await response().getByRole('textbox', { name: 'Find', exact: true }).fill('"ID":40959')
  await expect(response().getByRole('status', { name: 'Matches' })).toHaveText('1 of 11')
  await expect(response().getByRole('textbox', { name: 'Body of the response' })).toContainText(
    '"id": 40959,',
  )
  await page.keyboard.press('Shift+Enter')
  await expect(response().getByRole('status', { name: 'Matches' })).toHaveText('11 of 11')
  await expect(response().locator('.cm-searchMatch-selected')).toHaveText('"id": 40959')
  await expect(response()).toContainText('This begins 50 MB into the body.')
  await response().getByRole('button', { name: 'Back to the start' }).click()
  await expect(response()).toContainText('256 KB of 50 MB shown')

  const file = info.outputPath('saved.json')
  await answerSaveDialog(app, file)
  await response().getByRole('button', { name: 'Save body…' }).click()
  await expect(page.getByText('Saved the body')).toBeVisible()
  const saved = readFileSync(file)
  expect(saved.byteLength).toBe(largeBodyBytes)
  expect(JSON.parse(saved.toString('utf8'))).toHaveLength(409_600)
})

test('Escape cancels a request that takes too long, and says so', async () => {
  const silent = await listening(createServer())
  try {
    await addByPaste(page, siteOf(silent))
    const asked = once(silent, 'request')
    await send(page)
    await asked
    await expect(response()).toContainText('Waiting for the answer…')
    const moving = (): Promise<number> => page.evaluate(() => document.getAnimations().length)
    expect(await moving()).toBeGreaterThan(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect.poll(moving).toBe(0)
    await page.emulateMedia({ reducedMotion: null })
    await page.keyboard.press('Escape')
    await expect(status()).toContainText('Cancelled')
    await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
  } finally {
    silent.closeAllConnections()
    silent.close()
  }
})

test('a PDF is named as one and saved byte by byte', async ({}, info) => {
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.from([0xe2, 0xe3, 0x00, 0xff, 0x0a]),
  ])
  const server = await listening(
    createServer((_, answer) => answer.setHeader('content-type', 'application/pdf').end(pdf)),
  )
  try {
    await addByPaste(page, siteOf(server))
    await send(page)
    await expect(response()).toContainText('PDF, 14 B. Save it to view it.')
    const file = info.outputPath('saved.pdf')
    await answerSaveDialog(app, file)
    await response().getByRole('button', { name: 'Save body…' }).click()
    await expect(page.getByText('Saved the body')).toBeVisible()
    expect(readFileSync(file)).toEqual(pdf)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

/** An installed payload of a site that is this server. */
function siteOf(server: Server): object {
  return {
    key: 'com.example.app',
    clientKey: 'jira:own',
    sharedSecret: 'ATCO-a-secret-that-is-no-secret',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    productType: 'jira',
    eventType: 'installed',
  }
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
