import { expect, test, type Page } from '@playwright/test'
import { startSandbox } from '../../main/sandbox/start.ts'
import { found, SPELLINGS } from '../spellings.ts'
import { launchApp } from './launch.ts'
import { addByPaste, clipboardText, filesIn, sendAndWait, setPath, usableWindow } from './pages.ts'

/** What V8 holds of the page: https://chromedevtools.github.io/devtools-protocol/tot/HeapProfiler/ */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { captureNumericValue: false })
  await session.detach()
  return chunks.join('')
}

async function use(page: Page): Promise<void> {
  await sendAndWait(page)
  await page.getByRole('status', { name: 'Status' }).filter({ hasText: '200' }).waitFor()
  await setPath(page, '/rest/api/3/issue/NONE-1')
  await sendAndWait(page)
  await page.getByRole('status', { name: 'Status' }).filter({ hasText: '404' }).waitFor()
  for (const name of [/^Claims/, /^Diagnosis/, /^Headers/, /^Body/, /^Export/]) {
    const tab = page.getByRole('tab', { name }).first()
    if (await tab.isVisible()) await tab.click()
  }
}

test('after every view was used, page, heap and files hold neither secret nor token in any of 15 spellings', async () => {
  const site = await startSandbox()
  const { app, userData, close } = await launchApp()
  try {
    const page = await usableWindow(app)
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await addByPaste(page, site.installed)
    await use(page)
    // As Mia, whose token the practice site's authorization server gives.
    const left = await page.evaluate(async () => {
      const bridge = window.understudy
      const practice = await bridge.invoke('practice:start', null)
      if (!practice.ok) throw new Error(practice.failure.message)
      const tenantId = practice.value.profile.id
      const actingAs = { kind: 'user', accountId: '5b10a2844c20165700ede21g' } as const
      const path = '/rest/api/3/myself'
      const draft = { method: 'GET', path, query: [], headers: [], body: null }
      const who = { tenantId, actingAs, draft, confirmed: true, madeToken: null }
      const sent = await bridge.invoke('requests:send', { ...who, tabId: 't', runId: 'r' })
      Object.assign(window, { kept: sent })
      const copied = await bridge.invoke('tokens:copy', { tenantId, actingAs })
      if (!copied.ok) throw new Error(copied.failure.message)
      const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)]
      return [document.documentElement.outerHTML, stored]
    })
    const bearer = await clipboardText(app)
    expect(bearer.length).toBeGreaterThan(20)
    const heap = await heapOf(page)
    // The answers are in it, so it is the page's.
    expect(heap).toContain('NONE-1')
    expect(heap).toContain('Mia Krystof')
    const places = new Map([
      ...filesIn(userData),
      ['page', JSON.stringify(left)],
      ['console', said.join('\n')],
      ['heap', heap],
    ])
    expect(SPELLINGS).toBe(15)
    expect(found({ secret: site.installed.sharedSecret, bearer }, places)).toEqual([])
  } finally {
    await close()
    await site.close()
  }
})
