import type { Page } from '@playwright/test'
import { diagnosisScreens } from './diagnosis-screens.ts'
import { windowScreens } from './window-screens.ts'
import { oddScreens } from './odd-screens.ts'

export interface Screen {
  readonly name: string
  /** Which canned answers (test/renderer/preview/fake-main.ts). */
  readonly scene: string
  readonly act: (page: Page) => Promise<void>
  /** What it complains of on purpose. */
  readonly means?: RegExp
}

const button = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click()

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('status', { name: 'Status' }).waitFor()
}

async function sendAndShow(page: Page, tab: string): Promise<void> {
  await send(page)
  await page.getByRole('tab', { name: tab }).last().click()
}

async function paste(page: Page): Promise<void> {
  await page.getByLabel('Installed payload').fill("{ 'key': 'com.example.tickets' }")
  await page.getByRole('region', { name: 'What was read' }).waitFor()
}

async function inspect(page: Page, text: string): Promise<void> {
  await ready(page)
  await page.keyboard.press('Control+i')
  await page.getByRole('textbox', { name: 'Token, or text that holds one' }).fill(text)
  if (text !== '')
    await page.getByRole('region', { name: 'Reading' }).getByRole('heading').first().waitFor()
}

/** The list of tenants, which a narrow window has only once it is asked for. */
export async function showTenants(page: Page): Promise<void> {
  await ready(page)
  const list = page.getByRole('navigation', { name: 'Tenants' })
  if (!(await list.isVisible())) await page.keyboard.press('Control+1')
  await list.waitFor()
}

const ready = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
}

export const screens: readonly Screen[] = [
  ...diagnosisScreens,
  ...windowScreens,
  ...oddScreens,
  {
    name: 'first-start',
    scene: 'empty',
    act: async (page) => {
      await page.getByLabel('Installed payload').waitFor()
    },
  },
  { name: 'first-start-read', scene: 'empty', act: paste },
  { name: 'workbench', scene: 'workbench', act: ready },
  { name: 'practice', scene: 'practice', act: send },
  {
    name: 'development',
    scene: 'workbench',
    act: async (page) => {
      await showTenants(page)
      await button(page, /^Our development site/u)
    },
  },
  { name: 'answered', scene: 'workbench', act: send },
  { name: 'headers', scene: 'workbench', act: (page) => sendAndShow(page, 'Headers') },
  { name: 'timing', scene: 'retried', act: (page) => sendAndShow(page, 'Timing') },
  { name: 'claims', scene: 'workbench', act: (page) => sendAndShow(page, 'Claims') },
  {
    name: 'claims-wrong',
    scene: 'workbench',
    act: async (page) => {
      await sendAndShow(page, 'Claims')
      await page.getByRole('radio', { name: 'App JWT' }).check()
    },
  },
  { name: 'paged', scene: 'paged', act: send },
  { name: 'assembled', scene: 'assembled', act: send },
  {
    name: 'compared',
    scene: 'compared',
    act: async (page) => {
      await send(page)
      await send(page)
      await page.keyboard.press('Control+Shift+b')
      await page.getByRole('region', { name: 'The chosen difference' }).waitFor()
    },
  },
  {
    name: 'compare-menu',
    scene: 'compared',
    act: async (page) => {
      await send(page)
      await button(page, 'Compare this answer')
      await page.getByRole('menuitem', { name: 'Compare with the answer before' }).waitFor()
    },
  },
  { name: 'failed', scene: 'failing', act: send },
  { name: 'large', scene: 'large', act: send },
  { name: 'waiting', scene: 'waiting', act: (page) => button(page, 'Send') },
  {
    name: 'refused',
    scene: 'refusing',
    act: async (page) => {
      await page.getByText('The path names another site').waitFor()
    },
  },
  { name: 'notices', scene: 'notices', act: ready },
  { name: 'many', scene: 'many', act: ready },
  { name: 'picker', scene: 'workbench', act: (page) => button(page, /^Acting as:/u) },
  {
    name: 'picker-found',
    scene: 'workbench',
    act: async (page) => {
      await button(page, /^Acting as:/u)
      await page.getByLabel('Find a person').fill('ia')
      await page.getByText('Ian Inactive').waitFor()
    },
  },
  {
    name: 'picker-known',
    scene: 'workbench',
    act: async (page) => {
      await button(page, /^Acting as:/u)
      await page.getByLabel('Find a person').fill('em')
      await page.getByText('Ian Inactive').waitFor()
    },
  },
  {
    name: 'app',
    scene: 'workbench',
    act: async (page) => {
      await button(page, /^Acting as:/u)
      await button(page, /^The app itself/u)
    },
  },
  {
    name: 'no-secret',
    scene: 'no-secret',
    act: async (page) => {
      await button(page, 'Send')
      await page.getByText('is not in the keychain').waitFor()
    },
  },
  {
    name: 'development-app',
    scene: 'workbench',
    act: async (page) => {
      await showTenants(page)
      await button(page, /^Our development site/u)
      await button(page, /^Acting as:/u)
      await button(page, /^The app itself/u)
    },
  },
  {
    name: 'anonymous',
    scene: 'workbench',
    act: async (page) => {
      await button(page, /^Acting as:/u)
      await button(page, /^Anonymous/u)
    },
  },
  { name: 'inactive', scene: 'alone', act: ready },
  { name: 'tenant-card', scene: 'workbench', act: (page) => button(page, /^Tenant:/u) },
  {
    name: 'tenant-menu',
    scene: 'workbench',
    act: async (page) => {
      await showTenants(page)
      await page.getByRole('button', { name: /^Globex production/u }).hover()
      await button(page, 'More for Globex')
    },
  },
  ...['note-list', 'note-found', 'note-palette', 'note-card', 'note', 'note-refused'].map(
    (name) => ({
      name,
      scene: name === 'note-refused' ? 'note-refused' : 'noted',
      act: async (page: Page) => {
        await ready(page)
        if (name === 'note-list') return
        if (name === 'note-found') {
          await showTenants(page)
          await page.getByLabel('Find a tenant').fill('desk-4711')
          await page.getByText('DESK-4711').nth(1).waitFor()
          return
        }
        if (name === 'note-palette') {
          await page.keyboard.press('Control+k')
          await page.getByLabel('What to do, or which tenant').fill('desk-4711')
          await page.getByRole('dialog').getByRole('option').nth(1).waitFor()
          return
        }
        await button(page, /^Tenant:/u)
        if (name === 'note-card') return
        await button(page, 'Note on this tenant')
        const field = page.getByRole('textbox', { name: 'Note' })
        await field.waitFor()
        if (name === 'note') return
        await field.fill(`password: hunter2hunter2\n${'They call every week. '.repeat(30)}`)
        await button(page, 'Keep the note')
        await page.getByText('looks like a credential').waitFor()
      },
    }),
  ),
  {
    name: 'base-url',
    scene: 'workbench',
    act: async (page) => {
      await showTenants(page)
      await page.getByRole('button', { name: /^Globex production/u }).hover()
      await button(page, 'More for Globex')
      await page.getByRole('menuitem', { name: 'Correct the base URL…' }).click()
      await page.getByRole('textbox', { name: 'Base URL' }).waitFor()
    },
  },
  {
    name: 'question',
    scene: 'asking',
    act: async (page) => {
      await page.getByLabel('Method').selectOption('PUT')
      await page.getByLabel('Path').fill('/rest/api/3/issue/DESK-12')
      await page.keyboard.press('Escape')
      await page.getByRole('radio', { name: 'JSON' }).check()
      await page
        .getByLabel('Body of the request')
        .fill('{"fields":{"summary":"Printer on fire","labels":["support","urgent"]}}')
      await page.getByRole('button', { name: 'Send', exact: true }).click()
      await page.getByRole('button', { name: 'Send it' }).waitFor()
    },
  },
  {
    name: 'add',
    scene: 'imported',
    act: async (page) => {
      await showTenants(page)
      await button(page, 'Add a tenant')
      await paste(page)
    },
  },
  {
    name: 'add-several',
    scene: 'several',
    act: async (page) => {
      await showTenants(page)
      await button(page, 'Add a tenant')
      await paste(page)
      await page.getByRole('button', { name: 'Add 3 tenants' }).waitFor()
    },
  },
  {
    name: 'add-form',
    scene: 'workbench',
    act: async (page) => {
      await showTenants(page)
      await button(page, 'Add a tenant')
      await page.getByRole('radio', { name: 'Fill in a form' }).check()
    },
  },
  ...['saved', 'saved-open', 'saved-expect', 'saved-clash'].map((name) => ({
    name,
    scene: 'saved',
    act: async (page: Page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+s')
      const first = page.getByRole('list', { name: 'Saved requests' }).getByRole('button')
      await first.first().waitFor()
      if (name === 'saved') return
      await button(page, /^Issue by key/u)
      await page.getByRole('group', { name: 'Variables of this tenant' }).waitFor()
      if (name === 'saved-open') return
      if (name === 'saved-expect') {
        await page.getByRole('tab', { name: /^Expect/u }).click()
        await page.getByText('it has to be a regular expression').waitFor()
        return
      }
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('button', { name: 'Save beside it' }).waitFor()
    },
  })),
  {
    name: 'saved-none',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+s')
      await page.getByRole('button', { name: 'Choose a folder…' }).waitFor()
    },
  },
  {
    name: 'save-dialog',
    scene: 'saved',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+s')
      await page.getByLabel('Folder').waitFor()
    },
  },
  {
    name: 'history',
    scene: 'history',
    act: async (page) => {
      await send(page)
      await page.keyboard.press('Control+Shift+h')
      await page.getByRole('list', { name: 'Sent' }).getByRole('listitem').first().waitFor()
    },
  },
  {
    name: 'history-filtered',
    scene: 'history-off',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+h')
      await page.keyboard.type('desk-404')
      await page.getByRole('checkbox', { name: 'Failed only' }).check()
      await page.getByRole('combobox', { name: 'When it was sent' }).selectOption('month')
      await page.getByRole('button', { name: 'Clear filters' }).waitFor()
    },
  },
  {
    name: 'history-choosing',
    scene: 'history',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+h')
      const first = page.getByRole('list', { name: 'Sent' }).locator('li:has([data-row])').nth(2)
      await first.hover()
      await first.getByRole('button', { name: /^Compare /u }).click()
      await page.getByText('Choose the one to compare with').waitFor()
    },
  },
  {
    name: 'history-empty',
    scene: 'history-off',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+h')
      await page.getByText('What is sent now is not kept').waitFor()
    },
  },
  {
    name: 'history-forget',
    scene: 'history',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+h')
      await page.getByRole('button', { name: 'More of the history' }).click()
      await page.getByRole('menuitem', { name: /Forget what was sent to this/u }).click()
      await page.getByRole('button', { name: 'Forget it' }).waitFor()
    },
  },
  { name: 'settings', scene: 'workbench', act: (page) => button(page, 'Settings') },
  {
    name: 'settings-operations',
    scene: 'workbench',
    act: async (page) => {
      await button(page, 'Settings')
      await page.getByRole('button', { name: 'Import a document' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'palette',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+k')
    },
  },
  {
    name: 'palette-found',
    scene: 'history',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
      await page.keyboard.type('/rest/api/3/iss')
      await page
        .getByRole('option', { name: /Get issue/u })
        .first()
        .waitFor()
    },
  },
  {
    name: 'palette-nothing',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
      await page.keyboard.type('zzqx')
    },
  },
  {
    name: 'remove',
    scene: 'workbench',
    act: async (page) => {
      await button(page, /^Tenant:/u)
      await button(page, 'Remove this tenant')
    },
  },
  {
    name: 'copied',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await button(page, 'Copy as')
      await page.getByRole('menuitem', { name: /Copy access token/u }).click()
    },
  },
  {
    name: 'copy-menu',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await button(page, 'Copy as')
    },
  },
  {
    name: 'form-body',
    scene: 'workbench',
    act: async (page) => {
      await page.getByLabel('Method').selectOption('POST')
      await page.getByRole('tab', { name: /Body/u }).first().click()
      await page.getByRole('radio', { name: 'Form with files' }).check()
      await page.getByLabel('Part 1 name').fill('comment')
      await page.getByLabel('Choose a file for part 2').click()
    },
  },
  {
    name: 'json-body',
    scene: 'workbench',
    act: async (page) => {
      await page.getByLabel('Method').selectOption('POST')
      await page.getByRole('tab', { name: /Body/u }).first().click()
      await page.getByRole('radio', { name: 'JSON' }).check()
      await page
        .getByLabel('Body of the request')
        .fill('{\n  "jql": "project = DESK",\n  "maxResults": 50,\n  "x": null\n}')
    },
  },
  {
    name: 'params',
    scene: 'workbench',
    act: async (page) => {
      await page.getByLabel('Parameter 1 name').fill('expand')
      await page.getByLabel('Parameter 1 value').fill('groups,applicationRoles')
    },
  },
  { name: 'inspector-empty', scene: 'workbench', act: (page) => inspect(page, '') },
  {
    name: 'inspector-alone',
    scene: 'empty',
    act: async (page) => {
      await page.getByLabel('Installed payload').waitFor()
      await page.keyboard.press('Control+i')
      await page.getByRole('heading', { name: 'Token inspector' }).waitFor()
    },
  },
  { name: 'inspector', scene: 'workbench', act: (page) => inspect(page, 'eyJ') },
  {
    name: 'inspector-noted',
    scene: 'noted',
    act: async (page) => {
      await inspect(page, 'eyJ')
      await page.getByRole('combobox', { name: 'Tenant', exact: true }).fill('desk-4711')
      await page
        .getByRole('option', { name: /DESK-4711/u })
        .first()
        .waitFor()
    },
  },
  { name: 'inspector-wrong', scene: 'workbench', act: (page) => inspect(page, 'wrong') },
  { name: 'inspector-key', scene: 'workbench', act: (page) => inspect(page, 'lifecycle') },
  {
    name: 'inspector-hash',
    scene: 'workbench',
    act: async (page) => {
      await inspect(page, 'wrong')
      await page.getByRole('tab', { name: 'Request hash' }).click()
      await page.getByLabel('URL or path').fill('https://acme.atlassian.net/rest/api/3/search?a=1')
      await page
        .getByLabel('Canonical request from elsewhere')
        .last()
        .fill('GET&/rest/api/3/Search&a=1')
      await page.getByText('they part at character').waitFor()
    },
  },
  {
    name: 'inspector-sign',
    scene: 'workbench',
    act: async (page) => {
      await inspect(page, 'wrong')
      await page.getByRole('tab', { name: 'Edit and sign' }).click()
      await page.getByLabel('Claims as JSON').waitFor()
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await page.getByText('Made here, for practice').waitFor()
    },
  },
  {
    name: 'edited-token',
    scene: 'workbench',
    act: async (page) => {
      await inspect(page, 'wrong')
      await page.getByRole('tab', { name: 'Edit and sign' }).click()
      await page.getByRole('button', { name: 'Sign', exact: true }).click()
      await page.getByRole('button', { name: /^Use for the next request/u }).click()
      await page.getByText('sending an edited token as JWT').waitFor()
    },
  },
  {
    name: 'inspector-compare',
    scene: 'workbench',
    act: async (page) => {
      await inspect(page, 'eyJ')
      await page.getByRole('tab', { name: 'Compare' }).click()
      await page.getByLabel('The other token').fill('eyJ')
      await page.getByText('3 of 5 differ').waitFor()
    },
  },
  {
    name: 'code-menu',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await button(page, 'Copy as')
      await page.getByRole('menuitem', { name: 'As code, for other tools' }).hover()
      await page.getByRole('menuitem', { name: 'Postman collection' }).waitFor()
    },
  },
  {
    name: 'live-menu',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await button(page, 'Copy as')
      await page.getByRole('menuitem', { name: 'With a fresh token' }).hover()
      await page.getByRole('menuitem', { name: 'curl (bash) with a fresh token' }).waitFor()
    },
  },
  {
    name: 'export',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await page.keyboard.press('Control+Shift+e')
      await page.getByRole('region', { name: 'Text of the export' }).waitFor()
    },
  },
  {
    name: 'import',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+v')
      await page
        .getByRole('textbox', { name: 'Request', exact: true })
        .fill(
          "curl -k 'https://acme.atlassian.net/rest/api/3/search?expand=names' -H 'Authorization: Bearer x'",
        )
      await page.getByText('It was written for this site').waitFor()
    },
  },
  {
    name: 'import-several',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.keyboard.press('Control+Shift+v')
      await page.getByRole('textbox', { name: 'Request', exact: true }).fill('{ "log": … }')
      await page.getByRole('radio', { name: /DESK-1 204/ }).focus()
      await page.keyboard.press('ArrowUp')
      await page.getByText('It was written for this site').waitFor()
    },
  },
]
