// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_OF_AN_IMPORT } from '../../../contract/limits.ts'
import type { PastePlace, PasteReading } from '../../../contract/pasting.ts'
import type { Result } from '../../../contract/result.ts'
import { useAddTenant } from '../../../renderer/state/add-tenant.ts'
import { useDiagnoseText } from '../../../renderer/state/diagnose-text.ts'
import { useImporting } from '../../../renderer/state/importing.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { usePasted } from '../../../renderer/state/pasted.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, draw, install, named, said, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { Window } from '../window.tsx'

beforeEach(resetStores)
const reading = (...places: PastePlace[]) => ({ 'pasting:read': () => ok({ places }) })
const dialogKind = (): string | null => useShell.getState().dialog?.kind ?? null

async function paste(text: string, target: Element = document.body): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { files: [], getData: () => text } })
  await doing(() => target.dispatchEvent(event))
}

async function drop(file: File): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { files: [file], types: ['Files'] } })
  await doing(() => document.body.dispatchEvent(event))
  return event.defaultPrevented
}

const places = [
  { name: 'payload', dialog: 'add-tenant', text: () => useAddTenant.getState().text },
  { name: 'token', dialog: null, text: () => useInspector.getState().text },
  { name: 'import', dialog: 'import', text: () => useImporting.getState().text },
  { name: 'diagnosis', dialog: 'diagnose-text', text: () => useDiagnoseText.getState().text },
] as const

describe('a text pasted outside of any field', () => {
  it.each(places)('opens the place that alone can read it: $name', async (row) => {
    await openWindow(reading(row.name))
    await paste('the text')
    await until(() => row.text() === 'the text')
    expect(dialogKind()).toBe(row.dialog)
    expect(useInspector.getState().open).toBe(row.name === 'token')
    expect(usePasted.getState().text).toBe('')
  })

  it('that tells of a failure is diagnosed at once', async () => {
    const bridge = await openWindow(reading('diagnosis'))
    await paste('HTTP/1.1 401 Unauthorized')
    await until(() => useDiagnoseText.getState().diagnosis !== null)
    expect(asked(bridge, 'diagnosis:of-text')).toEqual([{ text: 'HTTP/1.1 401 Unauthorized' }])
    expect(asked(bridge, 'requests:send')).toEqual([])
  })

  it('that fits two places asks which, the likelier first and focused', async () => {
    await openWindow(reading('diagnosis', 'import'))
    await paste('GET / HTTP/1.1')
    await until(() => said().includes('Use the pasted text'))
    await until(() => document.activeElement === named('button', 'Find out why it failed'))
    await click(named('button', 'Import the request'))
    expect(dialogKind()).toBe('import')
    expect(useImporting.getState().text).toBe('GET / HTTP/1.1')
  })

  it('takes no text away that stands there, unless the person says so', async () => {
    await openWindow(reading('diagnosis'))
    await doing(() => useDiagnoseText.getState().type('typed before'))
    await paste('the text')
    await until(() => said().includes('It replaces the text that stands there.'))
    expect(useDiagnoseText.getState().text).toBe('typed before')
    await click(named('button', 'Find out why it failed'))
    expect(useDiagnoseText.getState().text).toBe('the text')
  })

  it('that is nothing known is refused in main’s words', async () => {
    await openWindow({
      'pasting:read': () => failed('paste_unreadable', 'Nothing in this text is.', 'Paste a HAR.'),
    })
    await paste('hello')
    await until(() => said().includes('Nothing in this text is.'))
    expect(said()).toContain('Paste a HAR.')
  })

  it('stays with the field that it is pasted into, and with an open dialog', async () => {
    const bridge = await openWindow(reading('token'))
    await paste('the text', named('input', 'Path'))
    await doing(() => useShell.getState().open({ kind: 'settings' }))
    await paste('the text')
    expect(asked(bridge, 'pasting:read')).toEqual([])
  })

  it('says that it is read where that takes long, and can be taken back', async () => {
    let answer: (result: Result<PasteReading>) => void = () => undefined
    const bridge = await openWindow({
      'pasting:read': () => new Promise((resolve) => (answer = resolve)),
    })
    await paste('long')
    await until(() => said().includes('Reading…'))
    await click(named('button', 'Cancel'))
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'pasting:read' }])
    await doing(() => answer({ ok: true, value: { places: ['token'] } }))
    expect(dialogKind()).toBeNull()
    expect(useInspector.getState().open).toBe(false)
  })

  it('that was refused after some time can be closed', async () => {
    let answer: (answer: Result<PasteReading>) => void = () => undefined
    await openWindow({ 'pasting:read': () => new Promise((resolve) => (answer = resolve)) })
    await paste('hello')
    await until(() => dialogKind() === 'pasted')
    const refused = { code: 'paste_unreadable', details: {} } as const
    await doing(() =>
      answer({
        ok: false,
        failure: { ...refused, message: 'Nothing in this text.', hint: 'Paste another.' },
      }),
    )
    await until(() => said().includes('Nothing in this text.'))
    await click(named('[role="dialog"] button', 'Close'))
    expect(dialogKind()).toBeNull()
  })

  it('that is a request waits for a tenant to send it for', async () => {
    install(fakeBridge({ ...reading('import'), 'tenants:list': () => ok([]) }))
    await draw(<Window />)
    await until(() => said().includes('practice site'))
    await paste('curl https://acme.atlassian.net/')
    await until(() => said().includes('there is no tenant yet to send it for'))
  })
})

describe('a request among what a text holds, where there is no tenant', () => {
  it('is refused in the dialog that asked, which can be closed then', async () => {
    install(fakeBridge({ ...reading('import', 'diagnosis'), 'tenants:list': () => ok([]) }))
    await draw(<Window />)
    await until(() => said().includes('practice site'))
    await paste('curl https://acme.atlassian.net/')
    await until(() => said().includes('Import the request'))
    await click(named('button', 'Import the request'))
    await until(() => said().includes('there is no tenant yet to send it for'))
    await click(named('button', 'Close'))
    expect(dialogKind()).toBeNull()
  })
})

describe('a file dropped on the window', () => {
  it('is read like a pasted text', async () => {
    const bridge = await openWindow(reading('diagnosis'))
    expect(await drop(new File(['{"log":{}}'], 'a.har'))).toBe(true)
    await until(() => dialogKind() === 'diagnose-text')
    expect(asked(bridge, 'pasting:read')).toEqual([{ text: '{"log":{}}' }])
  })

  it('that is a picture, as of a screen, is refused in words of its own, and not read', async () => {
    const bridge = await openWindow(reading('diagnosis'))
    await drop(new File(['\u0089PNG'], 'screen.png', { type: 'image/png' }))
    await until(() => said().includes('screen.png is a picture: the text in it cannot be read.'))
    expect(asked(bridge, 'pasting:read')).toEqual([])
  })

  it('that is too large is named, and not read', async () => {
    const bridge = await openWindow()
    const large = new File(['x'], 'large.har')
    Object.defineProperty(large, 'size', { value: MOST_OF_AN_IMPORT + 1 })
    await drop(large)
    await until(() => said().includes('large.har is larger than'))
    expect(asked(bridge, 'pasting:read')).toEqual([])
  })
})
