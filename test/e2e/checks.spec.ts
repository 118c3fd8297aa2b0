import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixture.ts'
import { answerDialog, chooseSavedFolder, setTheme, startPracticeSite } from './pages.ts'

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
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
  }, report)
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
