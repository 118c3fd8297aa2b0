import { describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { textsHere } from '../fakes/read-here.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

const installed = {
  key: 'com.example.app',
  clientKey: 'jira:1234',
  oauthClientId: 'client-1',
  sharedSecret: 'ATCO-one',
  baseUrl: 'https://acme.atlassian.net',
  displayUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
}
const text = (change: object = {}) => JSON.stringify({ ...installed, ...change })
const start = Date.UTC(2026, 10, 23, 12)

class World {
  readonly clock = new FrozenClock(start)
  readonly keychain = new FakeSecretStore()
  rows = fakeTenantRows()
  vault = new KeptSecrets({ secrets: this.keychain })
  book = this.#open()

  /** The app closes and opens again: memory is gone, documents and keychain stay. */
  restart(): void {
    this.vault = new KeptSecrets({ secrets: this.keychain })
    this.book = this.#open()
  }

  #open(): Tenants {
    return new Tenants({
      rows: this.rows,
      keptSecrets: this.vault,
      texts: textsHere,
      clock: this.clock,
    })
  }
}

describe('adding', () => {
  it('keeps everything but the secret in a row, the secret in the keychain', async () => {
    const { book, rows, keychain } = new World()
    const { profile, changes } = await book.changes.add(text())
    expect(profile).toEqual({
      kind: 'connect',
      id: profile.id,
      appKey: 'com.example.app',
      clientKey: 'jira:1234',
      baseUrl: 'https://acme.atlassian.net',
      displayUrl: 'https://acme.atlassian.net',
      product: 'jira',
      name: 'acme',
      label: 'production',
      starred: false,
      oauthClientId: 'client-1',
      installedScopes: null,
      authorizationServer: null,
      secretGeneration: 1,
      secretPlace: 'keychain',
      addedAt: start,
      updatedAt: start,
      uninstalledAt: null,
    })
    expect(changes).toEqual([])
    expect(rows.atStart).toEqual([profile])
    expect(JSON.stringify(rows.atStart)).not.toContain('ATCO')
    expect(keychain.items).toEqual(new Map([[profile.id, 'ATCO-one']]))
    expect(await book.secretOf(profile.id)).toBe('ATCO-one')
    expect(await book.previousSecretOf(profile.id)).toBeNull()
  })

  it('takes a name and a label', async () => {
    const { profile } = await new World().book.changes.add(text(), {
      name: ' Acme Ltd ',
      label: 'development',
    })
    expect(profile).toMatchObject({ name: 'Acme Ltd', label: 'development' })
  })

  it('gives an installation the same id on every machine', async () => {
    const [one, two] = await Promise.all([
      new World().book.changes.add(text()),
      new World().book.changes.add(text({ sharedSecret: 'x' })),
    ])
    expect(one.profile.id).toBe(two.profile.id)
    expect(one.profile.id).toMatch(/^[\da-f]{32}$/)
  })

  it('holds two apps of one site apart', async () => {
    const { book } = new World()
    await book.changes.add(text())
    await book.changes.add(text({ key: 'com.example.other' }))
    expect(book.list().map(({ appKey }) => appKey)).toEqual([
      'com.example.app',
      'com.example.other',
    ])
  })

  it.each([
    [{ key: undefined }, 'key'],
    [{ clientKey: '' }, 'clientKey'],
    [{ baseUrl: 'acme' }, 'baseUrl'],
    [{ sharedSecret: undefined }, 'sharedSecret'],
    [{ sharedSecret: undefined, eventType: 'uninstalled' }, 'sharedSecret'],
    [{ clientKey: undefined, baseUrl: undefined }, 'clientKey, baseUrl'],
  ])('refuses a payload without %j', async (change, missing) => {
    const world = new World()
    await expect(world.book.changes.add(text(change))).rejects.toMatchObject({
      code: 'payload_incomplete',
      details: { missing },
    })
    expect(world.keychain.calls).toEqual([])
    expect(world.rows.changes).toEqual([])
  })

  it.each([
    ['https://\u0430cme.atlassian.net', 'xn--cme-5cd.atlassian.net'],
    ['https://acme.atlassian.net@evil.example', 'evil.example'],
    ['https://acme.atlassian.net%2eevil.example', 'acme.atlassian.net.evil.example'],
    ['https://acme\uff0eatlassian.net', 'plain letters'],
    ['https://acme.atlassian.net?x', 'query'],
    ['https://acme.atlassian.net#x', 'fragment'],
    ['https://acme.atlassian.net.', 'its host ends in a dot'],
  ])('refuses %j, and says why', async (baseUrl, why) => {
    const world = new World()
    const form = {
      appKey: 'com.example.app',
      clientKey: 'c',
      sharedSecret: 's',
      oauthClientId: '',
      product: 'jira',
      baseUrl,
    } as const
    for (const adding of [
      world.book.changes.add(text({ baseUrl })),
      world.book.changes.addByForm(form),
    ]) {
      await expect(adding).rejects.toMatchObject({
        code: 'payload_incomplete',
        message: expect.stringContaining(why) as string,
        details: { missing: 'baseUrl' },
      })
    }
    expect(world.rows.changes).toEqual([])
  })

  it.each(['blob:https://acme.atlassian.net', 'data:text/plain,x', 'file:///etc/passwd'])(
    'refuses %s, which is no address of a site',
    async (baseUrl) => {
      await expect(new World().book.changes.add(text({ baseUrl }))).rejects.toMatchObject({
        details: { missing: 'baseUrl' },
      })
    },
  )

  it('keeps nothing in a name that turns or hides what stands beside it', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text(), { name: 'acme \u202eten.naissalta\n\u200b' })
    expect(profile.name).toBe('acme ten.naissalta')
    const renamed = await book.changes.update(profile.id, {
      name: 'a\u0000b\u2066c'.padEnd(400, 'd'),
    })
    expect(renamed.name).toMatch(/^a bcd{195}…$/)
    expect(await book.changes.update(profile.id, { name: '\u202e' })).toMatchObject({
      name: renamed.name,
    })
  })

  it('reads a name that an earlier version kept as it would take it today', async () => {
    const world = new World()
    const { profile } = await world.book.changes.add(text())
    const stored = (name: string) => fakeTenantRows([{ ...profile, name }])
    world.rows = stored('acme \u202eten.naissalta\u2066\n')
    world.restart()
    expect(world.book.get(profile.id).name).toBe('acme ten.naissalta')
    expect(world.book.list()[0]?.name).toBe('acme ten.naissalta')
    world.rows = stored('\u200b\u202e')
    world.restart()
    expect(world.book.get(profile.id).name).toBe('acme')
  })

  it('by the form', async () => {
    const { profile } = await new World().book.changes.addByForm(
      {
        appKey: 'com.example.app',
        clientKey: 'conf:1',
        baseUrl: 'https://acme.atlassian.net/wiki',
        sharedSecret: 'ATCO-form',
        oauthClientId: '',
        product: 'confluence',
      },
      { label: 'production' },
    )
    expect(profile).toMatchObject({
      name: 'acme Confluence',
      oauthClientId: null,
      product: 'confluence',
    })
  })

  it('leaves no secret behind where the row cannot be written', async () => {
    const { book, rows, keychain } = new World()
    rows.failWrites = true
    await expect(book.changes.add(text())).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(keychain.items.size).toBe(0)
    expect(book.list()).toEqual([])
  })

  it('leaves an earlier secret where it was, as a newer app may know the tenant', async () => {
    const { book, rows, keychain } = new World()
    const { profile } = await new World().book.changes.add(text())
    keychain.items.set(profile.id, 'ATCO-of-the-newer-app')
    rows.failWrites = true
    await expect(book.changes.add(text())).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(keychain.items).toEqual(new Map([[profile.id, 'ATCO-of-the-newer-app']]))
  })

  it('leaves nothing in memory where neither keychain nor row took it', async () => {
    const { book, rows, keychain, vault } = new World()
    keychain.state = 'locked'
    rows.failWrites = true
    await expect(book.changes.add(text())).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(vault.state().inMemory).toBe(0)
  })

  it('does all of what is asked at once', async () => {
    const { book } = new World()
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        book.changes.add(
          text({ clientKey: `jira:${at}`, baseUrl: `https://t${at}.atlassian.net` }),
        ),
      ),
    )
    expect(book.list()).toHaveLength(20)
  })
})

describe('a newer payload of a known tenant', () => {
  it.each([
    ['the same clientKey', {}],
    ['another clientKey', { clientKey: 'jira:5678' }],
  ])(
    'changes neither secret nor profile where the row cannot be written: %s',
    async (_name, change) => {
      const { book, rows, keychain } = new World()
      const { profile } = await book.changes.add(text())
      await book.changes.add(text({ sharedSecret: 'ATCO-two' }))
      const [before, stored] = [new Map(keychain.items), rows.atStart]
      rows.failWrites = true
      const newer = text({ ...change, sharedSecret: 'ATCO-three', oauthClientId: 'client-3' })
      await expect(book.changes.add(newer, { replaces: profile.id })).rejects.toMatchObject({
        code: 'document_unwritable',
      })
      expect(keychain.items).toEqual(before)
      expect(rows.atStart).toEqual(stored)
      expect(await book.secretOf(profile.id)).toBe('ATCO-two')
    },
  )

  it('replaces client id, secret and baseUrl together and says so', async () => {
    const { book, clock, keychain } = new World()
    const { profile } = await book.changes.add(text(), { name: 'Mine', label: 'development' })
    clock.time += 5000
    const renewed = await book.changes.add(
      text({
        oauthClientId: 'client-2',
        sharedSecret: 'ATCO-two',
        baseUrl: 'https://acme2.atlassian.net',
        displayUrl: undefined,
      }),
    )
    expect(renewed.profile).toEqual({
      ...profile,
      baseUrl: 'https://acme2.atlassian.net',
      oauthClientId: 'client-2',
      secretGeneration: 2,
      updatedAt: start + 5000,
    })
    expect(renewed.changes).toEqual([
      'The oauthClientId is replaced.',
      'The shared secret is replaced; the one before is kept to recognise old signatures.',
      'The baseUrl changes from https://acme.atlassian.net to https://acme2.atlassian.net.',
    ])
    expect(await book.secretOf(profile.id)).toBe('ATCO-two')
    expect(await book.previousSecretOf(profile.id)).toBe('ATCO-one')
    expect([...keychain.items.keys()]).toEqual([profile.id, `${profile.id}#previous`])
  })

  it('changes nothing where it is the same', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text())
    expect(await book.changes.add(text())).toEqual({ profile, changes: [] })
  })

  it('counts a new generation where the stored secret cannot be read', async () => {
    const { book, keychain } = new World()
    await book.changes.add(text())
    keychain.state = 'locked'
    const { profile, changes } = await book.changes.add(text())
    expect(profile).toMatchObject({ secretGeneration: 2, secretPlace: 'memory' })
    expect(changes).toEqual([
      'The shared secret is replaced; the stored one could not be read to compare.',
    ])
  })

  it('takes an oauthClientId away too', async () => {
    const { book } = new World()
    await book.changes.add(text())
    const { profile, changes } = await book.changes.add(text({ oauthClientId: undefined }))
    expect(profile.oauthClientId).toBeNull()
    expect(changes).toEqual(['There is no oauthClientId any more: users cannot be acted as.'])
  })

  it('that says uninstalled only marks, and one that says installed unmarks', async () => {
    const { book, clock } = new World()
    const { profile } = await book.changes.add(text())
    clock.time += 1000
    const gone = await book.changes.add(
      text({ eventType: 'uninstalled', sharedSecret: undefined, oauthClientId: undefined }),
    )
    expect(gone.profile).toEqual({
      ...profile,
      uninstalledAt: start + 1000,
      updatedAt: start + 1000,
    })
    expect(gone.changes).toEqual([
      'The tenant is marked as uninstalled. Its profile and secret stay.',
    ])
    expect(await book.secretOf(profile.id)).toBe('ATCO-one')
    const back = await book.changes.add(text())
    expect(back.profile.uninstalledAt).toBeNull()
    expect(back.changes).toEqual(['The app is installed again.'])
  })
})

describe('an imported site', () => {
  const imported = text({
    clientKey: 'jira:new',
    sharedSecret: 'ATCO-new',
    oauthClientId: 'client-new',
  })

  it('is never taken silently', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text())
    await expect(book.changes.add(imported)).rejects.toMatchObject({
      code: 'tenant_known_with_another_client_key',
      details: { tenantId: profile.id, name: 'acme', clientKey: 'jira:1234' },
    })
    expect(book.list()).toHaveLength(1)
  })

  it('takes the place of the one it replaces, with its name, label and scopes', async () => {
    const { book, keychain } = new World()
    const { profile } = await book.changes.add(text(), { name: 'Mine', label: 'development' })
    await book.changes.setDescriptor(profile.id, '{"key":"com.example.app","scopes":["READ"]}')
    const { profile: renewed, changes } = await book.changes.add(imported, { replaces: profile.id })
    expect(renewed).toMatchObject({
      clientKey: 'jira:new',
      name: 'Mine',
      label: 'development',
      installedScopes: ['READ'],
      secretGeneration: 2,
      addedAt: start,
    })
    expect(changes).toEqual([
      'The clientKey changes from jira:1234 to jira:new: the site was imported.',
      'The oauthClientId is replaced.',
      'The shared secret is replaced; the one before is kept to recognise old signatures.',
    ])
    expect(book.list().map(({ id }) => id)).toEqual([renewed.id])
    expect(keychain.items).toEqual(
      new Map([
        [`${renewed.id}#previous`, 'ATCO-one'],
        [renewed.id, 'ATCO-new'],
      ]),
    )
  })

  it('stands beside it where both are kept', async () => {
    const { book } = new World()
    await book.changes.add(text())
    await book.changes.add(imported, { keepBoth: true })
    expect(book.list()).toHaveLength(2)
  })

  it('replaces no tenant of another app, and none that is not there', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text({ key: 'com.example.other' }))
    await expect(book.changes.add(text(), { replaces: profile.id })).rejects.toMatchObject({
      code: 'request_invalid',
    })
    await expect(book.changes.add(text(), { replaces: 'none' })).rejects.toMatchObject({
      code: 'tenant_unknown',
    })
  })

  it('says so where the old secret has to stay behind', async () => {
    const { book, keychain } = new World()
    const { profile } = await book.changes.add(text())
    keychain.state = 'locked'
    const { changes } = await book.changes.add(imported, { replaces: profile.id })
    expect(changes.at(-1)).toBe(
      'The old secret could not be removed from the keychain: The keychain is locked.',
    )
  })
})

describe('several tenants in one text', () => {
  const three = (): string =>
    [
      text({ clientKey: 'jira:1', baseUrl: 'https://one.atlassian.net' }),
      text({ clientKey: 'jira:2', baseUrl: 'https://two.atlassian.net/' }),
      text({
        clientKey: 'jira:3',
        baseUrl: 'https://three.atlassian.net',
        sharedSecret: undefined,
      }),
    ].join('\n')
  const plainly = { replaces: null, keepBoth: false }

  it('are read each with what would become of it, and nothing is stored', async () => {
    const { book, rows } = new World()
    await book.changes.add(text({ clientKey: 'jira:1', baseUrl: 'https://one.atlassian.net' }))
    const { several } = await book.readPayload(three())
    expect(
      several.map(({ suggestedName, standing, refusal, mendedBaseUrl }) => [
        ...[suggestedName, standing.kind, refusal, mendedBaseUrl],
      ]),
    ).toEqual([
      ['one', 'same-tenant', null, null],
      ['two', 'new', null, 'https://two.atlassian.net'],
      ['three', 'new', 'The payload has no usable sharedSecret.', null],
    ])
    expect(JSON.stringify(several)).not.toContain('ATCO')
    expect(rows.kept.size).toBe(1)
  })

  it('are added in one go, and one that is refused takes nothing from the others', async () => {
    const { book } = new World()
    const added = await book.changes.addSeveral(three(), [
      { at: 2, ...plainly },
      { at: 1, ...plainly, baseUrl: 'https://two.atlassian.net' },
      { at: 7, ...plainly },
      { at: 0, ...plainly },
    ])
    expect(
      added.map((each) => ('failure' in each ? each.failure.code : each.profile.baseUrl)),
    ).toEqual([
      'payload_incomplete',
      'https://two.atlassian.net',
      'request_invalid',
      'https://one.atlassian.net',
    ])
    expect(added.map(({ at }) => at)).toEqual([2, 1, 7, 0])
    expect(book.list().map(({ name }) => name)).toEqual(['two', 'one'])
    for (const { id } of book.list()) expect(await book.secretOf(id)).toMatch(/^ATCO/u)
  })

  it('are asked about where one takes the place of another, as one alone is', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text())
    const moved = `${text({ clientKey: 'jira:new' })}\n${text({ clientKey: 'jira:5', baseUrl: 'https://b.atlassian.net' })}`
    const { several } = await book.readPayload(moved)
    expect(several[0]?.standing.kind).toBe('imported-site')
    const [refused] = await book.changes.addSeveral(moved, [{ at: 0, ...plainly }])
    expect(refused).toMatchObject({ failure: { code: 'tenant_known_with_another_client_key' } })
    const replaced = [{ at: 0, replaces: profile.id, keepBoth: false }]
    expect(await book.changes.addSeveral(moved, replaced)).toMatchObject([
      { at: 0, profile: { clientKey: 'jira:new', name: 'acme' } },
    ])
    expect(book.list()).toHaveLength(1)
  })
})

describe('readPayload', () => {
  it('says what there is without the secret, and stores nothing', async () => {
    const { book, rows, keychain } = new World()
    const reading = await book.readPayload(`log: ${text()}`)
    expect(reading).toEqual({
      eventType: 'installed',
      appKey: 'com.example.app',
      clientKey: 'jira:1234',
      baseUrl: 'https://acme.atlassian.net',
      mendedBaseUrl: null,
      displayUrl: 'https://acme.atlassian.net',
      product: 'jira',
      oauthClientId: 'client-1',
      secretLength: 8,
      suggestedName: 'acme',
      suggestedLabel: 'production',
      mends: [{ id: 'text-around', message: 'Text around it was left out.' }],
      lints: [],
      refusal: null,
      several: [],
      standing: { kind: 'new' },
    })
    expect(rows.changes).toEqual([])
    expect(keychain.calls).toEqual([])
  })

  it('can be taken for another base URL than it names, read and added alike', async () => {
    const { book } = new World()
    const slash = text({ baseUrl: 'http://acme.atlassian.net/' })
    const asItStands = await book.readPayload(slash)
    expect(asItStands.mendedBaseUrl).toBe('https://acme.atlassian.net')
    expect(asItStands.lints.map(({ id }) => id)).toEqual(['not-https', 'trailing-slash'])
    const baseUrl = 'https://acme.atlassian.net'
    const chosen = await book.readPayload(slash, { baseUrl })
    expect(chosen).toMatchObject({ baseUrl, mendedBaseUrl: null, lints: [], refusal: null })
    expect(chosen.mends.at(-1)?.message).toBe(
      'The base URL is the one that you chose, not that of the payload.',
    )
    const { profile } = await book.changes.add(slash, { baseUrl })
    expect(profile.baseUrl).toBe(baseUrl)
    await expect(book.readPayload(slash, { baseUrl: 'not one' })).rejects.toMatchObject({
      code: 'payload_incomplete',
      details: { missing: 'baseUrl' },
    })
  })

  it('says why it cannot be added, as adding says it', async () => {
    const { book } = new World()
    const texts = [
      text({ sharedSecret: undefined }),
      text({ clientKey: undefined, baseUrl: 'ftp://acme.atlassian.net' }),
      text({ baseUrl: 'https://acme@evil.example' }),
      text({ sharedSecret: 'a\u0000b' }),
    ]
    for (const each of texts) {
      const { refusal } = await book.readPayload(each)
      const refused = await book.changes.add(each).catch((error: unknown) => error)
      expect(refused).toMatchObject({ code: 'payload_incomplete', message: refusal })
    }
    await book.changes.add(text())
    const gone = text({ eventType: 'uninstalled', sharedSecret: undefined })
    expect((await book.readPayload(gone)).refusal).toBeNull()
  })

  it('knows the tenant and what would change', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text())
    expect((await book.readPayload(text({ sharedSecret: 'ATCO-two' }))).standing).toEqual({
      kind: 'same-tenant',
      tenantId: profile.id,
      name: 'acme',
      changes: [
        'The shared secret is replaced; the one before is kept to recognise old signatures.',
      ],
    })
    expect(
      (
        await book.readPayload(
          text({ clientKey: 'jira:new', baseUrl: 'https://ACME.atlassian.net/' }),
        )
      ).standing,
    ).toEqual({
      kind: 'imported-site',
      tenantId: profile.id,
      name: 'acme',
      oldClientKey: 'jira:1234',
    })
  })

  it.each([
    ['https://acme.atlassian.net/wiki', 'confluence', 'acme Confluence', 'production'],
    ['https://acme-dev.atlassian.net', 'jira', 'acme-dev', 'development'],
    ['https://devices.atlassian.net', 'jira', 'devices', 'production'],
    ['https://acme.jira-dev.com', 'jira', 'acme.jira-dev.com', 'development'],
    ['http://127.0.0.1:4000', 'jira', '127.0.0.1:4000', 'practice'],
  ])(
    'suggests a name and label for %s',
    async (baseUrl, productType, suggestedName, suggestedLabel) => {
      expect(await new World().book.readPayload(text({ baseUrl, productType }))).toMatchObject({
        suggestedName,
        suggestedLabel,
      })
    },
  )
})

describe('changing', () => {
  it('corrects the base URL, and takes none to which no credential may go', async () => {
    const { book, rows, keychain } = new World()
    const { profile } = await book.changes.add(text({ baseUrl: 'http://acme.atlassian.net/' }))
    keychain.calls.length = 0
    const corrected = await book.changes.update(profile.id, {
      baseUrl: 'acme.atlassian.net/jira/software/projects/ACME',
    })
    expect(corrected.baseUrl).toBe('https://acme.atlassian.net')
    expect(keychain.calls).toEqual([])
    const wrong = {
      'not one': 'The base URL is not an address of a site.',
      'https://acme.atlassian.net@evil.example':
        'This baseUrl is not plainly the address of a site: it has a user name before its host, which is evil.example.',
      'http://acme.atlassian.net': 'The base URL of a site that is not on this machine is https.',
    }
    for (const [baseUrl, message] of Object.entries(wrong))
      await expect(book.changes.update(profile.id, { baseUrl })).rejects.toMatchObject({
        code: 'payload_incomplete',
        message,
      })
    expect(book.get(profile.id).baseUrl).toBe('https://acme.atlassian.net')
    expect(rows.kept.get(profile.id)?.baseUrl).toBe('https://acme.atlassian.net')
  })

  it('renames, labels and stars without touching the keychain', async () => {
    const { book, rows, keychain } = new World()
    const { profile } = await book.changes.add(text())
    keychain.calls.length = 0
    const changed = await book.changes.update(profile.id, {
      name: 'Acme',
      label: 'development',
      starred: true,
    })
    expect(changed).toEqual({ ...profile, name: 'Acme', label: 'development', starred: true })
    expect(
      await book.changes.update(profile.id, { name: undefined, starred: false }),
    ).toMatchObject({
      name: 'Acme',
      starred: false,
    })
    expect(rows.atStart[0]?.name).toBe('Acme')
    expect(keychain.calls).toEqual([])
  })

  it('never waits behind a keychain, and what changed meanwhile stays', async () => {
    const { book, keychain } = new World()
    const { profile } = await book.changes.add(text())
    const gate = Promise.withResolvers<undefined>()
    const write = keychain.write.bind(keychain)
    keychain.write = async (account, secret) => {
      await gate.promise
      await write(account, secret)
    }
    const renewed = book.changes.add(text({ sharedSecret: 'ATCO-two', oauthClientId: 'client-2' }))
    const other = book.changes.add(
      text({ clientKey: 'jira:2', baseUrl: 'https://b.atlassian.net' }),
    )
    expect(await book.changes.update(profile.id, { name: 'Renamed', starred: true })).toMatchObject(
      {
        name: 'Renamed',
        oauthClientId: 'client-1',
      },
    )
    gate.resolve(undefined)
    expect((await renewed).profile).toMatchObject({
      name: 'Renamed',
      starred: true,
      oauthClientId: 'client-2',
      secretGeneration: 2,
    })
    await other
    expect(book.list().map(({ name }) => name)).toEqual(['Renamed', 'b'])
  })

  it('takes the scopes of the installed descriptor', async () => {
    const { book } = new World()
    const { profile } = await book.changes.add(text())
    const { profile: changed, notes } = await book.changes.setDescriptor(
      profile.id,
      '{"key":"com.example.app","scopes":["read","act_as_user"]}',
    )
    expect(changed.installedScopes).toEqual(['READ', 'ACT_AS_USER'])
    expect(notes).toHaveLength(1)
    await expect(book.changes.setDescriptor(profile.id, 'x')).rejects.toMatchObject({
      code: 'descriptor_unreadable',
    })
  })

  it('takes another authorization server on this machine only', async () => {
    const { book } = new World()
    const { profile: remote } = await book.changes.add(text())
    const { profile: local } = await book.changes.add(
      text({ clientKey: 'local', baseUrl: 'http://127.0.0.1:4000' }),
    )
    await expect(
      book.changes.setAuthorizationServer(remote.id, 'http://127.0.0.1:5000'),
    ).rejects.toMatchObject({ code: 'request_invalid' })
    expect(
      (await book.changes.setAuthorizationServer(local.id, 'http://127.0.0.1:5000/'))
        .authorizationServer,
    ).toBe('http://127.0.0.1:5000')
    const moved = await book.changes.add(
      text({ clientKey: 'local', baseUrl: 'https://real.atlassian.net' }),
    )
    expect(moved.profile.authorizationServer).toBeNull()
  })

  it.each([
    ['get', (book: Tenants) => Promise.resolve().then(() => book.get('none'))],
    ['update', (book: Tenants) => book.changes.update('none', {})],
    ['remove', (book: Tenants) => book.changes.remove('none')],
    ['secretOf', (book: Tenants) => book.secretOf('none')],
  ])('%s knows no tenant that is not there', async (_, act) => {
    await expect(act(new World().book)).rejects.toMatchObject({ code: 'tenant_unknown' })
  })
})

describe('removing', () => {
  it('takes both secrets along', async () => {
    const { book, rows, keychain } = new World()
    const { profile } = await book.changes.add(text())
    await book.changes.add(text({ sharedSecret: 'ATCO-two' }))
    await book.changes.remove(profile.id)
    expect(keychain.items.size).toBe(0)
    expect(rows.atStart).toEqual([])
  })

  it.each(['locked', 'refused', 'silent'] as const)(
    'removes nothing while the keychain is %s',
    async (state) => {
      const { book, keychain } = new World()
      const { profile } = await book.changes.add(text())
      keychain.state = state
      await expect(book.changes.remove(profile.id)).rejects.toMatchObject({
        code: `keychain_${state}`,
      })
      expect(book.list()).toHaveLength(1)
    },
  )

  it('destroys no secret where the row cannot be written', async () => {
    const { book, rows, keychain } = new World()
    const { profile } = await book.changes.add(text())
    await book.changes.add(text({ sharedSecret: 'ATCO-two' }))
    const before = new Map(keychain.items)
    rows.failWrites = true
    await expect(book.changes.remove(profile.id)).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(keychain.items).toEqual(before)
    expect(book.list()).toHaveLength(1)
    expect(await book.secretOf(profile.id)).toBe('ATCO-two')
  })

  it.each([0, 1])('puts all back where the keychain locks after %i removals', async (removals) => {
    const { book, rows, keychain } = new World()
    await book.changes.add(text())
    const { profile } = await book.changes.add(text({ sharedSecret: 'ATCO-two' }))
    const before = new Map(keychain.items)
    let left = removals
    const remove = keychain.remove.bind(keychain)
    keychain.remove = (account) => {
      if (left === 0) return Promise.reject(new AppError('keychain_locked', 'It locked.'))
      left -= 1
      return remove(account)
    }
    await expect(book.changes.remove(profile.id)).rejects.toMatchObject({ code: 'keychain_locked' })
    expect(keychain.items).toEqual(before)
    expect(rows.atStart).toEqual([profile])
    expect(await book.secretOf(profile.id)).toBe('ATCO-two')
  })

  it.each(['missing', 'locked', 'refused', 'silent'] as const)(
    'removes a secret that only memory holds while the keychain is %s',
    async (state) => {
      const { book, keychain, vault } = new World()
      keychain.state = state
      const { profile } = await book.changes.add(text())
      await book.changes.remove(profile.id)
      expect(book.list()).toEqual([])
      expect(vault.state().inMemory).toBe(0)
    },
  )
})

describe('without a keychain', () => {
  it('holds the secret until the app closes, then says that it is missing', async () => {
    const world = new World()
    world.keychain.state = 'missing'
    const { profile } = await world.book.changes.add(text())
    expect(profile.secretPlace).toBe('memory')
    expect(await world.book.secretOf(profile.id)).toBe('ATCO-one')
    world.restart()
    expect(world.book.get(profile.id).secretPlace).toBe('missing')
    expect(world.book.list()).toMatchObject([{ id: profile.id, secretPlace: 'missing' }])
    await expect(world.book.secretOf(profile.id)).rejects.toMatchObject({ code: 'secret_missing' })
  })

  it('never signs with the generation before the one that was lost', async () => {
    const world = new World()
    const { profile } = await world.book.changes.add(text())
    world.keychain.state = 'locked'
    await world.book.changes.add(text({ sharedSecret: 'ATCO-two' }))
    world.restart()
    world.keychain.state = 'ready'
    await expect(world.book.secretOf(profile.id)).rejects.toMatchObject({ code: 'secret_missing' })
  })

  it('notes that a secret was moved once there is one', async () => {
    const world = new World()
    world.keychain.state = 'locked'
    const { profile } = await world.book.changes.add(text())
    world.keychain.state = 'ready'
    await world.vault.retry()
    expect(world.book.get(profile.id).secretPlace).toBe('keychain')
    world.restart()
    expect(await world.book.secretOf(profile.id)).toBe('ATCO-one')
  })
})

it('finds one of 10,000 without walking through the others', async () => {
  const world = new World()
  const { profile } = await world.book.changes.add(text())
  let reads = 0
  const tenants = Array.from({ length: 10_000 }, (_, at) => {
    const each = {
      ...profile,
      id: `id-${at}`,
      clientKey: `jira:${at}`,
      baseUrl: `https://t${at}.atlassian.net`,
    }
    return Object.defineProperty(each, 'id', {
      enumerable: true,
      get: () => ((reads += 1), `id-${at}`),
    })
  })
  world.rows = fakeTenantRows(tenants)
  world.restart()
  reads = 0
  expect(world.book.get('id-9999').baseUrl).toBe('https://t9999.atlassian.net')
  await world.book.readPayload(text({ clientKey: 'other', baseUrl: 'https://t5000.atlassian.net' }))
  expect(reads).toBeLessThan(20)
})
