import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from './launch.ts'
import { notice, pastePayload, usableWindow } from './pages.ts'

const installed = {
  key: 'com.example.app',
  clientKey: 'jira:acme',
  oauthClientId: 'client-1',
  sharedSecret: 'ATCO-a-secret-that-is-no-secret',
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
}

let launched: LaunchedApp
test.afterEach(async () => launched.close())

/** The app, opened on a user-data folder that holds this file already. */
async function openWith(userData: string, file: string, bytes: string): Promise<Page> {
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, file), bytes)
  launched = await launchApp({ userData })
  return usableWindow(launched.app)
}

for (const { what, bytes } of [
  { what: 'half written', bytes: '{"version":1,"document":{"tenants":[{"id":"jira:ac' },
  { what: 'empty', bytes: '' },
  { what: 'of another shape', bytes: '{"version":1,"document":{"tenants":{"not":"a list"}}}' },
]) {
  test(`tenants.json ${what}: the app starts, names the file set aside and keeps its bytes`, async ({}, info) => {
    const userData = info.outputPath('user-data')
    const page = await openWith(userData, 'tenants.json', bytes)
    const [setAside = 'none'] = readdirSync(userData).filter((name) =>
      /^tenants\.set-aside-.*\.json$/.test(name),
    )
    await expect(notice(page, 'A file could not be read and was set aside.')).toContainText(
      join(userData, setAside),
    )
    expect(readFileSync(join(userData, setAside), 'utf8')).toBe(bytes)

    await pastePayload(page, JSON.stringify(installed))
    await page.getByRole('button', { name: 'Add tenant' }).click()
    await expect(page.getByRole('button', { name: /^Tenant: acme/ })).toBeVisible()
    expect(readFileSync(join(userData, setAside), 'utf8')).toBe(bytes)
    expect(readFileSync(join(userData, 'tenants.json'), 'utf8')).toContain('jira:acme')

    await page.getByRole('button', { name: 'Understood' }).click()
    await expect(notice(page, 'was set aside')).toHaveCount(0)
  })
}

test('tenants.json of a newer app stays as it is, and saving says why it does not work', async ({}, info) => {
  const userData = info.outputPath('user-data')
  const bytes = '{\n\t"version": 99,\n\t"document": {"tenants": "in a way of the future"}\n}'
  const page = await openWith(userData, 'tenants.json', bytes)
  await expect(notice(page, 'left as it is')).toContainText(
    'tenants.json: a newer version of this app wrote it',
  )
  await pastePayload(page, JSON.stringify(installed))
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await expect(page.getByRole('alert')).toContainText('a newer version of this app wrote it')
  await expect(page.getByRole('alert')).toContainText('Update the app.')
  await expect(page.getByRole('textbox', { name: 'Installed payload' })).toHaveValue(
    JSON.stringify(installed),
  )
  expect(readFileSync(join(userData, 'tenants.json'), 'utf8')).toBe(bytes)
  expect(readdirSync(userData).filter((name) => name.includes('set-aside'))).toEqual([])
})

test('settings that cannot be read cost the settings, not the tenants', async ({}, info) => {
  const page = await openWith(info.outputPath('user-data'), 'settings.json', '{"version":1,')
  await expect(notice(page, 'set aside')).toContainText('settings.set-aside-')
  await expect(page.getByRole('button', { name: 'Start the practice site' })).toBeEnabled()
})
