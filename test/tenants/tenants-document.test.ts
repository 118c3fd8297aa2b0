import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProfile, readProfiles } from '../../main/cli/tenant-files.ts'
import { KeptDocument } from '../../main/node/kept-document.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { tenantsDocument, type TenantsDocument } from '../../main/tenants/tenants-document.ts'
import { FrozenClock } from '../fakes/clock.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'
import { acme } from '../fakes/tenant-profile.ts'

/** Byte for byte what an app wrote that knew no kind of tenant. */
const OLD = join(import.meta.dirname, 'tenants.version-1.json')
const oldBytes = readFileSync(OLD, 'utf8')
const old = JSON.parse(oldBytes) as { version: number; document: { tenants: object[] } }
const rowsOfToday = old.document.tenants.map((row) => ({ ...row, kind: 'connect' }))
const ACME = '338239c2f00d7a50005abb1093fa83d3'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-tenants-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const file = (): string => join(folder, 'tenants.json')
const written = (): unknown => JSON.parse(readFileSync(file(), 'utf8'))
/** As the app opens it; only the writing is not electron-store's. */
const open = (): KeptDocument<TenantsDocument> =>
  new KeptDocument(tenantsDocument, {
    folder,
    replace: (content) => writeFileSync(file(), JSON.stringify(content, null, '\t')),
    now: () => 0,
  })

describe('a tenants.json of version 1', () => {
  beforeEach(() => copyFileSync(OLD, file()))

  it('has rows without a kind', () => {
    expect(old.version).toBe(1)
    expect(old.document.tenants).toHaveLength(3)
    for (const row of old.document.tenants) expect(row).not.toHaveProperty('kind')
  })

  it('is read as Connect tenants, with everything else as it was', () => {
    const kept = open()
    expect([kept.setAside, kept.readOnly]).toEqual([null, null])
    expect(kept.read()).toEqual({ tenants: rowsOfToday })
    expect(readFileSync(file(), 'utf8')).toBe(oldBytes)
  })

  it('is written as version 2 with the next change, and read again', async () => {
    const tenants = new Tenants({
      documents: open(),
      keptSecrets: new KeptSecrets({ secrets: new FakeSecretStore() }),
      clock: new FrozenClock(1),
    })
    await tenants.update(ACME, { name: 'acme' })
    const changed = rowsOfToday.with(0, { ...rowsOfToday[0], name: 'acme', updatedAt: 1 } as never)
    expect(written()).toEqual({ version: 2, document: { tenants: changed } })
    expect(readdirSync(folder)).toEqual(['tenants.json'])
    expect(open().read()).toEqual({ tenants: changed })
  })

  it('is read by the terminal as by the app, before and after', async () => {
    const before = readProfiles(folder)
    expect(before).toEqual(open().read().tenants)
    expect(findProfile(before, 'Practice site')).toMatchObject({
      kind: 'connect',
      label: 'practice',
    })
    expect(readFileSync(file(), 'utf8')).toBe(oldBytes)
    const kept = open()
    await kept.write(kept.read())
    expect(written()).toMatchObject({ version: 2 })
    expect(readProfiles(folder)).toEqual(before)
  })

  it('hides no row from the terminal behind one that is broken', () => {
    const tenants = [null, 'acme', { id: 'x' }, ...old.document.tenants]
    writeFileSync(file(), JSON.stringify({ version: 1, document: { tenants } }))
    expect(readProfiles(folder)).toEqual(rowsOfToday)
  })

  it.each([[null], [[]], [{}], [{ tenants: {} }], [{ tenants: [null] }], [{ tenants: [{}] }]])(
    'is set aside where its document is %j',
    (document) => {
      writeFileSync(file(), JSON.stringify({ version: 1, document }))
      const kept = open()
      expect(kept.read()).toEqual({ tenants: [] })
      expect(readdirSync(folder)).toEqual(['tenants.set-aside-1970-01-01T00-00-00-000Z.json'])
    },
  )
})

describe('a tenants.json that this version did not write', () => {
  it('is left as it is where it is newer, and nothing is written', async () => {
    const bytes = JSON.stringify({ version: 3, document: { tenants: [{ kind: 'of tomorrow' }] } })
    writeFileSync(file(), bytes)
    const kept = open()
    expect(kept.read()).toEqual({ tenants: [] })
    expect(kept.readOnly).toContain('a newer version of this app wrote it')
    await expect(kept.write({ tenants: [acme] })).rejects.toMatchObject({
      code: 'document_unwritable',
    })
    expect(() => readProfiles(folder)).toThrow('was written by a newer Understudy')
    expect(readFileSync(file(), 'utf8')).toBe(bytes)
  })

  it.each([[undefined], [null], ['forge'], ['Connect']])(
    'is set aside where a row of version 2 is of the kind %j',
    (kind) => {
      writeFileSync(
        file(),
        JSON.stringify({ version: 2, document: { tenants: [{ ...acme, kind }] } }),
      )
      const kept = open()
      expect(kept.read()).toEqual({ tenants: [] })
      expect(kept.setAside).not.toBeNull()
    },
  )
})
