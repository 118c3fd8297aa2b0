import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { violationsOn } from './axe.ts'
import { addByPaste, send, setPath, startPracticeSite } from './pages.ts'

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

/** A list of one item a page, which does not answer for the one behind `held` before it is told to. */
async function openList(held: number) {
  const waiting: (() => void)[] = []
  let goesOn = false
  const server = createServer(({ url = '' }, response) => {
    const startAt = Number(new URL(url, 'http://x').searchParams.get('startAt') ?? 0)
    const listed = { startAt, maxResults: 1, total: 130, values: [`label-${startAt + 1}`] }
    const answer = (): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(listed))
    if (startAt < held || goesOn) answer()
    else waiting.push(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goOn: () => {
      goesOn = true
      for (const answer of waiting) answer()
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** All pages are asked for, and so many of them are there. */
async function untilPages(page: Page, baseUrl: string, count: number): Promise<void> {
  await addByPaste(page, {
    ...{ key: 'com.example.app', clientKey: 'jira:pages', sharedSecret: 'ATCO-no-secret' },
    ...{ baseUrl, productType: 'jira', eventType: 'installed' },
  })
  await setPath(page, '/rest/api/3/label?maxResults=1')
  await send(page)
  await page.getByRole('combobox', { name: 'at most' }).selectOption('500 pages')
  await page.getByRole('button', { name: 'All pages as one list' }).click()
  await expect(soFar(page, count)).toBeVisible()
}

const soFar = (page: Page, count: number) =>
  page.getByText(new RegExp(`^${count} pages, ${count} of 130 items…`))

for (const [how, reload] of [
  ['are cancelled in the middle', false],
  ['go on over a reload in their middle, and can be cancelled behind it', true],
] as const)
  test(`all pages ${how}: what has come is kept, and counted`, async ({ page }) => {
    const site = await openList(7)
    await untilPages(page, site.baseUrl, 7)
    if (reload) await page.reload()
    await expect(soFar(page, 7)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(status(page)).toHaveText('Put together from 7 pages: 7 items')
    await expect(
      page.getByText('from 7 answers of the site: 7 items in one list. You stopped it there.'),
    ).toBeVisible()
    await expectLabels(page, 7)
    site.close()
  })

test('all pages that come while the window is loaded anew are there', async ({ page }) => {
  const site = await openList(7)
  await untilPages(page, site.baseUrl, 7)
  const reloaded = page.reload()
  site.goOn()
  await reloaded
  await expect(status(page)).toHaveText('Put together from 130 pages: 130 items')
  await expectLabels(page, 130)
  site.close()
})
