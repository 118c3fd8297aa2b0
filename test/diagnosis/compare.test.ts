import { describe, expect, it } from 'vitest'
import type { Comparison, Evidence } from '../../contract/diagnosis.ts'
import type { Step } from '../../contract/exchange.ts'
import {
  comparisonOf,
  identitiesToCompare,
  readComparisons,
  withComparisons,
  whyNotComparable,
} from '../../main/diagnosis/compare.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'

const url = 'https://acme.atlassian.net/rest/api/3/issue/ACME-1'
const mia = { kind: 'user', accountId: 'mia' } as const
const app = { kind: 'app' } as const
const nobody = { kind: 'anonymous' } as const
const side = (
  actingAs: Comparison['actingAs'],
  status: number,
  more: Partial<Comparison> = {},
): Comparison => ({
  actingAs,
  method: 'GET',
  url,
  status,
  accountId: null,
  itemCount: null,
  ...more,
})

const step = (
  status: number,
  body: string,
  headers: readonly (readonly [string, string])[] = [],
): Step => ({
  id: 's1',
  purpose: 'request',
  actingAs: mia,
  request: { method: 'GET', url, headers: [['Authorization', 'Bearer (redacted)']], body: null },
  response: {
    status,
    statusText: '',
    headers: [
      ['Content-Type', 'application/json'],
      ...headers.map(([name, value]): [string, string] => [name, value]),
    ],
    body: { size: body.length, head: body, encoding: 'utf8', truncated: false, bodyId: null },
  },
  networkError: null,
  startedAt: 0,
  firstByteMs: 1,
  totalMs: 1,
})
const evidence = (steps: readonly Step[], comparisons: readonly Comparison[] = []): Evidence => ({
  version: 1,
  origin: 'send',
  tenant: null,
  actingAs: mia,
  steps: [...steps],
  tokens: [],
  passages: [],
  comparisons: [...comparisons],
  clock: { skewSeconds: 0, takenAt: 1 },
  neededScope: null,
  shortened: null,
})

describe('what may be compared', () => {
  it.each([
    ['GET', url, true],
    ['HEAD', url, true],
    ['POST', 'https://acme.atlassian.net/rest/api/3/search/jql', true],
    ['POST', 'https://acme.atlassian.net/rest/api/3/issue', false],
    ['PUT', url, false],
    ['DELETE', url, false],
    ['OPTIONS', url, false],
    ['GET', 'not a url', false],
  ])('%s %s: %s', (method, target, expected) =>
    expect(whyNotComparable({ method, url: target, headers: [] }) === null).toBe(expected),
  )

  it('and why not, in a sentence', () => {
    expect(whyNotComparable({ method: 'PUT', url, headers: [] })).toBe(
      'Not with PUT: it may change something on the site.',
    )
    expect(whyNotComparable({ method: 'OPTIONS', url, headers: [] })).toBe(
      'Not with OPTIONS: it reads no data.',
    )
  })

  it('user, app and nobody, each once', () => {
    expect(identitiesToCompare(mia)).toEqual([mia, app, nobody])
    expect(identitiesToCompare(app)).toEqual([app, nobody])
  })
})

describe('comparisons', () => {
  it('come from answered steps, with identity and items', () => {
    expect(comparisonOf(step(200, '{"issues":[{},{}]}', [['x-aaccountid', 'mia']]))).toEqual(
      side(mia, 200, { accountId: 'mia', itemCount: 2 }),
    )
    expect(comparisonOf({ ...step(200, ''), response: null })).toBeNull()
  })

  it('replace what was learnt before of the same identity and request', () => {
    const learnt = withComparisons(evidence([], [side(app, 404), side(nobody, 404)]), [
      side(app, 200),
    ])
    expect(learnt.comparisons).toEqual([side(nobody, 404), side(app, 200)])
  })

  it('feed the findings: masked 404', () => {
    const masked = step(404, '{"errorMessages":["?"],"errors":{}}', [['X-AAccountId', 'mia']])
    expect(diagnose(evidence([masked])).findings[0]).toMatchObject({
      id: 'J15',
      certainty: 'possible',
    })
    expect(diagnose(evidence([masked], [side(app, 200)])).findings[0]).toMatchObject({
      id: 'J15',
      certainty: 'certain',
    })
  })

  it.each([
    [
      [side(mia, 404), side(app, 200)],
      'The app gets an answer (200), the user does not (404): it exists, and the user lacks a permission, or the operation is for apps only.',
    ],
    [
      [side(mia, 401), side(app, 200)],
      'The app gets an answer (200), the user does not (401): the user’s token is not taken.',
    ],
    [
      [side(mia, 200, { accountId: 'mia' }), side(app, 404)],
      'The user gets an answer (200), the app does not (404): the app’s account lost its access, or its own JWT is refused.',
    ],
    [
      [side(mia, 404), side(app, 404)],
      'Neither user (404) nor app (404) gets through: it is not about the user’s permissions.',
    ],
    [
      [side(mia, 200, { accountId: 'mia', itemCount: 0 }), side(app, 200, { itemCount: 9 })],
      'The user sees 0 items, the app 9.',
    ],
    [
      [side(mia, 200, { itemCount: 0 }), side(nobody, 200, { itemCount: 0 })],
      'The user’s answer is the same as an anonymous one, and names no account: the credential was probably not accepted.',
    ],
    [[side(mia, 200, { accountId: 'emma' })], 'Asked as mia, answered as emma.'],
  ])('are told in words: %#', (comparisons, expected) =>
    expect(readComparisons(comparisons, { method: 'GET', url })).toEqual([expected]),
  )
})

describe('silent failures', () => {
  it('answered as the app', () => {
    const answered = step(200, '{"id":"1"}', [['X-AAccountId', 'the-app']])
    expect(
      diagnose(evidence([answered], [side(app, 200, { accountId: 'the-app' })])).findings[0],
    ).toMatchObject({ id: 'S02', certainty: 'certain' })
  })

  it('answered as another person', () => {
    expect(
      diagnose(evidence([step(200, '{"id":"1"}', [['x-aaccountid', 'emma']])])).findings[0],
    ).toMatchObject({
      id: 'S03',
      certainty: 'certain',
      evidence: ['asked for: mia', 'answered as: emma', `HTTP 200 to GET ${url}`],
    })
  })

  it('answered as nobody, with content', () => {
    expect(
      diagnose(
        evidence([step(200, '{"id":"1"}', [['X-Seraph-LoginReason', 'AUTHENTICATED_FAILED']])]),
      ).findings[0],
    ).toMatchObject({ id: 'S01' })
  })

  it('an account id with %3A for its colon is the same account', () => {
    const own = {
      ...evidence([step(200, '{"id":"1"}', [['X-AACCOUNTID', '557058%3Aabc']])]),
      actingAs: { kind: 'user', accountId: '557058:abc' } as const,
    }
    expect(diagnose(own).findings).toEqual([])
  })

  it('named as anonymous by X-AUSERNAME', () => {
    expect(
      diagnose(evidence([step(200, '{"id":"1"}', [['X-AUSERNAME', 'anonymous']])])).findings.map(
        ({ id }) => id,
      ),
    ).toEqual(['S01'])
    expect(
      diagnose(evidence([step(200, '{"issues":[]}', [['x-ausername', 'anonymous']])])).findings.map(
        ({ id }) => id,
      ),
    ).toEqual(['J04'])
    expect(
      diagnose(evidence([step(200, '{"issues":[]}', [['x-ausername', 'mia']])])).findings,
    ).toEqual([])
  })

  it('a check of ours that was refused is no failure', () => {
    const refused: Step = { ...step(401, ''), id: 's2', purpose: 'check', actingAs: nobody }
    expect(
      diagnose(evidence([step(200, '{"id":"1"}', [['x-aaccountid', 'mia']]), refused])).findings,
    ).toEqual([])
  })

  it('rightly empty for the user, where the app sees more', () => {
    const empty = step(200, '{"issues":[]}', [['x-aaccountid', 'mia']])
    expect(
      diagnose(
        evidence([empty], [side(app, 200, { itemCount: 3, accountId: 'the-app' })]),
      ).findings.map(({ id }) => id),
    ).toEqual(['S04'])
  })

  it('nothing where the right person is answered', () => {
    expect(
      diagnose(
        evidence(
          [step(200, '{"id":"1"}', [['x-aaccountid', 'mia']])],
          [side(app, 200, { accountId: 'the-app' })],
        ),
      ).findings,
    ).toEqual([])
  })
})
