// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { RequestOf } from '../../../contract/contract.ts'
import type { Inspection } from '../../../contract/claims.ts'
import type { Result } from '../../../contract/result.ts'
import { useSign } from '../../../renderer/state/sign.ts'
import { useInspector } from '../../../renderer/state/inspector.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { Window } from '../window.tsx'
import { tabOf } from '../../../renderer/state/tabs.ts'
import {
  click,
  doing,
  draw,
  install,
  named,
  press,
  said,
  type,
  until,
  withoutPauses,
} from '../draw.ts'
import { type Answers, failed, type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { inspectionOf } from '../fake-inspector.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await openWindow(change)
  await press('i', { ctrlKey: true })
  await until(() => said().includes('Token inspector'))
  return bridge
}

const paste = (text: string): Promise<void> =>
  type(named('textarea', 'Token, or text that holds one'), text)
const read = (): boolean =>
  useInspector.getState().inspection !== null && !useInspector.getState().pending

async function pasteAndRead(text: string): Promise<void> {
  await paste(text)
  await until(read)
}

beforeEach(withoutPauses)
beforeEach(resetStores)
describe('a reading that takes long', () => {
  it('is cancelled, says so, and goes on with the next text', async () => {
    const waits = Promise.withResolvers<Result<Inspection>>()
    const bridge = await open({
      'claims:inspect': ({ text }) => (text === 'eyJ' ? waits.promise : ok(inspectionOf(text))),
    })
    await paste('eyJ')
    await until(() => asked(bridge, 'claims:inspect').length > 0)
    await click(named('button', 'Cancel'))
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'claims:inspect' }])
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    expect(said()).toContain('The reading was cancelled. Choose the tenant it belongs to')
    expect(said()).not.toContain('It was cancelled.')
    await pasteAndRead('eyJh')
    expect(said()).not.toContain('The reading was cancelled.')
  })
})

describe('a pasted token', () => {
  it('is read once typing pauses, with nothing that was not asked for', async () => {
    const bridge = await open()
    await paste('ey')
    await paste('eyJ')
    expect(useInspector.getState().pending).toBe(true)
    await until(read)
    expect(asked(bridge, 'claims:inspect')).toEqual([
      { text: 'eyJ', tenantId: null, request: null, baseUrl: null, publicKey: null },
    ])
    expect(said()).toContain('Signed with Acme’s current secret')
    expect(said()).toContain('Signature verified')
  })

  it('drops the answer to a text that was typed over', async () => {
    const answers: ((answer: Result<Inspection>) => void)[] = []
    await open({ 'claims:inspect': () => new Promise((resolve) => answers.push(resolve)) })
    await paste('wrong')
    await until(() => answers.length === 1)
    await paste('eyJ')
    await until(() => answers.length === 2)
    await doing(() => answers[1]?.({ ok: true, value: inspectionOf('eyJ') }))
    await doing(() => answers[0]?.({ ok: true, value: inspectionOf('wrong') }))
    expect(useInspector.getState().inspection).toEqual(inspectionOf('eyJ'))
  })

  it('forgets what was read when the text is taken away, even while main still reads', async () => {
    const answers: ((answer: Result<Inspection>) => void)[] = []
    await open({ 'claims:inspect': () => new Promise((resolve) => answers.push(resolve)) })
    await paste('eyJ')
    await until(() => answers.length === 1)
    await paste('')
    await doing(() => answers[0]?.({ ok: true, value: inspectionOf('eyJ') }))
    expect(useInspector.getState()).toMatchObject({ inspection: null, pending: false })
  })

  it('names whom it claims to be of, and how its secret was spoilt', async () => {
    await open()
    await pasteAndRead('wrong')
    expect(said()).toContain(
      'It names Acme, and was signed with its secret decoded from base64 first',
    )
    expect(said()).toContain('Signature does not hold')
  })

  it('says which address has the key before it asks there, and asks only when told', async () => {
    const bridge = await open()
    await pasteAndRead('lifecycle')
    expect(said()).toContain('Not verified')
    expect(said()).toContain('GET https://connect-install-keys.atlassian.com/key-1')
    expect(asked(bridge, 'claims:fetch-key')).toEqual([])
    await click(named('button', 'Ask for the key'))
    await until(() => said().includes('Signature verified'))
    expect(asked(bridge, 'claims:fetch-key')).toHaveLength(1)
    expect(said()).not.toContain('Ask for the key')
  })

  it('keeps its reading beside a public key that is none', async () => {
    const unreadable = 'This is not a public key.'
    await open({
      'claims:inspect': ({ text, publicKey }) =>
        publicKey === null ? ok(inspectionOf(text)) : failed('key_unreadable', unreadable),
    })
    await pasteAndRead('lifecycle')
    await doing(() => useInspector.getState().typeKey('nonsense'))
    await until(() => said().includes(unreadable))
    expect(said()).toContain('Lifecycle JWT of Jira')
    await paste('lifecycle and more')
    await until(() => useInspector.getState().inspection === null)
  })
})

describe('the hash of a request', () => {
  it('is computed against the base URL of the tenant the token names', async () => {
    const bridge = await open()
    await pasteAndRead('wrong')
    await click(named('[role=tab]', 'Request hash'))
    await type(named('input', 'URL or path'), 'https://acme.atlassian.net/rest/api/3/search?a=1')
    await until(() => said().includes('does not fit'))
    const [first] = asked(bridge, 'claims:qsh') as RequestOf<'claims:qsh'>[]
    expect(first).toMatchObject({
      method: 'GET',
      baseUrl: 'https://acme.atlassian.net',
      pasted: null,
    })
    expect(first?.inToken).toMatch(/^e3b0c442/u)
    expect(said()).toContain('the context path of the base URL not taken off')
    expect(said()).toContain('Form encoding writes a space as +.')
    await type(named('textarea', 'Canonical request from elsewhere'), 'GET&/rest/api/3/Search&a=1')
    await until(() => said().includes('they part at character 17'))
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'search',
      'Search',
    ])
  })
})

describe('an edited token', () => {
  it('starts from the pasted one, keeps what was edited, and can start over', async () => {
    await open()
    await pasteAndRead('eyJ')
    await click(named('[role=tab]', 'Edit and sign'))
    await until(() => useSign.getState().claims.includes('useraccountid'))
    await doing(() => useSign.getState().edit({ claims: '{"iss":"me"}' }))
    await pasteAndRead('wrong')
    expect(useSign.getState().claims).toBe('{"iss":"me"}')
    await click(named('button', 'Start over from the pasted token'))
    expect(useSign.getState().claims).toContain('com.example.tickets')
  })

  it('is not signed where the keychain keeps it waiting and that is cancelled: nothing is said, the last one stays', async () => {
    const waits = Promise.withResolvers<Awaited<ReturnType<Answers['claims:sign']>>>()
    let signings = 0
    const bridge = await open({
      'claims:sign': ({ tenantId }) => {
        signings += 1
        return signings === 1
          ? ok({ tokenId: 'made-1', tenantId, reading: inspectionOf('eyJ').reading })
          : waits.promise
      },
    })
    await pasteAndRead('eyJ')
    await click(named('[role=tab]', 'Edit and sign'))
    await until(() => useSign.getState().claims.includes('useraccountid'))
    await click(named('button', 'Sign'))
    await until(() => said().includes('Made here, for practice.'))
    await click(named('button', 'Sign'))
    await click(named('button', 'Cancel'))
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'claims:sign' }])
    waits.resolve(await failed('request_cancelled', 'It was cancelled.'))
    await until(() => !useSign.getState().signing)
    expect(said()).not.toContain('It was cancelled.')
    expect(said()).toContain('Made here, for practice.')
    expect(() => named('button', 'Cancel')).toThrow()
  })

  it('is signed by main, marked as made here, sent in place of the credential, and taken away again', async () => {
    const bridge = await open()
    await pasteAndRead('eyJ')
    await click(named('[role=tab]', 'Edit and sign'))
    await until(() => useSign.getState().claims.includes('useraccountid'))
    await click(named('button', 'Sign'))
    await until(() => said().includes('Made here, for practice.'))
    expect(asked(bridge, 'claims:sign')).toMatchObject([
      { tenantId: 'acme', issueNow: true, hashFor: null },
    ])

    await click(named('button', 'Use for the next requests'))
    expect(said()).toContain('sending an edited token as JWT')
    expect(said()).toContain('An edited token is sent in its place')
    await press('Enter', { ctrlKey: true })
    await until(() => useResponse.getState().outcomes[tabOf('acme')] !== undefined)
    await click(named('button', 'Send the real credential again'))
    expect(said()).not.toContain('sending an edited token')
    await press('Enter', { ctrlKey: true })
    await until(() => asked(bridge, 'requests:send').length === 2)
    expect(
      asked(bridge, 'requests:send').map((each) => (each as RequestOf<'requests:send'>).madeToken),
    ).toEqual([{ tokenId: 'made-1', scheme: 'JWT' }, null])
  })

  it('sends nothing while the inspector covers the composer', async () => {
    const bridge = await open()
    await press('Enter', { ctrlKey: true })
    expect(asked(bridge, 'requests:send')).toEqual([])
  })
})

describe('two tokens', () => {
  it('are compared name by name, the differences counted', async () => {
    await open()
    await paste('eyJ')
    await click(named('[role=tab]', 'Compare'))
    await type(named('textarea', 'The other token'), 'eyJ2')
    await until(() => said().includes('3 of 5 differ.'))
    const sides = [...document.querySelectorAll('tr[data-side]')].map((row) =>
      row.getAttribute('data-side'),
    )
    expect(sides).toEqual(['both', 'different', 'both', 'left-only', 'right-only'])
    // As the columns are headed.
    const words = [...document.querySelectorAll('tbody td:last-child')].map((td) => td.textContent)
    expect(words).toEqual(['same', 'differs', 'same', 'only this', 'only other'])
  })
})

describe('before there is a tenant', () => {
  it('a token can be read all the same', async () => {
    install(fakeBridge({ 'tenants:list': () => ok([]) }))
    await draw(<Window />)
    await until(() => said().includes('Start with a customer'))
    await press('i', { ctrlKey: true })
    await until(() => said().includes('Token inspector'))
    await pasteAndRead('lifecycle')
    expect(said()).toContain('Lifecycle JWT of Jira')
    await press('i', { ctrlKey: true })
    expect(said()).toContain('Start with a customer')
  })
})
