import { expect, sharedTest as test } from './fixture.ts'

test('values keep their types from the page through preload and IPC and back', async ({ page }) => {
  const back = await page.evaluate(async () => {
    const sent = {
      bytes: new Uint8Array([0, 1, 255]),
      part: new Uint16Array([1, 2]).subarray(1),
      date: new Date(86_400_000),
      map: new Map<unknown, unknown>([['k', new Set([1n])]]),
      missing: undefined,
      nothing: null,
      notANumber: NaN,
      minusZero: -0,
      big: 12345678901234567890n,
      error: new RangeError('boom', { cause: 'why' }),
      pattern: /x/gi,
      text: 'half \ud800, \udc00; 𝄞 \0 "\\ \u2028 __proto__',
    }
    const got = (await window.fixture.invoke('echo', sent)) as Record<keyof typeof sent, unknown>
    return {
      bytes: got.bytes instanceof Uint8Array && [...got.bytes].join(),
      part: got.part instanceof Uint16Array && [...got.part].join(),
      date: got.date instanceof Date && got.date.getTime(),
      map: got.map instanceof Map && (got.map.get('k') as Set<bigint>).has(1n),
      missing: 'missing' in got && got.missing === undefined,
      nothing: got.nothing,
      notANumber: Number.isNaN(got.notANumber),
      minusZero: Object.is(got.minusZero, -0),
      big: String(got.big),
      error: got.error instanceof RangeError && got.error.message,
      pattern: String(got.pattern),
      text: got.text === sent.text,
    }
  })
  expect(back).toEqual({
    bytes: '0,1,255',
    part: '2',
    date: 86_400_000,
    map: true,
    missing: true,
    nothing: null,
    notANumber: true,
    minusZero: true,
    big: '12345678901234567890',
    error: 'boom',
    pattern: '/x/gi',
    text: true,
  })
})

test('main receives the same types', async ({ page }) => {
  const types = await page.evaluate(() =>
    window.fixture.invoke('types', {
      a: [],
      d: new Date(0),
      m: new Map(),
      u: new Uint8Array(1),
      e: new TypeError('x'),
    }),
  )
  expect(types).toEqual({ a: 'Array', d: 'Date', m: 'Map', u: 'Uint8Array', e: 'TypeError' })
})

test('cycles, shared references and holes in arrays survive IPC', async ({ app, page }) => {
  await page.evaluate(() => {
    window.fixture.onNews((value) => Object.assign(window, { news: value }))
  })
  await app.evaluate(({ webContents }) => {
    const shared = { n: 1 }
    const value = [shared, , [shared]]
    webContents.getAllWebContents()[0]?.send('news', value)
  })
  await page.waitForFunction(() => 'news' in window)
  const news = await page.evaluate(() => {
    const { news: value } = window as unknown as { news: unknown[] }
    return { length: value.length, hole: 1 in value, first: value[0] }
  })
  expect(news).toEqual({ length: 3, hole: false, first: { n: 1 } })
})

test('an error in a handler crosses in Electron’s words', async ({ page }) => {
  const said = await page.evaluate(() =>
    window.fixture.invoke('fail').catch((error: unknown) => String(error)),
  )
  expect(said).toBe("Error: Error invoking remote method 'fail': TypeError: no such key")
})

test('a channel without a handler is refused by name', async ({ page }) => {
  const said = await page.evaluate(() =>
    window.fixture.invoke('nobody').catch((error: unknown) => String(error)),
  )
  expect(said).toBe(
    "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  )
})

test('functions cannot cross IPC, neither way', async ({ page }) => {
  const said = await page.evaluate(async () => [
    await window.fixture
      .invoke('echo', { f: () => 1 })
      .catch((error: unknown) => (error as Error).message),
    await window.fixture.invoke('uncloneable').catch((error: unknown) => (error as Error).message),
  ])
  expect(said).toEqual([
    'An object could not be cloned.',
    "Error invoking remote method 'uncloneable': Error: An object could not be cloned.",
  ])
})

test('messages go to main and come back as events, until the listener is taken off', async ({
  page,
}) => {
  const heard = await page.evaluate(async () => {
    const answers: number[] = []
    const isDate: boolean[] = []
    const next = (n: number): Promise<() => void> =>
      new Promise((resolve) => {
        const off = window.fixture.onPong((value) => {
          answers.push(value.n)
          isDate.push(value.at instanceof Date)
          resolve(off)
        })
        window.fixture.ping(n)
      })
    const off = await next(41)
    off()
    await next(1)
    return { answers, isDate }
  })
  expect(heard).toEqual({ answers: [42, 2], isDate: [true, true] })
})

test('the bridge returns, throws, calls back and promises', async ({ page }) => {
  const got = await page.evaluate(async () => {
    const thrown = ((): unknown => {
      try {
        return window.fixture.throws()
      } catch (error) {
        return error
      }
    })()
    return {
      sum: window.fixture.add(2, 3),
      thrown: thrown instanceof Error && thrown.message,
      twice: window.fixture.twice((n) => n * 10),
      later: await window.fixture.later({ a: [1] }),
    }
  })
  expect(got).toEqual({ sum: 5, thrown: 'too far', twice: 100, later: { a: [1] } })
})

test('what is exposed cannot be changed, replaced or exposed again', async ({ page }) => {
  const got = await page.evaluate(() => {
    const attempt = (change: () => unknown): string => {
      try {
        change()
        return 'done'
      } catch (error) {
        return (error as Error).message
      }
    }
    attempt(() => Object.assign(window.fixture, { add: () => 'evil' }))
    attempt(() => Object.defineProperty(window, 'fixture', { value: 1 }))
    attempt(() => window.fixture.facts.list.push(3))
    return {
      sum: window.fixture.add(1, 1),
      list: window.fixture.facts.list,
      again: attempt(() => window.fixture.again()),
    }
  })
  expect(got).toEqual({
    sum: 2,
    list: [1, 2],
    again: 'Cannot bind an API on top of an existing property on the window object',
  })
})

test('the preload lives in another world, sandboxed', async ({ page }) => {
  const got = await page.evaluate(() => ({
    secret: 'preloadSecret' in window,
    require: 'require' in window,
    process: 'process' in window,
    ours: Object.keys(window).filter((key) => /electron|double|^_[0-9a-f]{24}$/i.test(key)),
    facts: window.fixture.facts,
  }))
  expect(got).toMatchObject({
    secret: false,
    require: false,
    process: false,
    ours: [],
    facts: { sandboxed: true, argv: ['--said=so'], refusedModule: 'module not found: fs' },
  })
})

test('a page that replaces its built-ins does not reach the preload', async ({ page }) => {
  const got = await page.evaluate(async () => {
    const poison = (): never => {
      throw new Error('poisoned')
    }
    const kept = [Array.prototype, JSON, Map.prototype].map(
      (owner) => [owner, Object.getOwnPropertyDescriptors(owner) as PropertyDescriptorMap] as const,
    )
    Object.assign(Array.prototype, { map: poison })
    Object.assign(JSON, { stringify: poison })
    Object.assign(Map.prototype, { set: poison })
    const answer = await window.fixture.invoke('echo', { a: [1] })
    // Put back for Playwright, which reads the answer in the page's own world.
    for (const [owner, descriptors] of kept) Object.defineProperties(owner, descriptors)
    return answer
  })
  expect(got).toEqual({ a: [1] })
})

test('what is not written throws, saying so', async ({ app, page }) => {
  const inPreload = await page.evaluate(() => {
    try {
      window.fixture.unwritten()
      return 'accepted'
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(inPreload).toBe('electron double: ipcRenderer.sendSync is not implemented')
  const inMain = await app.evaluate(({ app: electronApp, session, BrowserWindow }) => {
    const attempt = (use: () => unknown): string => {
      try {
        use()
        return 'accepted'
      } catch (error) {
        return (error as Error).message
      }
    }
    return [
      attempt(() => electronApp.getGPUFeatureStatus()),
      attempt(() => session.fromPartition('other')),
      attempt(() => electronApp.on('gpu-info-update', () => undefined)),
      attempt(() => new BrowserWindow({ webPreferences: { nodeIntegration: true } })),
      attempt(() => new BrowserWindow({ webPreferences: { sandbox: false } })),
      attempt(() => new BrowserWindow({ frame: false })),
    ]
  })
  expect(inMain).toEqual([
    'electron double: app.getGPUFeatureStatus is not implemented',
    'electron double: session.fromPartition is not implemented',
    "electron double: event 'gpu-info-update' of app is not implemented",
    'electron double: webPreferences.nodeIntegration = true is not implemented',
    'electron double: webPreferences.sandbox = false is not implemented',
    "electron double: BrowserWindow option 'frame' is not implemented",
  ])
})
