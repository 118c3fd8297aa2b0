import { describe, expect, it } from 'vitest'
import { heardIn, toldOf } from './told.ts'

const NOT_ALLOWED =
  'The IP address has been rejected because it is not on the allowed list. See your admin for more information.'
const CALL = 'GET https://alder.atlassian.net/rest/api/3/field'

/** A call that one was refused and another was not: nothing came right. */
const OF_TWO: readonly (readonly [first: string, text: string])[] = [
  [
    'N04 certain',
    `{"level":"error","svc":"eu2","egress":"18.195.220.14","msg":"GET /rest/api/3/field: 403 ${NOT_ALLOWED}"}\n{"level":"info","svc":"eu1","egress":"18.195.220.9","msg":"GET /rest/api/3/field: 200"}`,
  ],
  [
    'J02 likely',
    '{"level":"warn","service":"eu","msg":"GET /rest/api/3/myself: 401"}\n{"level":"info","service":"us","msg":"GET /rest/api/3/myself: 200"}',
  ],
  [
    'P01 possible',
    'Ola:  POST /rest/api/3/issue/A-1/comment  201\nPer:  POST /rest/api/3/issue/A-1/comment  403\napp:  POST /rest/api/3/issue/A-1/comment  201',
  ],
  ['J02 likely', `user=ola ${CALL} status=401\nuser=per ${CALL} status=200`],
]

/** The same one tried again, and was not refused any more. */
const OF_ONE: readonly string[] = [
  '{"level":"warn","service":"eu","msg":"GET /rest/api/3/myself: 401"}\n{"level":"info","service":"eu","msg":"GET /rest/api/3/myself: 200"}',
  `user=ola ${CALL} status=401\nuser=ola ${CALL} status=200`,
  `warn: ${CALL} 401\ninfo: ${CALL} 200`,
  `worker=3 ${CALL} status=401\nworker=1 ${CALL} status=200`,
]

describe('a failed call and a later one that went well', () => {
  it.each(OF_TWO)('are two matters of two callers: %s', (first, text) => {
    expect(toldOf(text)[0]).toBe(first)
  })

  it.each(OF_ONE)('are one of the same caller, or of a worker of it: %j', (text) => {
    expect(heardIn(text)).toEqual([])
  })
})
