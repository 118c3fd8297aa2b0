import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { openKeyring } from '../setup/keyring.ts'
import { launchApp } from './launch.ts'
import { filesThatHold, send, setPath, startPracticeSite, usableWindow } from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const sent = (page: Page) => page.getByRole('list', { name: 'Sent' }).getByRole('listitem')

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
    await first.close()

    const again = await launchApp(how)
    const page = await usableWindow(again.app)
    await page.getByRole('button', { name: /^Acting as:/ }).waitFor()
    await page.keyboard.press('Control+Shift+h')
    await expect(sent(page)).toHaveCount(2)
    await page.keyboard.type('desk-4')
    await expect(sent(page)).toHaveCount(1)
    await page.keyboard.press('Tab')
    await sent(page).getByRole('button').first().click()
    await expect(status(page)).toContainText('404')
    await expect(page.getByRole('textbox', { name: 'Path' })).toHaveValue(
      '/rest/api/3/issue/DESK-404',
    )
    await expect(page.getByRole('tab', { name: /^Diagnosis/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )

    await page.getByRole('button', { name: 'More of the history' }).click()
    await page.getByRole('menuitem', { name: 'Forget all of the history' }).click()
    await page.getByRole('button', { name: 'Forget it' }).click()
    await expect(sent(page)).toHaveCount(0)
    await again.close()
    expect(filesThatHold(userData, 'DESK-404')).toEqual([])
    expect(readFileSync(`${userData}/understudy.sqlite`).byteLength).toBeGreaterThan(0)
  } finally {
    await keyring.close()
  }
})
