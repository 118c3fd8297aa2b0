// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usePalette } from '../../../renderer/state/palette.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { TenantSelect } from '../../../renderer/ui/tenant-select.tsx'
import { clear, click, doing, draw, install, named, press, said, type, until } from '../draw.ts'
import { type Answers, failed, fakeBridge, ok } from '../fake-bridge.ts'
import { tenant } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { withHeight } from '../with-height.ts'

const NOTE = 'Contract ends in May.\nMia is the admin; ticket DESK-4711'
const LONG = `${'They move to another region this year. '.repeat(3)}Ask for Zoë first.`
const list = [
  tenant({ id: 'acme', name: 'Acme' }),
  tenant({ id: 'globex', name: 'Globex', baseUrl: 'https://globex.atlassian.net', note: NOTE }),
  tenant({ id: 'initech', name: 'Initech', baseUrl: 'https://initech.example', note: LONG }),
]

let withoutHeight = (): void => undefined
beforeEach(() => {
  resetStores()
  localStorage.clear()
  withoutHeight = withHeight()
})
afterEach(async () => {
  await clear()
  withoutHeight()
})

const open = (change: Partial<Answers> = {}) =>
  openWindow({
    'tenants:list': () => ok(list),
    'tenants:get': ({ id }) => ok(list.find((each) => each.id === id) ?? tenant()),
    'tenants:update': ({ id, note }) =>
      ok({
        ...(list.find((each) => each.id === id) ?? tenant()),
        ...(note === undefined ? {} : { note }),
      }),
    ...change,
  })

const rows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[aria-label="Tenants"] li'),
]
const textOf = (row: HTMLElement | undefined): string => row?.textContent ?? ''
const marksOf = (of: ParentNode | undefined): string[] =>
  [...(of?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)
const find = async (typed: string): Promise<void> => {
  await type(named('input', 'Find a tenant'), typed)
  await until(() => rows().length < list.length)
}

describe('a note in the list of tenants', () => {
  it('stands below the address in one line, in a row that has room for it', async () => {
    await open()
    expect(rows().map(({ style }) => style.height)).toEqual(['44px', '60px', '60px'])
    expect(textOf(rows()[1])).toContain(
      'Contract ends in May. · Mia is the admin; ticket DESK-4711',
    )
    expect(named('[title] > svg', 'Note:').parentElement?.title).toBe(NOTE)
  })

  it.each<readonly [string, string, readonly string[], string]>([
    ['desk-4711', 'Globex', ['DESK-4711'], 'the admin; ticket DESK-4711'],
    ['globex may', 'Globex', ['Globex', 'globex', 'May'], 'Contract ends in May.'],
    ['MIA admin', 'Globex', ['Mia', 'admin'], '…ends in May. · Mia is the admin'],
    ['zoe', 'Initech', ['Zoë'], '…this year. Ask for Zoë first.'],
    ['globex', 'Globex', ['Globex', 'globex'], 'Contract ends in May.'],
  ])('is found by %j, and shows where it stands', async (typed, name, marks, shown) => {
    await open()
    await find(typed)
    expect(rows()).toHaveLength(1)
    expect(textOf(rows()[0])).toContain(name)
    expect(marksOf(rows()[0])).toEqual(marks)
    expect(textOf(rows()[0])).toContain(shown)
  })

  it('what is found by its app key alone shows that key', async () => {
    await open({
      'tenants:list': () => ok([...list, tenant({ id: 'b', name: 'Umbrella', appKey: 'com.b' })]),
    })
    await type(named('input', 'Find a tenant'), 'com.b')
    await until(() => rows().length === 1)
    expect(textOf(rows()[0])).toContain('acme.atlassian.net · com.b')
    expect(marksOf(rows()[0])).toEqual(['com.b'])
  })

  it('nothing found is said with what is looked through', async () => {
    await open()
    await find('nobody wrote this')
    expect(said()).toContain('No tenant of that name, address or note.')
  })
})

describe('a note in the palette', () => {
  const lines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="option"]')]

  it('finds its tenant, and is shown only where it is why', async () => {
    await open()
    await doing(() => usePalette.getState().show(true))
    await until(
      () =>
        document.querySelector(
          '[role="combobox"][aria-autocomplete="list"][placeholder^="Search"]',
        ) !== null,
    )
    const field = named('input', 'What to do, or which tenant')
    await type(field, 'desk-4711')
    await until(() => lines()[0]?.textContent.startsWith('Globex') === true)
    expect(lines()[0]?.textContent).toContain(
      'globex.atlassian.net, production…the admin; ticket DESK-4711',
    )
    expect(marksOf(lines()[0])).toEqual(['DESK-4711'])
    await type(field, 'globex')
    await until(() => marksOf(lines()[0])[0] === 'Globex')
    expect(lines()[0]?.textContent).not.toContain('DESK-4711')
  })
})

describe('a note where one of the tenants is chosen', () => {
  const options = (): HTMLElement[] => [
    ...document.querySelectorAll<HTMLElement>('[role="option"][value]'),
  ]

  it('finds its tenant, and is shown only where it is why', async () => {
    const chosen: (string | null)[] = []
    install(fakeBridge())
    useTenants.setState({ summaries: list })
    await draw(<TenantSelect label="Tenant" value={null} onChange={(id) => void chosen.push(id)} />)
    const field = named('input', 'Tenant')
    await doing(() => field.focus())
    await type(field, 'desk-4711')
    await until(() => options().length === 1)
    expect(options()[0]?.textContent).toBe(
      'Globex · globex.atlassian.net…the admin; ticket DESK-4711',
    )
    expect(marksOf(options()[0])).toEqual(['DESK-4711'])
    await type(field, 'globx')
    await until(() => options()[0]?.textContent === 'Globex · globex.atlassian.net')
    const [first] = options()
    if (first !== undefined) await click(first)
    expect(chosen).toEqual(['globex'])
  })
})

describe('the card of a tenant', () => {
  it('shows the note as it was written, and leads to it', async () => {
    await open()
    await doing(() => useTenants.getState().select('globex'))
    await click(named('button', 'Tenant:'))
    await until(() => said().includes('OAuth client id'))
    const shown = [...document.querySelectorAll('p')].find(
      ({ textContent }) => textContent === NOTE,
    )
    expect(shown?.getAttribute('dir')).toBe('auto')
    await click(named('button', 'Note on this tenant'))
    await until(() => useShell.getState().dialog?.kind === 'tenant-note')
  })

  it('has no place for a note that is not there', async () => {
    await open({ 'tenants:get': () => ok(tenant({ note: '' })) })
    await click(named('button', 'Tenant:'))
    await until(() => said().includes('OAuth client id'))
    expect(document.querySelector('p[dir]')).toBeNull()
  })
})

describe('writing a note', () => {
  const field = (): HTMLTextAreaElement => named('textarea', 'Note') as HTMLTextAreaElement
  const button = (name: string): HTMLButtonElement =>
    named('[role="dialog"] button', name) as HTMLButtonElement
  const write = async (id: string, change: Partial<Answers> = {}) => {
    const bridge = await open(change)
    await doing(() => useShell.getState().open({ kind: 'tenant-note', tenantId: id }))
    await until(() => document.querySelector('textarea') !== null)
    return bridge
  }

  it('keeps it with its tenant, and stays at the one that is on screen', async () => {
    const bridge = await write('initech')
    expect(field().value).toBe(LONG)
    expect(button('Keep the note').disabled).toBe(true)
    await type(field(), 'Ask for Zoë.\nTicket DESK-1')
    await click(button('Keep the note'))
    await until(() => useShell.getState().dialog === null)
    expect(asked(bridge, 'tenants:update')).toEqual([
      { id: 'initech', note: 'Ask for Zoë.\nTicket DESK-1' },
    ])
    expect(useTenants.getState().selectedId).toBe('acme')
    expect(textOf(rows()[2])).toContain('Ask for Zoë. · Ticket DESK-1')
  })

  it('is done by Ctrl+Enter, while Enter begins a line; the note before can be had again', async () => {
    const bridge = await write('globex')
    await press('Enter', { ctrlKey: true }, field())
    await type(field(), 'Now in June.')
    await press('Enter', {}, field())
    expect(asked(bridge, 'tenants:update')).toEqual([])
    await press('Enter', { ctrlKey: true }, field())
    await until(() => said().includes('The note on Globex was changed'))
    await click(named('button', 'Undo'))
    expect(asked(bridge, 'tenants:update')).toEqual([
      { id: 'globex', note: 'Now in June.' },
      { id: 'globex', note: NOTE },
    ])
    await until(() => textOf(rows()[1]).includes('Contract ends in May.'))
  })

  it('an empty one takes it away, which is said and can be undone', async () => {
    const bridge = await write('globex')
    await type(field(), ' \n')
    await click(button('Remove the note'))
    await until(() => said().includes('The note on Globex was removed'))
    expect(asked(bridge, 'tenants:update')).toEqual([{ id: 'globex', note: ' \n' }])
  })

  it('says in its place why it is refused, and nothing that was typed is lost', async () => {
    const refusal = 'Line 2 of the note looks like a credential.'
    let refuses = true
    await write('acme', {
      'tenants:update': () =>
        refuses
          ? failed('request_invalid', refusal, 'It is not kept. The app signs requests itself.')
          : ok(tenant({ note: 'May.' })),
    })
    await type(field(), 'May.\npassword: hunter2hunter2')
    await click(button('Keep the note'))
    await until(() => said().includes(refusal))
    expect(field().value).toBe('May.\npassword: hunter2hunter2')
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(said()).toContain('It is not kept. The app signs requests itself.')
    refuses = false
    await type(field(), 'May.')
    expect(said()).not.toContain(refusal)
    await click(button('Keep the note'))
    await until(() => useShell.getState().dialog === null)
    expect(said()).not.toContain('was changed')
  })

  it('counts its letters where they come to the end of the room', async () => {
    await write('acme')
    expect(said()).not.toContain('characters')
    await type(field(), 'x'.repeat(1204))
    expect(said()).toContain('1,204 of 1,000 characters')
    expect(button('Keep the note').disabled).toBe(false)
  })

  const again = async (id: string): Promise<void> => {
    await doing(() => useShell.getState().open({ kind: 'tenant-note', tenantId: id }))
    await until(() => document.querySelector('textarea') !== null)
  }
  const isClosed = (): boolean => useShell.getState().dialog === null
  const leavings = [
    ['Escape', () => press('Escape', {}, field())],
    ['the cross', () => click(button('Close'))],
    ['another dialog', () => doing(() => useShell.getState().open({ kind: 'shortcuts' }))],
  ] as const

  it.each(leavings)('is gone on with after %s, each tenant’s for itself', async (_, leave) => {
    const bridge = await write('globex')
    await type(field(), 'Now in Ju')
    await leave()
    await until(() => document.querySelector('textarea') === null)
    await again('initech')
    expect(field().value).toBe(LONG)
    await press('Escape', {}, field())
    await until(isClosed)
    await again('globex')
    expect(field().value).toBe('Now in Ju')
    expect(said()).toContain('Typed before, not kept yet')
    await type(field(), 'Now in June.')
    await click(button('Keep the note'))
    await until(isClosed)
    expect(asked(bridge, 'tenants:update')).toEqual([{ id: 'globex', note: 'Now in June.' }])
    await again('globex')
    expect(said()).not.toContain('Typed before')
  })

  it('says that it is not kept where it is left, and nothing where nothing was typed', async () => {
    await write('globex')
    await press('Escape', {}, field())
    await until(isClosed)
    await again('globex')
    await type(field(), `${NOTE}\n`)
    expect(field().value).toBe(`${NOTE}\n`)
    await press('Escape', {}, field())
    await until(isClosed)
    expect(said()).not.toContain('not kept yet')
    await again('globex')
    await type(field(), 'Now')
    await press('Escape', {}, field())
    await until(() => said().includes('The note on Globex is not kept yet'))
  })

  it('is discarded where that is said, and can be had again', async () => {
    await write('globex')
    expect(button('Leave it')).toBeDefined()
    await type(field(), 'Now in June.')
    await click(button('Discard'))
    await until(() => said().includes('What was typed as the note on Globex was discarded'))
    await again('globex')
    expect(field().value).toBe(NOTE)
    await click(button('Leave it'))
    await click(named('button', 'Undo'))
    await until(() => document.querySelector('textarea') !== null)
    expect(field().value).toBe('Now in June.')
  })

  it('that is typed on while it is kept stays open with that', async () => {
    const answer = Promise.withResolvers<undefined>()
    await write('acme', {
      'tenants:update': async () => {
        await answer.promise
        return ok(tenant({ note: 'May.' }))
      },
    })
    await type(field(), 'May.')
    await click(button('Keep the note'))
    await type(field(), 'May. Ask Mia.')
    await doing(() => answer.resolve(undefined))
    expect(field().value).toBe('May. Ask Mia.')
    expect(isClosed()).toBe(false)
  })

  it('is called so in the menu of its tenant', async () => {
    await write('globex')
    await type(field(), 'Now')
    await press('Escape', {}, field())
    await click(named('button', 'More for Globex'))
    await until(() => said().includes('Go on with the note…'))
  })
})
