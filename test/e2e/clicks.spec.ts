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

test('what is pressed is what is taken, wherever it has moved before the button is let go', async ({
  page,
}) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/myself')
  await sendAndWait(page)
  const headers = page.getByRole('tab', { name: /^Headers/ }).last()
  await headers.hover()
  await page.mouse.down()
  // What folds away gives its room to what is beside it.
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('region', { name: 'Side bar' })).toHaveCount(0)
  await page.mouse.up()
  await expect(headers).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+b')
})
