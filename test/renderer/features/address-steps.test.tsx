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

  it('has nothing back once something else was typed, and rows that are off stay', async () => {
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
    expect(composed()).toBe('GET /typed?a=bc')
    await type(field(), '/typed?a=b')
    await back()
    expect(composed()).toBe('GET /typed')
  })
})
