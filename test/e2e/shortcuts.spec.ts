import { expect, test } from './fixture.ts'
import { startPracticeSite } from './pages.ts'

test('own keys open the palette, also after a reload, and the usual ones come back', async ({
  page,
}) => {
  await startPracticeSite(page)
  const palette = page.getByRole('dialog', { name: 'All actions' })
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await page.keyboard.press('Control+/')
  await list.getByLabel('Find an action').fill('all actions')
  // A dialog takes the focus when it opens, and who has lost it listens no longer.
  await expect(list.locator(':focus')).toHaveCount(1)
  const keys = list.getByRole('button', { name: 'Keys of All actions' })
  await keys.click()
  await expect(keys).toHaveAttribute('data-listening', 'true')
  await page.keyboard.press('Control+Shift+P')
  await expect(list.getByRole('button', { name: 'Keys of All actions' })).toContainText(
    'Ctrl+Shift+P',
  )
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)

  await page.reload()
  await expect(page.getByRole('button', { name: /^Acting as:/ })).toBeVisible()
  await page.keyboard.press('Control+K')
  await page.keyboard.press('Control+Shift+P')
  await expect(palette).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)

  await page.keyboard.press('Control+/')
  await list.getByRole('button', { name: 'Reset all keys', exact: true }).click()
  await expect(list.getByRole('button', { name: 'Keys of All actions: Ctrl+K' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('Control+K')
  await expect(palette).toBeVisible()
})
