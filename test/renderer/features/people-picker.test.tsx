// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../../contract/acting.ts'
import type { Person } from '../../../contract/people.ts'
import type { Result } from '../../../contract/result.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, ok } from '../fake-bridge.ts'
import { emma, ian, mia, NOW } from '../fake-data.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const max: Person = {
  ...mia,
  accountId: '712020:max',
  displayName: 'Max Emery',
  emailAddress: null,
}
const remembered = [
  { ...emma, emailAddress: 'richards@acme.example', pinned: true, lastUsedAt: 0 },
  { ...mia, pinned: false, lastUsedAt: NOW },
]

beforeEach(resetStores)

const field = (): HTMLElement => named('input', 'Find a person')
const listed = (title: string): string[] =>
  [...document.querySelectorAll(`ul[aria-label="${title}"] li`)].map(
    (row) => row.querySelector('bdi')?.textContent ?? '',
  )
const chosen = (): ActingAs | undefined => useActing.getState().choices['tab:acme']
const isOpen = (): boolean => useShell.getState().peoplePickerOpen

/** The picker, with what was typed, and what the site has to say. */
async function find(typed: string, change: Partial<Answers> = {}) {
  const site = Promise.withResolvers<Result<Person[]>>()
  const bridge = await openWindow({
    'people:remembered': () => ok(remembered),
    'people:search': () => site.promise,
    ...change,
  })
  await doing(() => useActing.getState().choose('tab:acme', { kind: 'app' }))
  await click(named('button', 'Acting as:'))
  await until(() => document.querySelector('[aria-label="Find a person"]') !== null)
  await type(field(), typed)
  const answer = (result: Promise<Result<Person[]>>) =>
    doing(async () => site.resolve(await result))
  const isAsked = (): boolean => bridge.calls.some(({ channel }) => channel === 'people:search')
  return { answer, isAsked }
}

describe('who is known already', () => {
  it('is chosen by itself only where somebody acted as them, or pinned them', async () => {
    await openWindow({
      'people:remembered': () => ok([{ ...mia, pinned: false, lastUsedAt: 0 }]),
    })
    await until(() => chosen() !== undefined)
    expect(chosen()).toEqual({ kind: 'app' })
  })

  it('is recent only where somebody acted as them', async () => {
    const met = [...remembered, { ...max, pinned: false, lastUsedAt: 0 }]
    const { answer } = await find('ma', { 'people:remembered': () => ok(met) })
    await answer(ok([max]))
    await until(() => listed('Found').length > 0)
    expect([listed('Recent and pinned'), listed('Found')]).toEqual([[], ['Max Emery']])
  })

  it.each([
    ['em', ['Emma Richards']],
    ['ric EMM', ['Emma Richards']],
    ['richards@acme', ['Emma Richards']],
    [mia.accountId, ['Mia Krystof']],
    ['mi', ['Mia Krystof']],
    // Not in the middle of a word.
    ['ma', []],
    ['mia richards', []],
  ])('is there by %j before the site is asked', async (typed, names) => {
    const { isAsked } = await find(typed)
    expect(listed('Recent and pinned')).toEqual(names)
    expect(isAsked()).toBe(false)
    expect(said()).toContain('Searching, as the app…')
  })

  it('is taken by Enter at once, and no search that comes later says otherwise', async () => {
    const { answer } = await find('em')
    await press('Enter', {}, field())
    expect(chosen()).toEqual({ kind: 'user', accountId: emma.accountId })
    expect(isOpen()).toBe(false)
    await answer(ok([max]))
    expect(chosen()).toEqual({ kind: 'user', accountId: emma.accountId })
  })

  it('stays where it stands when the site has answered, as the site tells it now, others below', async () => {
    const { answer, isAsked } = await find('em')
    await until(isAsked)
    await answer(ok([max, { ...emma, active: false }]))
    await until(() => listed('Found').length > 0)
    expect(listed('Recent and pinned')).toEqual(['Emma Richards'])
    expect(listed('Found')).toEqual(['Max Emery'])
    expect(said()).toContain('inactive')
    expect(said()).not.toContain('Nobody found')
  })

  it('is there where the site does not let the app search, beside the reason', async () => {
    const { answer, isAsked } = await find('em')
    await until(isAsked)
    await answer(failed('site_refused', 'The site answered 403.'))
    await until(() => said().includes('The site answered 403.'))
    await press('Enter', {}, field())
    expect(chosen()).toEqual({ kind: 'user', accountId: emma.accountId })
  })
})

describe('Enter before the site has answered', () => {
  it('takes the one person who is found', async () => {
    const { answer, isAsked } = await find('ian')
    await press('Enter', {}, field())
    expect(isOpen()).toBe(true)
    await until(isAsked)
    await answer(ok([ian]))
    await until(() => !isOpen())
    expect(chosen()).toEqual({ kind: 'user', accountId: ian.accountId })
  })

  it('takes nobody unseen where several are found; Enter then takes the first', async () => {
    const { answer, isAsked } = await find('ian')
    await press('Enter', {}, field())
    await until(isAsked)
    await answer(ok([ian, max]))
    await until(() => listed('Found').length === 2)
    expect(chosen()).toEqual({ kind: 'app' })
    await press('Enter', {}, field())
    expect(chosen()).toEqual({ kind: 'user', accountId: ian.accountId })
  })

  it('is forgotten with the next letter', async () => {
    const { answer, isAsked } = await find('ian')
    await press('Enter', {}, field())
    await type(field(), 'ian i')
    await until(isAsked)
    await answer(ok([ian]))
    await until(() => listed('Found').length === 1)
    expect(isOpen()).toBe(true)
    expect(chosen()).toEqual({ kind: 'app' })
  })

  it('takes an account id once it is known whose it is', async () => {
    await find('712020:5e6f7a8b-0000-4666-8777-988888888888', {
      'people:resolve': () => ok(max),
    })
    await press('Enter', {}, field())
    await until(() => !isOpen())
    expect(chosen()).toEqual({ kind: 'user', accountId: max.accountId })
  })
})
