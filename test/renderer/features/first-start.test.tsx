// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { Window } from '../window.tsx'
import { useAddTenant } from '../../../renderer/state/add-tenant.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, draw, install, named, said, type, until } from '../draw.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { newReading, tenant } from '../fake-data.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

async function start(change: Partial<Answers>): Promise<FakeBridge> {
  const bridge = install(fakeBridge(change))
  await draw(<Window />)
  await until(() => useTenants.getState().loaded)
  return bridge
}

/** A list that is empty at first, and the fake's own afterwards. */
function emptyAtFirst(): Partial<Answers> {
  const answer = fakeBridge()
  let asked = 0
  return {
    'tenants:list': () => {
      asked += 1
      return asked === 1 ? ok([]) : answer.invoke('tenants:list', null)
    },
  }
}

describe('first start', () => {
  beforeEach(resetStores)
  it('shows whose app it is, by picture and by name', async () => {
    await start({ 'tenants:list': () => ok([]) })
    const icon = document.querySelector('main img')
    expect(icon?.getAttribute('alt')).toBe('')
    // By its picture and not its size: the same file is the icon of the program.
    const shown = decodeURIComponent(icon?.getAttribute('src') ?? '')
    expect(shown).toMatch(/assets\/icon\.svg|<svg/u)
    expect(said()).toContain('Understudy')
  })

  it('leads to what needs no tenant: a token to read, a log to diagnose', async () => {
    await start({ 'tenants:list': () => ok([]) })
    await click(named('button', 'Diagnose pasted text'))
    expect(useShell.getState().dialog).toEqual({ kind: 'diagnose-text' })
    await doing(() => useShell.getState().closeDialog())
    await click(named('button', 'Token inspector'))
    expect(useInspector.getState().open).toBe(true)
  })

  it('is no first start where the tenants could not be read: it says so, and tries again', async () => {
    const answer = fakeBridge()
    let fails = true
    const bridge = install(
      fakeBridge({
        'tenants:list': () =>
          fails
            ? failed('internal', 'The database could not be read.')
            : answer.invoke('tenants:list', null),
      }),
    )
    await draw(<Window />)
    await until(() => said().includes('The database could not be read.'))
    expect(said()).toContain('The tenants could not be read')
    expect(said()).not.toContain('Start with a customer')
    fails = false
    await click(named('button', 'Try again'))
    await until(() => document.querySelector('#request-path') !== null)
    expect(asked(bridge, 'tenants:list')).toHaveLength(2)
  })

  it('stands ready with the practice site after one click: a person acts, /myself is written', async () => {
    const bridge = await start(emptyAtFirst())
    await click(named('button', 'Start the practice site'))
    await until(() => document.querySelector('#request-path') !== null)
    await until(() => useTenants.getState().profile?.id === 'practice')
    expect(named('button', 'Tenant:').textContent).toContain('Practice site')
    expect(named('button', 'Acting as:').textContent).toContain('Mia Krystof')
    expect(named('input', 'Path')).toHaveProperty('value', '/rest/api/3/myself')
    expect(bridge.calls.map(({ channel }) => channel)).toContain('practice:start')
  })

  it('reads a pasted payload, shows dots for the secret and says what is wrong', async () => {
    await start(emptyAtFirst())
    await type(named('textarea', 'Installed payload'), '{"key": "x"}')
    await until(() => useAddTenant.getState().reading !== null)
    expect(said()).toContain(
      '•••••••• 64 characters; it goes to the keyring when the tenant is added',
    )
    expect(said()).toContain('Single quotes were read as double quotes.')
    expect(said()).toContain('Problem: There is no oauthClientId.')
    expect(said()).toContain('Remark: The base URL ends in a slash.')
  })

  it('leaves no field of a half payload blank', async () => {
    const half = { ...newReading, baseUrl: '', mendedBaseUrl: null, appKey: '', clientKey: '' }
    await start({ ...emptyAtFirst(), 'tenants:read-payload': () => ok(half) })
    await type(named('textarea', 'Installed payload'), '{"key": "x')
    await until(() => useAddTenant.getState().reading !== null)
    const values = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent.trim())
    expect(values.filter((value) => value === '–')).toHaveLength(4)
    expect(values).not.toContain('')
  })

  it('keeps everything typed when saving fails', async () => {
    await start({
      'tenants:list': () => ok([]),
      'tenants:add': () => failed('document_unwritable', 'The disk is full.', 'Make room.'),
    })
    await type(named('textarea', 'Installed payload'), '{"key": "x"}')
    await until(() => useAddTenant.getState().reading !== null)
    await type(named('input', 'Name'), 'My customer')
    await click(named('button', 'Add tenant'))
    await until(() => useAddTenant.getState().failure !== null)
    expect(said()).toContain('The disk is full.Make room.')
    expect(named('textarea', 'Installed payload')).toHaveProperty('value', '{"key": "x"}')
    expect(named('input', 'Name')).toHaveProperty('value', 'My customer')
  })

  it('is cancelled where the keychain keeps it waiting: what was typed stays, nothing is said', async () => {
    const waits = Promise.withResolvers<Awaited<ReturnType<Answers['tenants:add']>>>()
    const bridge = await start({ 'tenants:list': () => ok([]), 'tenants:add': () => waits.promise })
    await type(named('textarea', 'Installed payload'), '{"key": "x"}')
    await until(() => useAddTenant.getState().reading !== null)
    await click(named('button', 'Add tenant'))
    await click(named('button', 'Cancel'))
    expect(bridge.calls.find(({ channel }) => channel === 'app:cancel')?.request).toEqual({
      channel: 'tenants:add',
    })
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    await until(() => !useAddTenant.getState().saving)
    expect(said()).not.toContain('It was cancelled.')
    expect(named('textarea', 'Installed payload')).toHaveProperty('value', '{"key": "x"}')
  })

  it('says where the secret lies once it lies there, whatever was to be expected', async () => {
    await start({
      'tenants:add': () =>
        ok({ profile: tenant({ id: 'acme', name: 'Acme', secretPlace: 'memory' }), changes: [] }),
    })
    useAddTenant.setState({ text: '{"key": "x"}', reading: { ...newReading, lints: [] } })
    await useAddTenant.getState().save()
    await until(() => said().includes('Acme is ready'))
    expect(said()).toContain('Its secret is in memory until the app closes.')
  })

  it('is not called ready where its payload has problems, which stay so', async () => {
    await start({
      'tenants:add': () => ok({ profile: tenant({ id: 'acme', name: 'Acme' }), changes: [] }),
    })
    useAddTenant.setState({ text: '{"key": "x"}', reading: newReading })
    await useAddTenant.getState().save()
    await until(() => said().includes('Acme is here, with 1 problem in its payload'))
    expect(said()).not.toContain('is ready')
  })

  it('does not save an imported site before somebody has chosen', async () => {
    const standing = {
      kind: 'imported-site',
      tenantId: 'acme',
      name: 'Acme',
      oldClientKey: 'old',
    } as const
    const bridge = await start({
      ...emptyAtFirst(),
      'tenants:read-payload': () => ok({ ...newReading, standing }),
    })
    await type(named('textarea', 'Installed payload'), '{"key": "x"}')
    await until(() => useAddTenant.getState().reading !== null)
    expect(named('button', 'Add tenant')).toHaveProperty('disabled', true)
    await click(named('input[value="keep-both"]', ''))
    await click(named('button', 'Add tenant'))
    await until(() => bridge.calls.some(({ channel }) => channel === 'tenants:add'))
    const saved = bridge.calls.find(({ channel }) => channel === 'tenants:add')
    expect(saved?.request).toEqual({
      text: '{"key": "x"}',
      name: null,
      label: null,
      replaces: null,
      keepBoth: true,
    })
  })

  it('does not offer to add a payload that cannot be added, and says why', async () => {
    const refusal = 'The payload has no usable sharedSecret.'
    await start({
      ...emptyAtFirst(),
      'tenants:read-payload': () => ok({ ...newReading, secretLength: null, refusal }),
    })
    await type(named('textarea', 'Installed payload'), '{"key": "x"}')
    await until(() => useAddTenant.getState().reading !== null)
    expect(named('button', 'Add tenant')).toHaveProperty('disabled', true)
    expect(said()).toContain(refusal)
  })

  it('reads and adds a payload for the base URL that was meant, and goes back to its own', async () => {
    const mended = 'https://initech.atlassian.net'
    const bridge = await start({
      ...emptyAtFirst(),
      'tenants:read-payload': ({ baseUrl }) =>
        ok(baseUrl === undefined ? newReading : { ...newReading, baseUrl, mendedBaseUrl: null }),
    })
    const payload = '{"key": "x"}'
    await type(named('textarea', 'Installed payload'), payload)
    await until(() => useAddTenant.getState().reading !== null)
    await click(named('button', `Use ${mended}`))
    await until(() => useAddTenant.getState().reading?.baseUrl === mended)
    await click(named('button', 'As in the payload'))
    await until(() => useAddTenant.getState().reading?.baseUrl === newReading.baseUrl)
    await click(named('button', `Use ${mended}`))
    await until(() => useAddTenant.getState().reading?.baseUrl === mended)
    await click(named('button', 'Add tenant'))
    await until(() => asked(bridge, 'tenants:add').length > 0)
    expect(asked(bridge, 'tenants:add')).toMatchObject([{ text: payload, baseUrl: mended }])
  })

  it('says why a payload cannot be read', async () => {
    await start({
      'tenants:list': () => ok([]),
      'tenants:read-payload': () =>
        failed(
          'payload_unreadable',
          'This is no payload.',
          'Paste the body of the installed call.',
        ),
    })
    await type(named('textarea', 'Installed payload'), 'hello')
    await until(() => useAddTenant.getState().unreadable !== null)
    expect(said()).toContain('This is no payload.Paste the body of the installed call.')
  })
})
