import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App, BrowserWindow } from 'electron'
import { externalLink } from '../../main/platform/external-links.ts'
import { givingFirst } from '../../main/platform/closing.ts'
import { onNoWindowLeft } from '../../main/platform/last-window.ts'
import { logLine } from '../../main/platform/log-line.ts'
import { openLog } from '../../main/platform/log.ts'
import { menuTemplate } from '../../main/platform/menu-template.ts'
import type { MenuCommand } from '../../main/platform/menu-template.ts'
import { secureRandomId } from '../../main/node/clock-and-ids.ts'
import { shapeOf, windowDocument } from '../../main/platform/window-shape.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-parts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('the last window closed', () => {
  it.each([
    ['darwin', ['stop']],
    ['linux', ['stop', 'quit']],
    ['win32', ['stop', 'quit']],
  ] as const)('on %s: %j', (platform, expected) => {
    const done: string[] = []
    const app = Object.assign(new EventEmitter(), { quit: () => done.push('quit') })
    onNoWindowLeft(app as unknown as App, platform, () => done.push('stop'))
    expect(done).toEqual([])
    app.emit('window-all-closed')
    expect(done).toEqual(expected)
  })
})

describe('a window that is to close', () => {
  function opened(isLoading = false) {
    const done: string[] = []
    const given = Promise.withResolvers<null>()
    const app = Object.assign(new EventEmitter(), { quit: () => done.push('quit') })
    const window = Object.assign(new EventEmitter(), {
      webContents: Object.assign(new EventEmitter(), { isLoadingMainFrame: () => isLoading }),
      isDestroyed: () => false,
      close: () => done.push('close'),
    })
    const give = (): Promise<null> => {
      done.push('give')
      return given.promise
    }
    const held = { give, pageGone: () => void done.push('gone') }
    const isClosing = givingFirst(app as unknown as App, held)(window as unknown as BrowserWindow)
    /** Whether it was held. */
    const close = (): boolean => {
      let held = false
      window.emit('close', { preventDefault: () => (held = true) })
      return held
    }
    return { app, window, done, close, given, isClosing }
  }

  it('gives what it holds first, however often it is closed meanwhile; then it closes', async () => {
    const { done, close, given } = opened()
    expect([close(), close(), done]).toEqual([true, true, ['give']])
    given.resolve(null)
    await vi.waitFor(() => expect(done).toEqual(['give', 'close']))
    expect(close()).toBe(false)
  })

  it('goes on with the quit that closed it, which its staying has ended', async () => {
    const { app, done, close, given } = opened()
    app.emit('before-quit')
    close()
    given.resolve(null)
    await vi.waitFor(() => expect(done).toEqual(['give', 'quit']))
  })

  it('closes also where giving fails', async () => {
    const { done, close, given } = opened()
    close()
    given.reject(new Error('the disk is full'))
    await vi.waitFor(() => expect(done).toEqual(['give', 'close']))
  })

  // A page is loading until this is told, also behind did-finish-load and did-fail-load.
  it('closes behind did-stop-loading, and is asked for nothing, where it was still loading', async () => {
    const { app, window, done, close } = opened(true)
    app.emit('before-quit')
    expect([close(), done]).toEqual([true, []])
    window.webContents.emit('did-stop-loading')
    await vi.waitFor(() => expect(done).toEqual(['quit']))
    expect(close()).toBe(false)
  })

  it.each([
    ['quits', 'quit'],
    ['is closed', 'close'],
  ])('waits no longer for a page that dies while it %s', async (how, end) => {
    const { app, window, done, close, isClosing } = opened()
    if (how === 'quits') app.emit('before-quit')
    expect(isClosing()).toBe(false)
    close()
    expect(isClosing()).toBe(true)
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.waitFor(() => expect(done).toEqual(['give', 'gone', end]))
    expect(close()).toBe(false)
  })

  it('says that its page is gone where that could not be loaded, and once it is closed', () => {
    const { window, done } = opened()
    window.webContents.emit('did-fail-load', {}, -2, '', 'app://understudy/a.html', false)
    expect(done).toEqual([])
    window.webContents.emit('did-fail-load', {}, -2, '', 'app://understudy/index.html', true)
    window.emit('closed')
    expect(done).toEqual(['gone', 'gone'])
  })

  it('gives what it holds where Windows is about to end', () => {
    const { window, done } = opened()
    window.emit('query-session-end', {})
    expect(done).toEqual(['give'])
  })
})

describe('links that open outside', () => {
  it.each([
    'https://developer.atlassian.com/cloud/jira/platform/?a=b#c',
    'https://datatracker.ietf.org/doc/html/rfc7523',
    'https://github.com/nodejs/undici',
  ])('%s', (link) => {
    expect(externalLink(link)).toBe(link)
  })

  it.each([
    'http://developer.atlassian.com/',
    'https://developer.atlassian.com.evil.com/',
    'https://evil.com/?https://github.com/',
    'https://github.com:8443/',
    'https://github.com@evil.com/',
    'https://user@github.com/',
    'https://gist.github.com/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://github.com/',
    '//github.com/',
    '',
  ])('not %s', (link) => {
    expect(externalLink(link)).toBeNull()
  })
})

describe('a line of the log', () => {
  const jws = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJhIn0', 'c2lnbmF0dXJlLXNpZ25hdHVyZQ'].join('.')
  it.each([
    [
      'request sent',
      { host: 'acme.atlassian.net', status: 200, retried: false },
      'request sent host=acme.atlassian.net status=200 retried=false',
    ],
    ['a\nb', { c: 'd\r\ne\u2028f' }, 'a b c=d e f'],
    [
      'x',
      { sharedSecret: 'abc', accessToken: 'abc', Authorization: 'abc' },
      'x sharedSecret=[masked] accessToken=[masked] Authorization=[masked]',
    ],
    ['x', { why: `refused ${jws} there` }, 'x why=refused [masked] there'],
    [`got ${jws}`, {}, 'got [masked]'],
    ['x', { why: 'sent Bearer abcdef' }, 'x why=sent [masked]'],
    ['x', { why: 'a'.repeat(40) }, 'x why=[masked]'],
    ['x', { id: 'q83vEjRWeJCrze8SNFZ4kA' }, 'x id=q83vEjRWeJCrze8SNFZ4kA'],
  ])('%s', (event, facts, expected) => {
    expect(logLine(event, facts)).toBe(expected)
  })

  it('ends up in a file that only the owner reads', async () => {
    const log = openLog(join(folder, 'logs'))
    log.info('started', { version: '0.1.0' })
    log.error('failed', { jwt: jws })
    const file = join(folder, 'logs', 'main.log')
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toContain('failed'))
    expect(readFileSync(file, 'utf8')).toMatch(
      /\[info\]\s+started version=0\.1\.0\n.*\[error\]\s+failed jwt=\[masked\]\n$/,
    )
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('is lost without a word where nothing can be written', async () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder belongs')
    const log = openLog(join(folder, 'logs'))
    log.warn('nowhere')
    await vi.dynamicImportSettled()
    expect(readFileSync(join(folder, 'logs'), 'utf8')).toBe('a file where the folder belongs')
  })
})

describe('the menu', () => {
  const commandsOf = (isMac: boolean): MenuCommand[] => {
    const sent: MenuCommand[] = []
    const template = menuTemplate({
      appName: 'Understudy',
      isMac,
      isPackaged: true,
      ownKeys: {},
      send: (command) => sent.push(command),
    })
    const walk = (items: ReturnType<typeof menuTemplate>): void => {
      for (const item of items) {
        if (Array.isArray(item.submenu)) walk(item.submenu)
        ;(item.click as (() => void) | undefined)?.()
      }
    }
    walk(template)
    return sent.toSorted()
  }

  it.each([true, false])('sends every command once (mac: %s)', (isMac) => {
    expect(commandsOf(isMac)).toEqual([
      'close-tab',
      'copy-curl',
      'focus-people',
      'focus-tenants',
      'help',
      'import',
      'inspector',
      'new-tab',
      'new-tenant',
      'palette',
      'send',
      'settings',
      'shortcuts',
    ])
  })

  it.each([true, false])(
    'closes a request tab by the key that closes a window elsewhere (mac: %s)',
    (isMac) => {
      const template = menuTemplate({
        appName: 'U',
        isMac,
        isPackaged: true,
        ownKeys: {},
        send: () => undefined,
      })
      const closing = JSON.stringify(template).match(/[^{]*CmdOrCtrl\+(?:Shift\+)?W"[^}]*/gu)
      expect(closing).toEqual([
        '"label":"Close Request Tab","accelerator":"CmdOrCtrl+W"',
        '"role":"close","accelerator":"CmdOrCtrl+Shift+W"',
      ])
      // That role has Close of its own, under the other key.
      expect(JSON.stringify(template)).not.toContain('windowMenu')
    },
  )

  it('shows the keys that a person chose, and none where they chose none', () => {
    const ownKeys = { palette: 'Mod+O', settings: null } as const
    const template = menuTemplate({
      ...{ appName: 'U', isMac: false, isPackaged: true, ownKeys },
      send: () => undefined,
    })
    const text = JSON.stringify(template)
    expect(text).toContain('"label":"Command Palette…","accelerator":"CmdOrCtrl+O"')
    expect(text).toContain('{"label":"Settings…"}')
  })

  it.each([true, false])(
    'has Reload, and developer tools only where unpackaged (packaged: %s)',
    (isPackaged) => {
      const text = JSON.stringify(
        menuTemplate({
          appName: 'U',
          isMac: false,
          isPackaged,
          ownKeys: {},
          send: () => undefined,
        }),
      )
      expect(text.includes('toggleDevTools')).toBe(!isPackaged)
      expect(text).toContain('"role":"reload"')
    },
  )
})

it('remembers a size that the window may have', () => {
  expect(shapeOf({ width: 10.4, height: 1000.6 })).toEqual({ width: 860, height: 1001 })
  expect(windowDocument.schema.safeParse(windowDocument.fallback).success).toBe(true)
  expect(windowDocument.schema.safeParse({ width: 1, height: 1 }).success).toBe(false)
})

it('makes ids of 128 bits', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => secureRandomId.next()))
  expect(ids.size).toBe(1000)
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/)
})
