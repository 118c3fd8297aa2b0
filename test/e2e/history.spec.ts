import type { Page } from '@playwright/test'
import { openKeyring } from '../setup/keyring.ts'
import { expect, test } from './fixture.ts'
import { launchApp } from './launch.ts'
import {
  filesThatHold,
  send,
  sendAndWait,
  setPath,
  startPracticeSite,
  usableWindow,
} from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const sent = (page: Page) => page.getByRole('list', { name: 'Sent' }).locator('li:has([data-row])')

/** What the site says of an issue that is not there. */
const ANSWERED = 'Issue does not exist or you do not have permission'

test('what was sent is found after a restart, opened as it was, sent again, and forgotten', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const userData = info.outputPath('user-data')
  const how = { userData, env: keyring.env }
  try {
    const first = await launchApp(how)
    const before = await usableWindow(first.app)
    await startPracticeSite(before)
    await setPath(before, '/rest/api/3/issue/DESK-404')
    await send(before)
    await expect(status(before)).toContainText('404')
    await before.getByRole('heading', { level: 3 }).first().waitFor()
    await setPath(before, '/rest/api/3/myself')
    await send(before)
    await expect(status(before)).toContainText('200')
    await before.keyboard.press('Control+t')
    await setPath(before, '/rest/api/3/field')
    await before.waitForTimeout(2000)
    await first.close()
    expect(filesThatHold(userData, ANSWERED)).toHaveLength(1)

    const again = await launchApp(how)
    const page = await usableWindow(again.app)
    // The tabs stand as they were left, the answered one with its answer.
    const tabs = page.getByRole('navigation', { name: 'Request tabs' }).getByRole('listitem')
    await expect(tabs).toHaveCount(2)
    await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue('/rest/api/3/field')
    await expect(page.getByRole('button', { name: 'Acting as: Mia Krystof' })).toBeVisible()
    await page.keyboard.press('Control+Shift+h')
    await expect(sent(page)).toHaveCount(2)
    // It is known to hold that before anybody looked at it.
    await sent(page).getByRole('button').first().click()
    await expect(status(page)).toContainText('200')
    await expect(tabs).toHaveCount(2)
    await page.keyboard.press('Control+Shift+h')
    await page.keyboard.type('desk-4')
    await expect(sent(page)).toHaveCount(1)
    await page.keyboard.press('Tab')
    await sent(page).getByRole('button').first().click()
    await expect(status(page)).toContainText('404')
    await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
      '/rest/api/3/issue/DESK-404',
    )
    await expect(page.getByRole('tab', { name: /^Diagnosis/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )

    // Its site does not run any more: that is in the history as well.
    await page.keyboard.press('Control+Enter')
    await expect(status(page)).toContainText('Failed')
    await expect(sent(page)).toHaveCount(2)

    await page.getByRole('button', { name: 'More of the history' }).click()
    await page.getByRole('menuitem', { name: 'Forget all of the history' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(sent(page)).toHaveCount(0)
    await again.close()
    expect(filesThatHold(userData, ANSWERED)).toEqual([])
  } finally {
    await keyring.close()
  }
})

test('what the history opened is answered anew, and found by when it was sent', async ({
  page,
}) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/issue/DESK-404')
  await sendAndWait(page)
  await setPath(page, '/rest/api/3/myself')
  await sendAndWait(page)
  await expect(status(page)).toContainText('200')
  await page.keyboard.press('Control+Shift+h')
  await expect(sent(page)).toHaveCount(2)
  await page.keyboard.type('desk-404')
  await expect(sent(page)).toHaveCount(1)
  await sent(page).getByRole('button').first().click()
  await expect(page.getByRole('combobox', { name: 'Path' })).toHaveValue(
    '/rest/api/3/issue/DESK-404',
  )
  await sendAndWait(page)
  await expect(status(page)).toContainText('404')
  await expect(sent(page)).toHaveCount(2)
  const time = page.getByRole('combobox', { name: 'When it was sent' })
  await expect(time).toHaveCSS('appearance', 'none')
  await time.selectOption('Today')
  await page.getByRole('checkbox', { name: 'Failed only' }).check()
  await expect(sent(page)).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Find in the history' }).fill('myself')
  await expect(
    page.getByText('Nothing like “myself” that failed was sent to this tenant today.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(sent(page)).toHaveCount(3)
  await expect(time).toHaveValue('any')
})
