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
