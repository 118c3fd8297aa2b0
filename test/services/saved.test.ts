import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Expectation } from '../../contract/checks.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import { defaultSettings } from '../../contract/default-settings.ts'
import { FolderOnDisk } from '../../main/node/saved-folder.ts'
import { fakeDocuments } from '../fakes/document-store.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { fakeTenantRows } from '../fakes/rows.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'
import { connectParts, type Parts } from './practice-parts.ts'

const ACCOUNT = '712020:0f9a3f7c-1a2b-4c3d-8e4f-5a6b7c8d9e0f'
const tenant = { ...acme, id: 'acme' }
const request = (change: Partial<SavedRequest> = {}): SavedRequest => ({
  ...{ name: 'Who am I', method: 'GET', path: '/rest/api/3/myself' },
  ...{ query: [], headers: [], body: null, expect: null },
  ...change,
})
let root = ''
let parts: Parts
let on: Parts['saved']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saved-'))
  const documents = fakeDocuments({ ...defaultSettings, savedFolder: root })
  parts = connectParts(new ScriptedHttp(() => ({ status: 500 })), {
    documents,
    tenants: fakeTenantRows([tenant]),
  })
  on = parts.saved
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const save = (
  change: Partial<SavedRequest> = {},
  where: Partial<{ path: string; folder: string; mark: string }> = {},
) =>
  on.save({
    tenantId: 'acme',
    request: request(change),
    path: null,
    folder: '',
    mark: null,
    ...where,
  })
const fileAt = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('a saved request', () => {
  it('holds no credential, and nothing of the tenant that it was saved at', async () => {
    const { path, notes } = await save({
      path: `https://acme.atlassian.net/rest/api/3/user/${encodeURIComponent(ACCOUNT)}`,
      query: [{ name: 'accountId', value: ACCOUNT, off: false }],
      headers: [{ name: 'Authorization', value: 'Bearer abcdefghijklmnop', off: false }],
      body: {
        kind: 'json',
        value: `{"to":"https://acme.atlassian.net/x","ck":"${tenant.clientKey}","who":"5b10a2844c20165700ede21g","hex":"5b10a2844c20165700ede21a","password":"hunter2hunter2"}`,
      },
    })
    const file = fileAt(path)
    expect(file).toBe(`name: Who am I
method: GET
path: /rest/api/3/user/{{accountId}}
query:
  - name: accountId
    value: '{{accountId}}'
headers:
  - name: Authorization
    value: Bearer (redacted)
body:
  json: '{"to":"https://{{siteHost}}/x","ck":"{{clientKey}}","who":"5b10a2844c20165700ede21g","hex":"{{accountId2}}","password":"(redacted)"}'
`)
    expect(notes).toEqual([
      'What looks like a credential was left out.',
      'What belongs to this tenant alone stands as {{accountId}}, {{siteHost}}, {{clientKey}}, {{accountId2}}.',
    ])
    expect(parts.tenants.get('acme').variables).toEqual({
      accountId: ACCOUNT,
      accountId2: '5b10a2844c20165700ede21a',
      clientKey: tenant.clientKey,
      siteHost: 'acme.atlassian.net',
    })
  })

  it('is written only where it is another one, and its file is left byte for byte otherwise', async () => {
    const typed = '# by hand\nmethod: GET\nname: "Who am I"\npath: /rest/api/3/myself\n'
    writeFileSync(join(root, 'by hand.yaml'), typed)
    const { mark, request: opened } = await on.open('by hand.yaml')
    await save(opened, { path: 'by hand.yaml', mark })
    expect(fileAt('by hand.yaml')).toBe(typed)
    // All but what differs stays as it was typed.
    const { mark: next } = await save({ method: 'HEAD' }, { path: 'by hand.yaml', mark })
    expect(fileAt('by hand.yaml')).toBe(typed.replace('GET', 'HEAD'))
    const noted = `${fileAt('by hand.yaml')}headers:\n  # for the trace\n  - name: X\n    value: y\n`
    writeFileSync(join(root, 'by hand.yaml'), noted)
    const { mark: read } = await on.open('by hand.yaml')
    expect(next).not.toBe(read)
    await expect(save({}, { path: 'by hand.yaml', mark: read })).rejects.toMatchObject({
      code: 'saved_changed',
      message: '“by hand.yaml” has comments or a form of its own, which would be lost.',
    })
    expect(fileAt('by hand.yaml')).toBe(noted)
  })

  it('is not written with an expectation that no file can hold, nor with a secret in one', async () => {
    const expected = (change: Partial<Expectation>): Expectation => ({
      ...{ status: [], fields: [], headers: [], within: null, answeredAs: null },
      ...change,
    })
    const { path, mark } = await save({ expect: expected({ status: ['200'] }) })
    const before = fileAt(path)
    const asApp = expected({ fields: [{ place: 'key', test: 'matches', value: '(' }] })
    await expect(save({ expect: expected({ asApp }) }, { path, mark })).rejects.toMatchObject({
      code: 'saved_unreadable',
      message:
        'What is expected cannot be saved: fields, row 1: it has to be a regular expression of JavaScript.',
      details: { expect: 'asApp' },
    })
    expect(fileAt(path)).toBe(before)
    const secret = expected({
      fields: [
        {
          place: `$..[?(@.t=='eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl')]`,
          test: 'exists',
          value: 'true',
        },
      ],
    })
    await save({ expect: secret }, { path, mark })
    expect(fileAt(path)).not.toContain('c2lnbmF0dXJl')
  })

  it('that another program changed or removed is asked about, and replaced where a person says so', async () => {
    const { path, mark } = await save()
    const theirs = fileAt(path).replace('myself', 'field')
    writeFileSync(join(root, path), theirs)
    await expect(save({ method: 'HEAD' }, { path, mark })).rejects.toMatchObject({
      code: 'saved_changed',
      message: '“Who am I.yaml” was changed by another program.',
    })
    expect(fileAt(path)).toBe(theirs)
    await save({ method: 'HEAD' }, { path })
    expect(fileAt(path)).toContain('method: HEAD')
    rmSync(join(root, path))
    await expect(save({}, { path, mark })).rejects.toMatchObject({
      message: '“Who am I.yaml” is not there any more.',
      details: { gone: 'Who am I.yaml' },
    })
  })

  it('that holds already what is saved is no change of another program’s, as where keys are pressed twice', async () => {
    const { path, mark } = await save()
    const [first, second] = await Promise.all([
      save({ method: 'HEAD' }, { path, mark }),
      save({ method: 'HEAD' }, { path, mark }),
    ])
    expect(second).toEqual(first)
    // Whoever has the mark of then saves on.
    await save({ method: 'OPTIONS' }, { path, mark: second.mark })
    expect(fileAt(path)).toContain('method: OPTIONS')
  })

  it('that is broken is listed with what is wrong and where, and never overwritten', async () => {
    const broken = 'name: a\nmethod: [\n'
    writeFileSync(join(root, 'broken.yaml'), broken)
    writeFileSync(join(root, 'other.yaml'), 'services: {}\n')
    expect((await on.list()).entries).toEqual([
      {
        ...{ path: 'broken.yaml', name: 'broken.yaml', method: '', address: '' },
        problem:
          'This YAML cannot be read in line 3, column 1: unexpected end of the stream within a flow collection.',
      },
      {
        ...{ path: 'other.yaml', name: 'other.yaml', method: '', address: '' },
        problem: 'This is not a saved request: name: it is missing, or of another kind.',
      },
    ])
    await expect(on.open('broken.yaml')).rejects.toMatchObject({ code: 'saved_unreadable' })
    await expect(save({}, { path: 'broken.yaml', mark: 'x' })).rejects.toMatchObject({
      code: 'saved_changed',
    })
    expect(fileAt('broken.yaml')).toBe(broken)
  })

  it('is renamed, duplicated, removed with its folder, and put back', async () => {
    await save({}, { folder: 'people/me' })
    expect(await on.duplicate('people/me/Who am I.yaml')).toEqual({
      path: 'people/me/Who am I copy.yaml',
    })
    expect(await on.rename('people/me/Who am I copy.yaml', 'Myself')).toEqual({
      path: 'people/me/Myself.yaml',
      marks: {
        was: expect.any(String) as unknown,
        is: (await on.open('people/me/Myself.yaml')).mark,
      },
    })
    expect(fileAt('people/me/Myself.yaml')).toContain('name: Myself\n')
    const before = (await on.list()).entries
    const { id } = await on.remove('people')
    expect(await on.list()).toMatchObject({ entries: [], folders: [] })
    await on.putBack(id)
    expect((await on.list()).entries).toEqual(before)
  })

  it('has variables whose value is kept with its tenant, and filled into what is sent', async () => {
    const draft = { method: 'GET', path: '/rest/{{key}}', query: [], headers: [], body: null }
    const preview = () =>
      parts.requests.preview({
        ...{ tenant: parts.tenants.get('acme'), actingAs: { kind: 'app' } as const, draft },
      })
    expect(await preview()).toMatchObject({
      variables: [{ name: 'key', value: '' }],
      refusal: { code: 'variables_missing', message: '{{key}} has no value for this tenant.' },
    })
    await parts.tenants.changes.update('acme', { variables: { key: 'A/1' } })
    expect(await preview()).toMatchObject({
      variables: [{ name: 'key', value: 'A/1' }],
      wire: { url: 'https://acme.atlassian.net/rest/A%2F1' },
    })
  })

  it('is of an operation before its variables have a value, and what is filled in beside them stays', async () => {
    const at = (path: string) =>
      parts.requests.preview({
        ...{ tenant: parts.tenants.get('acme'), actingAs: { kind: 'app' } as const },
        draft: { method: 'GET', path, query: [], headers: [], body: { text: '{{other}}' } },
      })
    const comment = '/rest/api/3/issue/{issueIdOrKey}/comment/{id}'
    const { operation, refusal } = await at('/rest/api/3/issue/{{nobodysKey}}/comment/{id}')
    expect([operation?.path, refusal?.code]).toEqual([comment, 'variables_missing'])
    expect((await at('/rest/api/3/issue/A-1/comment/7')).operation?.path).toBe(comment)
    expect((await at('/rest/none/{{nobodysKey}}')).operation).toBeNull()
    expect((await at('https://other.example/{{nobodysKey}}')).operation).toBeNull()
  })

  it('keeps its comments when it is renamed, and is left alone where its name has a form of its own', async () => {
    const typed = '# who\nmethod: GET # m\nname: "a"\npath: /\n'
    writeFileSync(join(root, 'a.yaml'), typed)
    await on.rename('a.yaml', 'b: c')
    expect(fileAt('b_ c.yaml')).toBe("# who\nmethod: GET # m\nname: 'b: c'\npath: /\n")
    const folded = '# who\nname: >- # n\n  a\n  b\nmethod: GET\npath: /\n'
    writeFileSync(join(root, 'folded.yaml'), folded)
    await expect(on.rename('folded.yaml', 'x')).rejects.toMatchObject({ code: 'saved_unreadable' })
    expect(fileAt('folded.yaml')).toBe(folded)
    writeFileSync(
      join(root, 'latin.yaml'),
      Buffer.from('name: Z\xfcrich\nmethod: GET\npath: /\n', 'latin1'),
    )
    expect((await on.list()).entries.find(({ path }) => path === 'latin.yaml')?.problem).toBe(
      'This file is not UTF-8.',
    )
  })

  it('is listed among the first of too many, and no set of checks is made of a part of them', async () => {
    const folder = new FolderOnDisk(1)
    const documents = fakeDocuments({ ...defaultSettings, savedFolder: root })
    const http = new ScriptedHttp(() => ({ status: 500 }))
    const saved = { folder, changed: () => undefined }
    const few = connectParts(http, { documents, tenants: fakeTenantRows([tenant]), saved })
    await save({ name: 'a' })
    expect(await few.saved.requestsIn('')).toHaveLength(1)
    await save({ name: 'b' })
    const message = 'This folder holds more than 5,000 saved requests.'
    const { entries, failure } = await few.saved.list()
    expect(entries.map(({ path }) => path)).toEqual(['a.yaml'])
    expect(failure).toMatchObject({ code: 'file_unreadable', message })
    await expect(few.saved.requestsIn('')).rejects.toThrow(message)
  })

  it('is asked for a folder where none was chosen', async () => {
    await parts.settings.change({ savedFolder: null })
    expect(await on.list()).toEqual({ folder: null, entries: [], folders: [], failure: null })
    await expect(save()).rejects.toThrow('No folder was chosen for saved requests.')
    await parts.settings.change({ savedFolder: join(root, 'gone') })
    expect((await on.list()).failure?.message).toBe(
      'The folder of saved requests cannot be used (ENOENT).',
    )
  })

  it('is of the folder that was chosen at once, however long that takes to be read', async () => {
    const folder = Object.assign(new FolderOnDisk(), { list: () => new Promise<never>(() => null) })
    const { saved, settings } = connectParts(new ScriptedHttp(() => ({ status: 500 })), {
      files: { ...fakeOutside().files, chooseFolder: () => Promise.resolve(root) },
      saved: { folder, changed: () => undefined },
    })
    expect(await saved.chooseFolder()).toEqual({ folder: root })
    expect(settings.read().savedFolder).toBe(root)
  })
})

describe('the value of a variable', () => {
  it('is kept with its tenant, unless it looks like a credential', async () => {
    const keep = (name: string, value: string) =>
      parts.tenants.changes.update('acme', { variables: { [name]: value } })
    await keep('issueKey', 'DESK-7')
    await expect(keep('password', 'hunter2hunter2')).rejects.toThrow(
      'The value of {{password}} looks like a credential.',
    )
    await keep('board', '7')
    expect(parts.tenants.get('acme').variables).toEqual({ issueKey: 'DESK-7', board: '7' })
  })
})
