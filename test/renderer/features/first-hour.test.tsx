// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { WhoseLine } from '../../../renderer/features/claims/inspector/whose-line.tsx'
import { Window } from '../window.tsx'
import { TenantRow } from '../../../renderer/features/tenants/tenant-row.tsx'
import { counted } from '../../../renderer/format/counted.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { click, doing, draw, install, named, press, said, type, until } from '../draw.ts'
import { failed, fakeBridge, ok } from '../fake-bridge.ts'
import { tenant } from '../fake-data.ts'
import { resetStores } from '../reset.ts'

describe('one of a kind is one', () => {
  beforeEach(resetStores)
  it.each([
    [0, '0 tenants'],
    [1, '1 tenant'],
    [2, '2 tenants'],
    [1204, '1,204 tenants'],
  ])('%d', (count, words) => {
    expect(counted(count, 'tenant', 'tenants')).toBe(words)
  })

  it.each([
    [0, 'There is no tenant to compare it with'],
    [1, 'The secret of your one tenant did not sign it'],
    [3, 'None of your 3 tenants’ secrets signed it'],
  ])('of %d tenants nobody signed', async (tenants, words) => {
    await draw(<WhoseLine whose={{ kind: 'nobody', tenants }} />)
    expect(said()).toBe(words)
  })

  it('names the whole of a long name where it is cut', async () => {
    const name = `A customer with ${'a very long name '.repeat(5)}`.trim()
    await draw(<TenantRow tenant={tenant({ name })} marked={false} typed="" />)
    expect(document.querySelector('[title]')?.getAttribute('title')).toBe(name)
  })
})

describe('Escape', () => {
  beforeEach(resetStores)
  it('leaves the token inspector, unless something in it is open', async () => {
    install(fakeBridge())
    await draw(<Window />)
    await until(() => useActing.getState().choices['tab:acme'] !== undefined)
    await press('i', { ctrlKey: true })
    await until(() => said().includes('Token inspector'))
    const field = named('textarea', 'Token, or text that holds one')
    const list = document.createElement('button')
    list.setAttribute('aria-haspopup', 'listbox')
    list.setAttribute('aria-expanded', 'true')
    field.parentElement?.append(list)
    await press('Escape', {}, field)
    expect(useInspector.getState().open).toBe(true)
    // What is only unfolded has no use for the key.
    list.removeAttribute('aria-haspopup')
    await press('Escape', {}, field)
    expect(useInspector.getState().open).toBe(false)
  })
})

describe('renaming a tenant', () => {
  beforeEach(resetStores)
  it('keeps what was typed where main refuses it, and takes no more than a name may have', async () => {
    let refuses = true
    install(
      fakeBridge({
        'tenants:update': () =>
          refuses
            ? failed('document_unwritable', 'The disk is full.', 'Make room, then save again.')
            : ok(tenant({ name: 'Initech' })),
      }),
    )
    await draw(<Window />)
    await until(() => useTenants.getState().profile !== null)
    await doing(() => useShell.getState().open({ kind: 'rename-tenant', tenantId: 'acme' }))
    await until(() => said().includes('Keep the name'))
    expect(named('input', 'Name').getAttribute('maxlength')).toBe('200')
    await type(named('input', 'Name'), 'Initech')
    await click(named('button[type="submit"]', 'Rename'))
    await until(() => said().includes('The disk is full.'))
    expect(named('input', 'Name')).toHaveProperty('value', 'Initech')
    refuses = false
    await click(named('button[type="submit"]', 'Rename'))
    await until(() => !said().includes('Keep the name'))
  })
})
