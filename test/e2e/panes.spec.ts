import type { Locator, Page } from '@playwright/test'
import { violationsInBothThemes } from './axe.ts'
import { expect, test } from './fixture.ts'
import { send, setPath, startPracticeSite, usableWindow } from './pages.ts'
import { layoutFaults } from './layout.ts'

const line = (page: Page, name: string) => page.getByRole('separator', { name })
const side = (page: Page) => page.getByRole('region', { name: 'Side bar' })

async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await line(page, name).boundingBox()
  if (box === null) throw new Error(`there is no ${name}`)
  return { x: Math.round(box.x), y: Math.round(box.y) }
}

async function drag(page: Page, name: string, by: { x: number; y: number }): Promise<void> {
  const from = await placeOf(page, name)
  // Away from corners, where both lines would move.
  const start = { x: from.x + (by.y === 0 ? 0 : 200), y: from.y + (by.x === 0 ? 0 : 60) }
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + by.x, start.y + by.y, { steps: 4 })
  await page.mouse.up()
}

test('lines stay where they are left, by pointer and by keys, and go back by a double click', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 820 })
  await startPracticeSite(page)
  const first = await placeOf(page, 'Resize the side bar')
  expect(first.x).toBe(264)
  await drag(page, 'Resize the side bar', { x: 80, y: 0 })
  await expect.poll(async () => (await placeOf(page, 'Resize the side bar')).x).toBe(344)
  const split = await placeOf(page, 'Resize request and response')
  await line(page, 'Resize request and response').focus()
  await page.keyboard.press('ArrowDown')
  const moved = await placeOf(page, 'Resize request and response')
  expect(moved.y).toBeGreaterThan(split.y)

  await page.reload()
  const again = await usableWindow(app)
  expect((await placeOf(again, 'Resize the side bar')).x).toBe(344)
  expect(Math.abs((await placeOf(again, 'Resize request and response')).y - moved.y)).toBeLessThan(
    9,
  )
  await line(again, 'Resize the side bar').dblclick({ position: { x: 0, y: 80 } })
  await expect.poll(async () => (await placeOf(again, 'Resize the side bar')).x).toBe(264)
})

test('the side bar folds by key, button and line, and comes back with what it is asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 860, height: 560 })
  await startPracticeSite(page)
  await page.keyboard.press('Control+b')
  await expect(side(page)).toHaveCount(0)
  expect(await layoutFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Side bar: show or fold away' }).click()
  await expect(side(page)).toBeVisible()
  await drag(page, 'Resize the side bar', { x: -220, y: 0 })
  await expect(side(page)).toHaveCount(0)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('textbox', { name: 'Find a tenant' })).toBeFocused()
  // As wide as it was, not as narrow as it may be.
  expect((await placeOf(page, 'Resize the side bar')).x).toBe(264)
})

test('a window that is too narrow for both has the side bar over the request, until something was opened or one goes on', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 860, height: 560 })
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/issue/ACME-7')
  const line860 = await placeOf(page, 'Resize the side bar')
  // 860 × 560 at 200 %.
  await page.setViewportSize({ width: 430, height: 280 })
  await expect(side(page)).toHaveCount(0)
  await expect(line(page, 'Resize the side bar')).toBeHidden()
  const over = page.getByRole('complementary', { name: 'Side bar' })
  const path = page.getByRole('combobox', { name: 'Path' })
  const width = (await path.boundingBox())?.width ?? 0
  expect(width).toBeGreaterThan(250)

  // By its key and by its button; Escape and what lies beside it put it away, and the focus goes back.
  await path.focus()
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('textbox', { name: 'Find a tenant' })).toBeFocused()
  expect(await layoutFaults(page)).toEqual([])
  expect(await violationsInBothThemes(app, page)).toEqual([])
  expect((await path.boundingBox())?.width).toBe(width)
  await page.keyboard.press('Escape')
  await expect(over).toHaveCount(0)
  await expect(path).toBeFocused()
  await page.getByRole('button', { name: 'Side bar: show or fold away' }).click()
  await over.waitFor()
  await page.mouse.click(400, 200)
  await expect(over).toHaveCount(0)

  // What was sent is brought into sight, and opened from the history; what one goes on with elsewhere puts it away.
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status', { name: 'Status' })).toBeInViewport()
  await page.keyboard.press('Control+Shift+h')
  await over.getByRole('button', { name: /^200 GET .*ACME-7/u }).click()
  await expect(over).toHaveCount(0)
  await page.keyboard.press('Control+Shift+s')
  await over.waitFor()
  await page.keyboard.press('Control+l')
  await expect(over).toHaveCount(0)
  await expect(path).toBeFocused()
  await expect(path).toBeInViewport()

  // Where there is room for both it stands where it stood.
  await page.setViewportSize({ width: 860, height: 560 })
  await expect(side(page)).toBeVisible()
  expect((await placeOf(page, 'Resize the side bar')).x).toBe(line860.x)
})

test('the answer lies beside the request on a wide window, or where a person wants it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1680, height: 900 })
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/issue/DESK-404')
  await send(page)
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('404')
  const orientation = (): Promise<string | null> =>
    line(page, 'Resize request and response').getAttribute('aria-orientation')
  expect(await orientation()).toBe('vertical')
  expect(await layoutFaults(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Path' }).fill('/rest/api/3/fie')
  await page.keyboard.press('Control+Shift+l')
  expect(await orientation()).toBe('horizontal')
  // What was typed is there: the panes turn, nothing is made anew.
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/fie')
  await page.keyboard.press('Control+Shift+l')
  expect(await orientation()).toBe('vertical')
  // Chosen, but there is no room for it.
  await page.setViewportSize({ width: 860, height: 560 })
  await expect.poll(orientation).toBe('horizontal')
  expect(await layoutFaults(page)).toEqual([])
})

test('the request is as tall as its rows until a person moves the line, and no taller than its share', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 820 })
  await startPracticeSite(page)
  const below = async (): Promise<number> => {
    const last = await page.getByRole('list', { name: 'Parameters', exact: true }).boundingBox()
    const { y } = await placeOf(page, 'Resize request and response')
    return last === null ? NaN : y - Math.round(last.y + last.height)
  }
  // Of which nothing is known: no parameters are offered below the rows.
  await setPath(page, '/rest/nothing')
  await expect.poll(below).toBeLessThan(20)
  // One row, all of which is in sight: there is nothing to scroll to.
  const hidden = (): Promise<number> =>
    page
      .getByRole('region', { name: 'Request', exact: true })
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await expect.poll(hidden).toBe(0)
  // What has no height of its own takes the request’s share.
  const lineAt = async (): Promise<number> => (await placeOf(page, 'Resize request and response')).y
  const byRows = await lineAt()
  await page.getByRole('tab', { name: /^Expect/ }).click()
  await expect.poll(lineAt).toBeGreaterThan(byRows + 50)
  await page.getByRole('tab', { name: /^Params/ }).click()
  await expect.poll(lineAt).toBe(byRows)
  // Before the first answer a low window gives it more, which it takes only where it needs that.
  await page.setViewportSize({ width: 860, height: 560 })
  await expect.poll(below).toBeLessThan(20)
  await send(page)
  await expect(page.getByRole('status', { name: 'Status' })).toContainText('404')
  await expect.poll(below).toBeLessThan(20)
  await page.setViewportSize({ width: 1280, height: 820 })
  await expect.poll(below).toBeLessThan(20)
  const first = await placeOf(page, 'Resize request and response')
  await setPath(page, '/rest/nothing?a=1&b=2&c=3')
  await expect
    .poll(async () => (await placeOf(page, 'Resize request and response')).y)
    .toBe(first.y + 90)
  await setPath(page, `/rest/nothing?${'a=1&'.repeat(30)}b=2`)
  await expect.poll(below).toBeLessThan(0)
  const most = await placeOf(page, 'Resize request and response')
  expect(most.y).toBeLessThan(820 * 0.45)
  await drag(page, 'Resize request and response', { x: 0, y: 60 })
  await setPath(page, '/rest/nothing')
  await expect.poll(below).toBeGreaterThan(100)
  await line(page, 'Resize request and response').dblclick({ position: { x: 300, y: 0 } })
  await expect
    .poll(async () => (await placeOf(page, 'Resize request and response')).y)
    .toBe(first.y)
})

test('what can be done with an answer keeps to its line however narrow the answer is, and neither side gets too little', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 820 })
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/myself')
  await send(page)
  const response = page.getByRole('region', { name: 'Response' })
  const bar = response.getByRole('radiogroup', { name: 'How the body is shown' }).locator('..')
  const strip = response.getByRole('region', { name: 'Member' })
  const heightOf = async (place: Locator): Promise<number> =>
    (await place.boundingBox())?.height ?? 0
  const widthOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.width ?? 0
  await expect(response.getByRole('button', { name: 'Save body…' })).toBeVisible()
  const one = await heightOf(bar)
  expect(one).toBeLessThan(44)
  await page.keyboard.press('Control+Shift+L')
  await expect.poll(() => widthOf(response)).toBeLessThan(640)
  expect(await heightOf(bar)).toBe(one)
  await drag(page, 'Resize request and response', { x: 90, y: 0 })
  await expect.poll(() => widthOf(response)).toBeLessThan(500)
  expect(await heightOf(bar)).toBe(one)
  expect(await layoutFaults(page)).toEqual([])

  await drag(page, 'Resize request and response', { x: 600, y: 0 })
  await expect.poll(() => widthOf(response)).toBeLessThan(320)
  expect(await widthOf(response)).toBeGreaterThan(290)
  expect(await tabsOutOfSight(response)).toEqual([])
  await response.getByRole('radio', { name: 'Tree' }).check({ force: true })
  await response.getByRole('treeitem', { name: /^self/u }).click()
  await expect(strip.getByRole('button', { name: 'Open as the next request' })).toBeVisible()
  expect(await heightOf(strip)).toBeLessThan(44)
  expect(await layoutFaults(page)).toEqual([])
  await setPath(page, '/rest/api/3/issue/NONE-1')
  await send(page)
  await expect(response.getByRole('tab', { name: /^Diagnosis ?\d/u })).toBeVisible()
  expect(await tabsOutOfSight(response)).toEqual([])
  const edited = response.getByText('edited since', { exact: false }).last()
  await setPath(page, `/rest/api/3/issue/${'NONE-'.repeat(40)}`)
  await expect(edited).toBeVisible()
  expect(await isWholeIn(response, edited)).toBe(true)
  await drag(page, 'Resize request and response', { x: -900, y: 0 })
  await expect.poll(() => widthOf(page.getByRole('region', { name: 'Request' }))).toBeLessThan(320)
  expect(await widthOf(page.getByRole('region', { name: 'Request' }))).toBeGreaterThan(290)
  await page.keyboard.press('Control+Shift+L')
})

async function isWholeIn(place: Locator, part: Locator): Promise<boolean> {
  const [outer, inner] = [await place.boundingBox(), await part.boundingBox()]
  if (outer === null || inner === null || inner.width === 0) return false
  return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
}

/** Those of an answer that are reached by scrolling alone. */
async function tabsOutOfSight(response: Locator): Promise<readonly string[]> {
  const tabs = await response.getByRole('tab').all()
  const named = tabs.map(async (tab) =>
    (await isWholeIn(response, tab)) ? [] : [await tab.innerText()],
  )
  return (await Promise.all(named)).flat()
}
