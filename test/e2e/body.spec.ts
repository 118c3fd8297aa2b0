import { readFileSync } from 'node:fs'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixture.ts'
import {
  answerSaveDialog,
  clipboardText,
  sendAndWait,
  setPath,
  startPracticeSite,
} from './pages.ts'

let app: ElectronApplication
let page: Page

test.beforeEach(async ({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
  await startPracticeSite(page)
})

const response = (): Locator => page.getByRole('region', { name: 'Response' })
const member = (name: string | RegExp): Locator => page.getByRole('treeitem', { name })
const status = (): Locator => page.getByRole('status', { name: 'Status' })
const SEARCH =
  '/rest/api/3/search/jql?jql=project%20%3D%20ACME%20ORDER%20BY%20key&fields=summary,created,assignee,description,priority&maxResults=50'

async function ask(path: string): Promise<void> {
  await setPath(page, path)
  await sendAndWait(page)
  await expect(status()).toContainText('200')
}

async function showAs(view: string): Promise<void> {
  await response().getByRole('radio', { name: view }).check({ force: true })
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('an answer is unfolded by keyboard: times in words, people by name, documents to be read, links as the next request', async () => {
  await ask(SEARCH)
  await showAs('Tree')
  const tree = response().getByRole('tree')
  await tree.focus()
  await expect(member(/^issues/u)).toBeVisible()
  while ((await member(/^issues/u).getAttribute('aria-selected')) !== 'true')
    await press('ArrowDown')
  await press('ArrowRight', 'ArrowRight', 'ArrowRight')
  const strip = response().getByRole('region', { name: 'Member' })
  await expect(strip).toContainText('$.issues[0]')
  await expect(member(/^fields/u)).toBeVisible()
  while ((await member(/^fields/u).getAttribute('aria-selected')) !== 'true')
    await press('ArrowDown')
  await press('ArrowRight', 'ArrowRight')
  await expect(member(/^created/u)).toContainText(/ here, (?:now|\d+ \w+ ago)/u)

  await member(/^description/u).click()
  await expect(strip.getByLabel('Value')).toContainText('Reported by a customer')
  await strip.getByRole('button', { name: 'Copy path' }).click()
  await expect.poll(() => clipboardText(app)).toBe('$.issues[0].fields.description')
  await strip.getByRole('button', { name: 'Copy value' }).click()
  // What was copied before is no JSON, and a poll ends with the first error that its reader throws.
  await expect(async () => {
    expect(JSON.parse(await clipboardText(app))).toMatchObject({ type: 'doc' })
  }).toPass()

  await member(/^assignee/u).dblclick()
  await expect(member(/^accountId/u)).toContainText('Mia Krystof')
  expect(await axeFindings(page)).toEqual([])

  await member(/^self/u).last().click()
  await strip.getByRole('button', { name: 'Open as the next request' }).click()
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
    /^\/rest\/api\/3\/user\?accountId=/u,
  )
  await sendAndWait(page)
  await expect(status()).toContainText('200')
})

test('what is told of a member takes no sight of it, in the smallest window', async () => {
  await page.setViewportSize({ width: 860, height: 560 })
  await ask('/rest/api/3/issue/ACME-1')
  await showAs('Tree')
  await member(/^fields/u).dblclick()
  const description = member(/^description/u)
  await expect(description).toBeVisible()
  await description.scrollIntoViewIfNeeded()
  await description.click()
  const strip = response().getByRole('region', { name: 'Member' })
  await expect(strip.getByLabel('Value')).toContainText('Reported by a customer')
  await expect(description).toBeInViewport({ ratio: 0.9 })
})

test('whose an account id is stands at the text where the pointer rests, and where the cursor goes', async () => {
  await ask('/rest/api/3/myself')
  await showAs('Pretty')
  const line = response().locator('.cm-line', { hasText: '"accountId"' }).first()
  const name = response().locator('.cm-tooltip')
  await line.getByText('5b10a2844c20165700ede21g').last().hover()
  await expect(name).toHaveText('Mia Krystof')
  await page.mouse.move(0, 0)
  await expect(name).toHaveCount(0)
  await line.click()
  await press('Home')
  await expect(name).toHaveCount(0)
  await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  await expect(name).toHaveText('Mia Krystof')
  expect(await axeFindings(page)).toEqual([])
})

test('what leads to the same site is the next request from Pretty and Raw, by pointer and by keyboard', async () => {
  await ask('/rest/api/3/myself')
  await showAs('Pretty')
  const path = page.getByRole('combobox', { name: 'Path' })
  const link = response().locator('.cm-line', { hasText: '"self"' }).getByText(/"http/u)
  const told = response().locator('.cm-tooltip')
  await link.hover()
  await expect(told).toContainText('Open as the next request')
  expect(await axeFindings(page)).toEqual([])
  await told.getByRole('button').click()
  await expect(path).toHaveValue(/^\/rest\/api\/3\/user\?accountId=/u)
  await sendAndWait(page)
  await expect(status()).toContainText('200')

  await showAs('Raw')
  const raw = response().locator('.cm-content')
  const tabs = page
    .getByRole('navigation', { name: 'Request tabs' })
    .getByRole('button', { name: /^Close /u })
  await raw
    .locator('.cm-line')
    .first()
    .click({ modifiers: ['ControlOrMeta'], position: { x: 150, y: 8 } })
  await expect(tabs).toHaveCount(3)
  await expect(path).toHaveValue(/^\/rest\/api\/3\/user\?accountId=/u)

  await sendAndWait(page)
  await raw.focus()
  await press('Control+Home', ...Array<string>(20).fill('ArrowRight'))
  await expect(told).toContainText('Enter')
  await press('Enter')
  await expect(tabs).toHaveCount(4)
  await press('Control+Enter')
  await expect(status()).toContainText('200')
})

test('an answer is filtered by a JSONPath, and shown whole again', async () => {
  await ask(SEARCH)
  await response().getByRole('button', { name: 'Filter', exact: true }).click()
  const path = response().getByRole('textbox', { name: 'JSONPath' })
  await path.fill('$.issues[')
  await press('Enter')
  await expect(response().getByRole('alert')).toContainText('the [ at character 9 is not closed')
  await path.fill("$.issues[?(@.key == 'ACME-7')].fields")
  await press('Enter')
  await expect(response().getByRole('status', { name: 'Filtered' })).toHaveText('1 match')
  await showAs('Table')
  await expect(response().getByRole('table').getByRole('row')).toHaveCount(2)
  await showAs('Pretty')
  const text = response().getByRole('textbox', { name: 'Body of the response' })
  await expect(text).toContainText('"summary"')
  await expect(text).not.toContainText('ACME-8')
  expect(await axeFindings(page)).toEqual([])
  await response().getByRole('button', { name: 'Show the whole body' }).click()
  await expect(text).toContainText('"issues"')
})

test('a picture is drawn', async () => {
  await ask('/rest/api/3/attachment/content/10203')
  const picture = response().getByRole('img', { name: 'The body of the answer' })
  await expect(picture).toBeVisible()
  await expect(response()).toContainText('640 × 360, 676 KB')
  expect(await axeFindings(page)).toEqual([])
})

test('a list of an answer is a table: sorted, with chosen columns, and as CSV', async ({}, info) => {
  await ask(SEARCH)
  await showAs('Table')
  const table = response().getByRole('table')
  await expect(response()).toContainText('$.issues')
  const firstKey = (): Promise<string> =>
    table.getByRole('row').nth(1).getByRole('cell').nth(2).innerText()
  await expect.poll(firstKey).toBe('ACME-1')
  const heading = table.getByRole('columnheader', { name: 'key' })
  await heading.getByRole('button').click()
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(firstKey).not.toBe('ACME-1')
  await heading.getByRole('button').click()
  await expect.poll(firstKey).toBe('ACME-1')

  await response()
    .getByRole('button', { name: /^Columns/u })
    .click()
  const choice = page.getByRole('dialog', { name: 'Columns' })
  const wanted = /^(?:key|fields\.summary)\d/u
  await choice.getByRole('checkbox', { name: /^fields\.summary/u }).check()
  for (const label of await choice.locator('label').all())
    await label
      .getByRole('checkbox')
      .setChecked(wanted.test(await label.innerText().then((text) => text.replace(/\s/gu, ''))))
  await press('Escape')
  expect(await axeFindings(page)).toEqual([])
  await response().getByRole('button', { name: 'Copy as CSV' }).click()
  await expect.poll(() => clipboardText(app)).toMatch(/key,fields\.summary\r\n/u)

  const file = info.outputPath('issues.csv')
  await answerSaveDialog(app, file)
  await response().getByRole('button', { name: 'Save as CSV…' }).click()
  await expect(page.getByText('Saved the table as CSV')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toMatch(/^\ufeff.*\r\n.*ACME-1,/u)
})
