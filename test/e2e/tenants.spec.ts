import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { openKeyring } from '../setup/keyring.ts'
import { axeFindings } from './axe.ts'
import { launchApp, type LaunchedApp } from './launch.ts'
import {
  addByPaste,
  filesThatHold,
  keptInKeyring as keptIn,
  openTenantCard,
  pastePayload,
  setPath,
  takeFromMenu,
  tenantCard,
  tenantRow,
  usableWindow,
} from './pages.ts'

const acme = {
  key: 'com.example.app',
  clientKey: 'jira:acme',
  oauthClientId: 'client-1',
  sharedSecret: 'ATCO-a-secret-of-acme-that-is-none',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
}

let running: LaunchedApp
let page: Page

test.beforeEach(({ running: shared, page: fresh }) => {
  running = shared
  page = fresh
})

const keptInKeyring = (): string => keptIn(running)
const card = () => tenantCard(page)
const openCard = () => openTenantCard(page)
const openAddDialog = () => page.getByRole('button', { name: 'Add a tenant' }).click()

test('a tenant by form: the secret is dots, goes to the keyring and comes back nowhere', async () => {
  await page.getByRole('radio', { name: 'Fill in a form' }).click()
  await page.getByLabel('App key').fill(acme.key)
  await page.getByLabel('Client key').fill(acme.clientKey)
  await page.getByLabel('Base URL').fill(acme.baseUrl)
  await expect(
    page.getByText('App key, client key, base URL and shared secret are needed.'),
  ).toBeVisible()
  await page.getByLabel('OAuth client id').fill(acme.oauthClientId)
  await page.getByLabel('Shared secret').fill(acme.sharedSecret)
  await expect(page.getByLabel('Shared secret')).toHaveAttribute('type', 'password')
  await page.getByLabel('Name', { exact: true }).fill('Acme by hand')
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await expect(tenantRow(page, 'Acme by hand')).toContainText('production')
  await openCard()
  await expect(card()).toContainText('kept in Secret Service keyring')
  await expect(card()).toContainText('com.example.app')
  await expect.poll(keptInKeyring).toContain(acme.sharedSecret)
  expect(await page.content()).not.toContain(acme.sharedSecret)
})

test('a paste with single quotes and trailing commas is mended, and what is wrong with it said', async () => {
  await pastePayload(
    page,
    "{'key': 'com.example.app', 'clientKey': 'jira:acme', 'sharedSecret': ' ATCO-quoted-secret-x ',\n" +
      " 'baseUrl': 'https://support.acme.example/', 'displayUrl': 'https://support.acme.example', 'productType': 'jira', 'eventType': 'installed',}",
  )
  const mended = page.getByRole('list', { name: 'Mended' })
  await expect(mended).toContainText('Single quotes or backticks were read as double quotes.')
  await expect(mended).toContainText('A trailing comma was skipped.')
  const findings = page.getByRole('list', { name: 'Findings' })
  await expect(findings).toContainText('There is no oauthClientId')
  await expect(findings).toContainText('baseUrl seems to hold the displayUrl')
  await expect(findings).toContainText('baseUrl ends with a slash.')
  await expect(findings).toContainText('There was white space around sharedSecret.')
  await expect(page.getByRole('region', { name: 'What was read' })).toContainText(
    '20 characters; it goes to Secret Service keyring when the tenant is added',
  )
  await expect(page.getByRole('button', { name: 'Add tenant' })).toBeEnabled()
})

test('payloads of several tenants in one text are chosen in a list and added in one go', async () => {
  const globex = {
    ...acme,
    clientKey: 'jira:globex',
    sharedSecret: 'ATCO-a-secret-of-globex-that-is-none',
    baseUrl: 'https://globex.atlassian.net',
    displayUrl: 'https://globex.atlassian.net',
  }
  const initech = {
    ...globex,
    clientKey: 'jira:initech',
    sharedSecret: 'ATCO-a-secret-of-initech-that-is-none',
    baseUrl: 'https://initech.atlassian.net',
  }
  await pastePayload(page, [acme, globex, initech].map((one) => JSON.stringify(one)).join('\n'))
  const listed = page.getByRole('list', { name: 'Tenants in this text' })
  await expect(listed.getByRole('listitem')).toHaveCount(3)
  await listed.getByRole('listitem').filter({ hasText: 'globex' }).getByRole('checkbox').uncheck()
  await page.getByRole('button', { name: 'Add 2 tenants' }).click()
  await expect(page.getByText('2 tenants are ready')).toBeVisible()
  await expect(tenantRow(page, 'initech')).toBeVisible()
  await expect(tenantRow(page, 'acme')).toBeVisible()
  await expect(tenantRow(page, 'globex')).toHaveCount(0)
  await expect.poll(keptInKeyring).toContain(acme.sharedSecret)
  await expect.poll(keptInKeyring).toContain(initech.sharedSecret)
  await expect.poll(keptInKeyring).not.toContain(globex.sharedSecret)
  expect(await page.content()).not.toContain('ATCO-')
})

test('text that is no payload says so and stays', async () => {
  await page.getByRole('textbox', { name: 'Installed payload' }).fill('no payload at all')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Installed payload' })).toHaveValue(
    'no payload at all',
  )
})

test('a newer payload says what it changes, before and after; an uninstalled one marks', async () => {
  await addByPaste(page, acme)
  await openAddDialog()
  await pastePayload(
    page,
    JSON.stringify({
      ...acme,
      sharedSecret: 'ATCO-the-secret-after-a-reinstall',
      oauthClientId: 'client-2',
    }),
  )
  const read = page.getByRole('region', { name: 'What was read' })
  await expect(read).toContainText('acme is already here.')
  await expect(read).toContainText('The oauthClientId is replaced.')
  await expect(read).toContainText(
    'The shared secret is replaced; the one before is kept to recognise old signatures.',
  )
  await page.getByRole('button', { name: 'Update tenant' }).click()
  // What was said when it was added may still stand there.
  const words = page.getByRole('alert').filter({ hasText: 'The oauthClientId is replaced.' })
  await expect(words).toContainText('acme is ready')
  await expect.poll(keptInKeyring).toContain('ATCO-the-secret-after-a-reinstall')

  await openAddDialog()
  await pastePayload(
    page,
    JSON.stringify({
      ...acme,
      sharedSecret: undefined,
      oauthClientId: undefined,
      eventType: 'uninstalled',
    }),
  )
  await expect(read).toContainText(
    'The tenant is marked as uninstalled. Its profile and secret stay.',
  )
  await page.getByRole('button', { name: 'Update tenant' }).click()
  await expect(tenantRow(page, 'acme')).toContainText('uninstalled')
  await expect.poll(keptInKeyring).toContain('ATCO-the-secret-after-a-reinstall')
})

test('the same app on the same site under another client key: a person decides, what was typed stays', async () => {
  await addByPaste(page, acme)
  const path = page.getByRole('combobox', { name: 'Path' })
  await path.fill('/rest/api/3/priority')
  await openAddDialog()
  await pastePayload(
    page,
    JSON.stringify({
      ...acme,
      clientKey: 'jira:imported',
      sharedSecret: 'ATCO-of-the-imported-site',
    }),
  )
  await expect(page.getByRole('button', { name: 'Add tenant' })).toBeDisabled()
  await page.getByRole('radio', { name: 'Replace acme' }).click()
  await page.getByRole('button', { name: 'Add tenant' }).click()
  await expect(path).toHaveValue('/rest/api/3/priority')
  await openCard()
  await expect(card()).toContainText('jira:imported')
  await expect(page.getByRole('navigation', { name: 'Tenants' }).getByRole('listitem')).toHaveCount(
    1,
  )
  await expect.poll(keptInKeyring).toContain('ATCO-of-the-imported-site')
})

test('rename and label, from the list and from the card', async () => {
  await addByPaste(page, acme)
  await takeFromMenu(page, 'acme', 'Rename…')
  const dialog = page.getByRole('dialog', { name: 'Rename acme' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Acme Corporation')
  await page.keyboard.press('Enter')
  await expect(tenantRow(page, 'Acme Corporation')).toContainText('production')
  await takeFromMenu(page, 'Acme Corporation', 'Development')
  await expect(tenantRow(page, 'Acme Corporation')).toContainText('development')
  await openCard()
  await card().getByRole('radio', { name: 'Production' }).click()
  await expect(tenantRow(page, 'Acme Corporation')).toContainText('production')
})

test('a note is written, found and seen where its tenant is chosen, and lies in no other place', async () => {
  await addByPaste(page, acme)
  await takeFromMenu(page, 'acme', 'Write a note…')
  const dialog = page.getByRole('dialog', { name: 'Note on acme' })
  const field = dialog.getByRole('textbox', { name: 'Note' })
  await field.fill(`Contract ends in May.\nTheir secret: ${acme.sharedSecret}`)
  await dialog.getByRole('button', { name: 'Keep the note' }).click()
  await expect(dialog).toContainText('Line 2 of the note looks like a credential.')
  await expect(field).toHaveValue(/Contract ends in May/u)
  expect(await axeFindings(page)).toEqual([])
  await field.fill('Contract ends in May.\nMia is the admin; ticket DESK-4711')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(dialog).toHaveCount(0)
  await page.getByLabel('Find a tenant').fill('desk-4711')
  await expect(tenantRow(page, 'acme').locator('mark')).toHaveText('DESK-4711')
  expect(await axeFindings(page)).toEqual([])
  await openCard()
  await expect(card()).toContainText('Mia is the admin; ticket DESK-4711')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(tenantRow(page, 'acme')).toContainText('Contract ends in May.')
  await takeFromMenu(page, 'acme', 'Change the note…')
  await field.fill('')
  await dialog.getByRole('button', { name: 'Remove the note' }).click()
  await expect(tenantRow(page, 'acme')).not.toContainText('Contract')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(tenantRow(page, 'acme')).toContainText('Contract ends in May.')
})

test('a note is gone on with after the app ended in the middle of it, and what is no note is not kept', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  try {
    const first = await launchApp(how)
    const before = await usableWindow(first.app)
    await addByPaste(before, acme)
    await takeFromMenu(before, 'acme', 'Write a note…')
    await expect(before.getByRole('textbox', { name: 'Note' })).toBeFocused()
    await before.keyboard.type(
      `Contract ends in May.\nTheir secret: ${acme.sharedSecret}\nTicket DES`,
    )
    await first.close()
    expect(filesThatHold(how.userData, acme.sharedSecret)).toEqual([])

    const again = await launchApp(how)
    const after = await usableWindow(again.app)
    await takeFromMenu(after, 'acme', 'Go on with the note…')
    await expect(after.getByRole('textbox', { name: 'Note' })).toHaveValue(
      'Contract ends in May.\nTheir secret: (redacted)\nTicket DES',
    )
    await after.getByRole('button', { name: 'Discard' }).click()
    await again.close()
    expect(filesThatHold(how.userData, 'Ticket DES')).toEqual([])
  } finally {
    await keyring.close()
  }
})

test('remove asks once; it is taken back with its secret, and the secret goes with the app at the latest', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const launched = await launchApp({ userData: info.outputPath('user-data'), env: keyring.env })
  const kept = (): string => keptIn({ ...launched, keyring })
  try {
    const page = await usableWindow(launched.app)
    const dialog = page.getByRole('dialog', { name: 'Remove acme?' })
    const remove = async (answer: string): Promise<void> => {
      await takeFromMenu(page, 'acme', 'Remove…')
      await dialog.getByRole('button', { name: answer }).click()
      await expect(dialog).toHaveCount(0)
    }
    await addByPaste(page, acme)
    await expect.poll(kept).toContain(acme.sharedSecret)
    await setPath(page, '/rest/api/3/issue/ACME-7')
    await takeFromMenu(page, 'acme', 'Remove…')
    await expect(dialog).toContainText('https://acme.atlassian.net')
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await expect(dialog).toHaveCount(0)
    await remove('Remove tenant and secret')
    await expect(page.getByRole('button', { name: 'Start the practice site' })).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
      '/rest/api/3/issue/ACME-7',
    )
    expect(kept()).toContain(acme.sharedSecret)
    await remove('Remove tenant and secret')
    await expect(page.getByRole('button', { name: 'Start the practice site' })).toBeVisible()
    await launched.close()
    expect(kept()).not.toContain(acme.sharedSecret)
  } finally {
    await launched.close()
    await keyring.close()
  }
})

test('a pasted descriptor tells the scopes', async () => {
  await addByPaste(page, acme)
  await takeFromMenu(page, 'acme', 'Read the app descriptor…')
  const dialog = page.getByRole('dialog', { name: 'Read the app descriptor' })
  await dialog.getByRole('textbox', { name: 'App descriptor' }).fill(JSON.stringify(acme))
  await dialog.getByRole('button', { name: 'Read scopes' }).click()
  await expect(dialog.getByRole('alert')).toContainText(
    'This is an installed payload, not a descriptor',
  )
  await dialog.getByRole('textbox', { name: 'App descriptor' }).fill(
    JSON.stringify({
      key: 'com.example.app',
      authentication: { type: 'jwt' },
      scopes: ['read', 'ACT_AS_USER'],
    }),
  )
  await dialog.getByRole('button', { name: 'Read scopes' }).click()
  await expect(dialog).toHaveCount(0)
  await openCard()
  await expect(card()).toContainText('READ, ACT_AS_USER')
})
