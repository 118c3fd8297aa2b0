import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { documentPath } from '../../main/node/document-file.ts'
import { operationOf, useDocuments } from '../../main/operations/operations.ts'
import { readOpenApi } from '../../main/operations/read-openapi.ts'
import { startSandbox } from '../../main/sandbox/start.ts'
import { operationsDocument } from '../../main/services/operations.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'

const PATH = '/rest/servicedeskapi/new'
const imported = readOpenApi(
  JSON.stringify({
    openapi: '3.0.1',
    info: { title: 'Jira Service Management', version: '2' },
    paths: { [PATH]: { get: { operationId: 'getNew', 'x-atlassian-connect-scope': 'READ' } } },
  }),
  '2026-11-28',
)
const data = mkdtempSync(join(tmpdir(), 'imported '))
const file = documentPath(data, operationsDocument)

async function understudy(input: string, ...argv: readonly string[]) {
  const { io, written } = fakeCliIo(input, { home: data, environment: { UNDERSTUDY_DATA: data } })
  return { code: await runUnderstudy(argv, io), ...written }
}

afterAll(() => rmSync(data, { recursive: true }))
afterEach(() => {
  useDocuments([])
  rmSync(file, { force: true })
})

describe('operations that were imported in the app', () => {
  const text = `GET ${PATH} HTTP/1.1\nHost: acme.atlassian.net\n\nHTTP/1.1 404 Not Found\n\n`
  const unknown = 'no operation of Atlassian’s reference has this path'
  const keep = (): void =>
    writeFileSync(file, JSON.stringify({ version: 1, document: { documents: [imported] } }))

  it('are known to a diagnosis in the terminal', async () => {
    expect((await understudy(text, 'diagnose')).out).toContain(unknown)
    keep()
    const { out, err } = await understudy(text, 'diagnose')
    expect(out).toMatch(/^N03/)
    expect(out).not.toContain(unknown)
    expect(err).toBe('')
  })

  it('are known to a run in the terminal', async () => {
    keep()
    writeFileSync(join(data, 'new.yaml'), `name: New\nmethod: GET\npath: ${PATH}\n`)
    const site = await startSandbox()
    const { baseUrl, authorizationServer, installed } = site
    try {
      const line = JSON.stringify({ baseUrl, authorizationServer, installed })
      const { code } = await understudy(line, 'run', data, '--tenant', '-', '--as', 'app')
      expect(code).toBe(1)
      expect(operationOf('GET', PATH)).toMatchObject({ id: 'getNew', connect: 'READ' })
    } finally {
      await site.close()
    }
  })

  it('are said to be unreadable where they are, and the built-in ones go on', async () => {
    writeFileSync(file, '{')
    const { code, out, err } = await understudy(text, 'diagnose')
    expect(code).toBe(1)
    expect(out).toContain(unknown)
    expect(err).toBe(`understudy: ${file} cannot be read; the built-in operations are taken.\n`)
  })
})
