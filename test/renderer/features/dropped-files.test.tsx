// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useSaid } from '../../../renderer/state/say.ts'
import { draftIn } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { doing, named, until } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const TAB = tabOf('acme')
const draft = () => draftIn(TAB)

/** Whether the fields took it: what they leave goes to the window. */
async function drop(target: Element, ...files: readonly File[]): Promise<boolean> {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } })
  await doing(() => target.dispatchEvent(event))
  return event.defaultPrevented
}

beforeEach(async () => {
  resetStores()
  await openWindow()
  await doing(() => useComposer.getState().showTab('body'))
})
const show = (mode: 'form' | 'file'): Promise<void> =>
  doing(() => useComposer.getState().put(TAB, { ...draft(), mode }))

it('files that are dropped on a form are parts of it, with name and type', async () => {
  await show('form')
  const note = new File(['a note'], 'note.txt', { type: 'text/plain' })
  const bytes = new File([new Uint8Array([0, 255])], 'x.bin')
  expect(await drop(named('ol', 'Parts'), note, bytes)).toBe(true)
  await until(() => draft().parts.length === 2)
  expect(draft().parts).toMatchObject([
    { name: 'file', filename: 'note.txt', contentType: 'text/plain', bytes: btoa('a note') },
    { name: 'file', filename: 'x.bin', bytes: 'AP8=' },
  ])
  expect(document.body.textContent).toContain('note.txt · 6 B')
})

it('one that is too large is named with the way to send it; the others are taken', async () => {
  await show('form')
  const told: unknown[] = []
  // Whoever draws it takes it at once.
  const stop = useSaid.subscribe(({ waiting }) => told.push(...waiting))
  const large = new File(['x'], 'large.zip')
  Object.defineProperty(large, 'size', { value: 5_000_000 })
  await drop(named('ol', 'Parts'), large, new File(['a'], 'a.txt'))
  await until(() => draft().parts.length === 1)
  expect(draft().parts[0]?.filename).toBe('a.txt')
  stop()
  expect(told).toEqual([
    expect.objectContaining({
      title: 'large.zip is larger than 4.0 MB.',
      message:
        'Choose it with the button: then it stays where it is, and is read when the request is sent.',
    }),
  ])
})

it('a file that is the body is dropped where it is chosen', async () => {
  await show('file')
  await drop(named('button', 'Choose a file…'), new File(['{}'], 'body.json'))
  await until(() => draft().mode === 'bytes')
  expect(draft().bytes).toBe(btoa('{}'))
})
