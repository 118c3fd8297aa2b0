import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixture.ts'
import {
  addByPaste,
  answerDialog,
  answerSaveDialog,
  chooseSavedFolder,
  send,
  setTheme,
  settled,
  startPracticeSite,
} from './pages.ts'

test('a folder of saved requests is run as a person and as the app, by the keyboard alone', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('requests')
  const report = info.outputPath('checks.md')
  mkdirSync(join(folder, 'app'), { recursive: true })
  const put = (name: string, path: string, expected: string): void =>
    writeFileSync(
      join(folder, 'app', `${name}.yaml`),
      `name: ${name}\nmethod: GET\npath: ${path}\nexpect:\n${expected}`,
    )
  put(
    'Myself',
    '/rest/api/3/myself',
    `  answeredAs: caller\n  fields:\n    accountType: atlassian\n    accountId: { matches: '^[\\w:-]+$' }\n`,
  )
  put('Project', '/rest/api/3/project/{{projectKey}}', '  status: 200\n')
  await answerDialog(app, folder)
  await answerSaveDialog(app, report)
  await startPracticeSite(page)
  await chooseSavedFolder(page)
  const saved = page.getByRole('list', { name: 'Saved requests' }).getByRole('listitem')
  await expect(saved).toHaveText([/^app/, /^Myself/, /^Project/])

  await page.getByRole('button', { name: 'More for app' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Run checks…' }).press('Enter')
  const checks = page.getByRole('main', { name: 'Checks' })
  const rows = checks.getByRole('list', { name: 'Checks' }).getByRole('listitem')
  await checks.getByRole('radio').first().focus()
  while (!(await checks.getByRole('radio', { name: 'Both' }).isChecked()))
    await page.keyboard.press('ArrowRight')
  await expect(rows).toHaveCount(4)
  await expect(rows.last()).toContainText('{{projectKey}} has no value for this tenant.')
  await checks.getByRole('button', { name: 'Run 2 requests' }).press('Enter')
  await expect(checks.getByRole('status')).toHaveText('1 met, 1 failed, 2 not run')
  await expect(rows.nth(0)).toContainText('met')
  await expect(rows.nth(1)).toContainText('accountType: expected atlassian, came "app"')
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    expect(await axeFindings(page)).toEqual([])
  }
  await checks.getByRole('button', { name: 'Save the results as Markdown…' }).press('Enter')
  await expect(page.getByText(`Saved as ${report}`)).toBeVisible()
  expect(readFileSync(report, 'utf8')).toMatch(/^# Checks: 1 met, 1 failed, 2 not run\n/)

  // What was not run opens its request, what was sent its answer.
  await rows.nth(1).getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('200')
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/myself')
})

test('what an answer has to be is typed, taken from the answer, and written into the file', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  const file = join(folder, 'Myself.yaml')
  writeFileSync(file, '# Ours.\nname: Myself\nmethod: GET\npath: /rest/api/3/myself\n')
  await answerDialog(app, folder)
  await startPracticeSite(page)
  await chooseSavedFolder(page)
  const saved = page.getByRole('button', { name: /^Myself/ })
  await saved.click()
  // Its path is that of a new tab as well.
  await expect(saved).toHaveAttribute('aria-current', 'true')
  await page.getByRole('tab', { name: 'Expect' }).click()
  // Beside the tabs the address can be copied.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Status' })).toBeFocused()
  await page.keyboard.type('2')
  await expect(page.getByText('it has to be a status such as 200')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText('What is expected cannot be saved: status:')).toBeVisible()
  await page.getByLabel('Within ms').fill('9000')
  await page.getByLabel('Field 1 place').fill('displayName')
  await page.getByLabel('Field 1 test').selectOption('type')
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    expect(await axeFindings(page)).toEqual([])
  }

  await send(page)
  await page.getByRole('button', { name: 'Take 200 from this answer' }).click()
  await expect(page.getByRole('textbox', { name: 'Status' })).toHaveValue('200')
  await page.getByRole('radio', { name: 'Tree' }).check()
  await page.getByRole('treeitem', { name: /^accountType/ }).click()
  // What is said stands above what can be done with the member: no click waits until it is gone.
  await settled(page)
  const said = await page.getByRole('alert').filter({ hasText: 'is to be 200' }).boundingBox()
  const foot = await page.getByRole('region', { name: 'Member' }).boundingBox()
  expect((said?.y ?? NaN) + (said?.height ?? NaN)).toBeLessThan(foot?.y ?? NaN)
  await page.getByRole('button', { name: 'Expect this' }).click()
  await expect(page.getByLabel('Field 2 value')).toHaveValue('atlassian')
  await page.keyboard.press('Control+s')
  const written = (): string => readFileSync(file, 'utf8')
  await expect.poll(written).toBe(
    `# Ours.
name: Myself
method: GET
path: /rest/api/3/myself
expect:
  status: 200
  fields:
    displayName:
      type: string
    accountType: atlassian
  within: 9000
`,
  )

  // Run as the app, its field says what came.
  await page.getByRole('button', { name: 'More for Myself' }).click()
  await page.getByRole('menuitem', { name: 'Run as a check…' }).click()
  const checks = page.getByRole('main', { name: 'Checks' })
  await checks.getByRole('radio', { name: 'The app itself' }).check()
  await checks.getByRole('button', { name: 'Run 1 request' }).click()
  await expect(checks.getByRole('status')).toHaveText('0 met, 1 failed')
  await page.keyboard.press('Escape')
  await expect(
    page.getByText('The last run, as the app: expected atlassian, came "app"'),
  ).toBeVisible()
})

/** A site that answers nothing before it is told to. */
async function openSite() {
  const waiting: (() => void)[] = []
  let answers = false
  const server = createServer((_request, response) => {
    const answer = (): void => void response.setHeader('content-type', 'application/json').end('{}')
    if (answers) answer()
    else waiting.push(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: () => {
      answers = true
      for (const each of waiting) each()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('checks go on over a reload, and while one looks at something else, which leads back to them', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  for (let count = 0; count < 300; count += 1)
    writeFileSync(
      join(folder, `Call ${count}.yaml`),
      `name: Call ${count}\nmethod: GET\npath: /rest/api/3/myself\nexpect:\n  status: 200\n`,
    )
  const site = await openSite()
  await answerDialog(app, folder)
  await addByPaste(page, {
    ...{ key: 'com.example.app', clientKey: 'jira:checks', sharedSecret: 'ATCO-no-secret' },
    ...{ baseUrl: site.baseUrl, productType: 'jira', eventType: 'installed' },
  })
  await chooseSavedFolder(page)
  const checks = page.getByRole('main', { name: 'Checks' })
  const show = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More of the saved requests' }).click()
    await page.getByRole('menuitem', { name: 'Run all as checks…' }).click()
  }
  await show()
  await checks.getByRole('button', { name: 'Run 300 requests' }).click()
  await page.reload()
  await expect(checks.getByRole('button', { name: 'Stop' })).toBeVisible()
  await page.keyboard.press('Escape')
  const running = page.getByRole('status').filter({ hasText: 'Checks are running' })
  await expect(running).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await running.getByRole('button', { name: 'Show the checks' }).click()
  site.answer()
  await expect(checks.getByRole('status')).toHaveText('300 met')
  // They are there again behind the next reload.
  await page.reload()
  await page.keyboard.press('Control+Shift+s')
  await show()
  await expect(checks.getByRole('status')).toHaveText('300 met')
  // So many of one name bury nothing of what was sent.
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'All actions' })
  await palette.getByRole('combobox').fill('/rest/api/3/myself')
  await expect(palette.getByText('8 of 100 or more: type on to find more')).toBeVisible()
  await expect(
    palette.getByRole('option', { name: /as The app itself, 127\.0\.0\.1:\d+, 200/ }).first(),
  ).toBeVisible()
  site.close()
})
