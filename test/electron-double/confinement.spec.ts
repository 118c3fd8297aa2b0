import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import {
  expect,
  firstPage,
  fixtureFolder,
  launchFixture,
  seen,
  sharedTest,
  test,
} from './fixture.ts'

// The shell without a window answers for permissions as no Electron does.
test.use({ wholeBrowser: true })
sharedTest.use({ wholeBrowser: true })

sharedTest('the policy that main serves is enforced', async ({ page }) => {
  const got = await page.evaluate(async () => {
    const violated = new Set<string>()
    const all = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        violated.add(event.effectiveDirective)
        if (violated.size === 4) resolve()
      })
    })
    const script = document.createElement('script')
    script.textContent = 'window.pwned = 1'
    document.body.append(script)
    const image = document.createElement('img')
    image.src = 'https://example.com/x.png'
    document.body.append(image)
    document.body.setAttribute('onclick', 'window.pwned = 2')
    document.body.click()
    const remote = await fetch('https://example.com/').catch(
      (error: unknown) => (error as Error).message,
    )
    await all
    return { pwned: 'pwned' in window, remote, violated: [...violated].toSorted() }
  })
  expect(got).toEqual({
    pwned: false,
    remote: 'Failed to fetch',
    violated: ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem'],
  })
})

sharedTest('eval is refused', async ({ page }) => {
  const got = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        // In a task of its own: what the debugger runs may eval, whatever the policy says.
        setTimeout(() => {
          try {
            resolve(`gave ${eval('1') as number}`)
          } catch (error) {
            resolve((error as Error).name)
          }
        })
      }),
  )
  expect(got).toBe('EvalError')
})

sharedTest(
  'what the policy allows works: style, script, fetch of the app’s own scheme',
  async ({ page }) => {
    await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgb(1, 2, 3)')
    await page.getByRole('button', { name: 'Sign' }).click()
    await expect(page.getByLabel('answer')).toHaveText('grüße')
    expect(await page.evaluate(() => fetch('style.css').then((response) => response.status))).toBe(
      200,
    )
  },
)

sharedTest('without handlers permissions are granted, as in Electron', async ({ page }) => {
  const state = await page.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then((found) => found.state),
  )
  expect(state).toBe('granted')
})

test('navigation that main prevents does not happen', async ({ app, page }) => {
  const before = page.url()
  await page.getByRole('link', { name: 'away' }).click()
  await expect.poll(() => seen(app, 'will-navigate')).toEqual([['https://example.com/away']])
  await page.evaluate(() => {
    location.href = 'https://example.com/script'
  })
  await expect.poll(() => seen(app, 'will-navigate')).toHaveLength(2)
  expect(page.url()).toBe(before)
  await expect(page.getByRole('heading')).toHaveText('Fixture')
})

test('navigation that main allows happens, with its redirect, and tells will-redirect', async ({
  app,
  page,
}) => {
  await page.getByRole('link', { name: 'moved' }).click()
  await expect(page.getByRole('heading')).toHaveText('Other')
  expect(await seen(app, 'will-navigate')).toEqual([['app://bundle/moved']])
  expect(await seen(app, 'will-redirect')).toEqual([['app://bundle/other.html']])
})

test('a move within the document is no navigation', async ({ app, page }) => {
  await page.getByRole('link', { name: 'part' }).click()
  await expect
    .poll(() => app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL()))
    .toBe('app://bundle/index.html#part')
  expect(await seen(app, 'will-navigate')).toEqual([])
})

test('a new window is refused and its address handed to main', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => {
      opened.push(url)
      return Promise.resolve()
    }
  })
  const opened = (): Promise<string[]> =>
    app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
  await page.getByRole('link', { name: 'help' }).click()
  await expect.poll(opened).toEqual(['https://example.com/help'])
  expect(await page.evaluate(() => window.open('https://example.com/two'))).toBeNull()
  await expect.poll(opened).toEqual(['https://example.com/help', 'https://example.com/two'])
  await page.getByRole('link', { name: 'help' }).click({ modifiers: ['Control'] })
  await expect.poll(opened).toHaveLength(3)
  await expect.poll(() => app.windows()).toHaveLength(1)
})

test('denied permissions are denied in the page', async () => {
  const { app, close } = await launchFixture({ env: { FIXTURE_DENY: '1' }, wholeBrowser: true })
  const page = await firstPage(app)
  const got = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ] as const
    const states = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    )
    const media = navigator.mediaDevices.getUserMedia({ audio: true })
    return {
      states: states.map(({ state }) => state),
      media: await media.then(
        () => 'given',
        (error: unknown) => (error as Error).name,
      ),
      read: await navigator.clipboard.readText().then(
        () => 'given',
        (error: unknown) => (error as Error).name,
      ),
    }
  })
  expect(got).toEqual({
    states: Array(6).fill('denied'),
    media: 'NotAllowedError',
    read: 'NotAllowedError',
  })
  await close()
})

test('a handler set later governs the window that is open', async ({ app, page }) => {
  await app.evaluate(({ session }) => session.defaultSession.setPermissionCheckHandler(() => false))
  await expect
    .poll(() =>
      page.evaluate(() =>
        navigator.permissions.query({ name: 'geolocation' }).then((found) => found.state),
      ),
    )
    .toBe('denied')
})

test('main sees which frame a message came from, and null once that document is gone', async ({
  app,
  page,
}) => {
  expect(await page.evaluate(() => window.fixture.invoke('sender'))).toEqual({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    isTop: true,
    isMain: true,
    fromWindow: true,
  })
  await page.evaluate(() => {
    void window.fixture.invoke('wait-then-sender')
  })
  await page.getByRole('link', { name: 'other' }).click()
  await expect(page.getByRole('heading')).toHaveText('Other')
  await app.evaluate(() => (globalThis as unknown as { release: () => void }).release())
  await expect.poll(() => seen(app, 'sender after')).toEqual([[null]])
})

test('a foreign page in a window with the preload says its own origin; a frame has no preload', async ({
  app,
}) => {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(
      request.url === '/frame'
        ? '<h2>frame</h2>'
        : '<h1>foreign</h1><iframe src="/frame"></iframe>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await firstPage(app)
  const opened = app.waitForEvent('window')
  const wanted = { url: `${origin}/`, preload: path.join(fixtureFolder, 'preload.cjs') }
  await app.evaluate(({ BrowserWindow }, { url, preload }) => {
    void new BrowserWindow({ webPreferences: { preload } }).loadURL(url)
  }, wanted)
  const page = await opened
  await page.getByRole('heading', { name: 'foreign' }).waitFor()
  const sender = await page.evaluate(() => window.fixture.invoke('sender'))
  expect(sender).toMatchObject({ url: `${origin}/`, origin })
  await expect.poll(() => page.frame({ url: `${origin}/frame` })?.url()).toBe(`${origin}/frame`)
  const frame = page.frame({ url: `${origin}/frame` })
  expect(await frame?.evaluate(() => 'fixture' in window)).toBe(false)
  server.close()
})

test('the internet is out of reach', async ({ app }) => {
  await firstPage(app)
  const said = await app.evaluate(({ BrowserWindow }) =>
    new BrowserWindow({}).loadURL('https://example.com/').then(
      () => 'loaded',
      (error: unknown) => (error as Error).message,
    ),
  )
  expect(said).toBe("ERR_INTERNET_DISCONNECTED (-2) loading 'https://example.com/'")
})
