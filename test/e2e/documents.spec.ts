import { mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, type Page } from '@playwright/test'
import { readProfiles } from '../../main/cli/tenant-files.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { openRows } from '../node/open-database.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import { addByPaste, notice, pastePayload, setPath, usableWindow } from './pages.ts'

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
    expect(await readProfiles(userData)).toMatchObject([{ clientKey: 'jira:acme' }])

    await page.getByRole('button', { name: 'Understood' }).click()
    await expect(notice(page, 'was set aside')).toHaveCount(0)
  })
}

test('tenants.json of a newer app waits as it is; the app keeps tenants all the same', async ({}, info) => {
  const userData = info.outputPath('user-data')
  const bytes = '{\n\t"version": 99,\n\t"document": {"tenants": "in a way of the future"}\n}'
  const page = await openWith(userData, 'tenants.json', bytes)
  await expect(notice(page, 'was not taken over yet')).toContainText(
    'tenants.json: a newer version of this app wrote it',
  )
  await pastePayload(page, JSON.stringify(installed))
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await expect(page.getByRole('button', { name: /^Tenant: acme/ })).toBeVisible()
  expect(readFileSync(join(userData, 'tenants.json'), 'utf8')).toBe(bytes)
  expect(readdirSync(userData).filter((name) => name.includes('set-aside'))).toEqual([])
})

test('understudy.sqlite of a newer app stays as it is, and saving says why it does not work', async ({}, info) => {
  const userData = info.outputPath('user-data')
  mkdirSync(userData, { recursive: true })
  const file = join(userData, 'understudy.sqlite')
  const db = new DatabaseSync(file)
  db.exec('PRAGMA user_version = 99')
  db.close()
  const bytes = readFileSync(file)
  launched = await launchApp({ userData })
  const page = await usableWindow(launched.app)
  await expect(notice(page, 'left as it is')).toContainText(
    'understudy.sqlite: a newer version of this app wrote it',
  )
  await pastePayload(page, JSON.stringify(installed))
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await expect(page.getByRole('alert')).toContainText('a newer version of this app wrote it')
  await expect(page.getByRole('alert')).toContainText('Update the app.')
  await expect(page.getByRole('textbox', { name: 'Installed payload' })).toHaveValue(
    JSON.stringify(installed),
  )
  expect(readFileSync(file)).toEqual(bytes)
})

test('one bad row of tenants.json costs that row, which is mended and put back', async ({}, info) => {
  const userData = info.outputPath('user-data')
  const good = { ...acme, id: 't1', name: 'Good', clientKey: 'jira:good' }
  const bad = { ...acme, id: 't2', name: 'Bad', clientKey: 'jira:bad', label: 'live' }
  const bytes = `\ufeff${JSON.stringify({ version: 2, document: { tenants: [bad, good] } })}`
  const page = await openWith(userData, 'tenants.json', bytes)
  await expect(page.getByRole('button', { name: /^Tenant: Good/ })).toBeVisible()
  await expect(notice(page, 'was set aside')).toContainText('Bad could not be read')
  await page.getByRole('button', { name: 'Look at it' }).click()
  const text = page.getByRole('textbox', { name: 'As it was found' })
  await expect(text).toHaveValue(/"label": "live"/)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('alert')).toContainText('label: Invalid option')
  await text.fill(JSON.stringify({ ...bad, label: 'production' }))
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(notice(page, 'set aside')).toHaveCount(0)
  expect((await readProfiles(userData)).map(({ name }) => name)).toEqual(['Good', 'Bad'])
  expect(readFileSync(join(userData, 'tenants.json'), 'utf8')).toBe(bytes)
})

test('a database that was lost: the newest copy is offered, and taken', async ({}, info) => {
  const userData = info.outputPath('user-data')
  mkdirSync(userData, { recursive: true })
  const rows = await openRows(userData)
  await rows.tenants.change({ put: [{ ...acme, name: 'Acme' }] })
  await rows.keepCopy()
  await rows.close()
  truncateSync(join(userData, 'understudy.sqlite'), 5000)
  launched = await launchApp({ userData })
  const page = await usableWindow(launched.app)
  await expect(notice(page, 'A file could not be read and was set aside.')).toContainText(
    'understudy.set-aside-',
  )
  await expect(notice(page, 'a new one was begun')).toContainText('1 tenant and 0 people')
  await page.getByRole('button', { name: 'Take the copy' }).click()
  await expect(page.getByRole('button', { name: /^Tenant: Acme/ })).toBeVisible()
  await expect(notice(page, 'a new one was begun')).toHaveCount(0)
})

test('another program holds the database: that is said, and what was typed meanwhile is kept once it lets go', async ({}, info) => {
  const userData = info.outputPath('user-data')
  launched = await launchApp({ userData })
  const page = await usableWindow(launched.app)
  await addByPaste(page, installed)
  const other = new DatabaseSync(join(userData, 'understudy.sqlite'))
  other.exec('BEGIN IMMEDIATE')
  await setPath(page, '/rest/api/3/typed-meanwhile')
  const said = notice(page, 'Nothing is kept now.')
  await expect(said).toContainText(
    'understudy.sqlite was not written: the system answered SQLITE_BUSY.',
  )
  await expect(said).toContainText('Another program holds the file. Close it, then try again.')
  other.exec('ROLLBACK')
  other.close()
  await page.keyboard.press('Control+t')
  await expect(said).toHaveCount(0)
  await launched.close()
  launched = await launchApp({ userData })
  const again = await usableWindow(launched.app)
  await again.keyboard.press('Control+PageUp')
  await expect(again.getByRole('combobox', { name: 'Path' })).toHaveValue(
    '/rest/api/3/typed-meanwhile',
  )
})

test('settings that cannot be read cost the settings, not the tenants', async ({}, info) => {
  const page = await openWith(info.outputPath('user-data'), 'settings.json', '{"version":1,')
  await expect(notice(page, 'set aside')).toContainText('settings.set-aside-')
  await expect(page.getByRole('button', { name: 'Start the practice site' })).toBeEnabled()
})
