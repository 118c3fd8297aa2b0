import { type Browser, chromium, type ElectronApplication, type Page } from '@playwright/test'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launchApp } from '../e2e/launch.ts'
import { ensureBuild } from '../setup/build.ts'
import { median, type BenchLine } from './bench-line.ts'
import { jsonOfAbout } from './bodies.ts'
import { addTenantAt, look, LOOKED_AT_MS, paintedAfterSend, useParser } from './body-in-window.ts'
import { leftOf } from './given-back.ts'
import { watchTasks } from './longest-task.ts'

interface Body {
  readonly words: string
  readonly type: string
  readonly bytes: Buffer
  /** What is looked for in all of it. */
  readonly sought: string
}

const MB = 1_000_000
const json = (megabytes: number): Body => ({
  words: `${megabytes} MB of JSON`,
  type: 'application/json',
  bytes: jsonOfAbout(megabytes * MB),
  sought: 'initials/MK-6',
})
const line = (characters: number): Body => ({
  words: `one line of ${characters / MB} million characters`,
  type: 'text/plain',
  bytes: Buffer.from(`${'x'.repeat(characters)}needle`),
  sought: 'needle',
})
const bodies: readonly Body[] = [
  json(1),
  json(10),
  json(50),
  {
    ...json(50),
    words: '50 MB of JSON, a page of a list',
    bytes: Buffer.concat([
      Buffer.from('{"startAt":0,"total":90000,"issues":'),
      jsonOfAbout(50 * MB),
      Buffer.from('}'),
    ]),
  },
  line(20 * MB),
]
/** Shown before what is measured of one that is gone: read in a thread, and read here. */
const [first, small] = [json(1.2), line(0.2 * MB)]
const served = [...bodies, first, small]

const ROUNDS = 4
const LONGEST_TASK_MS = 100
const MOST_MEMORY = 4

/** Bodies in the built app against Chromium that opens the same address. */
export async function bench(): Promise<BenchLine[]> {
  if (!ensureBuild(() => undefined)) throw new Error('the app could not be built')
  const server = createServer((request, response) => {
    const body = served[Number(request.url?.slice(1))]
    response.setHeader('Content-Type', body?.type ?? 'text/plain').end(body?.bytes ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath: process.env['UNDERSTUDY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const lines: BenchLine[] = []
    for (const [index, body] of bodies.entries())
      lines.push(...(await linesOf(body, { browser, site, path: `/${index}` })))
    for (const body of [json(50), line(20 * MB)]) {
      const left = await leftOf(shown(body), { site, first: shown(first), small: shown(small) })
      if (left !== null) lines.push(left)
    }
    return lines
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

function shown(body: Body): Body & { readonly path: string } {
  return { ...body, path: `/${served.findIndex(({ words }) => words === body.words)}` }
}

interface Place {
  readonly browser: Browser
  readonly site: string
  readonly path: string
}

async function linesOf(body: Body, { browser, site, path }: Place): Promise<BenchLine[]> {
  const launched = await launchApp({ wholeBrowser: true })
  try {
    const { app } = launched
    const page = await app.firstWindow()
    await addTenantAt(page, site)
    await useParser(page)
    const [ours, theirs, tasks, blocks, memory, floor]: number[][] = [[], [], [], [], [], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      floor?.push(await memoryOfNone(app, page))
      const watched = await watch(app, page)
      ours?.push(await paintedAfterSend(page, path, true))
      await look(page, body.sought)
      const seen = await watched()
      tasks?.push(seen.task)
      blocks?.push(seen.block)
      memory?.push(seen.memory)
      theirs?.push(await paintedInChromium(browser, site + path))
    }
    const of = (numbers: number[] | undefined): number => median((numbers ?? []).slice(1))
    const most = (numbers: number[] | undefined): number => Math.max(...(numbers ?? []))
    const common = { input: body.words, runs: ROUNDS - 1 }
    return [
      {
        ...common,
        name: 'first paint of a body, from Send',
        ...against(of(ours) * 1e6, { name: 'Chromium opening it', value: of(theirs) * 1e6 }, 1),
        aim: 'no later than Chromium’s',
      },
      ...[
        { name: 'longest task of the window', value: of(tasks) },
        { name: 'longest block of main', value: of(blocks) },
      ].map(({ name, value }) => ({
        ...common,
        name: `${name}, sent, shown and looked through`,
        ...against(value * 1e6, { name: 'the aim', value: LONGEST_TASK_MS * 1e6 }, 1),
        aim: `at most ${LONGEST_TASK_MS} ms`,
      })),
      ...[
        { which: 'at most', taken: most(memory), none: most(floor) },
        { which: 'once the first one was shown', taken: of(memory), none: of(floor) },
      ].map(({ which, taken, none }) => ({
        ...common,
        name: `memory that main takes for it ${which}, beyond the ${(none / MB).toFixed(1)} MB for an answer without a body`,
        unit: 'bytes' as const,
        ...against(taken - none, { name: 'the body', value: body.bytes.length }, MOST_MEMORY),
        aim: `at most ${MOST_MEMORY} times the body`,
      })),
    ]
  } finally {
    await launched.close()
  }
}

function against(ours: number, peer: BenchLine['peer'], atMost: number) {
  const ratio = ours / peer.value
  return { ours, peer, ratio, met: ratio <= atMost }
}

/**
 * What main's process grows by at most with an answer that has nothing in it, looked at for as long: its own
 * heap grows and shrinks by more than a small body.
 */
async function memoryOfNone(app: ElectronApplication, page: Page): Promise<number> {
  const watched = await watch(app, page)
  await paintedAfterSend(page, '/none', false)
  await page.waitForTimeout(LOOKED_AT_MS)
  return (await watched()).memory
}

/** Milliseconds until the first text is drawn, counted from the start of the navigation. */
async function paintedInChromium(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const first = list.getEntriesByName('first-contentful-paint')[0]
            if (first !== undefined) resolve(first.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
  } finally {
    await page.close()
  }
}

declare global {
  var watching: { longest: number; memory: number; over: boolean }
}

interface Seen {
  /** Milliseconds of the window's longest task, and of the longest turn of main's loop. */
  readonly task: number
  readonly block: number
  /** Bytes that main's process grew by at most. */
  readonly memory: number
}

async function watch(app: ElectronApplication, page: Page): Promise<() => Promise<Seen>> {
  const longestTask = await watchTasks(page)
  await app.evaluate(() => {
    const state = { longest: 0, memory: 0, over: false }
    globalThis.watching = state
    const held = process.memoryUsage().rss
    let before = process.threadCpuUsage()
    const turn = (): void => {
      const { user, system } = process.threadCpuUsage(before)
      state.longest = Math.max(state.longest, (user + system) / 1000)
      if (!state.over) setImmediate(turn)
      before = process.threadCpuUsage()
    }
    const measure = (): void => {
      state.memory = Math.max(state.memory, process.memoryUsage().rss - held)
      if (!state.over) setTimeout(measure, 10)
    }
    setImmediate(turn)
    measure()
  })
  return async () => {
    const { longest, memory } = await app.evaluate(() => {
      globalThis.watching.over = true
      return globalThis.watching
    })
    return { task: await longestTask(), block: longest, memory }
  }
}
