import { describe, expect, it } from 'vitest'
import { readCollection } from '../../main/export/import/postman-collection.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { Choice } from '../../main/pasted/choice.ts'
import { madeUp, type Makings, makingsAt } from '../../main/pasted/variables/dynamic-variables.ts'
import { readHttpFile } from '../../main/pasted/http/http-file.ts'
import { Remarks } from '../../main/pasted/remarks.ts'
import { asWritten } from '../../main/wire/unredacted.ts'
import { rows } from '../rows.ts'

const UUID = '0b5f2a3e-6a0c-4c52-9c3e-0d6d0c2f7a11'

/** Saturday, the last of a month that is longer than the next; a zone of five and a half hours. */
const makings: Makings = {
  now: Date.UTC(2026, 0, 31, 20, 5, 9, 7),
  zone: () => 330,
  uuid: () => UUID,
  integer: (_, to) => to - 1,
}

const made: readonly (readonly [name: string, value: string])[] = [
  ['$guid', UUID],
  ['$uuid', UUID],
  ['$random.uuid', UUID],
  ['$randomUUID', UUID],
  ['$timestamp', '1769889909'],
  ['$timestamp -1 d', '1769803509'],
  ['$timestamp 2 w', '1771099509'],
  ['$timestamp 500 ms', '1769889909'],
  ['$isoTimestamp', '2026-01-31T20:05:09.007Z'],
  ['$datetime iso8601', '2026-01-31T20:05:09.007Z'],
  ['$datetime iso8601 1 M', '2026-02-28T20:05:09.007Z'],
  ['$datetime iso8601 -1 Q', '2025-10-31T20:05:09.007Z'],
  ['$datetime iso8601 2 y', '2028-01-31T20:05:09.007Z'],
  ['$datetime iso8601 -5 h', '2026-01-31T15:05:09.007Z'],
  ['$datetime rfc1123', 'Sat, 31 Jan 2026 20:05:09 GMT'],
  ['$datetime "YYYY-MM-DD"', '2026-01-31'],
  ["$datetime 'D.M.YY H:m:s' 1 d", '1.2.26 20:5:9'],
  ['$datetime "YYYY-MM-DD[T]HH:mm:ss.SSSZZ"', '2026-01-31T20:05:09.007+0000'],
  ['$datetime "[day] DD Z"', 'day 31 +00:00'],
  ['$localDatetime iso8601', '2026-02-01T01:35:09.007+05:30'],
  ['$localDatetime rfc1123', 'Sun, 01 Feb 2026 01:35:09 +0530'],
  ['$localDatetime "DD HH:mm Z" 1 m', '01 01:36 +05:30'],
  ['$randomInt', '1000'],
  ['$randomInt 5 10', '9'],
  ['$randomInt -10 -5', '-6'],
  ['$random.integer(100, 500)', '499'],
  ['$randomBoolean', 'true'],
]

const open: readonly string[] = [
  '$processEnv HOME',
  '$dotenv TOKEN',
  '$aadToken',
  '$prompt name',
  '$randomFirstName',
  '$guid 1',
  '$GUID',
  'guid',
  '$timestamp 1',
  '$timestamp 1 fortnight',
  '$timestamp 999999999 y',
  '$datetime',
  '$datetime iso',
  '$datetime "MMMM"',
  '$datetime "dddd"',
  '$randomInt 5',
  '$randomInt 5 5',
  '$randomInt 10 5',
  '$randomInt 0 9007199254740993',
  '$randomInt -9007199254740991 9007199254740991',
  '$random.integer()',
]

describe('what a tool makes up when it sends', () => {
  rows(
    'is made by the documented grammar',
    made.map(([name, value]) => ({ name, value })),
    ({ name, value }) => {
      expect(madeUp(name, makings)).toBe(value)
    },
  )

  rows(
    'is left open where it cannot be known',
    open.map((name) => ({ name })),
    ({ name }) => {
      expect(madeUp(name, makings)).toBeUndefined()
      expect(madeUp(name, makingsAt(0))).toBeUndefined()
    },
  )
})

function http(text: string) {
  const remarks = new Remarks()
  const read = readHttpFile(text, new Choice(undefined, undefined, { makings }), remarks)
  const { dropped, noted } = remarks
  return { url: asWritten(read.url), read, dropped, noted }
}

describe('in a .http file', () => {
  it('stands in target, header, body and the values of other variables, and is said', () => {
    const { url, read, dropped, noted } = http(
      [
        '@since = {{$datetime "YYYY-MM-DD" -1 d}}',
        'POST https://a.example/x?n={{$randomInt 1 7}}&since={{since}}',
        'X-Id: {{$guid}}',
        '',
        '{"at":{{$timestamp}},"id":"{{$guid}}"}',
      ].join('\n'),
    )
    expect(url).toBe('https://a.example/x?n=6&since=2026-01-30')
    expect(JSON.stringify(read)).toContain(UUID)
    expect(noted).toEqual([
      'The dynamic variable {{$randomInt 1 7}}: what is here now is “6”.',
      'The dynamic variable {{$datetime "YYYY-MM-DD" -1 d}}: what is here now is “2026-01-30”.',
      `The dynamic variable {{$guid}}: what is here now is “${UUID}”, “${UUID}”.`,
      'The dynamic variable {{$timestamp}}: what is here now is “1769889909”.',
    ])
    expect(dropped).toEqual([])
  })

  it('names three values of many', () => {
    const { noted } = http(`POST https://a.example/\n\n${'{{$timestamp}} '.repeat(5)}`)
    const value = '“1769889909”'
    expect(noted).toEqual([
      `The dynamic variable {{$timestamp}}: what is here now is ${value}, ${value}, ${value} and 2 more.`,
    ])
  })

  it('never reads the environment, and says so', () => {
    const { url, dropped } = http('GET https://a.example/{{$processEnv HOME}}?a={{$dotenv KEY}}')
    expect(url).toBe('https://a.example/{{$processEnv HOME}}?a={{$dotenv KEY}}')
    expect(dropped).toEqual([
      'The value of the variable {{$processEnv HOME}}: nothing is read from the environment.',
      'The value of the variable {{$dotenv KEY}}: nothing is read from the environment.',
    ])
  })

  it('keeps the path where the environment names the host', () => {
    const { url, dropped } = http('GET {{$dotenv HOST}}/rest/api/3/myself')
    expect(url).toBe('/rest/api/3/myself')
    expect(dropped).toContain('The host, which only a variable names.')
  })

  it('stays hidden in the place of a credential', () => {
    const read = importRequest('GET https://a.example/\nAuthorization: Bearer {{$guid}}', 0)
    expect(read.request.headers).toEqual([['Authorization', 'Bearer (redacted)']])
    expect(read.dropped).toEqual([])
  })
})

it('a Postman collection has its dynamic variables', () => {
  const remarks = new Remarks()
  const read = readCollection(
    {
      info: {
        name: 'c',
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      item: [
        {
          name: 'one',
          request: {
            url: 'https://a.example/{{$randomUUID}}?at={{$isoTimestamp}}&w={{$randomWord}}',
          },
        },
      ],
    },
    new Choice(undefined, undefined, { makings }),
    remarks,
  )
  expect(asWritten(read.url)).toBe(
    `https://a.example/${UUID}?at=2026-01-31T20:05:09.007Z&w={{$randomWord}}`,
  )
  expect(remarks.noted).toEqual([
    `The dynamic variable {{$randomUUID}}: what is here now is “${UUID}”.`,
    'The dynamic variable {{$isoTimestamp}}: what is here now is “2026-01-31T20:05:09.007Z”.',
  ])
  expect(remarks.dropped).toEqual([
    'The value of the variable {{$randomWord}}, which the collection does not hold.',
  ])
})

it('an import takes the clock that it is given, and a new identifier each time', () => {
  const text = 'GET https://a.example/{{$guid}}?at={{$timestamp}}'
  const urls = [importRequest(text, 5000), importRequest(text, 5000)].map(
    ({ request }) => request.url,
  )
  for (const url of urls) expect(url).toMatch(/^https:\/\/a\.example\/[\da-f-]{36}\?at=5$/)
  expect(urls[0]).not.toBe(urls[1])
})
