import type { Page } from '@playwright/test'
import { violationsOn } from './axe.ts'
import { expect, test } from './fixture.ts'
import { sendAndWait, setPath, startPracticeSite } from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const view = (page: Page) => page.getByRole('main', { name: 'Two answers compared' })
const chosen = (page: Page) => page.getByRole('region', { name: 'The chosen difference' })

test('Mia and the app, before and after, by the keyboard alone: what differs is named by key', async ({
  app,
  page,
}) => {
  await startPracticeSite(page)
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('200')
  await page.getByRole('button', { name: /^Acting as:/ }).press('Enter')
  await page.getByRole('button', { name: /^The app itself/ }).press('Enter')
  await expect(page.getByRole('button', { name: 'Acting as: The app itself' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Path' }).focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/answered as 557058/)).toBeVisible()
  await page.keyboard.press('Control+Shift+B')
  await expect(view(page).getByRole('region', { name: 'Left answer' })).toContainText('Mia Krystof')
  await expect(view(page).getByRole('region', { name: 'Right answer' })).toContainText('The app')
  await expect(view(page).getByRole('status')).toContainText(/changed/)
  const first = await chosen(page).innerText()
  await page.keyboard.press('Control+ArrowDown')
  await expect(chosen(page)).not.toHaveText(first)
  await page.keyboard.press('Control+ArrowUp')
  await expect(view(page)).toContainText('1 of ')
  await expect(view(page).getByRole('listitem').filter({ hasText: 'accountType' })).toContainText(
    /"atlassian".*"app"/,
  )
  expect(await violationsOn(app, page, 'comparison')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(view(page)).toHaveCount(0)
  await expect(status(page)).toContainText('200')
})

test('two of the history, and a side of the comparison as user, app and anonymous', async ({
  page,
}) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/serverInfo')
  await sendAndWait(page)
  await expect(status(page)).toContainText('200')
  await setPath(page, '/rest/api/3/myself')
  await sendAndWait(page)
  await expect(page.getByText('answered as Mia Krystof')).toBeVisible()
  await page.getByRole('button', { name: 'Compare this answer' }).click()
  await page.getByRole('menuitem', { name: 'Compare with one of the history' }).click()
  await expect(page.getByText('Choose the one to compare with')).toContainText('GET /myself, 200')
  await page
    .getByRole('list', { name: 'Sent' })
    .getByRole('button', { name: /^200 ?GET ?\/serverInfo/ })
    .first()
    .click()
  await expect(view(page).getByRole('region', { name: 'Right answer' })).toContainText(
    '/serverInfo',
  )
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: /^Diagnosis/ }).click()
  await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
  const differs = page.getByRole('button', { name: 'What differs from Mia Krystof' })
  await expect(differs).toHaveCount(2)
  await differs.last().click()
  await expect(view(page).getByRole('region', { name: 'Right answer' })).toContainText('Anonymous')
  await expect(
    view(page).getByRole('listitem').filter({ hasText: 'must be authenticated' }),
  ).toContainText('only right')
})
