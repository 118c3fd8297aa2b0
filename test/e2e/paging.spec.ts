import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { violationsOn } from './axe.ts'
import { send, setPath, startPracticeSite } from './pages.ts'

test('a list in pages: the next one, and all of them as one list that says who put it together', async ({
  app,
  page,
}) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/label?maxResults=50')
  await send(page)
  const pages = page.getByRole('group', { name: 'Pages' })
  await expect(pages).toContainText('1–50 of 130')
  await page.keyboard.press('Control+Shift+N')
  await expect(pages).toContainText('51–100 of 130')
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(/startAt=50/)
  expect(await violationsOn(app, page, 'a page of a list')).toEqual([])
  await page.getByRole('button', { name: 'All pages as one list' }).click()
  const status = page.getByRole('status', { name: 'Status' })
  await expect(status).toHaveText('Put together from 2 pages: 80 items')
  await expect(
    page.getByText('Put together by Understudy from 2 answers of the site'),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Body of the response' })).toContainText(
    'label-51',
  )
  await expect(pages).toHaveCount(0)
  expect(await violationsOn(app, page, 'pages put together')).toEqual([])
})

const status = (page: Page) => page.getByRole('status', { name: 'Status' })

/** Fetches all pages of the labels, of so many each. */
async function askForAll(page: Page, maxResults: number, limit: number): Promise<void> {
  await startPracticeSite(page)
  await setPath(page, `/rest/api/3/label?maxResults=${maxResults}`)
  await send(page)
  await page.getByRole('combobox', { name: 'at most' }).selectOption(`${limit} pages`)
  await page.getByRole('button', { name: 'All pages as one list' }).click()
}

/** Of the list that was put together, looked through as a whole. */
async function expectLabels(page: Page, count: number): Promise<void> {
  await page.getByRole('radio', { name: 'Tree' }).check()
  await expect(page.getByRole('treeitem').first()).toContainText(`${count} items`)
  await page.keyboard.press('Control+f')
  const matches = page.getByRole('status', { name: 'Matches' })
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(`"label-${count}"`)
  await expect(matches).toHaveText('1 of 1')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill(`"label-${count + 1}"`)
  await expect(matches).toHaveText('no match')
}

test('all pages end at the limit that was chosen, and the list says so', async ({ page }) => {
  await askForAll(page, 5, 20)
  await expect(status(page)).toHaveText('Put together from 20 pages: 100 items')
  await expect(
    page.getByText(
      'from 20 answers of the site: 100 items in one list. It ends there as you said how many pages at most.',
    ),
  ).toBeVisible()
  await expectLabels(page, 100)
})

test('all pages are cancelled in the middle: what has come is kept, and counted', async ({
  page,
}) => {
  await askForAll(page, 1, 500)
  await expect(page.getByText(/^\d+ pages, \d+ of 130 items…$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(status(page)).toHaveText(/^Put together from (\d+) pages: \1 items$/)
  const [, count = ''] = /from (\d+) pages/.exec(await status(page).innerText()) ?? []
  expect(Number(count)).toBeLessThan(130)
  await expect(
    page.getByText(
      `from ${count} answers of the site: ${count} items in one list. You stopped it there.`,
    ),
  ).toBeVisible()
  await expectLabels(page, Number(count))
})
