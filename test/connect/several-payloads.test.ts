import { describe, expect, it } from 'vitest'
import { readInstalledPayload } from '../../main/connect/installed-payload.ts'

const payloadOf = (name: string, change: object = {}) => ({
  key: 'com.example.app',
  clientKey: `jira:${name}`,
  oauthClientId: `client-${name}`,
  sharedSecret: `ATCO-${name}`,
  baseUrl: `https://${name}.atlassian.net`,
  productType: 'jira',
  eventType: 'installed',
  ...change,
})
const NAMES = ['acme', 'globex', 'initech']
const all = NAMES.map((name) => payloadOf(name))
const json = (value: unknown): string => JSON.stringify(value)
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Tenant and secret of each that was found, as far as both are there. */
const found = (text: string): readonly string[] =>
  readInstalledPayload(text).several.map(({ payload }) =>
    [payload.clientKey, payload.sharedSecret ?? 'none', payload.baseUrl].join(' '),
  )
const wanted = NAMES.map((name) => `jira:${name} ATCO-${name} https://${name}.atlassian.net`)

describe('the payloads of several tenants in one text', () => {
  it('are found however they stand there', () => {
    const head = 'key,client_key,shared_secret,oauth_client_id,base_url'
    const cells = all.map((each) => [
      ...[each.key, each.clientKey, each.sharedSecret, each.oauthClientId, each.baseUrl],
    ])
    const texts: Readonly<Record<string, string>> = {
      array: json(all),
      'laid out array': JSON.stringify(all, null, 2),
      NDJSON: all.map(json).join('\n'),
      'with text between': all
        .map((each) => `2026-11-28T12:00:00Z INFO POST /installed ${json(each)} 204`)
        .join('\nGET /health 200\n'),
      'in code fences': all
        .map((each) => `Customer:\n\`\`\`json\n${json(each)}\n\`\`\``)
        .join('\n'),
      'rows of ACE as JSON': json(
        all.map((each, id) => ({
          ...{ id, clientKey: each.clientKey, key: 'clientInfo', val: json(each) },
        })),
      ),
      'rows of ACE from psql': [
        ' id |  clientKey  |    key     | val',
        '----+-------------+------------+-----',
        ...all.map((each, id) => `  ${id} | ${each.clientKey} | clientInfo | ${json(each)}`),
        '(3 rows)',
      ].join('\n'),
      'rows of ACE as CSV': [
        'id,clientKey,key,val',
        ...all.map((each, id) => `${id},${each.clientKey},clientInfo,${quoted(json(each))}`),
      ].join('\n'),
      CSV: [head, ...cells.map((row) => row.join(','))].join('\n'),
      'CSV in quotes': [head, ...cells.map((row) => row.map(quoted).join(','))].join('\r\n'),
      'semicolons and a column more': [
        `id;${head.replaceAll(',', ';')};note`,
        ...cells.map((row) => ['1', ...row, '"a;b"'].join(';')),
      ].join('\n'),
      'tabs below a query': [
        'mysql> select * from atlassian_host;',
        head.replaceAll(',', '\t'),
        ...cells.map((row) => row.join('\t')),
        '3 rows in set (0.00 sec)',
      ].join('\n'),
      'drawn with bars': [
        '+----+',
        `| ${head.replaceAll(',', ' | ')} |`,
        '+----+',
        ...cells.map((row) => `| ${row.join(' | ')} |`),
        '+----+',
      ].join('\n'),
      'as a console prints them': all
        .map((each) =>
          Object.entries(each)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n'),
        )
        .join('\n\n'),
    }
    for (const [form, text] of Object.entries(texts))
      expect([form, found(text)]).toEqual([form, wanted])
  })

  it('count once a tenant: the last complete one', () => {
    const again = payloadOf('acme', { sharedSecret: 'ATCO-new' })
    const gone = payloadOf('globex', { eventType: 'uninstalled', sharedSecret: undefined })
    expect(found([...all, again, gone].map(json).join('\n'))).toEqual([
      'jira:acme ATCO-new https://acme.atlassian.net',
      ...wanted.slice(1),
    ])
  })

  it('are none where the text is of one tenant', () => {
    const acme = payloadOf('acme')
    for (const text of [
      json(acme),
      `${json(acme)}\n${json({ ...acme, sharedSecret: 'ATCO-new' })}`,
      json([{ clientKey: acme.clientKey, key: 'clientInfo', val: json(acme) }]),
      `${json(acme)}\n${json({ key: 'com.example.app', baseUrl: 'https://other.example' })}`,
    ])
      expect(readInstalledPayload(text).several).toEqual([])
  })

  it('are told of where one lacks its secret', () => {
    const text = [payloadOf('acme'), payloadOf('globex', { sharedSecret: undefined })]
    expect(found(json(text))).toEqual([wanted[0], 'jira:globex none https://globex.atlassian.net'])
  })

  it('are read where there are thousands of them', () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, at) => json(payloadOf(`t${at}`))).join('\n')
    expect(readInstalledPayload(many(3000)).several).toHaveLength(3000)
  })
})
