import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { openFaults, switchOn } from '../e2e/diagnosis-pages.ts'
import { send, setPath } from '../e2e/pages.ts'

interface Parts {
  readonly page: Page
  readonly app: ElectronApplication
  /** A folder of one's own, removed afterwards. */
  readonly folder: string
}

export interface GuidePicture {
  /** In docs/pictures. */
  readonly name: string
  readonly theme: 'light' | 'dark'
  /** What a person does after the picture before, on the practice site as Mia. */
  readonly show: (parts: Parts) => Promise<void>
}

const status = (page: Page, text: string): Promise<void> =>
  page.getByRole('status', { name: 'Status' }).filter({ hasText: text }).waitFor()

async function sendPath(page: Page, path: string, text = '200'): Promise<void> {
  await page.getByRole('button', { name: 'New request tab' }).click()
  await setPath(page, path)
  await send(page)
  await status(page, text)
}

async function switchOff(page: Page): Promise<void> {
  const panel = await openFaults(page)
  await panel.getByRole('button', { name: 'Switch all off' }).click()
  await panel.getByRole('button', { name: 'Close the faults' }).click()
}

const showTab = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('region', { name: 'Response' }).getByRole('tab', { name }).click()

const SAVED: readonly (readonly [file: string, text: string])[] = [
  ['Who am I.yaml', 'name: Who am I\nmethod: GET\npath: /rest/api/3/myself\n'],
  [
    'Issues/An issue by its key.yaml',
    'name: An issue by its key\nmethod: GET\npath: /rest/api/3/issue/{{issueKey}}\n',
  ],
  [
    'Issues/Comments of an issue.yaml',
    'name: Comments of an issue\nmethod: GET\npath: /rest/api/3/issue/{{issueKey}}/comment\n',
  ],
  [
    'Search/Issues of a project.yaml',
    'name: Issues of a project\nmethod: GET\npath: /rest/api/3/search/jql\nquery:\n  - name: jql\n    value: project = {{projectKey}}\n',
  ],
]

/** Every picture of README and guide, in the order in which they are taken. */
export const guidePictures: readonly GuidePicture[] = [
  {
    name: 'operations-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await page.getByRole('combobox', { name: 'Path' }).fill('/issue/ACME-1/comm')
      await page.getByRole('listbox', { name: 'Operations' }).waitFor()
    },
  },
  {
    name: 'claims-dark.png',
    theme: 'dark',
    show: async ({ page }) => {
      await sendPath(page, '/rest/api/3/myself')
      await showTab(page, /^Claims/u)
      await page.getByRole('region', { name: 'Claims' }).waitFor()
    },
  },
  {
    name: 'timing-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await showTab(page, /^Timing/u)
      await page.getByRole('region', { name: 'Timing' }).waitFor()
    },
  },
  {
    name: 'table-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await sendPath(
        page,
        '/rest/api/3/search/jql?jql=project = ACME&fields=summary,status,assignee',
      )
      await page.getByRole('radio', { name: 'Table' }).check()
      await page.getByRole('table').or(page.getByRole('grid')).first().waitFor()
    },
  },
  {
    name: 'pages-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await sendPath(page, '/rest/api/3/label?maxResults=50')
      await page.getByRole('radio', { name: 'Pretty' }).check()
      await page.getByRole('group', { name: 'Pages' }).waitFor()
      await page.getByRole('list', { name: /^Parameters that/u }).waitFor()
    },
  },
  {
    // ACT_AS_USER was dropped from the descriptor, the oauthClientId is still stored.
    name: 'window-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await page.getByRole('button', { name: 'New request tab' }).click()
      await switchOn(page, 'T01')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('article', { name: 'Finding T01' }).waitFor()
    },
  },
  {
    name: 'compared-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await switchOff(page)
      await sendPath(page, '/rest/api/3/myself')
      await page.getByRole('button', { name: /^Acting as:/u }).click()
      await page.getByRole('button', { name: /^The app itself/u }).click()
      await send(page)
      await page.getByText(/answered as Understudy Practice App/u).waitFor()
      await page.keyboard.press('Control+Shift+B')
      await page.getByRole('region', { name: 'The chosen difference' }).waitFor()
    },
  },
  {
    name: 'saved-light.png',
    theme: 'light',
    show: async ({ page, app, folder }) => {
      await page.keyboard.press('Escape')
      const requests = join(folder, 'requests')
      for (const [file, text] of SAVED) {
        mkdirSync(join(requests, file, '..'), { recursive: true })
        writeFileSync(join(requests, file), text)
      }
      await app.evaluate(({ dialog }, path) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
      }, requests)
      await page.keyboard.press('Control+Shift+s')
      await page.getByRole('button', { name: 'Choose a folder…' }).click()
      await page.getByRole('button', { name: /^An issue by its key/u }).click()
      await page.getByRole('textbox', { name: '{{issueKey}}' }).fill('ACME-1')
      await send(page)
      await status(page, '200')
      await page.getByText('has no value for this tenant').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'expect-light.png',
    theme: 'light',
    show: async ({ page }) => {
      await page.getByRole('tab', { name: 'Expect' }).click()
      await page.getByRole('button', { name: 'Take 200 from this answer' }).click()
      await page.getByRole('radio', { name: 'Tree' }).check()
      await page.getByRole('treeitem', { name: /^key/u }).first().click()
      await page.getByRole('button', { name: 'Expect this' }).click()
      await page.getByLabel('Field 1 value').waitFor()
      await page.getByRole('tab', { name: /not saved yet/u }).waitFor()
    },
  },
]
