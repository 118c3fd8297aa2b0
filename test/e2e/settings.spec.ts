import { expect, test } from './fixture.ts'
import { sendAndWait, startPracticeSite, statusLine } from './pages.ts'

test('settings take hold and stay: size of code, which writes ask, and no password of a proxy', async ({
  page,
}) => {
  await startPracticeSite(page)
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await page.keyboard.press('Control+Comma')
  await settings.getByLabel('Size of bodies and code').selectOption('16')
  await settings.getByLabel('A write asks before it is sent').selectOption('all')
  await settings.getByRole('radio', { name: 'This one' }).check()
  const address = settings.getByLabel(/^Its address/)
  await address.fill('http://mia:secret@proxy.example:3128')
  await address.press('Enter')
  await expect(settings).toContainText('A user name or password of a proxy is not kept')
  await expect(address).toHaveValue('http://mia:secret@proxy.example:3128')
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)

  await page.reload()
  await expect(page.getByRole('button', { name: /^Acting as:/ })).toBeVisible()
  await sendAndWait(page)
  await expect(statusLine(page)).toContainText('200')
  await expect(page.locator('.cm-editor').last()).toHaveCSS('font-size', '16px')
  await page.keyboard.press('Control+Comma')
  await expect(settings.getByLabel('A write asks before it is sent')).toHaveValue('all')
  const size = settings.getByLabel('Size of bodies and code')
  await expect(size).toHaveValue('16')
  // Tests that follow share the app.
  await size.selectOption('12')
  await settings.getByLabel('A write asks before it is sent').selectOption('production-people')
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
})

test('the guide opens by F1 without a network, and finds', async ({ page }) => {
  await page.keyboard.press('F1')
  const help = page.getByRole('dialog', { name: 'Help' })
  await help.getByRole('button', { name: 'The claims inspector' }).click()
  await expect(help.getByRole('document')).toContainText('--key FILE')
  await help.getByLabel('Find in the guide').fill('T03')
  await help.getByRole('list', { name: 'Found in the guide' }).getByText('T03').first().click()
  await expect(help.getByRole('document')).toContainText('T03')
  await help.getByRole('button', { name: 'About Understudy' }).click()
  const madeOf = help.getByRole('list', { name: 'What Understudy is made of' })
  for (const name of ['react', 'jose', 'zod', '@github/keytar'])
    await expect(madeOf.getByText(new RegExp(`^${name} \\d`))).toBeVisible()
  await expect(help.getByRole('document')).toContainText('Chromium')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
})
