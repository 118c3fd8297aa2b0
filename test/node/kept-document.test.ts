import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DocumentShape } from '../../main/node/document-file.ts'
import { parseDocument, sweepUnfinishedDocuments } from '../../main/node/document-file.ts'
import { hintOfSystemCode } from '../../main/node/system-code.ts'
import { KeptDocument } from '../../main/node/kept-document.ts'

const schema = z.object({ names: z.array(z.string()) })
type Names = z.infer<typeof schema>
const shape: DocumentShape<Names> = { name: 'names', schema, version: 2, fallback: { names: [] } }
const NOW = Date.UTC(2026, 10, 23, 9, 8, 7, 6)
const ASIDE = 'names.set-aside-2026-11-23T09-08-07-006Z.json'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-documents-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const file = (): string => join(folder, 'names.json')
const replace = (content: unknown): void => writeFileSync(file(), JSON.stringify(content))
const open = (over: Partial<DocumentShape<Names>> = {}): KeptDocument<Names> =>
  new KeptDocument({ ...shape, ...over }, { folder, replace, now: () => NOW })

describe('a document', () => {
  it('starts as the default where there is no file, and makes none', () => {
    const kept = open()
    expect(kept.read()).toEqual({ names: [] })
    expect(kept.setAside).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is there again after a write', async () => {
    await open().write({ names: ['mia'] })
    expect(readFileSync(file(), 'utf8')).toBe('{"version":2,"document":{"names":["mia"]}}')
    expect(open().read()).toEqual({ names: ['mia'] })
  })

  it('loses keys that its schema does not name, so a stray secret is not kept', async () => {
    const stray: Names = JSON.parse('{"names":["a"],"sharedSecret":"s3cret"}') as Names
    await open().write(stray)
    expect(readFileSync(file(), 'utf8')).not.toContain('s3cret')
  })

  it('is not changed by a write of another shape', async () => {
    const kept = open()
    await kept.write({ names: ['a'] })
    await expect(kept.write(JSON.parse('{"names":1}') as Names)).rejects.toThrow(z.ZodError)
    expect(kept.read()).toEqual({ names: ['a'] })
  })

  it('keeps the order of writes that nobody waited for', async () => {
    const kept = open()
    await Promise.all(['a', 'b', 'c'].map((name) => kept.write({ names: [name] })))
    expect(open().read()).toEqual({ names: ['c'] })
  })

  it('lifts a document of an older version', () => {
    writeFileSync(file(), '{"version":1,"document":["a"]}')
    const migrate = (names: unknown, from: number): unknown => ({ names, from })
    expect(open({ migrate }).read()).toEqual({ names: ['a'] })
  })
})

describe('a file that cannot be read', () => {
  const whole = JSON.stringify({ version: 2, document: { names: ['mia', 'ada'] } })
  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['half written', whole.slice(0, 30)],
    ['an array', '[]'],
    ['null', 'null'],
    ['an object without a wrapper', '{}'],
    ['of version 0', '{"version":0,"document":{"names":[]}}'],
    ['of a version that is no number', '{"version":"2","document":{"names":[]}}'],
    ['of another shape', '{"version":2,"document":{"names":"mia"}}'],
    ['binary', '\u0000\u0001\ufffd'],
    ['of an older version that does not fit', '{"version":1,"document":{"people":[]}}'],
  ])('is set aside where it is %s', async (_name, text) => {
    writeFileSync(file(), text)
    const kept = open()
    expect(kept.read()).toEqual({ names: [] })
    expect(kept.setAside).toBe(join(folder, ASIDE))
    expect(readdirSync(folder)).toEqual([ASIDE])
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe(text)
    await kept.write({ names: ['new'] })
    expect(open().read()).toEqual({ names: ['new'] })
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe(text)
  })

  it.each(Array.from({ length: whole.length }, (_, length) => whole.slice(0, length)))(
    'is no document when it ends early: %s',
    (text) => {
      expect(parseDocument(text, shape).kind).toBe('corrupt')
    },
  )

  it('never overwrites one that was set aside in the same moment', () => {
    writeFileSync(file(), 'first')
    open()
    writeFileSync(file(), 'second')
    const kept = open()
    expect(kept.setAside).toBe(join(folder, ASIDE.replace('.json', '-2.json')))
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe('first')
  })

  it('stays, and is not written to, where a newer app wrote it', async () => {
    const text = '{"version":3,"document":{"other":true}}'
    writeFileSync(file(), text)
    const kept = open()
    expect(kept.read()).toEqual({ names: [] })
    expect(kept.setAside).toBeNull()
    await expect(kept.write({ names: ['a'] })).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'names.json was not written: a newer version of this app wrote it.',
      details: { path: file() },
    })
    expect(readFileSync(file(), 'utf8')).toBe(text)
  })

  it('stays where it cannot be opened as a file', async () => {
    mkdirSync(file())
    const kept = open()
    expect(kept.setAside).toBeNull()
    await expect(kept.write({ names: [] })).rejects.toMatchObject({
      code: 'document_unwritable',
      message: 'names.json was not written: it cannot be opened (EISDIR).',
    })
    expect(existsSync(file())).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0)('stays where it cannot be moved', async () => {
    writeFileSync(file(), 'broken')
    chmodSync(folder, 0o500)
    const kept = open()
    chmodSync(folder, 0o700)
    await expect(kept.write({ names: [] })).rejects.toMatchObject({ code: 'document_unwritable' })
    expect(readFileSync(file(), 'utf8')).toBe('broken')
  })
})

it('names the system’s code where the write fails, and keeps the document as it was', async () => {
  const full = (): never => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
  }
  const kept = new KeptDocument(shape, { folder, replace: full, now: () => NOW })
  await expect(kept.write({ names: ['a'] })).rejects.toMatchObject({
    code: 'document_unwritable',
    message: 'names.json was not written: the system answered ENOSPC.',
    hint: hintOfSystemCode('ENOSPC'),
  })
  expect(kept.read()).toEqual({ names: [] })
})

it('what a kill left of a document that was being written is swept, and nothing else', () => {
  const mine = [
    'names.json',
    'names.json.tmp-1700000000',
    'tmp-1700000000abcdef',
    'a.tmp-1700000000abcdef',
  ]
  for (const name of [
    ...mine,
    'names.json.tmp-1700000000abcdef',
    'tenants.json.tmp-0000000000000001',
  ])
    writeFileSync(join(folder, name), '{')
  sweepUnfinishedDocuments(folder)
  expect(readdirSync(folder).sort()).toEqual(mine.sort())
  expect(() => sweepUnfinishedDocuments(join(folder, 'none'))).not.toThrow()
})
