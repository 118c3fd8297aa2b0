import type { Page } from '@playwright/test'
import type { Bridge } from '../../contract/bridge.ts'
import { violationsInBothThemes } from './axe.ts'
import { expect, test } from './fixture.ts'
import { startPracticeSite } from './pages.ts'

declare const window: { readonly understudy: Bridge }

const REFUSED = [
  'GET /rest/api/3/myself HTTP/1.1',
  'Host: acme.atlassian.net',
  '',
  'HTTP/1.1 401 Unauthorized',
  'Content-Type: application/json',
  '',
  '{"message":"Client must be authenticated to access this resource.","status-code":401}',
].join('\n')

const SAID = `2026-01-15 12:00:00 ERROR GET https://acme.atlassian.net/rest/api/3/myself 401 Unauthorized

Hi, since yesterday our app cannot read anything. Is the secret wrong?
`

/** No shortcut is heard while a dialog goes away. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Cuts the text out of a field, and pastes it where no field has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+D')
  const field = page.getByRole('textbox', { name: /^Exchange, log/ })
  await expect(field).toBeFocused()
  await field.fill(text)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+X')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  // Where one was before the dialog has the focus back in its time, and that may be a field.
  await page.getByRole('banner').getByRole('button').last().focus()
  await page.keyboard.press('Control+V')
}

test('what is pasted outside of any field opens where it is read, by the keyboard alone', async ({
  app,
  page,
}) => {
  await startPracticeSite(page)
  await paste(page, REFUSED)
  const choice = page.getByRole('dialog', { name: 'Use the pasted text' })
  await expect(choice.getByRole('button', { name: 'Find out why it failed' })).toBeFocused()
  expect(await violationsInBothThemes(app, page, 'choice')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Findings' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Exchange, log/ })).toHaveValue(REFUSED)
  await leave(page)

  await paste(page, 'hello')
  const refusal = page.getByRole('dialog', { name: 'Pasted text' })
  await expect(refusal.getByRole('alert')).toContainText('Nothing in this text is a request')
  expect(await violationsInBothThemes(app, page, 'refusal')).toEqual([])
  await leave(page)

  await paste(page, 'curl https://acme.atlassian.net/rest/api/3/field')
  await expect(page.getByRole('dialog', { name: 'Import a request' })).toContainText(
    '/rest/api/3/field',
  )
})

test('what was read of a pasted text is shown, and put right where it was misread', async ({
  app,
  page,
}) => {
  await page.keyboard.press('Control+Shift+D')
  const field = page.getByRole('textbox', { name: /^Exchange, log/ })
  await expect(field).toBeFocused()
  await field.fill(SAID)
  await expect(page.getByRole('button', { name: 'Diagnose', exact: true })).toBeEnabled()
  await field.press('Control+Enter')
  const understood = page.getByRole('region', { name: 'Understood' })
  const finding = page.getByRole('region', { name: 'Findings' }).getByRole('article').first()
  await expect(understood.getByRole('textbox', { name: 'URL' })).toHaveValue(
    'https://acme.atlassian.net/rest/api/3/myself',
  )
  await expect(finding).toBeVisible()
  const status = understood.getByRole('textbox', { name: 'Status' })
  const read = await status.inputValue()
  await status.fill('429')
  await status.press('Enter')
  await expect(finding).toHaveAccessibleName('Finding J21')
  await status.fill('')
  await status.press('Enter')
  await expect(status).toHaveValue(read)
  await expect(finding).not.toHaveAccessibleName('Finding J21')
  await understood.getByRole('combobox', { name: 'Sent with' }).selectOption('Basic')
  await expect(finding).toContainText('the Basic credential')
  await understood.getByText('Who says what').click()
  expect(await violationsInBothThemes(app, page, 'understood')).toEqual([])
  const speaker = understood.getByRole('combobox', { name: 'Who says passage 1' })
  await speaker.selectOption('a person')
  await expect(speaker).toHaveValue('person')
  const leaveOut = understood.getByRole('checkbox', { name: 'Leave out' })
  for (const box of await leaveOut.all()) {
    await box.focus()
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
  }
  await expect(page.getByRole('heading', { name: 'No cause found' })).toBeVisible()
  await understood.getByRole('button', { name: 'Take the corrections back' }).click()
  await expect(finding).toBeVisible()
})

/** Base URL of the practice site, as its tenant holds it. */
async function siteOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const tenants = await window.understudy.invoke('tenants:list', null)
    return tenants.ok ? (tenants.value[0]?.baseUrl ?? '') : ''
  })
}

/** Claims of an assertion as a log prints them: they name a user by key. */
function claims(site: string): string {
  const iss = 'urn:atlassian:connect:clientid:b7d1c0fe'
  const aud = 'https://oauth-2-authorization-server.services.atlassian.com'
  const sub = 'urn:atlassian:connect:userkey:mia'
  return JSON.stringify({ iss, sub, tnt: site, aud, iat: 1790000000, exp: 1790000060 })
}

test('the next step of a pasted text is a button that turns to its tenant, also after a correction', async ({
  page,
}) => {
  await startPracticeSite(page)
  const site = await siteOf(page)
  const understood = page.getByRole('region', { name: 'Understood' })
  const findings = page.getByRole('region', { name: 'Findings' })

  const called = `2026-01-15 12:00:00 DEBUG -> POST ${site}/oauth2/token`
  await paste(page, `${called}\n\nThe token exchange fails since yesterday.`)
  await expect(page.getByRole('heading', { name: 'No cause found' })).toBeVisible()
  const status = understood.getByRole('textbox', { name: 'Status' })
  await status.fill('401')
  await status.press('Tab')
  await findings.getByRole('button', { name: 'Paste the newest payload…' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Installed payload' })).toBeVisible()
  await page.keyboard.press('Escape')

  await paste(page, claims(site))
  await findings.getByRole('button', { name: 'Choose who to act as…' }).click()
  await expect(page.getByRole('dialog', { name: 'Acting as' })).toBeVisible()
})
