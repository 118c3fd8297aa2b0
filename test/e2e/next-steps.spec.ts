import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { Bridge } from '../../contract/bridge.ts'
import type { FaultId } from '../../main/sandbox/faults.ts'
import { violationsOn } from './axe.ts'
import { diagnosisOf, findingIds, reinstall } from './diagnosis-pages.ts'
import { expect, test } from './fixture.ts'
import { secretsInKeyring, send, setPath, startPracticeSite } from './pages.ts'

declare const window: { readonly understudy: Bridge }

let app: ElectronApplication
let page: Page

test.beforeEach(async ({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
  await startPracticeSite(page)
})

const article = (): Locator => diagnosisOf(page).getByRole('article')
const button = (name: string | RegExp): Locator => article().getByRole('button', { name })
const check = (): Locator => button('Run this check')
const learnt = (): Locator => page.getByRole('region', { name: 'What was learnt' })
const status = (): Locator => page.getByRole('status', { name: 'Status' })

/** As the panel of faults does it, which other tests go through. */
async function faults(...ids: readonly FaultId[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const answer = await window.understudy.invoke('practice:set-faults', { ids: [...wanted] })
    if (!answer.ok) throw new Error(answer.failure.message)
  }, ids)
}

/** What the hook of a reinstallation would bring. */
async function installAnew(): Promise<void> {
  await page.evaluate(() => window.understudy.invoke('practice:reinstall', null))
}

interface Request {
  readonly method?: string
  readonly path?: string
  readonly body?: string
}

const MYSELF = '/rest/api/3/myself'
const ISSUE = '{"fields":{"project":{"key":"ACME"},"summary":"x","issuetype":{"name":"Task"}}}'

/** Sends what meets the fault; then the finding of that id stands first. */
async function meet(id: string, request: Request = {}): Promise<void> {
  const { method = 'GET', path = MYSELF, body } = request
  await setPath(page, path)
  await page.getByLabel('Method').selectOption(method)
  if (body !== undefined) {
    await page.getByRole('tab', { name: /^Body/ }).first().click()
    await page.getByRole('radio', { name: 'JSON' }).check()
    await page.getByLabel('Body of the request').fill(body)
  }
  // Another exchange has another view: what the last one showed is gone when its answer is there.
  const before = await page.getByRole('tablist', { name: 'Parts of the response' }).elementHandles()
  await send(page)
  for (const each of before) await each.waitForElementState('hidden')
  expect((await findingIds(page))[0], id).toBe(id)
}

/** Runs the check of the best finding, and waits until it has taught something. */
async function run(): Promise<void> {
  if (await learnt().isVisible())
    await page.getByRole('button', { name: 'Close what was learnt' }).click()
  await check().click()
  await learnt().waitFor()
}

async function actAs(name: string): Promise<void> {
  await page.getByRole('button', { name: /^Acting as/ }).click()
  const picker = page.getByRole('dialog', { name: 'Acting as' })
  if (name !== 'The app itself') await picker.getByRole('textbox').fill(name)
  await picker.getByText(name, { exact: true }).click()
  await page.getByRole('button', { name: `Acting as: ${name}` }).waitFor()
}

/** The button for the person opens the list of people, which Escape closes. */
async function choosesAPerson(): Promise<void> {
  await button('Choose who to act as…').click()
  const picker = page.getByRole('dialog', { name: 'Acting as' })
  await expect(picker.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(picker).toBeHidden()
}

async function offersTheClaims(): Promise<void> {
  await button('Show the claims').click()
  await expect(page.getByRole('tab', { name: /^Claims/ })).toHaveAttribute('aria-selected', 'true')
}

async function offersNoButton(): Promise<void> {
  const step = article().locator('section', { hasText: /What would settle it|Next step/ })
  await expect(step.getByRole('button')).toHaveCount(0)
}

/** After what was wrong is mended: a token by it, then the very request. */
async function thenSucceeds(): Promise<void> {
  await run()
  await expect(learnt()).toContainText('200')
  await button('Send again').click()
  await expect(status()).toContainText('200')
}

/** The same request as the app is refused, too: it is the secret, not the id. */
async function tellsTheSecret(): Promise<void> {
  await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
  await learnt().waitFor()
  expect((await findingIds(page))[0]).toBe('T10')
}

test('faults of the payload: the newest one, a token by it, the request again', async () => {
  for (const id of ['T04', 'T10'] as const) {
    await faults(id)
    await meet('T04')
    await expect(article()).not.toContainText('Certain')
    await button('Paste the newest payload…').click()
    const dialog = page.getByRole('dialog', { name: 'Paste the newest payload' })
    await expect(dialog).toContainText('Practice site')
    await expect(dialog.getByRole('textbox', { name: 'Installed payload' })).toBeFocused()
    await page.keyboard.press('Escape')
    if (id === 'T10') await tellsTheSecret()
    await installAnew()
    await thenSucceeds()
    await faults()
    await installAnew()
  }
  await faults('T05')
  await reinstall(page)
  await expect(
    page.getByRole('region', { name: 'Known before sending' }).getByRole('button', {
      name: 'Paste the newest payload…',
    }),
  ).toBeVisible()
  await meet('T05')
  await expect(button('Paste the newest payload…')).toBeVisible()
})

test('a payload of the site’s new address is pasted, and the request succeeds there', async ({
  running,
}) => {
  await faults('T09')
  await meet('T04')
  const kept = secretsInKeyring(running)
  expect(kept).toHaveLength(1)
  const payload = await page.evaluate(async (secret) => {
    const tenants = await window.understudy.invoke('tenants:list', null)
    const id = tenants.ok ? (tenants.value[0]?.id ?? '') : ''
    const answer = await window.understudy.invoke('tenants:get', { id })
    if (!answer.ok) throw new Error(answer.failure.message)
    const { appKey: key, clientKey, oauthClientId, product: productType, baseUrl } = answer.value
    const newest = baseUrl.replace('127.0.0.1', 'localhost')
    const known = { key, clientKey, oauthClientId, productType, eventType: 'installed' }
    return { ...known, baseUrl: newest, sharedSecret: secret }
  }, kept[0] ?? '')
  await button('Paste the newest payload…').click()
  await page.getByRole('textbox', { name: 'Installed payload' }).fill(JSON.stringify(payload))
  await page.getByRole('button', { name: 'Update tenant' }).click()
  await button('Send again').click()
  await expect(status()).toContainText('200')
})

test('faults of the exchange: the scopes, the clock, the claims, the account', async () => {
  await faults('T01')
  await meet('T01')
  await run()
  await expect(learnt()).toContainText('unauthorized_client')
  await faults()
  await thenSucceeds()

  await faults('T02')
  await meet('T02')
  await button(/^Sign with −7\d s$/).click()
  await thenSucceeds()
  await page.getByRole('button', { name: 'Trust this clock again' }).click()

  await faults('T03')
  await meet('T03')
  await offersTheClaims()

  await faults('J01')
  await meet('J01')
  await run()
  await expect(learnt()).toContainText('Anonymous')
  await expect(check()).toBeVisible()

  await faults()
  await actAs('Ian Inactive')
  const known = page.getByRole('region', { name: 'Known before sending' })
  await expect(known).toContainText('deactivated')
  await expect(known.getByRole('button', { name: 'Choose who to act as…' })).toBeVisible()
  await meet('T13')
  await expect(article()).toContainText('This account is not active.')
  await choosesAPerson()
})

test('who is refused, compared with the person chosen last, and told by the claims', async () => {
  await faults('J07')
  await actAs('The app itself')
  await meet('J02')
  await run()
  // Nobody was acted as yet: Mia was chosen, and that is enough.
  await expect(learnt().getByRole('columnheader').first()).toContainText('Mia Krystof')
  expect((await findingIds(page))[0]).toBe('J07')
  await offersTheClaims()

  await faults('J17')
  await meet('J15', { path: '/rest/api/3/issue/ACME-1' })
  await run()
  expect((await findingIds(page))[0]).toBe('J17')

  await actAs('Mia Krystof')
  await faults('J04')
  await meet('J04', { path: '/rest/api/3/search/jql?jql=project=ACME' })
  await run()
  await run()
  await expect(article()).toContainText('Certain')

  for (const id of ['J02', 'J19'] as const) {
    await faults(id)
    await meet('J02')
    await expect(article()).not.toContainText('Certain')
    await run()
    await expect(button(/^Send again in 0[12]:\d\d$/)).toBeDisabled()
  }
  for (const id of ['J11', 'J12'] as const) {
    await faults(id)
    await meet(id)
    await run()
  }
})

test('what is not allowed: the permission is asked for, and nothing is written', async () => {
  await meet('J13', { path: '/rest/api/3/webhook' })
  await run()
  await choosesAPerson()

  await meet('J14', { path: '/rest/api/3/permissions' })
  await run()
  await expect(diagnosisOf(page)).toContainText('The user does not hold ADMINISTER.')
  await choosesAPerson()

  await faults('J15')
  await meet('J15', { path: '/rest/api/3/issue/ACME-1' })
  await run()
  await run()
  await expect(diagnosisOf(page)).toContainText('The user does not even see ACME (404).')
  await choosesAPerson()
  await faults()

  await meet('J16', { method: 'PUT', path: '/rest/api/3/project/ACME', body: '{"name":"x"}' })
  await run()
  await expect(diagnosisOf(page)).toContainText(
    'The user does not hold ADMINISTER_PROJECTS in ACME.',
  )
  await choosesAPerson()

  await meet('P01', { method: 'DELETE', path: '/rest/api/3/issue/ACME-3' })
  await run()
  await expect(article()).toContainText('does not hold DELETE_ISSUES')
  expect(await violationsOn(app, page, 'what was learnt')).toEqual([])
  await choosesAPerson()

  await meet('J18', { path: '/wiki/rest/api/user/current' })
  await choosesAPerson()
})

test('what no click can help with has no button; a limit is waited for', async () => {
  await faults('J21')
  await meet('J21')
  const resend = button(/^Send again/)
  await expect(resend).toBeDisabled()
  expect(await violationsOn(app, page, 'a limit')).toEqual([])
  await faults()
  // The window's clock is put forward past the limit, until the next test loads it anew.
  await page.evaluate(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 6000
  })
  await expect(resend).toHaveText('Send again')
  await resend.click()
  await expect(status()).toContainText('200')

  await faults('N02')
  await meet('N02')
  await run()
  await expect(button('Paste the newest payload…')).toBeVisible()
  await faults('N03')
  await meet('N03')
  await run()
  await offersNoButton()
  await faults('N04')
  await meet('N04')
  await offersNoButton()
  await faults()
  await meet('J10', { path: '/rest/api/3//myself' })
  await offersNoButton()
  await meet('J22', { path: '/rest/api/3/search?jql=project=ACME' })
  await offersNoButton()
  await meet('J23', { path: '/rest/api/3/user?username=mia' })
  await offersNoButton()
  await meet('J25', { method: 'POST', path: '/rest/api/3/issue', body: '{"fields":' })
  await offersNoButton()
  await faults('J09')
  await meet('J09', { method: 'POST', path: '/rest/api/3/issue', body: ISSUE })
  await offersNoButton()
})
