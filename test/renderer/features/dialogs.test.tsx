// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../contract/default-settings.ts'
import type { SavedRequest } from '../../../contract/saved.ts'
import { usePasted } from '../../../renderer/state/pasted.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { type Dialog, useShell } from '../../../renderer/state/shell.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed } from '../fake-bridge.ts'
import { status, tenant } from '../fake-data.ts'
import { textDiagnosis } from '../fake-diagnosis.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const request: SavedRequest = {
  ...{ name: 'Comments', method: 'GET', path: '/rest/api/3/myself' },
  ...{ query: [], headers: [], body: null, expect: null },
}
const row = { id: 1, kind: 'tenants', name: 'Acme', reason: 'no base URL' } as const
const order = { tenantId: 'acme', request, path: 'a.yaml', folder: '', mark: 'm1' }

interface Row {
  readonly open: Dialog
  /** What there has to be before it can be opened. */
  readonly before?: () => void
}

/** Every dialog there is: one that is missing here does not compile. */
const DIALOGS: Readonly<Record<Dialog['kind'], Row>> = {
  'add-tenant': { open: { kind: 'add-tenant' } },
  settings: { open: { kind: 'settings' } },
  'save-request': { open: { kind: 'save-request' }, before: haveFolder },
  'rename-saved': {
    open: { kind: 'rename-saved' },
    before: () => {
      haveFolder()
      useSaved.setState({ naming: { path: 'a.yaml', name: 'Comments' } })
    },
  },
  'saved-clash': {
    open: { kind: 'saved-clash' },
    before: () =>
      useSaved.setState({
        clash: { tabId: tabOf('acme'), order, message: 'It was changed.', isGone: false },
      }),
  },
  shortcuts: { open: { kind: 'shortcuts' } },
  help: { open: { kind: 'help' } },
  export: { open: { kind: 'export' } },
  import: { open: { kind: 'import' } },
  pasted: {
    open: { kind: 'pasted' },
    before: () => usePasted.setState({ places: ['import', 'diagnosis'] }),
  },
  'set-aside-rows': {
    open: { kind: 'set-aside-rows' },
    before: () => useShell.setState({ status: { ...status, setAsideRows: [row] } }),
  },
  adf: { open: { kind: 'adf' } },
  'diagnose-text': { open: { kind: 'diagnose-text' } },
  'rename-tenant': { open: { kind: 'rename-tenant', tenantId: 'acme' } },
  'tenant-note': { open: { kind: 'tenant-note', tenantId: 'acme' } },
  'base-url': { open: { kind: 'base-url', tenantId: 'acme' } },
  'remove-tenant': { open: { kind: 'remove-tenant', tenantId: 'acme' } },
  'forget-history': { open: { kind: 'forget-history', tenantId: 'acme' } },
  'forget-all-history': { open: { kind: 'forget-all-history' } },
  'newest-payload': { open: { kind: 'newest-payload', tenantId: 'acme' } },
  descriptor: { open: { kind: 'descriptor', tenantId: 'acme' } },
}

function haveFolder(): void {
  useSaved.setState({
    list: { folder: '/home/me/requests', failure: null, folders: [], entries: [] },
  })
}

const shown = (): HTMLElement | null => document.querySelector('[role="dialog"]')

async function show(kind: Dialog['kind'], answers: Partial<Answers> = {}) {
  const bridge = await openWindow(answers)
  const field = named('input', 'Path')
  field.focus()
  const { open, before } = DIALOGS[kind]
  await doing(() => before?.())
  await doing(() => useShell.getState().open(open))
  await until(() => shown() !== null)
  return { bridge, field }
}

beforeEach(resetStores)
describe('the focus', () => {
  it.each(Object.keys(DIALOGS) as Dialog['kind'][])(
    'begins in the dialog %s where one goes on, not at what closes it',
    async (kind) => {
      await show(kind)
      await until(() => shown()?.contains(document.activeElement) === true)
      const focused = document.activeElement
      expect(focused?.getAttribute('aria-label') ?? focused?.textContent).not.toBe('Close')
    },
  )
})

describe('Escape', () => {
  it.each(Object.keys(DIALOGS) as Dialog['kind'][])(
    'closes the dialog %s, and gives the focus back',
    async (kind) => {
      const { field } = await show(kind)
      await press('Escape', {}, shown() ?? document.body)
      await until(() => shown() === null)
      expect(useShell.getState().dialog).toBeNull()
      await until(() => document.activeElement === field)
    },
  )
})

interface Deed {
  readonly kind: Dialog['kind']
  /** A field, and what is typed there. */
  readonly typed: readonly [selector: string, label: string, text: string] | null
  readonly button: string
  readonly channel: keyof Answers
  /** What main answers where it goes well. */
  readonly answer: unknown
}

/** What dialogs have done by main. */
const DEEDS: readonly Deed[] = [
  {
    ...{ kind: 'save-request', typed: ['input', 'Name', 'Mine'], button: 'Save' },
    ...{ channel: 'saved:save', answer: { path: 'a.yaml', mark: 'm', request, notes: [] } },
  },
  {
    ...{ kind: 'rename-saved', typed: ['input', 'Name', 'Mine'], button: 'Rename' },
    ...{ channel: 'saved:rename', answer: { path: 'Mine.yaml' } },
  },
  {
    ...{ kind: 'rename-tenant', typed: ['input', 'Name', 'Mine'], button: 'Rename' },
    ...{ channel: 'tenants:update', answer: tenant({ name: 'Mine' }) },
  },
  {
    ...{ kind: 'tenant-note', typed: ['textarea', 'Note', 'DESK-7'], button: 'Keep the note' },
    ...{ channel: 'tenants:update', answer: tenant({ note: 'DESK-7' }) },
  },
  {
    ...{ kind: 'base-url', typed: ['input', 'Base URL', 'https://a.atlassian.net'] },
    ...{ button: 'Correct it', channel: 'tenants:update' },
    answer: tenant({ baseUrl: 'https://a.atlassian.net' }),
  },
  {
    ...{ kind: 'remove-tenant', typed: null, button: 'Remove tenant' },
    ...{ channel: 'tenants:remove', answer: null },
  },
  {
    ...{ kind: 'forget-history', typed: null, button: 'Forget it' },
    ...{ channel: 'history:forget', answer: null },
  },
  {
    ...{ kind: 'forget-all-history', typed: null, button: 'Forget it' },
    ...{ channel: 'history:forget', answer: null },
  },
  {
    ...{ kind: 'descriptor', typed: ['textarea', 'App descriptor', '{}'], button: 'Read scopes' },
    ...{ channel: 'tenants:set-descriptor', answer: { profile: tenant(), notes: [] } },
  },
  {
    ...{ kind: 'diagnose-text', typed: ['textarea', 'Exchange, log', 'HTTP/1.1 401'] },
    ...{ button: 'Diagnose', channel: 'diagnosis:of-text', answer: textDiagnosis },
  },
  {
    ...{ kind: 'set-aside-rows', typed: ['textarea', 'As it was found', '{"id":1}'] },
    ...{ button: 'Put it back', channel: 'database:put-back' },
    answer: { ...status, setAsideRows: [] },
  },
  {
    ...{ kind: 'add-tenant', typed: ['textarea', 'Installed payload', '{}'], button: 'Add tenant' },
    ...{ channel: 'tenants:add', answer: { profile: tenant({ id: 'new' }), changes: [] } },
  },
  {
    ...{ kind: 'newest-payload', typed: ['textarea', 'Installed payload', '{}'] },
    ...{ button: 'Add tenant', channel: 'tenants:add' },
    answer: { profile: tenant({ id: 'new' }), changes: [] },
  },
  {
    ...{ kind: 'export', typed: null, button: 'Copy', channel: 'exporting:copy' },
    answer: { text: 'curl', notes: [], files: [] },
  },
  {
    ...{ kind: 'export', typed: null, button: 'Save…', channel: 'exporting:save' },
    answer: { paths: ['/home/me/request.sh'] },
  },
  {
    ...{ kind: 'settings', typed: null, button: 'Choose a PEM file…' },
    ...{ channel: 'settings:choose-certificates', answer: null },
  },
  {
    ...{ kind: 'settings', typed: null, button: 'Import a document' },
    ...{ channel: 'operations:import', answer: null },
  },
  {
    ...{ kind: 'settings', typed: null, button: 'Reset all settings' },
    ...{ channel: 'settings:update', answer: defaultSettings },
  },
  {
    ...{ kind: 'settings', typed: null, button: 'Look for them' },
    ...{ channel: 'keychain:find-orphans', answer: { ids: [] } },
  },
]

const button = (name: string): HTMLElement => named('[role="dialog"] button', name)
const isReady = (name: string): boolean =>
  [...document.querySelectorAll('[role="dialog"] button:not([disabled])')].some((each) =>
    each.textContent.startsWith(name),
  )
const typedNow = (label: string): string =>
  (named('[role="dialog"] input, [role="dialog"] textarea', label) as HTMLInputElement).value

async function fill({ kind, typed, button: word }: Deed, answers: Partial<Answers>) {
  const found = await show(kind, answers)
  if (typed !== null) await type(named(`[role="dialog"] ${typed[0]}`, typed[1]), typed[2])
  await until(() => isReady(word))
  return found
}

describe('what a dialog has done', () => {
  it.each(DEEDS)('is done once, however often $button of $kind is pressed', async (deed) => {
    const never = { [deed.channel]: () => new Promise(() => undefined) }
    const { bridge } = await fill(deed, never)
    const pressed = button(deed.button)
    await doing(() => {
      pressed.click()
      pressed.click()
    })
    await click(pressed)
    expect(asked(bridge, deed.channel)).toHaveLength(1)
  })

  it.each(DEEDS)(
    'says why it failed ($button of $kind), stays, and keeps what was typed',
    async (deed) => {
      let fails = true
      const answers = {
        [deed.channel]: () => {
          if (fails) return failed('internal', 'The disk is full.')
          return new Promise(() => undefined)
        },
      }
      const { bridge } = await fill(deed, answers)
      await click(button(deed.button))
      await until(() => said().includes('The disk is full.'))
      expect(shown()).not.toBeNull()
      if (deed.typed !== null) expect(typedNow(deed.typed[1])).toBe(deed.typed[2])
      fails = false
      await click(button(deed.button))
      await until(() => asked(bridge, deed.channel).length === 2)
    },
  )

  it.each(DEEDS)('closes no other dialog when $button of $kind is done late', async (deed) => {
    let done: (answer: unknown) => void = () => undefined
    const answers = {
      [deed.channel]: () =>
        new Promise((resolve) => {
          done = resolve
        }),
    }
    await fill(deed, answers)
    await click(button(deed.button))
    await doing(() => useShell.getState().closeDialog())
    await doing(() => useShell.getState().open({ kind: 'settings' }))
    await until(() => said().includes('Keyboard shortcuts'))
    await doing(() => done({ ok: true, value: deed.answer }))
    expect(useShell.getState().dialog).toEqual({ kind: 'settings' })
  })
})
