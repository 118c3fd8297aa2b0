// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { draftIn, editDraft } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { doing, named, press, type, until } from '../draw.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const field = (): HTMLInputElement => named('input', 'Path') as HTMLInputElement
const composed = (): string => `${draftIn(tabOf('acme')).method} ${field().value}`

async function paste(text: string): Promise<void> {
  await doing(() => {
    field().setSelectionRange(0, 0)
    const event = new Event('paste', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { getData: () => text } })
    field().dispatchEvent(event)
  })
}

/** A key in the field, as Chromium tells of it. */
async function key(value: string, inputType: string, caret: number): Promise<void> {
  await doing(() => {
    const input = field()
    Reflect.set(Object.getPrototypeOf(input) as object, 'value', value, input)
    input.setSelectionRange(caret, caret)
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
  })
}

/** What changes the address without being typed, and what stands there then. */
const CHANGES: readonly (readonly [
  what: string,
  change: () => Promise<unknown>,
  is: string,
  before: string,
])[] = [
  [
    'a URL that is pasted',
    () => paste('https://acme.atlassian.net/rest/api/3/search?jql=a%20b#x'),
    'GET /rest/api/3/search?jql=a%20b',
    'GET /typed?a=b',
  ],
  [
    'parameters that are pasted',
    () => paste('c=d&e=f'),
    'GET /typed?a=b&c=d&e=f',
    'GET /typed?a=b',
  ],
  [
    'a method that is typed before a path',
    () => type(field(), 'PUT /rest/api/3/issue/ACME-7'),
    'PUT /rest/api/3/issue/ACME-7',
    'GET /typed?a=b',
  ],
  [
    'an operation that is taken',
    async () => {
      await type(field(), '/rest/api/3/issue/ACME-7/comm')
      await until(() => document.querySelector('[role="option"]') !== null)
      await press('Enter', {}, field())
    },
    'GET /rest/api/3/issue/ACME-7/comment',
    'GET /rest/api/3/issue/ACME-7/comm',
  ],
]

const back = () => press('z', { ctrlKey: true }, field())
const again = () => press('z', { ctrlKey: true, shiftKey: true }, field())

describe('the address', () => {
  beforeEach(resetStores)

  it.each(CHANGES)(
    'has what stood there before %s back, and the change again',
    async (_what, change, is, before) => {
      await openWindow()
      await doing(() => field().focus())
      await type(field(), '/typed?a=b')
      await change()
      expect(composed()).toBe(is)
      const steps: string[] = []
      for (let count = 0; count < 3 && composed() !== before; count += 1) {
        steps.push(composed())
        await back()
      }
      expect(composed()).toBe(before)
      for (const step of steps.toReversed()) {
        await again()
        expect(composed()).toBe(step)
      }
    },
  )

  it('has back step by step what was typed before a change, and what was typed before that', async () => {
    await openWindow()
    const first = field().value
    await doing(() => field().focus())
    for (const typed of ['/rest/api/3/issue/ACME-7/c', '/rest/api/3/issue/ACME-7/co'])
      await key(typed, 'insertText', typed.length)
    await until(() => document.querySelector('[role="option"]') !== null)
    await press('Enter', {}, field())
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/comment')
    await back()
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/co')
    await back()
    expect(composed()).toBe(`GET ${first}`)
    // What the field itself would undo is of another text.
    const left = new KeyboardEvent('keydown', {
      ...{ key: 'z', ctrlKey: true, bubbles: true, cancelable: true },
    })
    await doing(() => field().dispatchEvent(left))
    expect([left.defaultPrevented, composed()]).toEqual([true, `GET ${first}`])
    for (const is of ['/co', '/comment']) {
      await again()
      expect(composed()).toBe(`GET /rest/api/3/issue/ACME-7${is}`)
    }
  })

  it('takes keys that follow one another for one step, and parts them where the caret or the deed is another', async () => {
    await openWindow()
    await type(field(), '/abc')
    for (const [typed, kind, caret] of [
      ['/abcd', 'insertText', 5],
      ['/abcde', 'insertText', 6],
      ['/xabcde', 'insertText', 2],
      ['/xyabcde', 'insertText', 3],
      ['/xabcde', 'deleteContentBackward', 2],
      ['/abcde', 'deleteContentBackward', 1],
      ['/', 'deleteByCut', 1],
    ] as const)
      await key(typed, kind, caret)
    for (const is of ['/abcde', '/xyabcde', '/abcde', '/abc']) {
      await back()
      expect(composed()).toBe(`GET ${is}`)
    }
    // As the menu does, which knows nothing of these steps.
    await key('/abcde', 'historyRedo', 6)
    await key('/abc', 'historyUndo', 4)
    await again()
    expect(composed()).toBe('GET /abcde')
  })

  it('has back first what was typed since, and rows that are off stay', async () => {
    await openWindow()
    await doing(() => field().focus())
    await type(field(), '/typed')
    await paste('a=b')
    const off = { key: 'off', name: 'off', value: '1', enabled: false }
    const { query } = draftIn(tabOf('acme'))
    await doing(() => editDraft(tabOf('acme'), { query: [...query, off] }))
    await back()
    expect(draftIn(tabOf('acme')).query).toEqual([off])
    await again()
    await type(field(), '/typed?a=bc')
    await back()
    expect(composed()).toBe('GET /typed?a=b')
    await back()
    expect(composed()).toBe('GET /typed')
  })
})
