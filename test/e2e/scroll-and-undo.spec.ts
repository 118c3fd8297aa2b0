import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { openKeyring } from '../setup/keyring.ts'
import { expect, test } from './fixture.ts'
import { launchApp } from './launch.ts'
import {
  filesThatHold,
  pasteHere,
  sendAndWait,
  setPath,
  startPracticeSite,
  usableWindow,
} from './pages.ts'

const status = (page: Page) => page.getByRole('status', { name: 'Status' })
const scroller = (page: Page): Locator =>
  page.getByRole('tabpanel', { name: /^Body/ }).locator('.cm-scroller').last()
const topOf = (page: Page): Promise<number> => scroller(page).evaluate((each) => each.scrollTop)

async function scrollDown(page: Page): Promise<number> {
  await scroller(page).hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => topOf(page)).toBeGreaterThan(100)
  return topOf(page)
}

/** An app whose answer is longer than its place, and was scrolled. */
async function answeredAndScrolled(how: Parameters<typeof launchApp>[0]) {
  const first = await launchApp(how)
  const page = await usableWindow(first.app)
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/field')
  await sendAndWait(page)
  await expect(status(page)).toContainText('200')
  return { first, page, top: await scrollDown(page) }
}

test('an answer is scrolled as it was, by tab and by view, also after a restart; another one begins at its top', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  try {
    const { first, page, top } = await answeredAndScrolled(how)
    await page.keyboard.press('Control+4')
    await page.keyboard.press('Control+3')
    await expect.poll(() => topOf(page)).toBe(top)
    await page.keyboard.press('Control+t')
    await page.keyboard.press('Control+PageUp')
    await expect.poll(() => topOf(page)).toBe(top)
    await sendAndWait(page)
    await expect.poll(() => topOf(page)).toBe(top)
    await setPath(page, '/rest/api/3/myself')
    await sendAndWait(page)
    await expect(status(page)).toContainText('200')
    await expect(page.getByText('GET /rest/api/3/myself', { exact: true })).toBeVisible()
    await expect.poll(() => topOf(page)).toBe(0)
    await setPath(page, '/rest/api/3/field')
    await sendAndWait(page)
    await expect(page.getByText('GET /rest/api/3/field', { exact: true })).toBeVisible()
    await expect.poll(() => topOf(page)).toBe(top)
    await page.waitForTimeout(3000)
    await first.close()

    const again = await launchApp(how)
    const reopened = await usableWindow(again.app)
    await expect(status(reopened)).toContainText('200')
    await expect.poll(() => topOf(reopened)).toBe(top)
    await again.close()
  } finally {
    await keyring.close()
  }
})

test('an app that is killed comes back with the request half typed, who acts, the answer and its scroll', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  try {
    const { first, page, top } = await answeredAndScrolled(how)
    await page.keyboard.press('Control+t')
    await page.getByLabel('Method').selectOption('POST')
    await setPath(page, '/rest/api/3/issue/{{issueKey}}/comment?expand=x')
    await page.getByRole('tab', { name: 'Body' }).first().click()
    await page.getByRole('radio', { name: 'JSON' }).check()
    await page.getByRole('textbox', { name: 'Body of the request' }).click()
    await page.keyboard.insertText('{"half')
    // What is typed is given to main a moment later, and written one more.
    await page.waitForTimeout(1000)
    const app = first.app.process()
    const ended = once(app, 'exit')
    app.kill('SIGKILL')
    await ended

    const again = await launchApp(how)
    const back = await usableWindow(again.app)
    await expect(back.getByRole('combobox', { name: 'Path' })).toHaveValue(
      '/rest/api/3/issue/{{issueKey}}/comment?expand=x',
    )
    await expect(back.getByLabel('Method')).toHaveValue('POST')
    await expect(back.getByRole('button', { name: 'Acting as: Mia Krystof' })).toBeVisible()
    await back.getByRole('tab', { name: 'Body' }).first().click()
    await expect(back.getByRole('textbox', { name: 'Body of the request' })).toHaveText('{"half')
    await back.keyboard.press('Control+PageUp')
    await expect(status(back)).toContainText('200')
    await expect.poll(() => topOf(back)).toBe(top)
    await again.close()
  } finally {
    await keyring.close()
  }
})

test('a body of more than a megabyte comes back after a kill, and no file has it once it was taken out', async ({}, info) => {
  const keyring = await openKeyring('unlocked')
  const how = { userData: info.outputPath('user-data'), env: keyring.env }
  const last = '"line 39999 of a long body"'
  const kept = (): string[] => filesThatHold(join(how.userData, 'tabs'), last)
  const openBody = async (page: Page): Promise<Locator> => {
    await page.getByRole('tab', { name: 'Body' }).first().click()
    await page.getByRole('radio', { name: 'Text' }).check()
    const body = page.getByRole('textbox', { name: 'Body of the request' })
    await body.click()
    return body
  }
  try {
    const first = await launchApp(how)
    const page = await usableWindow(first.app)
    await startPracticeSite(page)
    await page.getByLabel('Method').selectOption('POST')
    await openBody(page)
    const lines = Array.from({ length: 40_000 }, (_, at) => `"line ${at} of a long body"`)
    await pasteHere(page, lines.join(',\n'))
    mkdirSync(join(how.userData, 'tabs'), { recursive: true })
    await expect.poll(kept).toHaveLength(1)
    const app = first.app.process()
    const ended = once(app, 'exit')
    app.kill('SIGKILL')
    await ended

    const again = await launchApp(how)
    const back = await usableWindow(again.app)
    const body = await openBody(back)
    await back.keyboard.press('Control+End')
    await expect(body).toContainText(last)
    await back.keyboard.press('Control+a')
    await back.keyboard.press('Delete')
    await expect.poll(kept).toEqual([])
    await again.close()
  } finally {
    await keyring.close()
  }
})

interface Field {
  readonly name: string
  readonly field: Locator
  /** What has to be done before it is there. */
  readonly open: () => Promise<void>
  /** A dialog or panel around it is left. */
  readonly leaves?: boolean
}

test('what was typed is undone and done again in every field', async ({ page }) => {
  await startPracticeSite(page)
  await setPath(page, '/rest/api/3/issue/{issueIdOrKey}')
  const keys = (text: string) => () => page.keyboard.press(text)
  const box = (name: string | RegExp): Locator => page.getByRole('textbox', { name, exact: true })
  const tab = (name: RegExp) => () => page.getByRole('tab', { name }).first().click()
  const stays = (): Promise<void> => Promise.resolve()
  const fields: readonly Field[] = [
    { name: 'path parameter', field: box(/issueIdOrKey/), open: stays },
    {
      name: 'variable',
      field: box(/what/),
      open: () => setPath(page, '/rest/api/3/myself?expand={{what}}'),
    },
    { name: 'parameter', field: box('Parameter 1 value'), open: tab(/^Params/) },
    { name: 'header', field: box('Header 1 name'), open: tab(/^Headers/) },
    {
      name: 'body',
      field: box('Body of the request'),
      open: async () => {
        await tab(/^Body/)()
        await page.getByRole('radio', { name: 'JSON' }).check()
      },
    },
    {
      name: 'Markdown',
      field: box('Markdown'),
      open: () => page.getByRole('button', { name: 'Markdown…' }).click(),
      leaves: true,
    },
    { name: 'path', field: page.getByRole('combobox', { name: 'Path' }), open: stays },
    { name: 'search of tenants', field: box('Find a tenant'), open: stays },
    {
      name: 'search of the history',
      field: page.locator('#history-search'),
      open: keys('Control+Shift+h'),
    },
    {
      name: 'everything',
      field: page.getByPlaceholder('Search, or what to do'),
      open: keys('Control+k'),
      leaves: true,
    },
    { name: 'person', field: box('Find a person'), open: keys('Control+2'), leaves: true },
    {
      name: 'text to diagnose',
      field: box(/^Exchange, log/),
      open: keys('Control+Shift+d'),
      leaves: true,
    },
    {
      name: 'request to import',
      field: box('Request'),
      open: keys('Control+Shift+v'),
      leaves: true,
    },
    {
      name: 'payload',
      field: box('Installed payload'),
      open: async () => {
        await keys('Control+1')()
        await page.getByRole('button', { name: 'Add a tenant' }).click()
      },
    },
    {
      name: 'field of a form',
      field: box('App key'),
      open: () => page.getByRole('radio', { name: 'Fill in a form' }).check(),
    },
    { name: 'secret', field: page.getByLabel('Shared secret'), open: stays, leaves: true },
    {
      name: 'find and filter',
      field: page.locator('#body-find'),
      open: async () => {
        await setPath(page, '/rest/api/3/myself')
        await sendAndWait(page)
        await expect(status(page)).toContainText('200')
        await keys('Control+f')()
      },
      leaves: true,
    },
    {
      name: 'JSONPath',
      field: box('JSONPath'),
      open: () => page.getByRole('button', { name: 'Filter', exact: true }).click(),
    },
    { name: 'token', field: box('Token, or text that holds one'), open: keys('Control+i') },
  ]
  for (const { name, field, open, leaves } of fields) {
    await open()
    const text = (): Promise<string> =>
      field.evaluate((each) =>
        each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement
          ? each.value
          : each.textContent,
      )
    await field.click()
    await page.keyboard.press('End')
    const before = await text()
    await page.keyboard.insertText('abc')
    // What is typed without a pause is one step of the editor.
    if (name === 'body') await page.waitForTimeout(2000)
    await page.keyboard.insertText('def')
    await expect.poll(text, name).toBe(`${before}abcdef`)
    await page.keyboard.press('Control+z')
    await expect.poll(text, name).toBe(`${before}abc`)
    await page.keyboard.press('Control+z')
    await expect.poll(text, name).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(text, name).toBe(`${before}abc`)
    if (leaves === true) await page.keyboard.press('Escape')
  }
})
