import { spawnSync } from 'node:child_process'
import type { ElectronApplication, Page } from '@playwright/test'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { violationsOn } from './axe.ts'
import { openKeyring } from '../setup/keyring.ts'
import { expect, test } from './fixture.ts'
import { launchApp } from './launch.ts'
import {
  clipboardText,
  filesThatHold,
  secretsInKeyring,
  sendAndWait,
  setPath,
  startPracticeSite,
  statusLine,
  usableWindow,
} from './pages.ts'

let app: ElectronApplication
let page: Page

test.beforeEach(({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
})

const status = () => page.getByRole('status', { name: 'Status' })

test('practice site → Mia → /myself → claims → curl that runs', async () => {
  await startPracticeSite(page)
  await sendAndWait(page)
  await expect(status()).toContainText('200')
  await expect(statusLine(page)).toContainText('answered as Mia Krystof')

  await page.getByRole('tab', { name: /^Claims/ }).click()
  const claims = page.getByRole('region', { name: 'Claims' })
  await expect(claims).toContainText('urn:atlassian:connect:useraccountid:5b10a2844c20165700ede21g')
  await expect(claims.getByRole('radio')).toHaveCount(2)
  await claims.getByRole('radio', { name: 'Access token' }).click()
  await expect(claims).toContainText('Only Atlassian can read it')
  await expect(claims.getByRole('row', { name: /^For Mia Krystof/ })).toBeVisible()
  await expect(claims.getByRole('row', { name: /^Sent to GET/ })).toContainText('/myself')
  await expect(claims).not.toContainText(/Broken|Not verified|L28/)
  await page.getByRole('tab', { name: /^Timing/ }).click()
  await expect(page.getByRole('tabpanel', { name: /Timing/ })).toContainText('/oauth2/token')

  await page.getByRole('button', { name: 'Copy as' }).click()
  await page.getByRole('menuitem', { name: /^curl \(bash\)/ }).click()
  await expect(page.getByText('Copied the request as curl (bash)')).toBeVisible()
  const curl = await clipboardText(app)
  await page.getByRole('button', { name: 'Copy as' }).click()
  await page.getByRole('menuitem', { name: /Copy access token/ }).click()
  await expect(page.getByText('Copied the access token')).toBeVisible()
  const token = await clipboardText(app)
  expect(curl).not.toContain(token)
  const ran = spawnSync('bash', ['-c', `${curl} -sS`], {
    encoding: 'utf8',
    env: { ...process.env, UNDERSTUDY_TOKEN: token },
  })
  expect(JSON.parse(ran.stdout)).toMatchObject({ displayName: 'Mia Krystof' })
})

test('a pasted payload becomes a tenant; its secret is in the keyring and nowhere else', async ({
  running,
}) => {
  const site: Sandbox = await startSandbox()
  // Tenants of earlier tests can be taken back for a minute: their secrets may be there still.
  const before = secretsInKeyring(running)
  try {
    const { sharedSecret } = site.installed as { sharedSecret: string }
    await page
      .getByRole('textbox', { name: /payload/i })
      .fill(`2026-11-23 INFO installed: ${JSON.stringify(site.installed)}`)
    await page.getByRole('button', { name: /^(Add|Save)/ }).click()
    await expect(page.getByRole('button', { name: /Acting as:/ })).toBeVisible()
    expect(await page.content()).not.toContain(sharedSecret)
    expect(filesThatHold(running.userData, sharedSecret)).toEqual([])
    const added = secretsInKeyring(running).filter((secret) => !before.includes(secret))
    expect(added).toEqual([sharedSecret])
  } finally {
    await site.close()
  }
})

test('acting as the app and as nobody', async () => {
  await startPracticeSite(page)
  await page.getByRole('button', { name: /^Acting as/ }).click()
  await page.getByRole('dialog', { name: 'Acting as' }).getByText('The app itself').click()
  await sendAndWait(page)
  await expect(status()).toContainText('200')
  await page.getByRole('tab', { name: /^Claims/ }).click()
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('qsh')

  await page.getByRole('button', { name: /^Acting as/ }).click()
  await page.getByRole('dialog', { name: 'Acting as' }).getByText('Anonymous').click()
  await sendAndWait(page)
  await expect(status()).toContainText('401')
})

test('a path of another site is refused with the reason, and stays typed', async () => {
  await startPracticeSite(page)
  await setPath(page, 'https://globex.atlassian.net/rest/api/3/myself')
  await expect(page.getByText(/names https:\/\/globex\.atlassian\.net/).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
    'https://globex.atlassian.net/rest/api/3/myself',
  )
})

test('the keyboard alone: send, and the palette', async () => {
  await startPracticeSite(page)
  await page.keyboard.press('Control+Enter')
  await expect(status()).toContainText('200')
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog').locator('input')).toBeFocused()
  await page.keyboard.type('anonymous')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Acting as: Anonymous/i })).toBeVisible()
})

test('the palette finds the people of the practice site as soon as it runs, also in a window that was loaded anew', async () => {
  await startPracticeSite(page)
  const palette = page.getByRole('dialog', { name: 'All actions' })
  const take = async (typed: string, name: string): Promise<void> => {
    await page.keyboard.press('Control+K')
    await expect(palette.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(typed)
    await expect(palette.getByRole('option').first()).toContainText(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Acting as: ${name}` })).toBeVisible()
  }
  await take('emma', 'Emma Richards')
  await take('mia', 'Mia Krystof')
  await page.reload()
  await page.getByRole('button', { name: /^Acting as:/ }).waitFor()
  await take('bob', 'Bob Reader')
})

test('the palette finds what was sent with a typing error before it, and shows the tab that holds it', async () => {
  await startPracticeSite(page)
  await sendAndWait(page)
  await expect(status()).toContainText('200')
  await page.keyboard.press('Control+T')
  await expect(status()).toHaveCount(0)
  await page.keyboard.press('Control+K')
  const palette = page.getByRole('dialog', { name: 'All actions' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('prcatice')
  await expect(palette.getByRole('option').first()).toHaveText(/^Practice site/)
  const past = palette.getByRole('option', { name: /as Mia Krystof, Practice site, 200/ })
  await palette.getByRole('combobox').fill('/rest/api/3/myself')
  await past.click()
  await expect(palette).toHaveCount(0)
  const tabs = page.getByRole('navigation', { name: 'Request tabs' })
  await expect(tabs.getByRole('button', { name: /^Close GET/ })).toHaveCount(2)
  await expect(status()).toContainText('200')
})

test('the palette is left by Escape, by a click beside it and by its own keys', async () => {
  const palette = page.getByRole('dialog', { name: 'All actions' })
  const field = palette.getByRole('combobox').or(palette.locator('input'))
  const leaveAndEnter = async (): Promise<void> => {
    const ways: readonly (() => Promise<void>)[] = [
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Control+K'),
      () => page.mouse.click(4, 4),
    ]
    for (const leave of ways) {
      await page.keyboard.press('Control+K')
      await expect(field.first()).toBeFocused()
      await leave()
      await expect(palette).toHaveCount(0)
    }
  }
  await leaveAndEnter()
  await startPracticeSite(page)
  await leaveAndEnter()
})

test('a restart finds the tenant and its secret again', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  try {
    const first = await launchApp(how)
    await startPracticeSite(await usableWindow(first.app))
    await first.close()
    const again = await launchApp(how)
    const reopened = await again.app.firstWindow()
    await expect(reopened.getByRole('button', { name: /Practice site/ }).first()).toBeVisible()
    await again.close()
  } finally {
    await keyring.close()
  }
})

test('axe finds nothing on any screen, in either theme', async () => {
  test.slow()
  const violations = (screen: string): Promise<string[]> => violationsOn(app, page, screen)
  const found = [...(await violations('first start'))]
  await startPracticeSite(page)
  found.push(...(await violations('before the first request')))
  await sendAndWait(page)
  await expect(status()).toContainText('200')
  found.push(...(await violations('body')))
  for (const tab of ['Headers', 'Timing', 'Claims']) {
    await page
      .getByRole('tab', { name: new RegExp(`^${tab}`) })
      .last()
      .click()
    found.push(...(await violations(tab)))
  }
  await page.getByRole('button', { name: /^Acting as/ }).click()
  found.push(...(await violations('people')))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog').waitFor()
  found.push(...(await violations('palette')))
  expect(found).toEqual([])
})
