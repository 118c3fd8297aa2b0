// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { Window } from '../window.tsx'
import { click, draw, install, named, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { status } from '../fake-data.ts'
import { resetStores } from '../reset.ts'

const acme = { id: 3, kind: 'tenants', name: 'Acme', reason: 'label: not one of these' } as const
const mia = { id: 4, kind: 'people', name: 'Mia', reason: 'it is not JSON' } as const
const copy = { madeAt: Date.UTC(2026, 10, 27, 9), tenants: 12, people: 1 }

async function open(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = install(fakeBridge(change))
  await draw(<Window />)
  await until(
    () =>
      said().includes('ended') ||
      said().includes('set aside') ||
      said().includes('copy') ||
      said().includes('earlier') ||
      said().includes('Nothing can be kept') ||
      said().includes('Nothing is kept') ||
      said().includes('is not kept'),
  )
  return bridge
}
const asked = (bridge: FakeBridge): readonly unknown[] =>
  bridge.calls.filter(({ channel }) => channel.startsWith('database:'))

beforeEach(resetStores)
describe('a row that was set aside', () => {
  it('is named, mended and put back; then comes the next one', async () => {
    let tries = 0
    const bridge = await open({
      'app:status': () => ok({ ...status, setAsideRows: [acme, mia] }),
      'database:read-row': ({ id }) => ok({ text: id === 3 ? '{"label":"live"}' : '{"half' }),
      'database:put-back': () =>
        (tries += 1) === 1
          ? failed('row_unreadable', 'This is not as it has to be: label.', 'Change it.')
          : ok({ ...status, setAsideRows: [mia] }),
      'database:let-go': () => ok(status),
    })
    expect(said()).toContain('Acme and 1 other could not be read and were set aside.')
    await click(named('button', 'Look at it'))
    await until(() => said().includes('label: not one of these'))
    await until(() => Reflect.get(named('textarea', 'As it was found'), 'value') !== '')
    await type(named('textarea', 'As it was found'), '{"label":"production"}')
    await click(named('button', 'Put it back'))
    await until(() => said().includes('This is not as it has to be: label.'))
    expect(named('textarea', 'As it was found')).toHaveProperty('value', '{"label":"production"}')
    await click(named('button', 'Put it back'))
    await until(() => said().includes('Put back: Mia'))
    await until(() => Reflect.get(named('textarea', 'As it was found'), 'value') === '{"half')
    await click(named('button', 'Let it go for good'))
    await until(() => document.querySelector('textarea') === null)
    expect(said()).not.toContain('set aside')
    expect(asked(bridge)).toEqual([
      { channel: 'database:read-row', request: { id: 3 } },
      { channel: 'database:put-back', request: { id: 3, text: '{"label":"production"}' } },
      { channel: 'database:put-back', request: { id: 3, text: '{"label":"production"}' } },
      { channel: 'database:read-row', request: { id: 4 } },
      { channel: 'database:let-go', request: { id: 4 } },
    ])
  })
})

describe('the copy of a database that was lost', () => {
  it.each([
    ['Take the copy', 'database:take-copy'],
    ['Go on without', 'database:refuse-copy'],
  ] as const)('is offered until one says: %s', async (word, channel) => {
    let tries = 0
    const bridge = await open({
      'app:status': () => ok({ ...status, copy }),
      [channel]: () =>
        (tries += 1) === 1
          ? failed('document_unwritable', 'The disk is full.', 'Make space.')
          : ok(status),
    })
    expect(said()).toContain('The copy of 2026-11-27 has 12 tenants and 1 person.')
    await click(named('button', word))
    await until(() => said().includes('The disk is full.'))
    expect(said()).toContain('The copy of 2026-11-27')
    await click(named('button', word))
    await until(() => !said().includes('The copy of 2026-11-27'))
    expect(asked(bridge)).toEqual([
      { channel, request: null },
      { channel, request: null },
    ])
  })
})

describe('another file in the place of the database', () => {
  it('is said, and read once somebody wants that', async () => {
    let tries = 0
    const bridge = await open({
      'app:status': () => ok({ ...status, databasePlace: 'replaced' }),
      'database:open-place': () =>
        (tries += 1) === 1
          ? failed('document_corrupt', 'It is damaged.', 'Start again.')
          : ok(status),
    })
    const words =
      'Another file lies in the place of understudy.sqlite. Nothing is kept now. It is left as it is, and the next start opens it.'
    expect(said()).toContain(words)
    await click(named('button', 'Read it'))
    await until(() => said().includes('It is damaged.'))
    expect(said()).toContain(words)
    await click(named('button', 'Read it'))
    await until(() => !said().includes(words))
    expect(asked(bridge)).toHaveLength(2)
  })

  it('is not the same as none', async () => {
    await open({ 'app:status': () => ok({ ...status, databasePlace: 'gone' }) })
    expect(said()).toContain(
      'The file of your tenants was removed or moved. Nothing can be kept now. Put understudy.sqlite back where it was.',
    )
  })
})

it('says why nothing can be kept now, and what to do', async () => {
  const databaseUnwritten = 'understudy.sqlite was not written: SQLITE_FULL. Make space.'
  await open({ 'app:status': () => ok({ ...status, databaseUnwritten }) })
  expect(said()).toContain(`Nothing is kept now. ${databaseUnwritten} What you type stays`)
})

it('says that a long text is not kept, unless nothing is', async () => {
  const tabsUnwritten = 'The disk is full.'
  const todo = `A request with a long text is not kept now. ${tabsUnwritten} It stays in this window`
  await open({ 'app:status': () => ok({ ...status, tabsUnwritten }) })
  expect(said()).toContain(todo)
  const databaseUnwritten = 'understudy.sqlite was not written.'
  await open({ 'app:status': () => ok({ ...status, tabsUnwritten, databaseUnwritten }) })
  expect(said()).not.toContain(todo)
})

it('what was interrupted is said, one after the other, until it was read', async () => {
  const interrupted = (['add', 'add-over', 'renew', 'remove'] as const).map((work) => ({
    tenantId: work,
    work,
    name: `Acme ${work}`,
  }))
  const bridge = install(fakeBridge({ 'app:status': () => ok({ ...status, interrupted }) }))
  await draw(<Window />)
  for (const words of [
    'Acme add was being added when the app or the keychain stopped.',
    'Acme add-over was being added when the app or the keychain stopped. What the keychain may have held for it before is left there. Add it again.',
    'Acme renew was being brought up to date when the app or the keychain stopped. Paste its newest payload again.',
    'Acme remove was removed when the app or the keychain stopped. Its secret was still there, and is removed now.',
  ]) {
    await until(() => said().includes(words))
    await click(named('button', 'Understood'))
  }
  expect(said()).not.toContain('when the app or the keychain stopped')
  expect(asked(bridge)).toEqual([])
})

it('a file of an earlier version that waits is named', async () => {
  const notCarriedOver = ['tenants.json: a newer version of this app wrote it']
  await open({ 'app:status': () => ok({ ...status, notCarriedOver }) })
  expect(said()).toContain('tenants.json: a newer version of this app wrote it')
  expect(said()).toContain('A file of an earlier version was not taken over yet.')
})

it.each([
  [
    'ended',
    'ended, and is started again with your next change. A change that was under way then may or may not be kept; what was kept before is.',
  ],
  [
    'begun-again',
    'ended, and was started again. Everything was read from the file anew: what you see is what is kept.',
  ],
] as const)(
  'a thread of the database that %s is said, until it is understood',
  async (thread, words) => {
    await open({ 'app:status': () => ok({ ...status, databaseThread: thread }) })
    expect(said()).toContain(`The part of the app that keeps your tenants ${words}`)
    await click(named('button', 'Understood'))
    expect(said()).not.toContain('The part of the app that keeps your tenants')
  },
)
