// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../../../contract/result.ts'
import type { SavedEntry, SavedRequest } from '../../../contract/saved.ts'
import { linesOf } from '../../../renderer/state/saved.ts'
import { freshDraft, toRequestDraft } from '../../../renderer/state/draft.ts'
import { fromSaved, toSaved } from '../../../renderer/state/saved-draft.ts'
import { useTypedValues } from '../../../renderer/state/typed-values.ts'
import { doing, clear, click, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, ok } from '../fake-bridge.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { withHeight } from '../with-height.ts'
import { preview } from '../fake-preview.ts'
import { answered, exchange, tenant } from '../fake-data.ts'
import { actionCalled } from '../../../renderer/state/actions.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'

const entry = (path: string, change: Partial<SavedEntry> = {}): SavedEntry => ({
  ...{ path, name: path, method: 'GET', address: '/rest/api/3/issue', problem: null },
  ...change,
})
const list = {
  ...{ folder: '/home/me/requests', failure: null, folders: ['b', 'a', 'a/c'] },
  entries: [
    entry('z 10.yaml'),
    entry('z 9.yaml'),
    entry('a/c/deep.yaml', { name: 'Comments' }),
    entry('b/broken.yaml', { problem: 'in line 3' }),
  ],
}
const request: SavedRequest = {
  ...{ name: 'Comments', method: 'PUT', path: '/rest/{{key}}' },
  query: [{ name: 'a', value: '1 2', off: true }],
  headers: [{ name: 'X', value: 'y', off: false }],
  body: { kind: 'json', value: '{}' },
  expect: { status: ['200'], fields: [], headers: [], within: null, answeredAs: null },
}
const saving = (change: Partial<Answers> = {}) =>
  openWindow({
    'saved:list': () => ok(list),
    'saved:open': ({ path }) => ok({ path, mark: 'm1', request }),
    ...change,
  })
const rows = (): string[] =>
  [...document.querySelectorAll('[aria-label="Saved requests"] [data-row]')].map(
    ({ textContent }) => textContent,
  )
const row = (text: string): HTMLElement => {
  const found = [
    ...document.querySelectorAll<HTMLElement>('[aria-label="Saved requests"] [data-row]'),
  ].find(({ textContent }) => textContent.includes(text))
  if (found === undefined) throw new Error(`no row ${text}`)
  return found
}
const field = (): HTMLInputElement =>
  document.querySelector('[aria-label="Variables of this tenant"] input') as HTMLInputElement
/** What main says of a request with `{{key}}` in it, which the tenant does not fill. */
const withKey = preview({ variables: [{ name: 'key', value: '' }] })
const side = () => press('s', { ctrlKey: true, shiftKey: true })

let withoutHeight = (): void => undefined

beforeEach(resetStores)
afterEach(async () => {
  withoutHeight()
  await clear()
})

describe('the list of saved requests', () => {
  it('has folders with what is in them, by name, and only what holds each word', () => {
    const ids = (text: string): string[] => linesOf(list, text).map(({ id }) => id)
    expect(ids('')).toEqual([
      ...['a', 'a/c', 'a/c/deep.yaml', 'b', 'b/broken.yaml'],
      ...['z 9.yaml', 'z 10.yaml'],
    ])
    expect(ids('COMM get')).toEqual(['a', 'a/c', 'a/c/deep.yaml'])
    expect(ids('comm post')).toEqual([])
  })

  it('opens one in a tab, and saves it with the file as it was known', async () => {
    const bridge = await saving({
      'saved:save': ({ request: sent }) =>
        ok({ path: 'a/c/deep.yaml', mark: 'm2', request: sent, notes: [] }),
    })
    withoutHeight = withHeight()
    await side()
    await until(() => rows().length === 7)
    expect(row('broken').textContent).toContain('in line 3')
    const heights = [
      ...document.querySelectorAll<HTMLElement>('[aria-label="Saved requests"] > li'),
    ].map(({ style }) => style.height)
    expect(heights).toEqual(['30px', '30px', '44px', '30px', '44px', '44px', '44px'])
    await click(row('Comments'))
    await until(() => said().includes('{{key}}') || document.querySelectorAll('input').length > 3)
    await press('s', { ctrlKey: true })
    await until(() => asked(bridge, 'saved:save').length === 1)
    await press('s', { ctrlKey: true })
    await until(() => asked(bridge, 'saved:save').length === 2)
    const order = { tenantId: 'acme', request, path: 'a/c/deep.yaml', folder: '' }
    expect(asked(bridge, 'saved:save')).toEqual([
      { ...order, mark: 'm1' },
      { ...order, mark: 'm2' },
    ])
  })

  it('asks where another program was faster, and saves beside it or over it', async () => {
    const bridge = await saving({
      'saved:save': ({ mark, request: sent }) =>
        mark === null
          ? ok({ path: 'a/c/deep 2.yaml', mark: 'm2', request: sent, notes: [] })
          : failed('saved_changed', '“a/c/deep.yaml” was changed by another program.'),
    })
    withoutHeight = withHeight()
    await side()
    await until(() => rows().length === 7)
    await click(row('Comments'))
    await press('s', { ctrlKey: true })
    await until(() => said().includes('was changed by another program'))
    await click(named('button', 'Save beside it'))
    await until(() => asked(bridge, 'saved:save').length === 2)
    expect(asked(bridge, 'saved:save')[1]).toMatchObject({ path: null, folder: 'a/c', mark: null })
  })
})

describe('a saved request that is gone', () => {
  const isGone: Failure = {
    ...{ code: 'saved_changed', message: '“a/c/deep.yaml” is not there any more.', hint: null },
    details: { gone: 'a/c/deep.yaml' },
  }

  it('is saved again, or not; nothing is spoken of in its place', async () => {
    const bridge = await saving({
      'saved:save': ({ mark, request: sent }) =>
        mark === null
          ? ok({ path: 'a/c/Comments.yaml', mark: 'm2', request: sent, notes: [] })
          : Promise.resolve({ ok: false, failure: isGone }),
    })
    withoutHeight = withHeight()
    await side()
    await until(() => rows().length === 7)
    await click(row('Comments'))
    await press('s', { ctrlKey: true })
    await until(() => said().includes('is not there any more.'))
    expect(said()).not.toContain('Replace it')
    await click(named('button', 'Save it again'))
    await until(() => asked(bridge, 'saved:save').length === 2)
    expect(asked(bridge, 'saved:save')[1]).toMatchObject({ path: null, folder: 'a/c', mark: null })
  })
})

describe('a request', () => {
  it('is the same after it was saved and opened, what is off included', () => {
    expect(toSaved(fromSaved(request).draft, request)).toEqual(request)
    const form: SavedRequest = {
      ...{ ...request, expect: null },
      body: {
        kind: 'form',
        parts: [
          { name: 'a', off: true, content: 'text', value: 'x', filename: null, contentType: 'a/b' },
          {
            name: 'b',
            off: false,
            content: 'base64',
            value: 'eA==',
            filename: 'x',
            contentType: null,
          },
        ],
      },
    }
    expect(toSaved(fromSaved(form).draft, form)).toEqual(form)
  })

  it('keeps the names of its files when it is saved before they were chosen again, and is not sent without them', () => {
    const file = { content: 'file', off: false, contentType: 'image/png' } as const
    const part = { name: 'file', value: 'y.png', filename: 'shown.png', ...file }
    const bodies: readonly (readonly [SavedRequest['body'], string])[] = [
      [{ kind: 'file', value: 'x.png' }, 'x.png'],
      [{ kind: 'form', parts: [part] }, 'y.png'],
    ]
    for (const [body, name] of bodies) {
      const saved = { ...request, body }
      const { draft, filesToChoose } = fromSaved(saved)
      expect(filesToChoose).toEqual([name])
      expect(toSaved(draft, saved)).toEqual(saved)
      expect(JSON.stringify(toRequestDraft(draft).body)).toContain(`"file":"${name}"`)
    }
  })

  it('shows which file is to be chosen again, and takes the one that is', async () => {
    const part = { name: 'file', content: 'file', value: 'y.png', off: false } as const
    const form: SavedRequest = {
      ...{ ...request, method: 'POST', query: [] },
      body: { kind: 'form', parts: [{ ...part, filename: null, contentType: null }] },
    }
    await saving({ 'saved:open': ({ path }) => ok({ path, mark: 'm1', request: form }) })
    withoutHeight = withHeight()
    await side()
    await until(() => rows().length === 7)
    await click(row('Comments'))
    await until(() => said().includes('y.png · to be chosen again'))
    await click(named('button', 'Choose a file for part 1'))
    await until(() => said().includes('screenshot.png · 20 KB'))
  })

  it('shows a value that was kept before main has looked at the request again', async () => {
    let previews = 0
    await openWindow({
      'requests:preview': () => {
        previews += 1
        return previews === 1 ? ok(withKey) : new Promise(() => undefined)
      },
    })
    await until(() => document.querySelector('[aria-label="Variables of this tenant"]') !== null)
    await type(field(), 'DESK-7')
    await press('Enter', {}, field())
    await until(() => useTypedValues.getState()['acme'] === undefined)
    expect(field().value).toBe('DESK-7')
  })

  /** Main, which keeps what is typed or not, and what the window asks it for, in its order. */
  async function valued(keeps: boolean): Promise<readonly string[]> {
    const order: string[] = []
    await openWindow({
      'requests:preview': () => ok(withKey),
      'tenants:update': ({ variables }) => {
        order.push(JSON.stringify(variables))
        return keeps ? ok(tenant({ variables: { key: 'DESK-7' } })) : failed('internal', 'not kept')
      },
      'requests:send': () => {
        order.push('sent')
        return ok(answered(exchange()))
      },
      'exporting:copy': ({ of }) => {
        order.push(`copied ${of.kind}`)
        return ok({ text: '', notes: [], files: [] })
      },
      'exporting:render': ({ of }) => {
        order.push(`shown ${of.kind}`)
        return ok({ text: '', notes: [], files: [] })
      },
      'checks:plan': () => {
        order.push('planned')
        return ok([])
      },
    })
    await until(() => document.querySelector('[aria-label="Variables of this tenant"]') !== null)
    useComposer.getState().put(tabOf('acme'), freshDraft('/rest/{{key}}'))
    await type(field(), 'DESK-7')
    return order
  }

  it('is sent and copied after the value that was typed last is kept', async () => {
    const order = await valued(true)
    await press('c', { ctrlKey: true, shiftKey: true }, field())
    await until(() => order.includes('copied draft'))
    await press('Enter', { ctrlKey: true }, field())
    await until(() => order.includes('sent'))
    expect(order).toEqual(['{"key":"DESK-7"}', 'copied draft', 'sent'])
  })

  it.each([
    ['an export', 'shown draft', () => press('e', { ctrlKey: true, shiftKey: true }, field())],
    ['checks', 'planned', () => doing(() => actionCalled('checks').run())],
  ])('is seen in %s with the value that was typed last', async (_what, seen, look) => {
    const order = await valued(true)
    await look()
    await until(() => order.includes(seen))
    expect(order).toEqual(['{"key":"DESK-7"}', seen])
  })

  it('is neither sent nor copied with another value than stands there: what main could not keep', async () => {
    const order = await valued(false)
    await press('Enter', { ctrlKey: true }, field())
    await until(() => said().includes('not kept'))
    await press('c', { ctrlKey: true, shiftKey: true }, field())
    await until(() => order.length === 2)
    await until(() => useResponse.getState().running[tabOf('acme')] === undefined)
    expect(order).toEqual(['{"key":"DESK-7"}', '{"key":"DESK-7"}'])
    expect(field().value).toBe('DESK-7')
  })

  it('is another one than was sent once a variable stands for something else', async () => {
    const order = await valued(true)
    await press('Enter', { ctrlKey: true }, field())
    await until(() => said().includes('GET /rest/{{key}}'))
    expect(said()).not.toContain('edited since')
    await press('c', { ctrlKey: true, shiftKey: true }, field())
    await until(() => order.at(-1) === 'copied exchange')
    await type(field(), 'DESK-8')
    await until(() => said().includes('GET /rest/{{key}}, edited since'))
    await press('c', { ctrlKey: true, shiftKey: true }, field())
    await until(() => order.at(-1) === 'copied draft')
  })
})
