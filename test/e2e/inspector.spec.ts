import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { buildConnectClaims, signConnectJwt } from '../../main/connect/connect-jwt.ts'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { violationsInBothThemes } from './axe.ts'
import { diagnosisOf } from './diagnosis-pages.ts'
import { expect, test } from './fixture.ts'
import { addByPaste, send, setPath } from './pages.ts'

let site: Sandbox
let app: ElectronApplication
let page: Page

test.beforeEach(async ({ app: shared, page: fresh }) => {
  site = await startSandbox()
  app = shared
  page = fresh
  await addByPaste(page, site.installed)
})
test.afterEach(async () => site.close())

const source = (): Locator =>
  page.getByRole('textbox', { name: 'Token, or text that holds one' }).first()
const region = (name: string): Locator => page.getByRole('region', { name, exact: true })
const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click()
const status = (): Locator => page.getByRole('status', { name: 'Status' })

async function inspect(text: string): Promise<void> {
  await page.keyboard.press('Control+I')
  await source().fill(text)
}

/** A Connect JWT as the app would sign it for that path of the site. */
async function connectJwt(path: string, secret = site.installed.sharedSecret): Promise<string> {
  const { key: appKey, clientKey } = site.installed
  const facts = {
    appKey,
    clientKey,
    baseUrl: site.baseUrl,
    method: 'GET',
    url: `${site.baseUrl}${path}`,
  }
  return signConnectJwt(buildConnectClaims({ ...facts, nowSeconds: Date.now() / 1000 }), secret)
}

test('a log line is pasted: whose it is, what it says, verified, and its hash held against a request', async () => {
  const token = await connectJwt('/rest/api/3/search?jql=project%20%3D%20DESK')
  await inspect(`2026-11-23 ERROR refused, Authorization: JWT ${token}`)
  await expect(source()).toBeFocused()
  await expect(page.getByLabel('Whose it is')).toContainText('current secret')
  await expect(region('Reading').getByText('Signature verified', { exact: true })).toBeVisible()
  await expect(region('Reading')).toContainText(site.installed.key)
  await expect(region('Reading')).toContainText('Taken off: the scheme “JWT”')
  await expect(region('Reading').getByRole('row', { name: /^exp/ })).toContainText(/in \d+ min/)
  expect(await violationsInBothThemes(app, page)).toEqual([])

  await tab('Request hash')
  await page
    .getByLabel('URL or path')
    .fill(`${site.baseUrl}/rest/api/3/search?jql=project+%3D+DESK`)
  await expect(region('Request hash')).toContainText('fits the request')
  await page.getByLabel('Method').last().selectOption('POST')
  await expect(region('Request hash')).toContainText('does not fit')
  await expect(page.getByRole('list', { name: 'Likely reason' })).toContainText('the method GET')

  const elsewhere = page.getByRole('textbox', { name: 'Canonical request from elsewhere' })
  await elsewhere.fill('POST&/rest/api/3/Search&jql=project%20%3D%20DESK')
  await expect(region('Request hash')).toContainText('they part at character 18')
  await expect(page.getByRole('figure', { name: 'From elsewhere' }).locator('mark')).toHaveText('S')
  expect(await violationsInBothThemes(app, page)).toEqual([])
})

test('a token of nobody, and one whose secret was decoded first', async () => {
  await inspect(
    await connectJwt('/rest/api/3/myself', 'another secret altogether, long enough for HS256'),
  )
  await expect(page.getByLabel('Whose it is')).toContainText('no secret of that tenant signed it')
  await expect(
    region('Reading').getByText('Signature does not hold', { exact: true }),
  ).toBeVisible()
  await source().fill('there is nothing of the kind in this text')
  await expect(region('Reading')).toContainText('No token was found in this text.')
  await source().fill('')
  await expect(region('Reading')).toContainText('Paste a token')
})

test('an install key is asked for only on request, by its exact address; a pasted key verifies', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const { clientKey } = site.installed
  const token = await new SignJWT({ iss: clientKey, sub: clientKey, qsh: 'a'.repeat(64) })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'e2e-key' })
    .setAudience('https://app.example.com')
    .setIssuedAt()
    .setExpirationTime('3m')
    .sign(privateKey)
  await inspect(token)
  await expect(region('Reading').getByText('Not verified', { exact: true })).toBeVisible()
  const question = page.getByRole('region', { name: 'The key to verify with' })
  await expect(question).toContainText(/GET https:\/\/\S+\/e2e-key/)
  expect(await violationsInBothThemes(app, page)).toEqual([])

  await page.getByRole('button', { name: 'Verify with a public key' }).click()
  await page.getByRole('textbox', { name: 'Public key' }).fill('-----BEGIN NONSENSE-----')
  await expect(region('Reading').getByRole('alert')).toBeVisible()
  await page.getByRole('textbox', { name: 'Public key' }).fill(await exportSPKI(publicKey))
  await expect(region('Reading').getByText('Signature verified', { exact: true })).toBeVisible()
  await expect(question).toBeHidden()
})

test('claims are made wrong, signed and sent: 401, until the edited token is taken away', async () => {
  await setPath(page, '/rest/api/3/myself')
  await inspect(await connectJwt('/rest/api/3/serverInfo'))
  await expect(page.getByLabel('Whose it is')).toContainText('current secret')
  await tab('Request hash')
  await page.getByRole('button', { name: 'Take the composer’s' }).click()
  await expect(region('Request hash')).toContainText('does not fit')
  await tab('Edit and sign')
  const claims = page.getByRole('textbox', { name: 'Claims as JSON' })
  await expect(claims).toContainText(site.installed.key)
  await claims.fill((await claims.innerText()).replace(site.installed.key, 'somebody.else'))
  await page.getByRole('checkbox', { name: /^Hash for GET/ }).check()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(region('Signed token')).toContainText('Made here, for practice.')
  await expect(region('Signed token')).toContainText('somebody.else')
  expect(await violationsInBothThemes(app, page)).toEqual([])
  expect(await page.content()).not.toContain(site.installed.sharedSecret)

  await page.getByRole('button', { name: /^Use for the next request/ }).click()
  const chip = page.getByRole('status', { name: 'Edited token' })
  await expect(chip).toContainText('sending an edited token as JWT')
  expect(await violationsInBothThemes(app, page)).toEqual([])
  await send(page)
  await expect(status()).toContainText('401')
  await diagnosisOf(page).getByRole('button', { name: 'Send with the real credential' }).click()
  await expect(chip).toBeHidden()
  await expect(status()).toContainText('200')
})

test('two tokens side by side', async () => {
  await inspect(await connectJwt('/rest/api/3/myself'))
  await tab('Compare')
  await region('Compare')
    .getByRole('textbox')
    .fill(await connectJwt('/rest/api/3/serverInfo'))
  await expect(region('Compare').getByRole('row', { name: /^qsh/ })).toContainText('differs')
  await expect(region('Compare').getByRole('row', { name: /^iss/ })).toContainText('same')
  expect(await violationsInBothThemes(app, page)).toEqual([])
})
