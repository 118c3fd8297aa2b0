// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { NextCheck } from '../../../contract/diagnosis.ts'
import { actionCalled } from '../../../renderer/state/actions.ts'
import { useChecks } from '../../../renderer/state/checks.ts'
import { useComparing } from '../../../renderer/state/comparing.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { usePalette } from '../../../renderer/state/palette.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { doing, named, press, said, until } from '../draw.ts'
import { type FakeBridge, ok } from '../fake-bridge.ts'
import { answered, refusedExchange } from '../fake-data.ts'
import { scopeDropped, scopeFinding } from '../fake-diagnosis.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null

describe('a part of the request is gone to by its keys, or from the palette', () => {
  it('parameters and headers: into a new row', async () => {
    await openWindow()
    await press('p', { ctrlKey: true })
    expect(focused()).toBe('Parameter 1 name')
    await press('e', { ctrlKey: true })
    expect(focused()).toBe('Header 1 name')
  })

  it('the body: to its kind, where there is none yet', async () => {
    await openWindow()
    await press('j', { ctrlKey: true })
    expect(document.activeElement?.closest('[aria-label="Kind of body"]')).not.toBeNull()
    expect(document.activeElement).toMatchObject({ value: 'none', checked: true })
  })

  it('what is expected, and the method', async () => {
    await openWindow()
    await doing(() => actionCalled('edit-expect').run())
    expect(document.activeElement?.textContent).toBe('Save the request')
    expect(useSaved.getState().of[tabOf('acme')]).toBeUndefined()
    await doing(() => actionCalled('focus-method').run())
    expect(focused()).toBe('Method')
  })
})

describe('the next step of the diagnosis is taken by its keys', () => {
  const keys = (): Promise<void> => press('Enter', { ctrlKey: true, shiftKey: true })

  async function refusedWith(nextCheck: NextCheck | null): Promise<FakeBridge> {
    const bridge = await openWindow({
      'requests:send': () => ok(answered(refusedExchange)),
      'diagnosis:of-exchange': () =>
        ok({ ...scopeDropped, findings: [{ ...scopeFinding, nextCheck }] }),
      'diagnosis:check': () => ok({ sides: [], diagnosis: scopeDropped }),
    })
    await press('Enter', { ctrlKey: true })
    await until(() => document.querySelector('article') !== null)
    return bridge
  }

  it('a check is run, as its button runs it', async () => {
    const bridge = await refusedWith(scopeFinding.nextCheck)
    const view = named('[role="tab"]', 'Body')
    await doing(() => view.click())
    await keys()
    await until(() => asked(bridge, 'diagnosis:check').length === 1)
    expect(asked(bridge, 'diagnosis:check')).toMatchObject([{ run: scopeFinding.nextCheck?.run }])
    expect(named('[role="tab"]', 'Diagnosis').getAttribute('aria-selected')).toBe('true')
  })

  it('a step in the window is taken', async () => {
    await refusedWith({ question: '?', action: '.', run: { kind: 'paste-payload' } })
    await keys()
    await until(() => said().includes('Paste the newest payload'))
    await until(() => document.querySelector('[role="dialog"] textarea') !== null)
  })

  it('nothing comes of them where there is none, or a limit is not over', async () => {
    for (const run of [null, { kind: 'send-again', notBefore: Date.now() + 60_000 }] as const) {
      resetStores()
      const bridge = await refusedWith({ question: '?', action: '.', run })
      const sent = asked(bridge, 'requests:send').length
      await keys()
      expect(actionCalled('next-step').enabled()).toBe(false)
      expect(asked(bridge, 'requests:send')).toHaveLength(sent)
      expect(asked(bridge, 'diagnosis:check')).toEqual([])
    }
  })
})

it('Escape closes a dialog also before it is drawn, as its code is fetched', async () => {
  await openWindow()
  for (const [key, held] of [
    ['F1', {}],
    ['v', { ctrlKey: true, shiftKey: true }],
  ] as const) {
    await press(key, held)
    expect(useShell.getState().dialog).not.toBeNull()
    await press('Escape')
    expect(useShell.getState().dialog).toBeNull()
  }
})

/** Where the cursor is: what was drawn before is there at once, and has it. */
const escape = (): Promise<void> =>
  press(
    'Escape',
    {},
    document.activeElement instanceof HTMLElement ? document.activeElement : undefined,
  )

it('Escape leaves what takes the place of request and answer also before it is drawn', async () => {
  await openWindow()
  const orders = { left: 'exchange-1', right: 'exchange-2' }
  const checked = { tenantId: 'acme', folder: '', path: null, accountId: null }
  const views: readonly (readonly [show: () => void, isOpen: () => boolean])[] = [
    [() => useInspector.getState().show(true), () => useInspector.getState().open],
    [() => useComparing.getState().show(orders), () => useComparing.getState().order !== null],
    [() => useChecks.getState().show(checked), () => useChecks.getState().shown],
  ]
  for (const [show, isOpen] of views) {
    await doing(show)
    expect(isOpen()).toBe(true)
    await escape()
    expect(isOpen()).toBe(false)
  }
})

it('Escape closes a dialog that is fetched above what is drawn', async () => {
  await openWindow()
  await doing(() => useInspector.getState().show(true))
  await until(() => document.querySelector('main[aria-label="Token inspector"]') !== null)
  await press('F1')
  await escape()
  expect([useShell.getState().dialog, useInspector.getState().open]).toEqual([null, true])
})

it('of two that are not drawn yet, Escape leaves the one that lies above', async () => {
  await openWindow()
  await doing(() => {
    useChecks.getState().show({ tenantId: 'acme', folder: '', path: null, accountId: null })
    useInspector.getState().show(true)
  })
  await escape()
  expect([useInspector.getState().open, useChecks.getState().shown]).toEqual([false, true])
  await escape()
  expect(useChecks.getState().shown).toBe(false)
})

it('Escape leaves the view wherever the cursor is, and what is open beside it first', async () => {
  await openWindow()
  const isOpen = (): boolean => useInspector.getState().open
  const shown = async (): Promise<void> => {
    await doing(() => useInspector.getState().show(true))
    await until(() => document.querySelector('main[aria-label="Token inspector"]') !== null)
  }
  const from: readonly (() => HTMLElement)[] = [
    () => document.body,
    () => named('button', 'Settings'),
    () => named('input', 'Find a tenant'),
  ]
  for (const place of from) {
    await shown()
    await doing(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      place().focus()
    })
    await escape()
    expect(isOpen()).toBe(false)
  }
  await shown()
  await doing(() => named('button', 'Acting as').click())
  await escape()
  expect(isOpen()).toBe(true)
})

it('Escape closes the palette also before it is drawn', async () => {
  await openWindow()
  await doing(() => useInspector.getState().show(true))
  await doing(() => usePalette.getState().show(true))
  await escape()
  expect([usePalette.getState().open, useInspector.getState().open]).toEqual([false, true])
})
