import type { BrowserWindow } from 'electron'
import { spawn } from 'node:child_process'
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

sharedTest('the app knows itself', async ({ app, launched }) => {
  const facts = await app.evaluate(({ app: electronApp }) => ({
    name: electronApp.getName(),
    version: electronApp.getVersion(),
    isPackaged: electronApp.isPackaged,
    appPath: electronApp.getAppPath(),
    userData: electronApp.getPath('userData'),
    ready: electronApp.isReady(),
    electron: process.versions['electron'],
    node: process.versions.node.split('.')[0],
  }))
  expect(facts).toEqual({
    name: 'double-fixture',
    version: '0.1.0',
    isPackaged: false,
    appPath: fixtureFolder,
    userData: launched.userData,
    ready: true,
    electron: '45.4.1',
    node: '24',
  })
})

test('--user-data-dir names the user-data folder', async ({}, info) => {
  const folder = info.outputPath('data')
  const { app, close } = await launchFixture({
    args: [`--user-data-dir=${folder}`],
    env: { UNDERSTUDY_DATA: '' },
  })
  expect(await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'))).toBe(folder)
  await close()
})

test('a second start with the same user data leaves, and the first hears its arguments', async ({
  launched,
  app,
  page,
}) => {
  await page.getByRole('heading').waitFor()
  const electron = path.join(import.meta.dirname, 'electron')
  const second = spawn(electron, [fixtureFolder, '--second'], {
    env: { ...process.env, UNDERSTUDY_DATA: launched.userData },
    cwd: '/',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(7)
  await expect.poll(() => seen(app, 'second-instance')).toEqual([['--second', '/']])
})

test('another user-data folder is another instance, and a lock left by a dead process is taken over', async ({
  launched,
  page,
}) => {
  await page.getByRole('heading').waitFor()
  const other = await launchFixture()
  await other.app.firstWindow()
  await other.close()
  const gone = launched.app.waitForEvent('close')
  launched.app.process().kill('SIGKILL')
  await gone
  const next = await launchFixture({ userData: launched.userData })
  await firstPage(next.app)
  await next.close()
})

test('a window has its size, keeps its least, and tells about its states', async ({
  app,
  page,
}) => {
  const window = await app.browserWindow(page)
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 650])
  await window.evaluate((given: BrowserWindow) => given.setBounds({ width: 100, height: 500 }))
  expect(await window.evaluate((given: BrowserWindow) => given.getBounds())).toMatchObject({
    width: 400,
    height: 500,
  })
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([400, 500])
  const states = await window.evaluate((given: BrowserWindow) => {
    const heard: string[] = []
    given.on('maximize', () => heard.push('maximize'))
    given.on('unmaximize', () => heard.push('unmaximize'))
    given.maximize()
    const maximized = given.isMaximized()
    given.unmaximize()
    return { heard, maximized, after: given.isMaximized(), visible: given.isVisible() }
  })
  expect(states).toEqual({
    heard: ['maximize', 'unmaximize'],
    maximized: true,
    after: false,
    visible: true,
  })
  await expect
    .poll(() => window.evaluate((given: BrowserWindow) => given.getTitle()))
    .toBe('Fixture')
})

test('closing can be prevented; closing the last window ends the app', async ({ app, page }) => {
  const window = await app.browserWindow(page)
  const kept = await window.evaluate((given: BrowserWindow) => {
    given.once('close', (event) => event.preventDefault())
    given.close()
    return !given.isDestroyed()
  })
  expect(kept).toBe(true)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await window.evaluate((given: BrowserWindow) => setImmediate(() => given.close()))
  expect(await ended).toBe(0)
})

test('themeSource decides prefers-color-scheme and tells', async ({ app, page }) => {
  const colour = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await colour()).toBe(false)
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark'
  })
  await expect.poll(colour).toBe(true)
  await expect(page.getByRole('heading')).toHaveCSS('color', 'rgb(9, 9, 9)')
  expect(
    await app.evaluate(({ nativeTheme }) => [
      nativeTheme.shouldUseDarkColors,
      nativeTheme.themeSource,
    ]),
  ).toEqual([true, 'dark'])
  await app.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'system'
  })
  await expect.poll(colour).toBe(false)
  expect(await seen(app, 'theme')).toEqual([[true], [false]])
})

test('a dialog is replaced from the test as with Electron’s own', async ({ app, page }) => {
  expect(await page.evaluate(() => window.fixture.invoke('save'))).toBe('')
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: 'picked.json' })
  })
  expect(await page.evaluate(() => window.fixture.invoke('save'))).toBe('picked.json')
})

sharedTest('a reload brings page and preload back', async ({ page }) => {
  await page.reload()
  expect(await page.evaluate(() => window.fixture.invoke('echo', 1))).toBe(1)
})

test('a menu is built from a template, found by id and clicked; nonsense is refused', async ({
  app,
}) => {
  const got = await app.evaluate(({ Menu }) => {
    const clicks: string[] = []
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        { role: 'fileMenu' },
        {
          label: 'Do',
          submenu: [
            {
              id: 'send',
              label: 'Send',
              accelerator: 'CmdOrCtrl+Enter',
              click: (item) => clicks.push(item.label),
            },
          ],
        },
      ]),
    )
    const menu = Menu.getApplicationMenu()
    menu?.getMenuItemById('send')?.click()
    const attempt = (template: Electron.MenuItemConstructorOptions): string => {
      try {
        Menu.buildFromTemplate([template])
        return 'accepted'
      } catch (error) {
        return (error as Error).message
      }
    }
    return {
      clicks,
      labels: menu?.items.map((item) => item.label),
      role: attempt({ role: 'nonsense' as 'quit' }),
      accelerator: attempt({ label: 'x', accelerator: 'Ctrl+Nonsense' }),
    }
  })
  expect(got).toEqual({
    clicks: ['Send'],
    labels: ['File', 'Do'],
    role: 'Unknown menu role: nonsense',
    accelerator: "electron double: 'Ctrl+Nonsense' is not an accelerator",
  })
})

test('clipboard, power and the absence of encryption', async ({ app }) => {
  const got = await app.evaluate(async ({ clipboard, powerMonitor, safeStorage }) => {
    await clipboard.writeText('copied')
    let suspended = 0
    powerMonitor.on('suspend', () => (suspended += 1))
    powerMonitor.emit('suspend')
    const text = await clipboard.readText()
    clipboard.clear()
    const after = await clipboard.readText()
    return { text, after, suspended, encryption: await safeStorage.isAsyncEncryptionAvailable() }
  })
  expect(got).toEqual({ text: 'copied', after: '', suspended: 1, encryption: false })
})

const https = { HTTPS_PROXY: 'http://proxy.example:3128' }
const http = { HTTP_PROXY: 'proxy.example' }
for (const { env, proxies } of [
  { env: {}, proxies: { 'https://a.example/': 'DIRECT' } },
  {
    env: https,
    proxies: { 'https://a.example/': 'PROXY proxy.example:3128', 'http://a.example/': 'DIRECT' },
  },
  {
    env: http,
    proxies: { 'http://a.example/': 'PROXY proxy.example:80', 'http://127.0.0.1:8080/': 'DIRECT' },
  },
  {
    env: { HTTPS_PROXY: 'proxy.example', NO_PROXY: '.example' },
    proxies: { 'https://a.example/': 'DIRECT' },
  },
]) {
  test(`the proxies under ${JSON.stringify(env)} are ${JSON.stringify(proxies)}`, async () => {
    const none = {
      HTTP_PROXY: '',
      HTTPS_PROXY: '',
      NO_PROXY: '',
      http_proxy: '',
      https_proxy: '',
      no_proxy: '',
      ALL_PROXY: '',
      all_proxy: '',
    }
    const { app, close } = await launchFixture({ env: { ...none, ...env } })
    const said = await app.evaluate(
      async ({ session }, urls) =>
        Promise.all(urls.map(async (url) => [url, await session.defaultSession.resolveProxy(url)])),
      Object.keys(proxies),
    )
    expect(Object.fromEntries(said)).toEqual(proxies)
    await close()
  })
}
