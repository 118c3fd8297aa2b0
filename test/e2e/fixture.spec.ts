import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import {
  answerDialog,
  chooseSavedFolder,
  sendAndWait,
  startPracticeSite,
  statusLine,
} from './pages.ts'

test.describe.configure({ mode: 'serial' })

test('a test leaves a folder, history and settings behind', async ({ app, page }, info) => {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Left.yaml'), 'name: Left behind\nmethod: GET\npath: /left/behind\n')
  await answerDialog(app, folder)
  await startPracticeSite(page)
  await chooseSavedFolder(page)
  await expect(page.getByText('Left behind')).toBeVisible()
  await sendAndWait(page)
  await expect(statusLine(page)).toContainText('200')
  await page.keyboard.press('Control+Comma')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByLabel('Size of bodies and code').selectOption('16')
  await page.setViewportSize({ width: 430, height: 560 })
})

test('and the next one finds none of it', async ({ page }) => {
  expect(page.viewportSize()).toEqual({ width: 1280, height: 820 })
  await startPracticeSite(page)
  await page.keyboard.press('Control+Comma')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByLabel('Size of bodies and code')).toHaveValue('12')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'All actions' })
  for (const left of ['/left/behind', '/rest/api/3/myself']) {
    await palette.getByRole('combobox').fill(left)
    await expect(palette.getByText('Looking through')).toHaveCount(0)
    await expect(palette.getByText(/Left behind|as Mia Krystof/)).toHaveCount(0)
  }
})
