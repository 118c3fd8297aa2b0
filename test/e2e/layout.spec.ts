import { expect, test, type Page } from '@playwright/test'
import {
  openTenantCard,
  sendAndWait,
  setPath,
  settled,
  startPracticeSite,
  takeFromMenu,
  usableWindow,
} from './pages.ts'
import { layoutFaults } from './layout.ts'
import { launchApp, type LaunchedApp } from './launch.ts'

/** The smallest window that is allowed, and what it and 1280 × 820 come to when a person zooms to 200 %. */
const WINDOWS = [
  { name: '860 px', width: 860, height: 560 },
  { name: '860 px at 200 %', width: 430, height: 280 },
  { name: '1280 px at 200 %', width: 640, height: 410 },
  { name: '1280 px', width: 1280, height: 820 },
] as const

let launched: LaunchedApp
let page: Page
/** What the console says against the page: a style that its policy forbids is drawn otherwise. */
const complaints: string[] = []

test.beforeAll(async () => {
  launched = await launchApp()
  page = await usableWindow(launched.app)
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
})
test.afterAll(async () => {
  expect(complaints).toEqual([])
  await launched.close()
})

async function widen(): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 820 })
}

async function expectSound(where: string): Promise<void> {
  for (const { name, width, height } of WINDOWS) {
    await page.setViewportSize({ width, height })
    await page.mouse.move(0, 0)
    await settled(page)
    expect.soft(await layoutFaults(page), `${where}, ${name}`).toEqual([])
  }
}

/** Names in the bar of which a part is out of sight. */
function cutNames(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header bdi')].flatMap((name) => {
      const line = name.parentElement
      return line === null || line.scrollWidth <= line.clientWidth ? [] : [name.textContent]
    }),
  )
}

test('nothing is cut and nothing lies over anything, from the first screen to the inspector', async () => {
  await expectSound('first start')
  await page.getByRole('radio', { name: 'Fill in a form' }).check()
  await expectSound('the form')
  await page.getByRole('radio', { name: 'Paste a payload' }).check()
  await widen()
  await startPracticeSite(page)
  await expectSound('before the first answer')
  // Where there is room for the search beside it, no letter of a name is missing.
  await page.setViewportSize({ width: 860, height: 560 })
  expect(await cutNames()).toEqual([])
  await widen()
  await setPath(page, '/rest/api/3/search/jql?jql=project%20%3D%20ACME&maxResults=2')
  await sendAndWait(page)
  await page.getByRole('status', { name: 'Status' }).waitFor()
  // Until its part of the program has come, the text stands there plainly.
  await page.getByRole('textbox', { name: 'Body of the response' }).waitFor()
  for (const tab of ['Body', 'Headers', 'Timing', 'Claims', 'Diagnosis']) {
    await widen()
    await page
      .getByRole('region', { name: 'Response', exact: true })
      .getByRole('tab', { name: tab })
      .click()
    await expectSound(tab)
  }
  await widen()
  await page.getByRole('button', { name: 'Faults' }).click()
  await page.getByRole('tab', { name: 'Timing' }).click()
  await expectSound('Timing beside the faults')
  await page.getByRole('button', { name: 'Faults' }).first().press('Escape')
})

test('a name is drawn for itself: it takes neither the site nor the person out of sight, and turns no text', async () => {
  const core = 'אקמה'
  const name = `\u202e${core} acme.atlassian.net (production) ${'of a long name '.repeat(10)}`
  await widen()
  // Where the test before failed, this one begins with a window of its own.
  if (await page.getByRole('button', { name: 'Start the practice site' }).isVisible())
    await startPracticeSite(page)
  await takeFromMenu(page, 'Practice site', 'Rename')
  const dialog = page.getByRole('dialog', { name: 'Rename' })
  await dialog.getByRole('textbox').fill(name)
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(dialog).toBeHidden()
  await openTenantCard(page)
  await expectSound('the card of a long name')
  expect(await unisolated(core)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Body' }).last().click()
  await expectSound('a long name')
  expect(await unisolated(core)).toEqual([])
  expect(
    await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/u.test(document.body.innerText)),
  ).toBe(false)
})

/**
 * Where a text that runs from right to left is drawn among others without being kept to itself, or is
 * cut so that its beginning is out of sight.
 */
function unisolated(text: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let drawn = 0
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeValue?.includes(wanted) !== true) continue
      drawn += 1
      const isolate = node.parentElement?.closest('bdi') ?? null
      if (isolate === null || getComputedStyle(isolate).unicodeBidi !== 'isolate') {
        found.push(`not by itself: ${node.parentElement?.outerHTML ?? ''}`)
        continue
      }
      const range = document.createRange()
      range.setStart(node, 0)
      range.setEnd(node, wanted.length)
      const start = range.getBoundingClientRect()
      const box = isolate.getBoundingClientRect()
      if (start.left < box.left - 1 || start.right > box.right + 1)
        found.push(`its beginning is cut: ${isolate.outerHTML}`)
    }
    return drawn === 0 ? [`${wanted} is nowhere`] : found
  }, text)
}

test('beside a value of many lines its name, its box and its button stand at the first', async () => {
  await page.setViewportSize({ width: 860, height: 560 })
  await setPath(page, `/rest/api/3/search/jql?jql=${'summary%20~%20a%20OR%20'.repeat(30)}x`)
  await page.getByRole('tab', { name: /^Params/u }).click()
  // At once: the line between request and answer still moves.
  const depths = (): Promise<number[]> =>
    page.getByRole('textbox', { name: 'Parameter 1 value' }).evaluate((value) => {
      const { top } = value.getBoundingClientRect()
      const others = [...(value.parentElement?.children ?? [])].filter((each) => each !== value)
      return others.map((each) => each.getBoundingClientRect().bottom - top)
    })
  await expect.poll(async () => Math.max(...(await depths()))).toBeLessThan(32)
  expect(await depths()).toHaveLength(3)
  await setPath(page, '/rest/api/3/myself')
  await widen()
})

test('the inspector lets go of its edits by a button that lies over nothing', async () => {
  await widen()
  await page.keyboard.press('Control+i')
  const token =
    'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjb20uZXhhbXBsZSIsInFzaCI6ImFiYyJ9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  await page.getByRole('textbox', { name: 'Token, or text that holds one' }).first().fill(token)
  await page.getByRole('region', { name: 'Reading' }).getByRole('heading').first().waitFor()
  await expectSound('Explained')
  await widen()
  await page.getByRole('tab', { name: 'Edit and sign' }).click()
  await page.getByRole('textbox', { name: 'Claims as JSON' }).click()
  await page.keyboard.type(' ')
  await page.getByRole('button', { name: 'Start over from the pasted token' }).waitFor()
  await expectSound('Edit and sign')
  for (const tab of ['Request hash', 'Compare']) {
    await widen()
    await page.getByRole('tab', { name: tab }).click()
    await expectSound(tab)
  }
})

test('what brings something into sight moves no part of the window that has no scroll bar', async () => {
  const moved = await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.style.width = '200vw'
    const frames = [document.documentElement, document.body, document.querySelector('#root')]
    document.querySelector('#root')?.append(wide)
    for (const frame of frames) if (frame !== null) frame.scrollLeft = 50
    const at = frames.map((frame) => frame?.scrollLeft)
    wide.remove()
    return at
  })
  expect(moved).toEqual([0, 0, 0])
})
