import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixture.ts'
import { answerDialog, setPath, setTheme, startPracticeSite } from './pages.ts'

let page: Page

test.beforeEach(({ page: fresh }) => {
  page = fresh
})

const path = () => page.getByRole('combobox', { name: 'Path' })
const offered = () => page.getByRole('listbox', { name: 'Operations' }).getByRole('option')
const status = () => page.getByRole('status', { name: 'Status' })

test('a path is completed as it is typed, filled in, and sent, by keyboard alone', async ({
  app,
}) => {
  await startPracticeSite(page)
  await page.keyboard.press('Control+l')
  await page.keyboard.type('/rest/api/3/issue/ACME-7/comm')
  await expect(offered().first()).toContainText('GET/rest/api/3/issue/ACME-7/comment')
  await expect(offered().nth(1)).toContainText('POST/rest/api/3/issue/ACME-7/comment')
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    expect(await axeFindings(page)).toEqual([])
  }
  await page.keyboard.press('Tab')
  await expect(path()).toHaveValue('/rest/api/3/issue/ACME-7/comment')
  await expect(offered()).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(status()).toContainText('200')

  // By what it is called; the caret stands on the parameter that is left.
  await page.keyboard.press('Control+l')
  await page.keyboard.type('getissue')
  await expect(offered().first()).toContainText('GET/rest/api/3/issue/{issueIdOrKey}')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ACME-7')
  await expect(path()).toHaveValue('/rest/api/3/issue/ACME-7')
  await page.keyboard.press('Escape')
  await expect(offered()).toHaveCount(0)
  await expect(path()).toHaveValue('/rest/api/3/issue/ACME-7')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Response' })).toContainText('"ACME-7"')
})

test('a parameter of the path is a field, those of the query are offered', async () => {
  await startPracticeSite(page)
  await page.keyboard.press('Control+l')
  await page.keyboard.type('getissue')
  await offered()
    .filter({ hasText: /^GET\/rest\/api\/3\/issue\/\{issueIdOrKey\}Get issue$/ })
    .click()
  const parameters = page.getByRole('group', { name: 'Parameters of the path' })
  await parameters.getByLabel('issueIdOrKey').fill('ACME-7')
  const operation = page.getByRole('group', { name: 'This operation' })
  await expect(operation).toHaveText('Get issueREAD · installedread:jira-work')
  await page.getByRole('button', { name: 'fields string[]' }).click()
  await page.keyboard.type('summary')
  await expect(path()).toHaveValue('/rest/api/3/issue/ACME-7?fields=summary')
  await page.keyboard.press('Control+Enter')
  await expect(status()).toContainText('200')
})

test('a JSON body: brackets close themselves, a break is marked and named, Format lays it out', async () => {
  await startPracticeSite(page)
  await page.getByLabel('Method').selectOption('POST')
  await setPath(page, '/rest/api/3/search/jql')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await page.getByRole('radio', { name: 'JSON' }).check()
  const body = page.getByRole('textbox', { name: 'Body of the request' })
  await body.click()
  await page.keyboard.type('{"jql":"project = ACME ADN')
  await expect(body).toHaveText('{"jql":"project = ACME ADN"}')
  await expect(page.getByText('JQL, character 16: Here “ADN” stands')).toBeVisible()

  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(',')
  await expect(page.getByText('The body is not valid JSON: line 1, column 29')).toBeVisible()
  await expect(body.locator('.cm-broken')).toHaveText('}')
  await page.keyboard.press('Backspace')
  await expect(body.locator('.cm-broken')).toHaveCount(0)
  await page.getByRole('button', { name: 'Format' }).click()
  await expect(body.locator('.cm-line')).toHaveText(['{', '  "jql": "project = ACME ADN"', '}'])
  // A long line is scrolled below the numbers, which stay readable.
  await expect(page.locator('.cm-gutters').first()).toHaveCSS('background-color', /^rgb\(/)
})

test('what was typed in a body is undone after its headers and another tab were looked at', async () => {
  await startPracticeSite(page)
  await page.getByLabel('Method').selectOption('POST')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await page.getByRole('radio', { name: 'JSON' }).check()
  const body = page.getByRole('textbox', { name: 'Body of the request' })
  await body.click()
  await page.keyboard.insertText('{"a": 1}')
  await page.getByRole('button', { name: 'Format' }).click()
  await expect(body.locator('.cm-line')).toHaveText(['{', '  "a": 1', '}'])
  await page.getByRole('tab', { name: 'Headers' }).first().click()
  await expect(body).toHaveCount(0)
  await page.keyboard.press('Control+T')
  await page.keyboard.press('Control+W')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await body.click()
  await page.keyboard.press('Control+Z')
  await expect(body).toHaveText('{"a": 1}')
  await page.keyboard.press('Control+Shift+Z')
  await expect(body.locator('.cm-line')).toHaveText(['{', '  "a": 1', '}'])
})

test('Markdown becomes the document of a comment, which the site takes', async ({ app }) => {
  await startPracticeSite(page)
  await page.getByLabel('Method').selectOption('POST')
  await setPath(page, '/rest/api/3/issue/ACME-7/comment')
  await page.getByRole('tab', { name: 'Body' }).first().click()
  await page.getByRole('radio', { name: 'JSON' }).check()
  await page.getByRole('button', { name: 'Markdown…' }).click()
  const dialog = page.getByRole('dialog', { name: 'A document from Markdown' })
  await dialog.getByLabel('Markdown').fill('Seen on **production**')
  await expect(dialog.getByRole('textbox', { name: 'The document' })).toContainText('"body": {')
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    expect(await axeFindings(page)).toEqual([])
  }
  await dialog.getByRole('button', { name: 'Put it into the body' }).click()
  await expect(dialog).toHaveCount(0)
  const body = page.getByRole('textbox', { name: 'Body of the request' })
  await expect(body).toContainText('"type": "strong"')
  await page.keyboard.press('Control+Enter')
  await expect(status()).toContainText('201')
})

test('a newer document of operations is imported, completed by, and let go of; a body begins with its template', async ({
  app,
}, info) => {
  const file = info.outputPath('swagger-v3.v3.json')
  const paths = {
    '/rest/api/3/issue/{issueIdOrKey}/comment': { post: { operationId: 'addComment' } },
    '/rest/api/3/newest': { get: { operationId: 'getNewest', summary: 'Get the newest' } },
  }
  const info3 = { title: 'The Jira Cloud platform REST API', version: '1001.0.0-NEWER' }
  writeFileSync(file, JSON.stringify({ openapi: '3.0.1', info: info3, paths }))
  await answerDialog(app, file)
  await startPracticeSite(page)
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await page.keyboard.press('Control+Comma')
  await settings.getByRole('button', { name: 'Import a document' }).click()
  await expect(settings).toContainText('Imported: 1 operation is new, 619 are no longer there.')
  await expect(settings).toContainText('New: GET /rest/api/3/newest')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+l')
  await page.keyboard.type('newest')
  await expect(offered().first()).toContainText('GET/rest/api/3/newestGet the newest')
  await setPath(page, '/rest/api/3/issue/ACME-7/comment')
  await page.getByLabel('Method').selectOption('POST')
  await page.getByRole('tab', { name: /Body/u }).first().click()
  await page.getByRole('button', { name: 'Begin with a template' }).click()
  await expect(page.getByLabel('Body of the request')).toContainText('"text": "A comment."')
  await page.keyboard.press('Control+Enter')
  await expect(status()).toContainText('201')

  await page.keyboard.press('Control+Comma')
  await settings.getByRole('button', { name: /^Remove the imported /u }).click()
  await expect(settings).toContainText('620 operations, built in')
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
})
