import { describe, expect, it } from 'vitest'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

const troubles = ['missing', 'locked', 'refused', 'silent'] as const

function build(): { keychain: FakeSecretStore; vault: KeptSecrets } {
  const keychain = new FakeSecretStore()
  return { keychain, vault: new KeptSecrets({ secrets: keychain }) }
}

describe('with a keychain', () => {
  it('keeps a secret there and nowhere else', async () => {
    const { keychain, vault } = build()
    expect(await vault.keep('a', 's')).toBe('keychain')
    expect(keychain.items).toEqual(new Map([['a', 's']]))
    expect(await vault.read('a')).toBe('s')
    expect(vault.holdsInMemory('a')).toBe(false)
    expect(vault.state()).toEqual({ keychain: 'ready', hint: null, inMemory: 0 })
  })

  it('says that a secret is missing', async () => {
    await expect(build().vault.read('a')).rejects.toMatchObject({ code: 'secret_missing' })
  })

  it('forgets', async () => {
    const { keychain, vault } = build()
    await vault.keep('a', 's')
    await vault.forget('a')
    expect(keychain.items.size).toBe(0)
  })
})

it.each(['', 'a\0b', 'a\ud800'])('refuses %j before any keychain sees it', async (secret) => {
  const { keychain, vault } = build()
  await expect(vault.keep('a', secret)).rejects.toMatchObject({ code: 'payload_incomplete' })
  expect(keychain.calls).toEqual([])
  expect(vault.state().inMemory).toBe(0)
})

describe.each(troubles)('with a keychain that is %s', (trouble) => {
  it('keeps the secret in memory and says so', async () => {
    const { keychain, vault } = build()
    keychain.state = trouble
    expect(await vault.keep('a', 's')).toBe('memory')
    expect(await vault.read('a')).toBe('s')
    expect(vault.holdsInMemory('a')).toBe(true)
    expect(vault.state()).toEqual({ keychain: trouble, hint: `mend ${trouble}`, inMemory: 1 })
  })

  it('tells that from a secret that is not there', async () => {
    const { keychain, vault } = build()
    keychain.state = trouble
    await expect(vault.read('a')).rejects.toMatchObject({ code: `keychain_${trouble}` })
    await expect(vault.forget('a')).rejects.toMatchObject({ code: `keychain_${trouble}` })
  })

  it('moves secrets into it once it is ready', async () => {
    const { keychain, vault } = build()
    const moved: string[][] = []
    vault.onMoved((accounts) => {
      moved.push([...accounts])
      return Promise.resolve()
    })
    keychain.state = trouble
    await vault.keep('a', 's')
    await vault.keep('b', 't')
    expect((await vault.retry()).inMemory).toBe(2)
    keychain.state = 'ready'
    expect(await vault.retry()).toEqual({ keychain: 'ready', hint: null, inMemory: 0 })
    expect(keychain.items).toEqual(
      new Map([
        ['a', 's'],
        ['b', 't'],
      ]),
    )
    expect(moved).toEqual([['a', 'b']])
  })

  it('prefers what memory holds to what the keychain held before', async () => {
    const { keychain, vault } = build()
    await vault.keep('a', 'old')
    keychain.state = trouble
    await vault.keep('a', 'new')
    keychain.state = 'ready'
    expect(await vault.read('a')).toBe('new')
    await vault.retry()
    expect(keychain.items.get('a')).toBe('new')
  })
})

it('keeps in memory what the keychain stops taking halfway', async () => {
  const { keychain, vault } = build()
  keychain.state = 'locked'
  await vault.keep('a', 's')
  await vault.keep('b', 't')
  keychain.state = 'ready'
  const write = keychain.write.bind(keychain)
  keychain.write = async (account, secret) => {
    await write(account, secret)
    keychain.state = 'locked'
  }
  expect(await vault.retry()).toMatchObject({ keychain: 'locked', inMemory: 1 })
  expect(await vault.read('b')).toBe('t')
})

it('passes on what is no expected failure', async () => {
  const { keychain, vault } = build()
  keychain.read = () => Promise.reject(new TypeError('defect'))
  await expect(vault.read('a')).rejects.toThrow(TypeError)
})
