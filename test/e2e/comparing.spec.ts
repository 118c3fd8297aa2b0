import type { Locator, Page } from '@playwright/test'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { violationsOn } from './axe.ts'
import { expect, test } from './fixture.ts'
import { pastePayload, sendAndWait, setPath, startPracticeSite, tenantRow } from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const view = (page: Page) => page.getByRole('main', { name: 'Two answers compared' })
const side = (page: Page, which: 'Left' | 'Right') =>
  view(page).getByRole('region', { name: `${which} answer` })
const line = (page: Page, name: RegExp) => view(page).getByRole('button', { name })
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
  await expect(page.getByText(/answered as Understudy Practice App/)).toBeVisible()
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
  await expectInColumns(page, ['"atlassian"', '"app"'])
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

test.describe('of acme and globex', () => {
  let acme: Sandbox
  let globex: Sandbox
  test.beforeEach(async () => {
    acme = await startSandbox()
    globex = await startSandbox()
  })
  test.afterEach(async () => {
    await acme.close()
    await globex.close()
  })

  test('the answers to one request: what only the site makes differ is the same; and before and after', async ({
    app,
    page,
  }) => {
    await addTenant(page, 'acme', acme)
    await page.getByRole('button', { name: 'Add a tenant' }).click()
    await addTenant(page, 'globex', globex)
    globex.setFaults(['J17'])
    for (const [tenant, answered] of [
      ['acme', '200'],
      ['globex', '404'],
    ] as const) {
      await tenantRow(page, tenant).getByRole('button').first().click()
      await setPath(page, '/rest/api/3/issue/ACME-1?fields=summary,project')
      await sendAndWait(page)
      await expect(status(page)).toContainText(answered)
    }
    await compareWith(page, 'acme')
    await expect(side(page, 'Left')).toContainText(/^404.*ACME-1.*globex/)
    await expect(side(page, 'Right')).toContainText(/^200.*ACME-1.*acme/)
    await expect(line(page, /^status ?, changed: "404 Not Found" and "200 OK"$/)).toBeVisible()
    await expect(line(page, /^errorMessages ?, only left: /)).toBeVisible()
    await expect(line(page, /^key ?, only right: "ACME-1"$/)).toBeVisible()
    expect(await violationsOn(app, page, 'two tenants compared')).toEqual([])
    await page.keyboard.press('Escape')

    globex.setFaults([])
    await sendAndWait(page)
    await expect(status(page)).toContainText('200')
    await page.keyboard.press('Control+Shift+B')
    await expect(side(page, 'Left')).toContainText(/^404.*globex/)
    await expect(side(page, 'Right')).toContainText(/^200.*globex/)
    await page.keyboard.press('Escape')

    await compareWith(page, 'acme')
    await expect(view(page).getByRole('status')).toHaveText(/^No difference, \d+ the same$/)
  })
})

/** Of both sides, what heads it and what shows its value whole stand where its values do. */
async function expectInColumns(page: Page, values: readonly [string, string]): Promise<void> {
  const across = async (of: Locator): Promise<readonly [number, number]> => {
    const { x, width } = (await of.boundingBox()) ?? { x: NaN, width: NaN }
    return [Math.round(x), Math.round(x + width)]
  }
  for (const width of [860, 1280, 1680]) {
    await page.setViewportSize({ width, height: 800 })
    for (const [at, which] of (['Left', 'Right'] as const).entries()) {
      const value = view(page)
        .getByRole('button')
        .getByText(values[at] ?? '', { exact: true })
      const column = await across(value.first())
      const whole = page.getByRole('region', { name: `${which} value` })
      expect.soft(await across(side(page, which)), `${which} heading, ${width}`).toEqual(column)
      expect.soft(await across(whole), `${which} value, ${width}`).toEqual(column)
    }
  }
}

async function addTenant(page: Page, name: string, { installed }: Sandbox): Promise<void> {
  await pastePayload(page, JSON.stringify(installed))
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await tenantRow(page, name).waitFor()
}

/** Holds the answer on screen against the last one of another tenant. */
async function compareWith(page: Page, tenant: string): Promise<void> {
  await page.getByRole('button', { name: 'Compare this answer' }).click()
  await page.getByRole('menuitem', { name: 'Compare with one of the history' }).click()
  await page.getByRole('radio', { name: 'All', exact: true }).check()
  await page
    .getByRole('list', { name: 'Sent' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`, ${tenant}$`) })
    .getByRole('button', { name: /^200/ })
    .first()
    .click()
}
