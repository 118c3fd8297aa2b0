import { mkdirSync } from 'node:fs'
import type { ElectronApplication, Page, TestInfo } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { answerDialog, chooseSavedFolder } from './pages.ts'

let page: Page

test.beforeEach(({ page: fresh }) => {
  page = fresh
})

const status = () => page.getByRole('status', { name: 'Status' })
const response = () => page.getByRole('region', { name: 'Response' })
const keys = (text: string) => page.keyboard.press(text)

/** By Tab, as somebody goes who has no pointer. Fails where it is not on the way. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await keys('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`Tab leads to no ${String(name)}`)
}

async function practise(): Promise<void> {
  await tabTo(/^Start the practice site/u)
  await keys('Enter')
  await expect(page.getByRole('button', { name: 'Acting as: Mia Krystof' })).toBeVisible()
}

/** The folder of saved requests is the one that the dialog will answer. */
async function practiseWithFolder(app: ElectronApplication, info: TestInfo): Promise<void> {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  await answerDialog(app, folder)
  await practise()
}

async function sendForIssue(): Promise<void> {
  await keys('Control+l')
  await page.keyboard.type('/rest/api/3/issue/ACME-7')
  await keys('Escape')
  await keys('Control+Enter')
}

test('a ticket is worked on without a pointer: practise, send, filter, save, find what was sent, copy', async ({
  app,
}, info) => {
  await practiseWithFolder(app, info)

  // Send, and filter the answer.
  await sendForIssue()
  await expect(status()).toContainText('200')
  await tabTo(/^Filter$/u)
  await keys('Enter')
  await expect(page.getByRole('textbox', { name: 'JSONPath' })).toBeFocused()
  await page.keyboard.type('$.fields.summary')
  await keys('Enter')
  await expect(response()).toContainText('1 match')

  // Save it, and send what was saved.
  await chooseSavedFolder(page)
  await expect(page.getByText('Nothing is saved')).toBeVisible()
  await keys('Control+s')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('The issue')
  await keys('Enter')
  const saved = page.getByRole('list', { name: 'Saved requests' }).getByRole('listitem')
  await expect(saved).toHaveText([/^The issueGET/u])
  await keys('Control+t')
  await keys('Control+Shift+s')
  await expect(page.locator('#saved-search')).toBeFocused()
  await keys('ArrowDown')
  await keys('Enter')
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/issue/ACME-7')

  // Find what was sent.
  await keys('Control+Shift+h')
  await page.keyboard.type('acme-7')
  const sent = page.getByRole('list', { name: 'Sent' }).locator('li:has([data-row])')
  await expect(sent).toHaveCount(1)
  await keys('ArrowDown')
  await keys('Enter')
  await expect(status()).toContainText('200')

  // Copy it as curl.
  await keys('Control+Shift+c')
  await expect
    .poll(() => app.evaluate(async ({ clipboard }) => clipboard.readText()))
    .toMatch(/curl .*\/rest\/api\/3\/issue\/ACME-7/u)
})

test('another person is acted as, their claims are read, and both answers compared, without a pointer', async () => {
  await practise()
  await sendForIssue()
  await expect(page.getByText('answered as Mia Krystof')).toBeVisible()

  await keys('Control+2')
  await page.keyboard.type('emma')
  const found = page.getByRole('dialog', { name: 'Acting as' }).getByRole('button')
  await expect(found.and(page.getByRole('button', { name: /^Emma Richards/u }))).toBeVisible()
  await keys('Enter')
  await expect(page.getByRole('button', { name: 'Acting as: Emma Richards' })).toBeVisible()
  await keys('Control+l')
  await keys('Control+Enter')
  await expect(page.getByText('answered as Emma Richards')).toBeVisible()
  await keys('Control+6')
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('All 6 claims fit')

  await keys('Control+Shift+b')
  const compared = page.getByRole('main', { name: 'Two answers compared' })
  await expect(compared.getByRole('region', { name: 'Left answer' })).toContainText('Mia Krystof')
  await expect(compared.getByRole('region', { name: 'Right answer' })).toContainText('Emma')
  await keys('Escape')
  await expect(compared).toHaveCount(0)
})

test('what a key takes away leaves the focus beside it: a new tab, another name, a tenant that comes back', async ({
  app,
}, info) => {
  await practiseWithFolder(app, info)
  const path = page.getByRole('combobox', { name: 'Path' })

  // A new tab, from a button of the answer that the other one has.
  await sendForIssue()
  await expect(status()).toContainText('200')
  await tabTo(/^Filter$/u)
  await keys('Control+t')
  await expect(path).toBeFocused()

  // The folder, from the palette: back to where the palette was opened.
  await keys('Control+k')
  await page.keyboard.type('choose folder saved')
  await keys('Enter')
  await expect(page.getByText('Nothing is saved')).toBeVisible()
  await expect(path).toBeFocused()

  // Another name, from the menu of the row.
  await keys('Control+s')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Before')
  await keys('Enter')
  await expect(page.getByRole('button', { name: /^Before/u })).toBeVisible()
  await keys('Control+Shift+s')
  await keys('ArrowDown')
  await tabTo(/^More for Before$/u)
  await keys('Enter')
  await page.getByRole('menuitem', { name: 'Rename…' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await keys('Control+a')
  await page.keyboard.type('After')
  await keys('Enter')
  await expect(page.getByRole('button', { name: /^After/u })).toBeFocused()

  // The last tenant, by the message that tells of its removal.
  await keys('Control+1')
  await tabTo(/^More for /u)
  await keys('Enter')
  await page.getByRole('menuitem', { name: 'Remove…' }).press('Enter')
  await tabTo(/^Remove tenant and secret$/u)
  await keys('Enter')
  await tabTo(/^Undo$/u)
  await keys('Enter')
  await expect(path).toBeFocused()
})
