import { describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { KeytarSecretStore } from '../../main/node/keychain.ts'
import type { KeytarCalls } from '../../main/node/keychain.ts'

class FakeKeytar implements KeytarCalls {
  readonly items = new Map<string, string>()
  readonly log: string[] = []
  readFault: string | null = null
  writeFault: string | null = null

  getPassword(service: string, account: string): Promise<string | null> {
    this.log.push(`get ${service}/${account}`)
    if (this.readFault !== null) return Promise.reject(new Error(this.readFault))
    return Promise.resolve(this.items.get(account) ?? null)
  }

  setPassword(service: string, account: string, password: string): Promise<void> {
    this.log.push(`set ${service}/${account}`)
    if (this.writeFault !== null) return Promise.reject(new Error(this.writeFault))
    this.items.set(account, password)
    return Promise.resolve()
  }

  deletePassword(service: string, account: string): Promise<boolean> {
    this.log.push(`delete ${service}/${account}`)
    return Promise.resolve(this.items.delete(account))
  }

  /** As on Windows, also of services whose name begins with this one's. */
  findCredentials(service: string): Promise<{ account: string }[]> {
    this.log.push(`find ${service}`)
    return Promise.resolve(
      [...this.items.keys(), 'of Understudy 2'].map((account) => ({ account })),
    )
  }
}

function make(change: Partial<FakeKeytar> = {}): {
  readonly keytar: FakeKeytar
  readonly store: KeytarSecretStore
} {
  const keytar = Object.assign(new FakeKeytar(), change)
  return { keytar, store: new KeytarSecretStore(() => Promise.resolve(keytar)) }
}

const LOCKED = 'Cannot create an item in a locked collection'
const NO_BUS = 'Cannot autolaunch D-Bus without X11 $DISPLAY'

describe('a keychain that works', () => {
  it('keeps, reads and removes under one service name', async () => {
    const { keytar, store } = make()
    await store.write('tenant-1', 's3cret')
    expect(await store.read('tenant-1')).toBe('s3cret')
    await store.remove('tenant-1')
    expect(await store.read('tenant-1')).toBeNull()
    expect(keytar.log).toEqual([
      'set Understudy/tenant-1',
      'get Understudy/tenant-1',
      'delete Understudy/tenant-1',
      'get Understudy/tenant-1',
      'set Understudy/keychain-check',
    ])
  })

  it('names its accounts, once a write has told that it is not locked', async () => {
    const { keytar, store } = make()
    await store.write('tenant-1', 's3cret')
    expect(await store.accounts()).toEqual(['tenant-1'])
    expect(keytar.log.indexOf('find Understudy')).toBeGreaterThan(
      keytar.log.indexOf('set Understudy/keychain-check'),
    )
    const locked = make({ writeFault: LOCKED })
    await expect(locked.store.accounts()).rejects.toMatchObject({ code: 'keychain_locked' })
    expect(locked.keytar.log).not.toContain('find Understudy')
  })

  it('is asked by a write', async () => {
    const { keytar, store } = make()
    await expect(store.probe()).resolves.toBeUndefined()
    expect(keytar.log).toEqual(['set Understudy/keychain-check'])
  })

  it('may be asked to remove what is not there', async () => {
    await expect(make().store.remove('nothing')).resolves.toBeUndefined()
  })

  it.each(['', 'a\0b', '\0', '\ud800'])(
    'is not given %j, which it would not keep',
    async (secret) => {
      const { keytar, store } = make()
      await expect(store.write('a', secret)).rejects.toMatchObject({ code: 'keychain_refused' })
      expect(keytar.log).toEqual([])
    },
  )
})

describe('a locked keychain', () => {
  it('is never taken for an empty one', async () => {
    const { store } = make({ writeFault: LOCKED })
    await expect(store.read('a')).rejects.toMatchObject({ code: 'keychain_locked' })
    await expect(store.remove('a')).rejects.toMatchObject({ code: 'keychain_locked' })
    await expect(store.write('a', 'b')).rejects.toMatchObject({ code: 'keychain_locked' })
    await expect(store.probe()).rejects.toMatchObject({ code: 'keychain_locked' })
  })
})

describe('an answer in words', () => {
  it.each([
    [LOCKED, 'locked'],
    ['User interaction is not allowed.', 'locked'],
    ['User canceled the operation.', 'locked'],
    ['The prompt was dismissed', 'locked'],
    [NO_BUS, 'missing'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'missing'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'missing'],
    ['Could not connect: No such file or directory', 'missing'],
    ['The specified keychain could not be found.', 'missing'],
    ['Write permissions error.', 'refused'],
    ['In einer gesperrten Sammlung geht das nicht', 'refused'],
  ])('%s means %s', async (text, state) => {
    await expect(make({ writeFault: text }).store.probe()).rejects.toMatchObject({
      code: `keychain_${state}`,
    })
  })

  it('in another language means missing where reading fails as well', async () => {
    const { store } = make({ writeFault: 'Kein Bus', readFault: 'Kein Bus' })
    await expect(store.probe()).rejects.toMatchObject({ code: 'keychain_missing' })
  })

  it('does not carry the secret', async () => {
    const { store } = make({ writeFault: 'no' })
    const failure: unknown = await store.write('a', 's3cret').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AppError)
    expect(JSON.stringify(failure) + String(failure)).not.toContain('s3cret')
  })
})

it('says how to mend an addon that cannot be loaded, and tries again', async () => {
  const keytar = new FakeKeytar()
  let loads = 0
  const store = new KeytarSecretStore(() => {
    loads += 1
    return loads === 1 ? Promise.reject(new Error('no addon')) : Promise.resolve(keytar)
  })
  await expect(store.read('a')).rejects.toMatchObject({
    code: 'keychain_missing',
    hint: expect.stringContaining('npm rebuild keytar') as string,
  })
  await expect(store.probe()).resolves.toBeUndefined()
})

it('makes one call at a time, goes on after a failure, and tells while one is under way', async () => {
  const gate = Promise.withResolvers<undefined>()
  const { keytar, store } = make()
  keytar.getPassword = async () => {
    await gate.promise
    throw new Error(LOCKED)
  }
  const read = store.read('a')
  const write = store.write('b', 'c')
  await Promise.resolve()
  expect(store.isBusy).toBe(true)
  expect(keytar.log).toEqual([])
  gate.resolve(undefined)
  await expect(read).rejects.toMatchObject({ code: 'keychain_locked' })
  await write
  expect(keytar.log).toEqual(['set Understudy/b'])
  expect(store.isBusy).toBe(false)
})

it('says of a keychain that was restarted that the app must be, too', async () => {
  const { store } = make({ writeFault: 'The name :1.0 was not provided by any .service files' })
  await expect(store.probe()).rejects.toMatchObject({
    code: 'keychain_missing',
    hint: expect.stringContaining('Restart Understudy') as string,
  })
})

describe('a keychain that does not answer', () => {
  it('keeps nobody longer than the limit, and makes no call whose time was over', async () => {
    const gate = Promise.withResolvers<string | null>()
    const keytar = new FakeKeytar()
    keytar.getPassword = () => gate.promise
    const store = new KeytarSecretStore(() => Promise.resolve(keytar), 20)
    const calls = [store.read('a'), store.write('b', 'c'), store.remove('b'), store.probe()]
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'keychain_silent' })
    await expect(store.write('later', 'c')).rejects.toMatchObject({ code: 'keychain_silent' })
    expect(store.isBusy).toBe(true)
    gate.resolve('s3cret')
    await new Promise((resolve) => void setTimeout(resolve, 5))
    expect(keytar.log).toEqual([])
    expect(store.isBusy).toBe(false)
    await store.write('b', 'd')
    expect(keytar.log).toEqual(['set Understudy/b'])
  })

  it('says when it has done after all what nobody waited for', async () => {
    const gate = Promise.withResolvers<undefined>()
    const keytar = new FakeKeytar()
    const set = keytar.setPassword.bind(keytar)
    keytar.setPassword = async (...of) => {
      await gate.promise
      await set(...of)
    }
    const store = new KeytarSecretStore(() => Promise.resolve(keytar), 20)
    const said: string[] = []
    store.onAnswered(() => void said.push(keytar.items.get('a') ?? 'nothing'))
    const calls = [store.write('a', 'b'), store.write('never made', 'c')]
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'keychain_silent' })
    gate.resolve(undefined)
    await new Promise((resolve) => void setTimeout(resolve, 5))
    expect(said).toEqual(['b'])
    await store.write('a', 'd')
    expect(said).toEqual(['b'])
  })

  it('asks nobody again who dismissed its prompt late', async () => {
    const gate = Promise.withResolvers<undefined>()
    const keytar = new FakeKeytar()
    keytar.setPassword = () => gate.promise
    const store = new KeytarSecretStore(() => Promise.resolve(keytar), 20)
    store.onAnswered(() => expect.unreachable('it did nothing'))
    await expect(store.write('a', 'b')).rejects.toMatchObject({ code: 'keychain_silent' })
    gate.reject(new Error('The prompt was dismissed'))
    await new Promise((resolve) => void setTimeout(resolve, 5))
    expect(store.isBusy).toBe(false)
  })
})
