import type { ElectronApplication, Page } from '@playwright/test'
import { violationsOn } from './axe.ts'
import { expect, test } from './fixture.ts'
import { diagnosisOf, findingIds, openFaults, switchOn } from './diagnosis-pages.ts'
import { clipboardText, secretsInKeyring, send, startPracticeSite } from './pages.ts'
import { sendSignedAsBearer, WRONG_SCHEME } from './practice-faults.ts'

let app: ElectronApplication
let page: Page

test.beforeEach(async ({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
  await startPracticeSite(page)
})

const status = () => page.getByRole('status', { name: 'Status' })
const diagnosisTab = () => page.getByRole('tab', { name: /^Diagnosis/ })

async function sendHealthy(): Promise<void> {
  await send(page)
  await expect(status()).toContainText('200')
}

async function compare(): Promise<void> {
  await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
  await page.getByRole('region', { name: 'What was learnt' }).waitFor()
}

test('ACT_AS_USER was dropped while oauthClientId is still stored: named first, as likely, with the check that settles it', async () => {
  await sendHealthy()
  await switchOn(page, 'T01')
  await send(page)
  await expect(diagnosisTab()).toHaveAttribute('aria-selected', 'true')
  const best = diagnosisOf(page).getByRole('article')
  await expect(best).toHaveAccessibleName('Finding T01')
  await expect(best).toContainText('Likely')
  await expect(best).toContainText('unauthorized_client')
  await expect(best).toContainText('ACT_AS_USER')
  await expect(best.getByText('What would settle it')).toBeVisible()
  expect(await best.locator('ol li').count()).toBeGreaterThan(0)
})

test('a healthy answer has no findings, and the tab that failed before gives way', async () => {
  await sendHealthy()
  await expect(page.getByRole('tab', { name: /^Body/ }).last()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await diagnosisTab().click()
  expect(await findingIds(page)).toEqual([])
  await expect(diagnosisOf(page)).toContainText('Nothing found')
})

test('the same request as three identities, side by side', async () => {
  await sendHealthy()
  await page.keyboard.press('Control+Shift+A')
  const table = page.getByRole('table', { name: 'Answers side by side' })
  await expect(table.getByRole('columnheader')).toHaveText([
    /Mia Krystof/,
    /The app itself/,
    /Anonymous/,
  ])
  await expect(table.getByRole('row', { name: /^Answer / })).toContainText('401')
  await expect(table.getByRole('row', { name: /^Answered as/ })).toContainText('Mia Krystof')
})

test('the case file has the findings and no secret', async ({ running }) => {
  await switchOn(page, 'J21')
  await send(page)
  await findingIds(page)
  await page.getByRole('button', { name: 'Copy case file' }).click()
  await expect(page.getByText('Copied the case file as Markdown')).toBeVisible()
  const report = await clipboardText(app)
  expect(report).toContain('J21')
  expect(report).toContain('/rest/api/3/myself')
  await page.getByRole('button', { name: 'Copy as' }).click()
  await page.getByRole('menuitem', { name: /Copy access token/ }).click()
  await expect(page.getByText('Copied the access token')).toBeVisible()
  const token = await clipboardText(app)
  expect(token.length).toBeGreaterThan(20)
  const kept = secretsInKeyring(running)
  expect(kept).toHaveLength(1)
  for (const secret of [token, ...kept]) {
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
      expect(report).not.toContain(form)
  }
  expect(report).not.toMatch(/eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/)
})

test('pasted text is diagnosed by the same rules', async () => {
  await page.keyboard.press('Control+Shift+D')
  await page
    .getByRole('textbox', { name: /^Exchange, log/ })
    .fill(
      'POST /oauth2/token HTTP/1.1\nHost: oauth-2-authorization-server.services.atlassian.com\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}\n',
    )
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('region', { name: 'Findings' }).getByRole('article'),
  ).toHaveAccessibleName('Finding T01')
})

test('a clock that is off is measured, followed, and trusted again', async () => {
  await switchOn(page, 'T02')
  await send(page)
  expect((await findingIds(page))[0]).toBe('T02')
  const finding = diagnosisOf(page).getByRole('article')
  await finding.getByRole('button', { name: /^Sign with −/ }).click()
  await expect(finding.getByRole('button', { name: 'Run this check' })).toBeVisible()
  await expect(page.getByText(/Tokens are signed with this clock −7\d s/)).toBeVisible()
  await sendHealthy()
  await expect(page.getByRole('tab', { name: /^Body/ }).last()).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(page.getByRole('region', { name: 'Known before sending' })).toBeHidden()
  await page.getByRole('button', { name: 'Trust this clock again' }).click()
  await expect(page.getByText(/Tokens are signed with this clock/)).toBeHidden()
})

test(`fault ${WRONG_SCHEME}: a JWT of the app sent as Bearer is named first`, async () => {
  await switchOn(page, WRONG_SCHEME)
  const ids = await page.evaluate(sendSignedAsBearer)
  expect(ids[0]).toBe(WRONG_SCHEME)
})

test('axe finds nothing on the screens of diagnosis, in either theme', async () => {
  test.slow()
  const violations = (screen: string): Promise<string[]> => violationsOn(app, page, screen)
  const panel = await openFaults(page)
  const found = [...(await violations('faults'))]
  await panel.getByRole('button', { name: 'Close the faults' }).click()
  await switchOn(page, 'T01')
  found.push(...(await violations('preflight')))
  await send(page)
  await findingIds(page)
  found.push(...(await violations('findings')))
  await compare()
  found.push(...(await violations('comparison')))
  await page.keyboard.press('Control+Shift+D')
  await page.getByRole('dialog').waitFor()
  found.push(...(await violations('pasted text')))
  expect(found).toEqual([])
})
