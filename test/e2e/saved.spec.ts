import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { axeFindings } from './axe.ts'
import { expect, test } from './fixture.ts'
import { answerDialog, chooseSavedFolder, setPath, setTheme, startPracticeSite } from './pages.ts'

test('a request is saved, edited outside, opened, filled and sent; two edits at once lose nothing', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  await answerDialog(app, folder)
  const rows = page.getByRole('list', { name: 'Saved requests' }).getByRole('listitem')
  await startPracticeSite(page)
  await chooseSavedFolder(page)
  await setPath(page, '/rest/api/3/issue/{{issueKey}}')
  await page.keyboard.press('Control+s')
  const naming = page.getByRole('dialog', { name: 'Save this request' })
  await naming.getByLabel('Name').fill('Issue: by key')
  await naming.getByLabel('Folder').fill('issues')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveText([/^issues/, /^Issue: by key/])
  const file = join(folder, 'issues', 'Issue_ by key.yaml')
  const saved = 'name: "Issue: by key"\nmethod: GET\npath: /rest/api/3/issue/{{issueKey}}\n'
  expect(readFileSync(file, 'utf8')).toBe(saved.replaceAll('"', "'"))

  // Another program edits it; the list says so by itself, and what is broken stays as it is.
  writeFileSync(file, saved.replace('Issue: by key', 'Issue by its key'))
  await expect(rows).toHaveText([/^issues/, /^Issue by its key/])
  writeFileSync(join(folder, 'broken.yaml'), 'name: [')
  await expect(rows.first()).toContainText('This YAML cannot be read at its end')
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    expect(await axeFindings(page)).toEqual([])
  }

  // The tab still knows the file as it was.
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Save beside it' }).click()
  await expect(rows).toHaveCount(4)
  expect(readdirSync(join(folder, 'issues'))).toEqual([
    'Issue_ by key 2.yaml',
    'Issue_ by key.yaml',
  ])

  await rows.filter({ hasText: 'Issue by its key' }).getByRole('button').first().dblclick()
  const tabs = page.getByRole('navigation', { name: 'Request tabs' }).getByRole('listitem')
  await expect(tabs).toHaveCount(2)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Response' })).toContainText(
    '{{issueKey}} has no value for this tenant',
  )
  await page.getByRole('textbox', { name: '{{issueKey}}' }).fill('DESK-7')
  // Sent from within the field: what was typed there goes along.
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('404')
})
