import { MantineProvider } from '@mantine/core'
import { act, createElement, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
// The window fetches it late; once it is loaded, drawing it takes no more than a turn.
import '../../renderer/app/workbench.tsx'
import { cssVariables, theme } from '../../renderer/theme/theme.ts'
import type { FakeBridge } from './fake-bridge.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root | null = null

// Taken before a test fakes it: parts of the page that are loaded late take real time.
const realTimeout = globalThis.setTimeout

export function install(bridge: FakeBridge): FakeBridge {
  Object.assign(window, { understudy: bridge })
  // Chromium has it, happy-dom has not.
  if (!('requestIdleCallback' in globalThis))
    Object.assign(globalThis, {
      requestIdleCallback: (run: () => void) => realTimeout(run, 0),
      cancelIdleCallback: (timer: number) => clearTimeout(timer),
    })
  if (!('scheduler' in globalThis))
    Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } })
  return bridge
}

/**
 * Draws a node into a fresh page, until the test ends, another is drawn or `clear` takes it away: a window that
 * was left standing would answer for every file that comes after in this process.
 */
export async function draw(node: ReactNode): Promise<void> {
  if (root !== null) await clear()
  onTestFinished(clear)
  tellOfSelectionsLater()
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  root = createRoot(host)
  const page = createElement(
    MantineProvider,
    { theme, cssVariablesResolver: cssVariables, env: 'test' },
    node,
  )
  await act(async () => {
    root?.render(page)
    await Promise.resolve()
  })
}

/** As browsers do: happy-dom tells of a new selection while it is made, in the middle of an editor’s update. */
function tellOfSelectionsLater(): void {
  if (Object.hasOwn(document, 'dispatchEvent')) return
  const tell = document.dispatchEvent.bind(document)
  // It calls itself again for each event.
  const told = new WeakSet<Event>()
  document.dispatchEvent = (event) => {
    if (event.type !== 'selectionchange' || told.has(event)) return tell(event)
    told.add(event)
    queueMicrotask(() => void tell(event))
    return true
  }
}

/** Takes the page away with all that it waits for: what outlives a file's document fails the run. */
export async function clear(): Promise<void> {
  await act(async () => {
    root?.unmount()
    await Promise.resolve()
  })
  root = null
}

/** Pauses of the page take no time, until the test ends or `clear`. */
export function withoutPauses(): void {
  onTestFinished(() => void vi.useRealTimers())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

/** A part of the program that comes when it is asked for may take seconds on a machine that does much else. */
const MOST_MS = 60_000

/**
 * Lets answers arrive and effects run, until a condition holds; for a while at most. Where timers
 * are faked they run on by 50 ms a turn, so that a pause of the page costs none here.
 */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + MOST_MS
  while (performance.now() < end && !holds()) {
    await act(async () => {
      if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(50)
      await new Promise((resolve) => realTimeout(resolve, 5))
    })
  }
  if (!holds()) throw new Error(`never came true; the page says: ${said()}`)
}

/** What the page says: all of its text, without Mantine's style elements. */
export function said(): string {
  const page = document.body.cloneNode(true) as HTMLElement
  for (const style of page.querySelectorAll('style')) style.remove()
  return page.textContent
}

/** Runs something from outside of the page and lets the page follow. */
export async function doing(work: () => unknown): Promise<void> {
  await act(async () => {
    await work()
  })
}

/** The element whose accessible name (label, aria-label or text) is or begins with this. */
export function named(selector: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  const found = all.find((each) => nameOf(each).startsWith(name))
  if (found === undefined)
    throw new Error(`no ${selector} called ${name}: ${all.map(nameOf).join(' | ')}`)
  return found
}

export function nameOf(element: HTMLElement): string {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim()
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click()
    await Promise.resolve()
  })
}

/** Types a whole value the way React hears it. */
export async function type(element: HTMLElement, value: string): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object
  await act(async () => {
    // Through the prototype: React replaces the property of the element itself to watch it.
    Reflect.set(prototype, 'value', value, element)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
  })
}

export async function press(
  key: string,
  modifiers: { readonly ctrlKey?: boolean; readonly shiftKey?: boolean } = {},
  target: HTMLElement = document.body,
): Promise<void> {
  await act(async () => {
    const event = new KeyboardEvent('keydown', {
      key,
      ...modifiers,
      bubbles: true,
      cancelable: true,
    })
    target.dispatchEvent(event)
    await Promise.resolve()
  })
}
