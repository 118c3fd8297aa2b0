import type { Page } from '@playwright/test'
import type { Screen } from './screens.ts'

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('status', { name: 'Status' }).waitFor()
}

async function filter(page: Page, path: string): Promise<void> {
  await send(page)
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('textbox', { name: 'JSONPath' }).fill(path)
  await page.keyboard.press('Enter')
}

async function showAs(page: Page, view: string): Promise<void> {
  await send(page)
  await page.getByRole('radio', { name: view }).check()
}

async function unfold(page: Page): Promise<void> {
  await showAs(page, 'Tree')
  await page.getByRole('tree').focus()
  const keys = [
    'End',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    ...Array<string>(4).fill('ArrowDown'),
  ]
  for (const key of [...keys, 'ArrowRight']) await page.keyboard.press(key)
  await page.getByRole('treeitem', { name: /^assignee/u }).dblclick()
  await page.getByRole('treeitem', { name: /^environment/u }).click()
}

const ready = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Acting as:/u }).waitFor()
}

/** What is seldom met, and so seldom looked at. */
export const oddScreens: readonly Screen[] = [
  { name: 'names', scene: 'names', act: send },
  {
    name: 'names-picker',
    scene: 'names',
    act: async (page) => {
      await page.getByRole('button', { name: /^Acting as:/u }).click()
      await page.getByLabel('Find a person').waitFor()
    },
  },
  {
    name: 'names-card',
    scene: 'names',
    act: async (page) => {
      await page.getByRole('button', { name: /^Tenant:/u }).click()
      await page.getByRole('dialog', { name: /^Tenant:/u }).waitFor()
    },
  },
  { name: 'broke-off', scene: 'broke-off', act: send },
  { name: 'empty-answer', scene: 'empty-answer', act: send },
  { name: 'long-values', scene: 'long', act: send },
  { name: 'offline', scene: 'offline', act: send },
  { name: 'binary', scene: 'binary', act: send },
  { name: 'picture', scene: 'picture', act: send },
  {
    name: 'page',
    scene: 'page',
    act: async (page) => {
      await send(page)
      await page.getByRole('tab', { name: /^Body/u }).last().click()
      await page.getByRole('radio', { name: 'Page' }).check()
    },
  },
  {
    name: 'undrawable',
    scene: 'undrawable',
    means: /Minified React error #31/u,
    act: async (page) => {
      await send(page)
      await page.getByRole('tab', { name: 'Headers' }).last().click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'cancelled',
    scene: 'cancelled',
    act: async (page) => {
      await send(page)
      await send(page)
      await page.getByText('Cancelled after').waitFor()
    },
  },
  { name: 'cancelled-first', scene: 'cancelled-first', act: send },
  {
    name: 'comparing',
    scene: 'comparing',
    act: async (page) => {
      await send(page)
      await page.getByRole('button', { name: 'Compare as user, app and anonymous' }).click()
    },
  },
  { name: 'came-back', scene: 'came-back', act: ready },
  {
    name: 'find',
    scene: 'workbench',
    act: async (page) => {
      await send(page)
      await page.keyboard.press('Control+f')
      await page.getByRole('textbox', { name: 'Find', exact: true }).fill('acc')
    },
  },
  {
    name: 'filter',
    scene: 'search',
    act: async (page) => {
      await filter(page, '$.issues[*].key')
      await page.getByText('42 matches').waitFor()
    },
  },
  {
    name: 'filter-broken',
    scene: 'search',
    act: async (page) => {
      await filter(page, '$.issues[')
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'tree', scene: 'search', act: unfold },
  {
    name: 'tree-document',
    scene: 'search',
    act: async (page) => {
      await unfold(page)
      await page.getByRole('treeitem', { name: /^description/u }).click()
      await page.getByText('The token was').waitFor()
    },
  },
  { name: 'table', scene: 'search', act: (page) => showAs(page, 'Table') },
  {
    name: 'table-columns',
    scene: 'search',
    act: async (page) => {
      await showAs(page, 'Table')
      await page.getByRole('button', { name: 'fields.votes' }).click()
      await page.getByRole('button', { name: /^Columns/u }).click()
      await page.getByRole('checkbox', { name: /fields.environment/u }).check()
    },
  },
  {
    name: 'find-replace',
    scene: 'workbench',
    act: async (page) => {
      await page.getByLabel('Method').selectOption('POST')
      await page.getByRole('tab', { name: /Body/u }).first().click()
      await page.getByRole('radio', { name: 'JSON' }).check()
      await page.getByLabel('Body of the request').fill('{\n  "jql": "project = DESK"\n}')
      await page.keyboard.press('Control+f')
      await page.getByRole('textbox', { name: 'Find', exact: true }).fill('desk')
    },
  },
  {
    name: 'query',
    scene: 'workbench',
    act: async (page) => {
      const path = page.getByLabel('Path')
      await path.fill('/rest/api/3/search/jql?jql=project = ACME&fields=a+b&maxResults=2')
    },
  },
  {
    name: 'long-jql',
    scene: 'workbench',
    act: async (page) => {
      await page.getByLabel('Path').fill('/rest/api/3/search/jql?jql=x&maxResults=2')
      await page
        .getByRole('textbox', { name: 'Parameter 1 value' })
        .fill(
          'project in (ACME, DESK)\n  AND status CHANGED TO "In Progress" AFTER startOfMonth(-1)\n  AND assignee IS NOT EMPTY\nORDER BY updated DESC',
        )
    },
  },
  {
    name: 'completion',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.getByLabel('Path').fill('/rest/api/3/issue')
      await page.getByRole('listbox', { name: 'Operations' }).waitFor()
    },
  },
  {
    name: 'added-headers',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.getByRole('tab', { name: 'Headers' }).first().click()
      await page.getByLabel('Header 1 name').fill('X-Note')
      await page.getByRole('list', { name: 'Headers that are added' }).waitFor()
    },
  },
  {
    name: 'broken-json',
    scene: 'broken-body',
    act: async (page) => {
      await ready(page)
      await page.getByLabel('Method').selectOption('POST')
      await page.getByRole('tab', { name: /Body/u }).first().click()
      await page.getByRole('radio', { name: 'JSON' }).check()
      await page.getByLabel('Body of the request').fill('{\n  "jql": "project = ACME",\n}')
      await page.getByText('The body is not valid JSON').waitFor()
    },
  },
  {
    name: 'adf',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.getByRole('tab', { name: /Body/u }).first().click()
      await page.getByRole('radio', { name: 'JSON' }).check()
      await page.getByRole('button', { name: 'Markdown…' }).click()
      await page
        .getByRole('textbox', { name: 'Markdown', exact: true })
        .fill('Seen on **production**:\n\n- 403 as Mia\n- 200 as the app')
      await page.getByRole('textbox', { name: 'The document' }).waitFor()
    },
  },
  {
    name: 'path-parameters',
    scene: 'workbench',
    act: async (page) => {
      await ready(page)
      await page.getByLabel('Path').fill('/rest/api/3/issue/{issueIdOrKey}')
      await page.getByRole('group', { name: 'Parameters of the path' }).waitFor()
    },
  },
]
