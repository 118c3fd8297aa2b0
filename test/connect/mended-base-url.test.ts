import { expect, it } from 'vitest'
import { mendedBaseUrl } from '../../main/connect/mended-base-url.ts'
import type { Product } from '../../contract/tenants.ts'

it('a base URL is mended where it can be told what it was to be, and left alone elsewhere', () => {
  const acme = 'https://acme.atlassian.net'
  const rows: readonly (readonly [string, Product, string | null])[] = [
    [acme, 'jira', null],
    [`${acme}/`, 'jira', acme],
    [`${acme}//`, 'unknown', acme],
    ['http://acme.atlassian.net', 'jira', acme],
    ['HTTP://acme.atlassian.net/', 'jira', acme],
    [`${acme}/wiki`, 'jira', acme],
    [`${acme}/wiki`, 'confluence', null],
    [`${acme}/wiki/`, 'unknown', `${acme}/wiki`],
    [acme, 'confluence', `${acme}/wiki`],
    [`${acme}/browse/ACME-7?focus=1#x`, 'jira', acme],
    [`${acme}?x=1`, 'jira', acme],
    ['https://jira.acme.example/', 'jira', 'https://jira.acme.example'],
    ['https://gateway.example/jira/', 'jira', 'https://gateway.example/jira'],
    ['http://127.0.0.1:4000/', 'jira', 'http://127.0.0.1:4000'],
    ['http://localhost:8080/jira/', 'jira', 'http://localhost:8080/jira'],
    ['https://acme@evil.example/', 'jira', null],
    ['https://\u0430cme.atlassian.net/', 'jira', null],
    ['acme.atlassian.net', 'jira', null],
    ['ftp://acme.atlassian.net/', 'jira', null],
    ['', 'unknown', null],
  ]
  for (const [baseUrl, product, mended] of rows)
    expect([baseUrl, product, mendedBaseUrl(baseUrl, product)]).toEqual([baseUrl, product, mended])
})
