import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { TenantSecrets } from '../../main/tenants/tenant-secrets.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'

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

describe('a keychain that does as it was told after its time was over', () => {
  /** The next write or removal of that account is answered “silent”, and done all the same. */
  function late(keychain: FakeSecretStore, name: 'write' | 'remove', wanted: string): () => void {
    const [write, remove] = [keychain.write.bind(keychain), keychain.remove.bind(keychain)]
    const pending: (() => Promise<void>)[] = []
    const orLate = (account: string, is: typeof name, work: () => Promise<void>) => {
      if (account !== wanted || is !== name || pending.length > 0) return work()
      pending.push(work)
      keychain.state = 'silent'
      return Promise.reject(new AppError('keychain_silent', 'The keychain does not answer.'))
    }
    keychain.write = (account, secret) => orLate(account, 'write', () => write(account, secret))
    keychain.remove = (account) => orLate(account, 'remove', () => remove(account))
    return () => {
      keychain.state = 'ready'
      for (const work of pending) void work()
      keychain.answered()
    }
  }

  it('has the secret that memory held, and nothing is held any more', async () => {
    const { keychain, vault } = build()
    const answers = late(keychain, 'write', 'a')
    expect(await vault.keep('a', 's')).toBe('memory')
    answers()
    await vi.waitFor(() => expect(vault.state().inMemory).toBe(0))
    expect(vault.state().keychain).toBe('ready')
    expect(keychain.items.get('a')).toBe('s')
  })

  it('has the newer one, where one came meanwhile', async () => {
    const { keychain, vault } = build()
    const answers = late(keychain, 'write', 'a')
    await vault.keep('a', 'old')
    await vault.keep('a', 'new')
    answers()
    await vi.waitFor(() => expect(vault.state().inMemory).toBe(0))
    expect(keychain.items.get('a')).toBe('new')
  })

  it('keeps nothing that was let go meanwhile', async () => {
    const { keychain, vault } = build()
    const answers = late(keychain, 'write', 'a')
    await vault.keep('a', 's')
    await expect(vault.forget('a')).rejects.toMatchObject({ code: 'keychain_silent' })
    answers()
    await vi.waitFor(() => expect(keychain.items.size).toBe(0))
  })

  it('keeps what was let go and kept again meanwhile', async () => {
    const { keychain, vault } = build()
    const answers = late(keychain, 'write', 'a')
    await vault.keep('a', 's')
    await expect(vault.forget('a')).rejects.toMatchObject({ code: 'keychain_silent' })
    await vault.keep('a', 't')
    answers()
    await vi.waitFor(() => expect(vault.state().inMemory).toBe(0))
    expect(keychain.items.get('a')).toBe('t')
  })

  it('is asked for nothing where nothing waits for it', async () => {
    const { keychain, vault } = build()
    keychain.state = 'silent'
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'keychain_silent' })
    keychain.calls.length = 0
    keychain.state = 'ready'
    keychain.answered()
    await Promise.resolve()
    expect(vault.state().keychain).toBe('ready')
    expect(keychain.calls).toEqual([])
  })

  it('never loses the secret of a tenant whose removal was said to have failed', async () => {
    const { keychain, vault } = build()
    const secrets = new TenantSecrets(vault)
    await vault.keep(acme.id, 's')
    const answers = late(keychain, 'remove', acme.id)
    await expect(secrets.forget(acme)).rejects.toMatchObject({ code: 'keychain_silent' })
    answers()
    await vi.waitFor(() => expect(vault.state().inMemory).toBe(0))
    expect(await secrets.current(acme)).toBe('s')
  })
})
