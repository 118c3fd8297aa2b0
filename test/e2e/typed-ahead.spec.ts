import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { answerDialog, chooseSavedFolder, setPath, startPracticeSite } from './pages.ts'

const path = (page: Page) => page.getByRole('combobox', { name: 'Path' })
const dialog = (page: Page) => page.getByRole('dialog')

/** By the keys that open it: the field that is written in at once; null where it opens at none. */
const DIALOGS: Readonly<Record<string, ((page: Page) => ReturnType<Page['locator']>) | null>> = {
  'Control+s': (page) => dialog(page).getByLabel('Name'),
  'Control+Shift+v': (page) => dialog(page).getByRole('textbox').first(),
  'Control+Shift+d': (page) => dialog(page).getByRole('textbox').first(),
  'Control+n': (page) => dialog(page).getByRole('textbox').first(),
  'Control+k': (page) => page.getByRole('combobox', { name: 'What to do' }),
  'Control+/': (page) => dialog(page).getByRole('textbox', { name: 'Find an action' }),
  F1: (page) => dialog(page).getByRole('textbox', { name: 'Find in the guide' }),
  'Control+,': null,
  'Control+Shift+e': null,
}

test('what is typed right behind the keys of a dialog is in its field, and nothing of it in the address', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('requests')
  mkdirSync(folder)
  for (let count = 0; count < 500; count += 1)
    writeFileSync(join(folder, `${count}.yaml`), `name: n\nmethod: GET\npath: /rest\n`)
  await answerDialog(app, folder)
  await startPracticeSite(page)
  await chooseSavedFolder(page)
  // Nothing of it is known, and no dialog's code was fetched.
  await page.reload()
  for (const [keys, field] of Object.entries(DIALOGS)) {
    await setPath(page, '/rest/api/3/field')
    await path(page).focus()
    await page.keyboard.press(keys)
    await page.keyboard.type('My x', { delay: 0 })
    await dialog(page).waitFor()
    if (field !== null) await expect(field(page), keys).toHaveValue('My x')
    await expect(path(page), keys).toHaveValue('/rest/api/3/field')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
  }
})
