import { describe, expect, it } from 'vitest'
import { descriptorNotes, readDescriptor } from '../../main/connect/descriptor.ts'

const descriptor = {
  key: 'com.example.app',
  name: 'Example',
  baseUrl: 'https://app.example',
  authentication: { type: 'jwt' },
  apiMigrations: { 'signed-install': true, 'context-qsh': true },
  scopes: ['read', 'act_as_user'],
  modules: {},
}
const LAST =
  'Only the version that the site has installed counts: a new scope waits for the site’s approval.'

describe('readDescriptor', () => {
  it('reads what the app needs', () => {
    expect(readDescriptor(JSON.stringify(descriptor))).toEqual({
      descriptor: {
        key: 'com.example.app',
        name: 'Example',
        baseUrl: 'https://app.example',
        scopes: ['READ', 'ACT_AS_USER'],
        apiMigrations: { 'signed-install': true, 'context-qsh': true },
        authentication: 'jwt',
      },
      mends: [],
    })
  })

  it('is as tolerant as for a payload', () => {
    const read = readDescriptor(
      "```json\n{ key: 'com.example.app', scopes: ['READ',], // two\n }\n```",
    )
    expect(read.descriptor).toEqual({
      key: 'com.example.app',
      name: null,
      baseUrl: null,
      scopes: ['READ'],
      apiMigrations: {},
      authentication: null,
    })
    expect(read.mends.map(({ id }) => id)).toEqual([
      'code-fence',
      'unquoted-names',
      'single-quotes',
      'trailing-comma',
      'comments',
    ])
  })

  it.each([
    ['', 'There is no app descriptor in this text.', {}],
    ['{"key":"a"}', 'There is no app descriptor in this text.', {}],
    [
      '{"key":"a","clientKey":"b","sharedSecret":"ATCO"}',
      'This is an installed payload, not a descriptor: it names no scopes.',
      {},
    ],
    [
      '{"key":"a",\n"scopes":["READ"',
      'No app descriptor could be read. At line 2, column 17, a comma or “]” was expected.',
      { where: 'line 2, column 17', expected: 'a comma or “]”' },
    ],
    [
      '{"key":"a","scopes":"READ"}',
      'The descriptor cannot be used: scopes is not what it should be.',
      { fields: 'scopes' },
    ],
    [
      '{"key":3,"scopes":[]}',
      'The descriptor cannot be used: key is not what it should be.',
      { fields: 'key' },
    ],
  ])('cannot read %j', (text, message, details) => {
    expect(() => readDescriptor(text)).toThrow(
      expect.objectContaining({ code: 'descriptor_unreadable', message, details }),
    )
  })
})

describe('descriptorNotes', () => {
  const app = { appKey: 'com.example.app', product: 'jira' as const }

  it('says what to keep in mind even where all is well', () => {
    expect(descriptorNotes(readDescriptor(JSON.stringify(descriptor)), app)).toEqual([LAST])
  })

  it('says what does not fit', () => {
    const text = JSON.stringify({
      ...descriptor,
      key: 'com.other',
      scopes: ['READ'],
      authentication: { type: 'none' },
    })
    expect(descriptorNotes(readDescriptor(`see ${text}`), app)).toEqual([
      'Text around it was left out.',
      'This descriptor is of com.other; the tenant was installed by com.example.app.',
      'ACT_AS_USER is not among the scopes, so nobody can be acted as.',
      'Its authentication is “none”, not jwt: there is no shared secret to sign with.',
      LAST,
    ])
  })
})
