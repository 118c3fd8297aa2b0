import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { AccessTokens } from '../../main/sandbox/access-tokens.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { everyone, permissionWords } from '../../main/sandbox/people.ts'
import { createRandom } from '../../main/sandbox/random.ts'
import { withImplied } from '../../main/sandbox/scopes.ts'
import { startSandbox } from '../../main/sandbox/start.ts'
import { site } from './site.ts'

describe('random values', () => {
  it('differ at each start', async () => {
    const [one, other] = [await site(), await site()]
    expect(one.installed.sharedSecret).not.toBe(other.installed.sharedSecret)
    expect(one.installed.clientKey).not.toBe(other.installed.clientKey)
    expect(one.installed.oauthClientId).not.toBe(other.installed.oauthClientId)
  })

  it('are the same from the same seed', async () => {
    const [one, other] = [await site({ seed: 'a' }), await site({ seed: 'a' })]
    expect(one.installed.sharedSecret).toBe(other.installed.sharedSecret)
    expect(one.installed.clientKey).toBe(other.installed.clientKey)
    expect((await site({ seed: 'b' })).installed.sharedSecret).not.toBe(one.installed.sharedSecret)
  })

  it('have the shapes that were asked for', () => {
    const random = createRandom('seed')
    expect(random.hex(7)).toMatch(/^[0-9a-f]{7}$/)
    expect(random.uuid()).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(random.bytes(100)).toHaveLength(100)
    expect(random.base64url(24)).toMatch(/^[\w-]{32}$/)
  })
})

describe('access tokens', () => {
  it('are forgotten once they have expired', () => {
    const tokens = new AccessTokens(createRandom('seed'))
    const token = tokens.issue('someone', ['READ'], 1000)
    expect(tokens.read(token, 1899)).toEqual({
      kind: 'granted',
      grant: { accountId: 'someone', scopes: ['READ'], expiresAt: 1900 },
    })
    expect(tokens.read(token, 1900)).toEqual({ kind: 'rejected' })
    tokens.issue('someone', [], 1900)
    expect(tokens.read(token, 1000)).toEqual({ kind: 'rejected' })
  })
})

describe('scopes', () => {
  it.each([
    [['READ'], ['NONE', 'READ']],
    [['DELETE'], ['NONE', 'READ', 'WRITE', 'DELETE']],
    [['ADMIN'], ['NONE', 'READ', 'WRITE', 'DELETE', 'PROJECT_ADMIN', 'ADMIN']],
    [['ACT_AS_USER'], ['NONE', 'ACT_AS_USER']],
    [[], ['NONE']],
  ] as const)('%j imply %j', (scopes, held) => {
    expect([...withImplied(scopes)].sort()).toEqual([...held].sort())
  })
})

describe('a start', () => {
  it('prints what an app needs', async () => {
    const { installed, descriptor, people, baseUrl, authorizationServer } = await site()
    expect(installed).toMatchObject({
      key: 'dev.understudy.practice',
      baseUrl,
      productType: 'jira',
      eventType: 'installed',
    })
    expect(installed.sharedSecret).toMatch(/^ATCO[\w-]{72}$/)
    expect(
      JSON.parse(Buffer.from(installed.oauthClientId ?? '', 'base64').toString('utf8')),
    ).toMatchObject({ addonKey: installed.key })
    expect(descriptor.scopes).toContain('ACT_AS_USER')
    expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(authorizationServer).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(authorizationServer).not.toBe(baseUrl)
    expect(people.map((each) => each.displayName)).toEqual(everyone.map((each) => each.displayName))
  })

  it('takes a port and the next, and says when it is taken', async () => {
    const taken = await site()
    const port = Number(new URL(taken.baseUrl).port)
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('closes both servers', async () => {
    const sandbox = await startSandbox()
    await sandbox.close()
    await expect(fetch(sandbox.baseUrl)).rejects.toThrow()
    await expect(fetch(sandbox.authorizationServer)).rejects.toThrow()
  })

  it('has people of every kind', () => {
    expect(new Set(everyone.map((each) => each.accountId)).size).toBe(everyone.length)
    for (const { accountId, can } of everyone) {
      expect(accountId).toMatch(/^[0-9a-zA-Z:-]{1,128}$/)
      expect(can.every((word) => permissionWords.includes(word))).toBe(true)
    }
    expect(new Set(everyone.map((each) => each.accountType))).toEqual(
      new Set(['atlassian', 'app', 'customer']),
    )
    expect(everyone.filter((each) => !each.active)).toHaveLength(1)
    expect(everyone.filter((each) => each.locale === 'de_DE')).toHaveLength(1)
  })
})

describe('the guide', () => {
  it('lists every fault in its own words', async () => {
    const guide = await readFile(new URL('../../docs/practice-site.md', import.meta.url), 'utf8')
    // Prettier pads the cells of a table.
    const rows = guide.replaceAll(/ +\|/g, ' |')
    for (const { id, title, whatHappens, reproduce } of faults) {
      expect(rows).toContain(`| ${id} | ${title} | ${whatHappens} | ${reproduce} |`)
    }
  })
})
