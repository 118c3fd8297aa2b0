import type { ComparedAnswer, ComparedAnswers, ComparedRow } from '../../contract/comparing.ts'
import { mia, NOW } from './fake-data.ts'

const side = (id: string, change: Partial<ComparedAnswer>): ComparedAnswer => ({
  id,
  tenantId: 'acme',
  startedAt: NOW - 3_600_000,
  actingAs: { kind: 'user', accountId: mia.accountId },
  personName: mia.displayName,
  method: 'GET',
  path: '/rest/api/3/issue/ACME-7',
  status: 200,
  outcome: 'answered',
  totalMs: 143,
  ...change,
})

type Told = readonly [
  depth: number,
  path: string,
  side: ComparedRow['side'],
  left: string | null,
  right: string | null,
  inside?: number,
  same?: number,
]

const rowOf = ([depth, path, told, left, right, inside = 0, same]: Told): ComparedRow => ({
  ...{ depth, path, side: told, left, right, inside },
  name:
    same === undefined
      ? (/(?:\.|\["?)(?<name>[^.[\]"]+)"?\]?$/.exec(path)?.groups?.['name'] ?? path)
      : '',
  same: same === undefined ? null : { values: same, unlisted: 0 },
})

/** An issue before and after it was closed. */
export const comparedIssue: ComparedAnswers = {
  left: side('before', {}),
  right: side('after', { startedAt: NOW, totalMs: 98 }),
  parts: [
    {
      part: 'status',
      counts: { leftOnly: 0, rightOnly: 0, changed: 0 },
      same: 1,
      notes: [],
      rows: (
        [
          [0, '$', 'both', null, null, 1, 1],
          [0, '$.status', 'both', '"200 OK"', '"200 OK"'],
        ] as const satisfies readonly Told[]
      ).map(rowOf),
    },
    {
      part: 'body',
      counts: { leftOnly: 0, rightOnly: 2, changed: 5 },
      same: 11,
      notes: [],
      rows: (
        [
          [0, '$', 'both', null, null, 3, 3],
          [0, '$.id', 'both', '"10007"', '"10007"'],
          [0, '$.key', 'both', '"ACME-7"', '"ACME-7"'],
          [
            0,
            '$.self',
            'both',
            '"https://acme.atlassian.net/rest/api/3/issue/10007"',
            '"https://acme.atlassian.net/rest/api/3/issue/10007"',
          ],
          [0, '$.fields', 'different', null, null, 26],
          [1, '$.fields.summary', 'different', '"Printer on fire"', '"Printer on fire again"'],
          [1, '$.fields.status', 'different', null, null, 2],
          [2, '$.fields.status.id', 'different', '"3"', '"5"'],
          [2, '$.fields.status.name', 'different', '"In progress"', '"Done"'],
          [1, '$.fields.labels', 'different', null, null, 4],
          [2, '$.fields.labels', 'both', null, null, 2, 2],
          [2, '$.fields.labels[0]', 'both', '"fire"', '"fire"'],
          [2, '$.fields.labels[1]', 'both', '"urgent"', '"urgent"'],
          [2, '$.fields.labels[2]', 'right-only', null, '"again"'],
          [
            1,
            '$.fields.assignee',
            'different',
            '{"accountId":"5b10","displayName":"Mia Krystof"}',
            'null',
          ],
          [1, '$.fields', 'both', null, null, 4, 3],
          [1, '$.fields.duedate', 'both', 'null', 'null'],
          [1, '$.fields.votes', 'both', null, null, 2],
          [2, '$.fields.votes.votes', 'both', '0', '0'],
          [2, '$.fields.votes.hasVoted', 'both', 'false', 'false'],
          [1, '$.fields.comment', 'different', null, null, 10],
          [2, '$.fields.comment.comments', 'different', null, null, 9],
          [3, '$.fields.comment.comments', 'both', null, null, 3, 2],
          [3, '$.fields.comment.comments[0]', 'both', null, null, 2],
          [4, '$.fields.comment.comments[0].id', 'both', '"1"', '"1"'],
          [
            4,
            '$.fields.comment.comments[0].body',
            'both',
            '"Is it still warm?"',
            '"Is it still warm?"',
          ],
          [3, '$.fields.comment.comments[1]', 'different', null, null, 3],
          [4, '$.fields.comment.comments[1]', 'both', null, null, 1, 1],
          [4, '$.fields.comment.comments[1].id', 'both', '"2"', '"2"'],
          [4, '$.fields.comment.comments[1].body', 'different', '"Yes"', '"No"'],
          [3, '$.fields.comment.comments[2]', 'right-only', null, '{"id":"3","body":"Closing"}'],
        ] as const satisfies readonly Told[]
      ).map(rowOf),
    },
    {
      part: 'headers',
      counts: { leftOnly: 1, rightOnly: 1, changed: 0 },
      same: 1,
      notes: [],
      rows: (
        [
          [0, '$', 'both', null, null, 1, 1],
          [0, '$["Content-Type"]', 'both', '"application/json"', '"application/json"'],
          [0, '$["X-AAccountId"]', 'left-only', '"5b10"', null],
          [0, '$.Warning', 'right-only', null, '"199"'],
        ] as const satisfies readonly Told[]
      ).map(rowOf),
    },
    {
      part: 'each-time',
      counts: { leftOnly: 0, rightOnly: 0, changed: 2 },
      same: 0,
      notes: [],
      rows: (
        [
          [0, '$.Date', 'different', '"a"', '"b"'],
          [0, '$["ATL-TraceId"]', 'different', '"x"', '"y"'],
        ] as const satisfies readonly Told[]
      ).map(rowOf),
    },
  ],
}
