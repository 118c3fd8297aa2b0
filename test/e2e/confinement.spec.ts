import type { ElectronApplication, Page } from '@playwright/test'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Bridge } from '../../contract/bridge.ts'
import { root } from '../setup/build.ts'
import { doubleFolder, electronBinary } from '../setup/electron-binary.ts'
import { expect, test } from './fixture.ts'
import { isDouble, launchApp } from './launch.ts'
import { usableWindow } from './pages.ts'

test.use({ wholeBrowser: true })

let app: ElectronApplication
let page: Page

test.beforeEach(({ app: shared, page: fresh }) => {
  app = shared
  page = fresh
})

interface Tried {
  readonly ran: unknown
  readonly fetched: string
  readonly refused: string[]
  readonly violations: string[]
}

test('an injected script, a remote image, fetch and eval come to nothing', async () => {
  const tried = await page.evaluate(async (): Promise<Tried> => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    )
    const refused: string[] = []
    const attempt = (what: string, act: () => void): void => {
      try {
        act()
      } catch (error) {
        refused.push(`${what}: ${(error as Error).name}`)
      }
    }
    attempt('script', () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = 1'
      document.body.append(script)
    })
    attempt('handler', () => document.body.setAttribute('onclick', 'window.ran = 2'))
    document.body.click()
    attempt('markup', () => {
      const host = document.createElement('div')
      host.innerHTML = '<img src="x" onerror="window.ran = 4">'
      document.body.append(host)
    })
    attempt('second policy', () =>
      (
        window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void }
        }
      ).trustedTypes.createPolicy('mine', { createHTML: (text: string) => text }),
    )
    const foreign: string = 'data:text/javascript,window.ran = 5'
    await import(foreign).catch(() => undefined)
    const image = new Image()
    image.src = 'https://example.com/pixel.png'
    document.body.append(image)
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    )
    // DevTools lifts the ban on eval for what it evaluates itself; a timer's text is the page's own.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it cannot run is the point
    attempt('timer', () => void setTimeout('window.ran = 3'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    return {
      ran: (window as unknown as { ran?: unknown }).ran ?? null,
      fetched,
      refused,
      violations: [...new Set(violations)].sort(),
    }
  })
  expect(tried).toEqual({
    ran: null,
    fetched: 'TypeError',
    refused: [
      'script: TypeError',
      'handler: TypeError',
      'markup: TypeError',
      'second policy: TypeError',
      'timer: TypeError',
    ],
    violations: [
      'connect-src',
      'img-src',
      'require-trusted-types-for',
      'script-src-elem',
      'trusted-types',
    ],
  })
})

test('a style without the nonce is refused, and the nonce is a new one with each load', async () => {
  const colour = await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { --injected: yes }'
    document.head.append(style)
    return getComputedStyle(document.body).getPropertyValue('--injected')
  })
  expect(colour).toBe('')
  const nonceOf = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.querySelector('meta[name=csp-nonce]')?.getAttribute('content'))
  const first = await nonceOf()
  await page.reload()
  await page.getByRole('heading', { name: 'Understudy' }).waitFor()
  const second = await nonceOf()
  expect(first).toMatch(/^[\w+/=-]{20,}$/)
  expect(second).not.toBe(first)
})

test('the page cannot leave, and opens no window', async () => {
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
  await expect.poll(() => page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

// On its own: a navigation that was refused keeps the next test waiting for its end.
test('what is dropped on the window, a form, a refresh and a script’s address lead nowhere', async () => {
  const own = await launchApp({ wholeBrowser: true })
  try {
    const alone = await usableWindow(own.app)
    const before = alone.url()
    const session = await alone.context().newCDPSession(alone)
    const dropped = [
      { items: [{ mimeType: 'text/uri-list', data: 'https://example.com/' }] },
      { items: [{ mimeType: 'text/html', data: '<script>window.ran = 1</script>' }] },
      { items: [], files: ['/etc/hostname'] },
    ]
    for (const each of dropped) {
      const data = { ...each, dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data })
    }
    await session.detach()
    await alone.evaluate(() => {
      const form = document.createElement('form')
      form.action = 'https://example.com/'
      const refresh = document.createElement('meta')
      refresh.httpEquiv = 'refresh'
      refresh.content = '0; url=https://example.com/'
      document.head.append(refresh)
      document.body.append(form)
      form.submit()
      const link = document.createElement('a')
      link.href = 'javascript:window.ran=1'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      window.open('app://understudy/index.html')
    })
    await expect.poll(() => alone.url()).toBe(before)
    expect(own.app.windows()).toHaveLength(1)
    // A locator would wait for the refused navigations to end.
    const left = await alone.evaluate(() => ['ran' in window, document.body.innerText])
    expect(left).toEqual([false, expect.stringContaining('Understudy')])
  } finally {
    await own.close()
  }
})

test('only links of the allow-list are opened outside', async () => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  const open = (url: string): Promise<unknown> =>
    page.evaluate((address) => window.understudy.invoke('app:open-link', { url: address }), url)
  expect(await open('https://developer.atlassian.com/cloud/jira/')).toMatchObject({ ok: true })
  for (const url of [
    'https://evil.example/',
    'http://developer.atlassian.com/',
    'file:///etc/passwd',
    'https://developer.atlassian.com.evil.example/',
  ]) {
    expect(await open(url)).toMatchObject({ ok: false, failure: { code: 'invalid_message' } })
  }
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://developer.atlassian.com/cloud/jira/',
  ])
})

test('permissions are denied', async () => {
  const states = await page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'clipboard-read'] as const
    const answers = asked.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(
        ({ state }) => state,
        () => 'refused',
      ),
    )
    return Promise.all(answers)
  })
  expect(states.filter((state) => state === 'granted')).toEqual([])
})

test('the page has no Node, and the bridge carries listed channels alone', async () => {
  const seen = await page.evaluate(async () => {
    const own = window as unknown as Record<string, unknown>
    const unknown = await window.understudy.invoke('secrets:read' as 'app:status', null).then(
      () => 'answered',
      (error: unknown) => (error as Error).message,
    )
    const sendsNoSecretBack = await window.understudy.invoke('tenants:list', null)
    return {
      require: typeof own['require'],
      process: typeof own['process'],
      keys: Object.keys(window.understudy).sort(),
      unknown,
      sendsNoSecretBack,
    }
  })
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    keys: ['invoke', 'on'],
    unknown: 'unknown channel',
    sendsNoSecretBack: { ok: true, value: [] },
  })
})

test('a frame inside the page reaches no channel', async () => {
  const reached = await page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'https://example.com/'
    const inline = document.createElement('iframe')
    document.body.append(frame, inline)
    await new Promise((resolve) => setTimeout(resolve, 200))
    let written = 'written'
    try {
      inline.srcdoc = '<p>inside</p>'
    } catch (error) {
      written = (error as Error).name
    }
    const inside = inline.contentWindow as unknown as { understudy?: unknown } | null
    return { bridge: typeof inside?.understudy, framed: inside !== null, written }
  })
  expect(reached).toEqual({ bridge: 'undefined', framed: true, written: 'TypeError' })
})

// Started without Playwright, for which a program that ends at once is one that failed to launch.
test('a second start gives way to the first', async ({ running }) => {
  const second = spawn(
    isDouble ? join(doubleFolder, 'electron') : (electronBinary() ?? ''),
    [root, '--no-sandbox'],
    {
      env: { ...process.env, ...running.keyring?.env, UNDERSTUDY_DATA: running.userData },
      stdio: 'ignore',
    },
  )
  const exit = await Promise.race([
    new Promise<string>((resolve) =>
      second.once('exit', (code) => resolve(`ended with ${String(code)}`)),
    ),
    new Promise<string>((resolve) => setTimeout(() => resolve('still there'), 15_000)),
  ])
  second.kill()
  expect(exit).toBe('ended with 0')
  await expect(page.getByRole('heading', { name: 'Understudy' })).toBeVisible()
})

declare global {
  interface Window {
    readonly understudy: Bridge
  }
}
