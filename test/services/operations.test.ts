import { afterEach, expect, it } from 'vitest'
import { operationOf, useDocuments } from '../../main/operations/operations.ts'
import { operationsDocument, OperationsService } from '../../main/services/operations.ts'
import { LONG_TEXT, type ReadLong, TextReader } from '../../main/services/readings.ts'
import { FakeDocumentStore } from '../fakes/document-store.ts'
import { readHere } from '../fakes/read-here.ts'

const NOW = Date.UTC(2026, 10, 28, 12)

function written(...paths: readonly string[]): string {
  return JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'Jira Service Management', version: '2' },
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        { get: { operationId: 'x', 'x-atlassian-connect-scope': 'READ' } },
      ]),
    ),
  })
}

function service(
  file: string | Uint8Array | null,
  documents = new FakeDocumentStore(operationsDocument.fallback),
  readLong: ReadLong = readHere,
) {
  const files = {
    chooseToOpen: () => Promise.resolve(file === null ? null : '/home/sam/swagger.v3.json'),
    size: () => Promise.resolve(file?.length ?? 0),
    read: () =>
      Promise.resolve(
        typeof file === 'string' ? new TextEncoder().encode(file) : (file ?? new Uint8Array()),
      ),
  }
  const texts = new TextReader({ readLong, clock: { now: () => NOW } })
  return { documents, operations: new OperationsService({ documents, files, texts }) }
}

afterEach(() => useDocuments([]))

it('an imported document is used at once, kept, and told by what it brings and no longer has', async () => {
  const { documents, operations } = service(
    written('/rest/servicedeskapi/info', '/rest/servicedeskapi/new'),
  )
  const imported = await operations.import()
  expect(imported?.api).toBe('service-management')
  expect(imported?.added).toEqual(['GET /rest/servicedeskapi/new'])
  expect(imported?.missing).toHaveLength(73)
  expect(imported?.sources[2]).toEqual({
    api: 'service-management',
    title: 'Jira Service Management',
    version: '2',
    copied: '2026-11-28',
    isImported: true,
    count: 2,
  })
  expect(
    operations.find({ text: '/new', product: 'jira', most: 5 }).map(({ path }) => path),
  ).toContain('/rest/servicedeskapi/new')
  useDocuments([])
  service(null, documents)
  expect(operationOf('GET', '/rest/servicedeskapi/new')?.connect).toBe('READ')
})

it('is let go of for the one that is built in', async () => {
  const { documents, operations } = service(written('/rest/servicedeskapi/new'))
  await operations.import()
  const sources = await operations.takeBuiltIn('service-management')
  expect(sources.filter(({ isImported }) => isImported)).toEqual([])
  expect(documents.document).toEqual({ documents: [] })
  expect(operationOf('GET', '/rest/servicedeskapi/info')?.id).toBe('getInfo')
})

it('is not used where it could not be kept, and nothing is where none was chosen', async () => {
  const { documents, operations } = service(written('/rest/servicedeskapi/new'))
  documents.failWrites = true
  await expect(operations.import()).rejects.toThrow('The disk is full.')
  expect(operationOf('GET', '/rest/servicedeskapi/new')).toBeNull()
  await expect(service(null).operations.import()).resolves.toBeNull()
})

it.each([
  [new Uint8Array([0xff, 0xfe, 0x7b]), 'The file is not written in UTF-8.'],
  ['# A readme', 'The file is not JSON.'],
  [
    new Uint8Array(16 * 1024 * 1024 + 1),
    'The file is larger than 16 MB, as no document of Atlassian’s is.',
  ],
  [
    written(...Array.from({ length: 5001 }, (_, at) => `/rest/servicedeskapi/${at}`)),
    '“Jira Service Management” has 5001 operations; of one document 5000 are read.',
  ],
  [written('/pets'), '“Jira Service Management” has no operation of Jira or Confluence Cloud.'],
])('what is none is refused, and nothing changes: %#', async (file, message) => {
  const { documents, operations } = service(file)
  await expect(operations.import()).rejects.toThrow(message)
  expect(documents.writes).toBe(0)
})

it('what a long document brings is told by the thread: main compares no names', async () => {
  const readLong: ReadLong = async (order, signal) =>
    Object.assign({}, await readHere(order, signal), { added: ['as the thread says'], missing: [] })
  const text = written('/rest/servicedeskapi/new').padEnd(LONG_TEXT + 1)
  const { operations } = service(text, undefined, readLong)
  expect(await operations.import()).toMatchObject({ added: ['as the thread says'], missing: [] })
  expect(operationOf('GET', '/rest/servicedeskapi/new')?.connect).toBe('READ')
})

it('an end in the middle of an import leaves the document of before, whole', async () => {
  const documents = new FakeDocumentStore(operationsDocument.fallback)
  const read = Promise.withResolvers<Uint8Array>()
  const files = {
    chooseToOpen: () => Promise.resolve('/home/sam/a.json'),
    size: () => Promise.resolve(1),
    read: () => read.promise,
  }
  const texts = new TextReader({ readLong: readHere, clock: { now: () => NOW } })
  const importing = new OperationsService({ documents, files, texts }).import()
  await Promise.resolve()
  // Where the window or the app ends here, this is what the next start reads.
  expect(documents).toMatchObject({ writes: 0, document: { documents: [] } })
  read.resolve(new TextEncoder().encode(written('/rest/servicedeskapi/new')))
  await importing
  // All of it at once: there is no moment at which a part lies there.
  expect(documents.writes).toBe(1)
  expect(documents.document.documents).toHaveLength(1)
})
