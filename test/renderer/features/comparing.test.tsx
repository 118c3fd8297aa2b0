// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { click, named, press, said, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { comparedIssue } from '../fake-comparison.ts'
import { comparedSides, scopeDropped } from '../fake-diagnosis.ts'
import { answered, exchange, NOW } from '../fake-data.ts'
import { chooseShown } from '../../../renderer/app/flows/comparing.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

const mod = { ctrlKey: true }
const both = { ctrlKey: true, shiftKey: true }
const lines = (): string[] =>
  [...document.querySelectorAll('[aria-label^="What differs"] li')].map(({ textContent }) =>
    textContent.trim(),
  )
const detail = (): string =>
  document.querySelector('[aria-label="The chosen difference"]')?.textContent ?? ''
const place = (): string => /\d of 9/.exec(said())?.[0] ?? ''

async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
  let sent = 0
  return openWindow({
    'requests:send': () => ok(answered(exchange({ id: `e${(sent += 1)}` }))),
    'comparing:answers': () => ok(comparedIssue),
    ...change,
  })
}

async function send(times: number): Promise<void> {
  for (let time = 1; time <= times; time += 1) {
    await press('Enter', mod)
    await until(() => document.querySelector('[role="status"][aria-label="Status"]') !== null)
  }
}

describe('two answers', () => {
  eachWithHeight()

  it('of before and after are compared by a key, walked by difference and left with Escape', async () => {
    const bridge = await open()
    await send(1)
    await press('B', both)
    expect(asked(bridge, 'comparing:answers')).toEqual([])
    await send(1)
    await press('B', both)
    await until(() => lines().length > 0)
    expect(asked(bridge, 'comparing:answers')).toEqual([{ left: 'e1', right: 'e2' }])
    expect(said()).toContain('5 changed, 1 only left, 3 only right, 13 the same')
    expect([place(), detail()]).toEqual([
      '1 of 9',
      '$.fields.summary"Printer on fire""Printer on fire again"',
    ])
    await press('ArrowDown', mod)
    await press('ArrowDown', mod)
    expect([place(), detail()]).toEqual(['3 of 9', '$.fields.status.name"In progress""Done"'])
    for (let step = 0; step < 3; step += 1) await press('ArrowUp', mod)
    expect([place(), detail()]).toEqual(['9 of 9', 'Warningnot there"199"'])
    await press('Escape', {}, named('main', 'Two answers compared'))
    expect(lines()).toEqual([])
  })

  it('fold what is the same, and headers that are other with each answer', async () => {
    await open()
    await send(2)
    await press('B', both)
    await until(() => lines().length > 0)
    const [, , , , fold] = lines()
    expect(lines()).toContain('labels')
    expect(fold).toBe('fields')
    await click(named('button', '3 values the same'))
    expect(lines()).toContain('id, the same: "10007" and "10007"')
    await click(named('button', '3 values the same'))
    expect(lines()).not.toContain('id, the same: "10007" and "10007"')
    await click(named('button', 'Headers that are other with each answer'))
    expect(lines()).toContain('≠Date, changed: "a" and "b"')
    expect(place()).toBe('1 of 9')
  })

  it('are chosen in the history, of any tenant, one after the other', async () => {
    const entry = (id: string, path: string) => ({
      ...{ id, path, tenantId: 'acme', startedAt: NOW, actingAs: { kind: 'app' } as const },
      ...{ personName: null, method: 'GET', status: 200, outcome: 'answered' as const },
      ...{ totalMs: 1, finding: null },
    })
    const entries = [entry('a', '/rest/api/3/myself'), entry('b', '/rest/api/3/field')]
    const bridge = await open({
      'history:search': () => ok({ entries, more: false, notKept: null }),
    })
    await press('h', both)
    await until(() => document.querySelector('[data-row]') !== null)
    await click(named('button', 'Compare GET /rest/api/3/field with…'))
    expect(said()).toContain('Choose the one to compare with GET /field, 200')
    await click(named('button', 'Cancel'))
    expect(said()).not.toContain('Choose the one')
    await click(named('button', 'Compare GET /rest/api/3/field with…'))
    await click(named('[data-row]', '200GET /myself'))
    await until(() => lines().length > 0)
    expect(asked(bridge, 'comparing:answers')).toEqual([{ left: 'b', right: 'a' }])
    await click(named('button', 'Swap the two'))
    await until(() => asked(bridge, 'comparing:answers').length === 2)
    expect(asked(bridge, 'comparing:answers')[1]).toEqual({ left: 'a', right: 'b' })
  })

  it('are no longer chosen behind Escape, which then ends the request under way', async () => {
    const running = Promise.withResolvers<never>()
    let sent = 0
    const bridge = await open({
      'requests:send': () =>
        (sent += 1) === 1 ? ok(answered(exchange({ id: 'e1' }))) : running.promise,
    })
    await send(1)
    await press('h', both)
    chooseShown()
    await until(() => said().includes('Choose the one to compare with'))
    await press('Enter', mod)
    await press('Escape')
    expect(said()).not.toContain('Choose the one')
    expect(asked(bridge, 'requests:cancel')).toEqual([])
    await press('Escape')
    expect(asked(bridge, 'requests:cancel')).toHaveLength(1)
  })

  it('of a comparison of the diagnosis are held against the first', async () => {
    const bridge = await open({
      'diagnosis:compare': () => ok({ sides: [...comparedSides], diagnosis: scopeDropped }),
    })
    await send(1)
    await press('A', both)
    await until(() => said().includes('What was learnt'))
    const differs = named('button', 'What differs from Mia Krystof')
    // The columns have no room for a name of any length.
    expect(differs.textContent).toBe('What differs')
    await click(differs)
    await until(() => lines().length > 0)
    expect(asked(bridge, 'comparing:answers')).toEqual([{ left: 'side-user', right: 'side-app' }])
  })

  it('of which one is gone are a failure that says so, and can be left', async () => {
    await open({
      'comparing:answers': () =>
        failed('exchange_unknown', 'One of the two answers is not kept any more.', 'Send again.'),
    })
    await send(2)
    await press('B', both)
    await until(() => said().includes('One of the two answers is not kept any more.'))
    await click(named('button', 'Back'))
    expect(said()).not.toContain('is not kept any more')
  })
})
