import { readdirSync, readFileSync } from 'node:fs'
import { launchApp } from '../e2e/launch.ts'
import type { BenchLine } from './bench-line.ts'
import { addTenantAt, look, paintedAfterSend, useParser } from './body-in-window.ts'

interface Shown {
  readonly path: string
  readonly sought: string
}

/** A tab that was closed can be put back for a minute; what is free by then goes to the system some seconds later. */
const CLOSED_MS = 75_000
/** What a process has freed and not given to the system counts as well: buffers that it has read from the network. */
const MOST_LEFT = 1

/**
 * What is left of a body in all processes of the app a minute after its tab was closed. A smaller one like it was
 * shown and closed as long before, for what is loaded with the first. Null where the system does not tell what a process holds.
 */
export async function leftOf(
  body: Shown & { readonly words: string; readonly bytes: Buffer },
  { site, first, small }: { readonly site: string; readonly first: Shown; readonly small: Shown },
): Promise<BenchLine | null> {
  if (heldBy(process.pid) === null) return null
  const launched = await launchApp({ wholeBrowser: true })
  try {
    const page = await launched.app.firstWindow()
    const app = launched.app.process().pid ?? 0
    await addTenantAt(page, site)
    await useParser(page)
    const inATab = async ({ path, sought }: Shown, then: () => void = () => undefined) => {
      await page.keyboard.press('Control+t')
      await paintedAfterSend(page, path, true)
      await look(page, sought)
      then()
      await page.keyboard.press('Control+w')
    }
    await inATab(first)
    // The thread that has read the first one ends with it.
    await inATab(small)
    await page.waitForTimeout(CLOSED_MS)
    const before = heldByAll(app)
    let taken = 0
    await inATab(body, () => (taken = heldByAll(app) - before))
    await page.waitForTimeout(CLOSED_MS)
    const left = heldByAll(app) - before
    const { length } = body.bytes
    return {
      name: `memory of all processes that a body leaves behind, a minute after its tab was closed, of ${(taken / 1e6).toFixed(1)} MB`,
      input: body.words,
      runs: 1,
      unit: 'bytes',
      ours: left,
      peer: { name: 'the body', value: length },
      ratio: left / length,
      aim: `at most ${MOST_LEFT} times the body`,
      met: left / length <= MOST_LEFT,
    }
  } finally {
    await launched.close()
  }
}

/** Of a process and those that it has started. */
function heldByAll(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    const stat = Number.isNaN(pid) ? null : readOf(`/proc/${pid}/stat`)
    // Behind the name, which may hold anything, come the state and the parent.
    if (stat !== null) parents.set(pid, Number(/.*\) \S (\d+)/su.exec(stat)?.[1]))
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOurs(parents.get(pid)))
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => sum + (heldBy(pid) ?? 0), 0)
}

/** Bytes of no file: those it shares with others that are open on this machine, which come and go. */
function heldBy(pid: number): number | null {
  const told = readOf(`/proc/${pid}/smaps_rollup`)
  const kilobytes = /^Pss_Anon:\s+(\d+) kB/mu.exec(told ?? '')?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

/** Null where it is not there, or its process has ended. */
function readOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
