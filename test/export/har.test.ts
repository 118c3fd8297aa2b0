import { createRequire } from 'node:module'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { exportHar } from '../../main/export/har.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { exchangeWithSecrets, secrets } from './exchange-fixture.ts'

/** har-schema 2.0.0, the schema of HAR 1.2 as JSON Schema draft 6. */
function validator(): (har: unknown) => readonly unknown[] {
  const ajv = new Ajv.default({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addMetaSchema(draft6)
  const schemas = createRequire(import.meta.url)('har-schema') as Readonly<
    Record<string, { readonly $id: string }>
  >
  ajv.addSchema(Object.values(schemas))
  const validate = ajv.getSchema('har.json#')
  if (validate === undefined) throw new Error('no schema of that name')
  return (har) => (validate(har) ? [] : (validate.errors ?? []))
}

const binary: Exchange = {
  ...exchangeWithSecrets(),
  steps: exchangeWithSecrets().steps.map((step) => ({
    ...step,
    request: {
      ...step.request,
      body: { size: 3, head: 'AAH/', encoding: 'base64', truncated: true, bodyId: 'b' },
    },
  })),
}

describe('HAR 1.2', () => {
  const validate = validator()
  it.each([
    ['exchange with secrets', exchangeWithSecrets()],
    ['binary bodies', binary],
  ] as const)('%s is valid', (_, exchange) => {
    expect(
      validate(JSON.parse(JSON.stringify(exportHar([exchange], { version: '1.2.3', secrets })))),
    ).toEqual([])
  })

  it('the validator refuses what is no HAR', () => {
    expect(
      validate({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [{}] } }),
    ).not.toEqual([])
  })

  it('orders the steps of several exchanges by time', () => {
    const later = {
      ...exchangeWithSecrets(),
      steps: exchangeWithSecrets().steps.map((step) => ({
        ...step,
        startedAt: step.startedAt + 10,
      })),
    }
    const { log } = exportHar([later, exchangeWithSecrets()], { version: '1', secrets }) as {
      log: { entries: { startedDateTime: string }[] }
    }
    const times = log.entries.map(({ startedDateTime }) => startedDateTime)
    expect(times).toEqual(times.toSorted())
    expect(times).toHaveLength(6)
  })

  it('comes back as the request it was, without credentials', () => {
    const { log } = exportHar([exchangeWithSecrets()], { version: '1', secrets }) as {
      log: { entries: unknown[] }
    }
    const { request } = importRequest(JSON.stringify(log.entries[1]), 0)
    expect(request.method).toBe('PUT')
    expect(request.url).toBe('https://acme.atlassian.net/rest/api/3/issue/A-1?jwt=(redacted)&x=1')
    expect(request.headers.slice(0, 2)).toEqual([
      ['Accept', 'application/json'],
      ['Authorization', 'Bearer (redacted)'],
    ])
  })

  it('says which entries were left behind', () => {
    const har = JSON.stringify(exportHar([exchangeWithSecrets()], { version: '1', secrets }))
    expect(importRequest(har, 0).dropped).toEqual(['2 other requests: this is number 1 of 3.'])
  })
})
