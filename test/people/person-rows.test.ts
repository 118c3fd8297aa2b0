import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RememberedPeople } from '../../main/people/remembered-people.ts'
import { duringRows } from '../node/open-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-people-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const person = (accountId: string, lastUsedAt: number, pinned = false) => ({
  accountId,
  displayName: accountId.toUpperCase(),
  emailAddress: null,
  active: true,
  accountType: 'atlassian',
  pinned,
  lastUsedAt,
})
const file = (): string => join(folder, 'people.json')
const keep = (tenants: unknown): void =>
  writeFileSync(file(), JSON.stringify({ version: 1, document: { version: 1, tenants } }))

describe('a people.json of an earlier app', () => {
  it('is carried over with everybody in the order in which they stood, and stays', async () => {
    const t1 = [person('p', 0, true), person('o', 0, true), person('b', 9), person('a', 3)]
    keep({ t1, t2: [person('z', 1)] })
    const bytes = readFileSync(file())
    await duringRows(folder, ({ people: rows, salvage }) => {
      const people = new RememberedPeople({ rows, clock: { now: () => 0 }, hasTenant: () => true })
      expect(people.of('t1')).toEqual(t1)
      expect(people.of('t2')).toEqual([person('z', 1)])
      expect(salvage.rows).toEqual([])
    })
    expect(readFileSync(file())).toEqual(bytes)
  })

  it('loses whom it cannot read, named, and nobody else', async () => {
    keep({ t1: [{ ...person('a', 1), active: 'yes' }, null, person('b', 2)], t2: 'nobody' })
    await duringRows(folder, async ({ people, salvage }) => {
      expect(people.atStart).toEqual([{ ...person('b', 2), tenantId: 't1' }])
      expect(salvage.rows.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
        ['people', 'number 2 of people.json', 'Invalid input: expected object, received null'],
        ['people', 'A', 'active: Invalid input: expected boolean, received string'],
        [
          'people',
          'number 4 of people.json',
          'accountId: Invalid input: expected string, received undefined',
        ],
      ])
      const a = { ...person('a', 1), tenantId: 't1' }
      await people.change({ put: [people.parse(JSON.stringify(a))], putBack: 2 })
      expect(await people.readAgain()).toEqual([{ ...person('b', 2), tenantId: 't1' }, a])
    })
  })

  it('is read once: whoever was forgotten stays so', async () => {
    keep({ t1: [person('a', 1)] })
    await duringRows(folder, ({ people }) => people.change({ drop: ['["t1","a"]'] }))
    expect(await duringRows(folder, ({ people }) => people.atStart)).toEqual([])
  })
})
