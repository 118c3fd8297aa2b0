import { expect, test } from './fixture.ts'
import { sendAndWait, setPath, startPracticeSite } from './pages.ts'

test('an entry that is pressed while another comes above it is the one that is opened, and once', async ({
  page,
}) => {
  const sent = page.getByRole('list', { name: 'Sent' }).locator('li:has([data-row])')
  const tabs = page.getByRole('navigation', { name: 'Request tabs' }).getByRole('listitem')
  const path = page.getByRole('combobox', { name: 'Path' })
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/issue/DESK-404')
  await sendAndWait(page)
  await setPath(page, '/rest/api/3/field')
  await sendAndWait(page)
  await page.keyboard.press('Control+Shift+h')
  await expect(sent).toHaveCount(2)

  await sent.nth(1).getByRole('button').first().hover()
  await page.mouse.down()
  await page.keyboard.press('Control+Enter')
  await expect(sent).toHaveCount(3)
  await expect(sent.nth(2)).toContainText('DESK-404')
  await page.mouse.up()
  await expect(path).toHaveValue('/rest/api/3/issue/DESK-404')
  await expect(tabs).toHaveCount(2)

  // Once more, where nothing moves, and by a double click.
  await sent.nth(2).getByRole('button').first().click()
  await sent.nth(1).getByRole('button').first().dblclick()
  await expect(path).toHaveValue('/rest/api/3/field')
  await expect(tabs).toHaveCount(3)
})
