import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  askedCheckSchema,
  type Comparison,
  type NextCheck,
  windowStepSchema,
} from '../../contract/diagnosis.ts'
import { type CheckedExchange, offeredCheck } from '../../main/diagnosis/offered-check.ts'
import {
  anonymously,
  asAsked,
  choosePerson,
  compare,
  exchangeAgain,
  pastePayload,
  readDescriptor,
  request,
  sendAgain,
  showClaims,
  signWithClock,
} from '../../main/diagnosis/rules/checks.ts'

const site = 'https://acme.atlassian.net'
const mia = { kind: 'user', accountId: 'mia' } as const
const emma = { kind: 'user', accountId: 'emma' } as const
const app = { kind: 'app' } as const
const anonymous = { kind: 'anonymous' } as const

const reads: CheckedExchange = {
  actingAs: mia,
  method: 'GET',
  url: `${site}/rest/api/3/issue/ACME-7`,
  body: null,
  status: 403,
  whyNotComparable: null,
  edited: false,
  withoutToken: false,
  tenant: { product: 'jira', installedScopes: ['READ', 'ACT_AS_USER'] },
  movedAway: false,
  changedSince: false,
  signingOffsetSeconds: 0,
}

const answer = (
  actingAs: Comparison['actingAs'],
  path = '/rest/api/3/issue/ACME-7',
  status = 200,
): Comparison => ({
  actingAs,
  method: 'GET',
  url: `${site}${path}`,
  status,
  accountId: null,
  itemCount: null,
})

const asked = anonymously('Is the site there?', '/rest/api/3/serverInfo')
const known = asAsked('Is the credential good?', '/rest/api/3/myself', mia)
const payload = pastePayload('Is it the newest?')
const again = exchangeAgain('Does it work now?')
const descriptor = readDescriptor('Which scopes?')
const person = choosePerson('Who else?', 'Act as somebody else.')
const claims = showClaims('Which key?', 'Compare them.')
const resend = sendAgain('Does it work?', 'Sends it again.')
const waiting = sendAgain('Is it over?', 'Sends it again.', 1_800_000_000_000)
const [clock = person] = signWithClock(-76)

describe('what can only fail is not offered', () => {
  const everything = {
    withoutToken: true,
    movedAway: true,
    changedSince: true,
    signingOffsetSeconds: -76,
    tenant: { product: 'confluence', installedScopes: null },
  } as const satisfies Partial<CheckedExchange>
  const all = Object.keys(everything) as (keyof typeof everything)[]

  /** Which of the facts about the exchange take a check away; every other one leaves it. */
  it.each<[string, NextCheck, readonly string[]]>([
    ['a comparison', compare('Who sees it?'), ['movedAway']],
    ['a read of Jira’s as nobody', asked, ['movedAway', 'tenant']],
    ['a read as the user', known, ['movedAway', 'tenant', 'withoutToken']],
    ['another exchange', again, ['movedAway']],
    ['the newest payload', payload, ['changedSince']],
    ['another person', person, []],
    ['the claims', claims, []],
    ['sending again when a limit is over', waiting, []],
    ['the measured clock', clock, ['signingOffsetSeconds']],
  ])('%s', (_name, check, takenAwayBy) => {
    expect(offeredCheck([check], reads, [])).toBe(check)
    const gone = all.filter(
      (fact) => offeredCheck([check], { ...reads, [fact]: everything[fact] }, []) === null,
    )
    expect(gone.toSorted()).toEqual(takenAwayBy.toSorted())
  })

  it.each<[string, NextCheck, Partial<CheckedExchange>]>([
    ['the descriptor where the scopes are known', descriptor, {}],
    ['sending again what nothing has changed for', resend, {}],
    ['an exchange where none is made', again, { actingAs: app }],
    ['claims where none were sent', claims, { actingAs: anonymous }],
    ['the very request that failed', request('?', '/rest/api/3/issue/ACME-7', mia), {}],
    ['the clock that is nearly followed', clock, { signingOffsetSeconds: -74 }],
  ])('not %s', (_name, check, change) => {
    expect(offeredCheck([check], { ...reads, ...change }, [])).toBeNull()
  })

  it('the descriptor where nobody told of the scopes', () => {
    const unknown = { ...reads, tenant: { product: 'jira', installedScopes: null } } as const
    expect(offeredCheck([descriptor], unknown, [])).toBe(descriptor)
  })

  it('the same request as somebody else is another one', () => {
    const other = request('?', '/rest/api/3/issue/ACME-7', app)
    expect(offeredCheck([other], reads, [])).toBe(other)
  })

  it('a read as the user once the tenant has other credentials', () => {
    const mended = { ...reads, withoutToken: true, changedSince: true }
    expect(offeredCheck([known], mended, [])).toBe(known)
  })
})

describe('what was answered gives way to what stands behind it', () => {
  const rows: readonly (readonly [string, readonly NextCheck[], readonly Comparison[]])[] = [
    ['a comparison', [compare('Who?'), person], [answer(app), answer(anonymous)]],
    ['a read as the same user', [known, person], [answer(mia, '/rest/api/3/myself', 401)]],
    ['an exchange that went well', [again, resend], [answer(mia, '/rest/api/3/myself')]],
    ['a token that is not taken', [again, person], [answer(mia, '/rest/api/3/myself', 401)]],
  ]
  it.each(rows)('%s', (_name, checks, learnt) => {
    expect(offeredCheck(checks, reads, [])).toBe(checks[0])
    expect(offeredCheck(checks, reads, learnt)).toBe(checks[1])
  })

  it.each<[string, NextCheck, Comparison]>([
    ['half a comparison', compare('Who?'), answer(app)],
    ['a read as another user', known, answer(emma, '/rest/api/3/myself')],
    ['a read as the app', known, answer(app, '/rest/api/3/myself')],
  ])('not for %s', (_name, check, learnt) => {
    expect(offeredCheck([check, person], reads, [learnt])).toBe(check)
  })

  it('the newest payload, then a token by it, then the request', () => {
    const checks = [payload, again, resend]
    const refused = { ...reads, withoutToken: true }
    expect(offeredCheck(checks, refused, [])).toBe(payload)
    const mended = { ...refused, changedSince: true }
    expect(offeredCheck(checks, mended, [])).toBe(again)
    expect(offeredCheck(checks, mended, [answer(mia, '/rest/api/3/myself')])).toBe(resend)
    expect(offeredCheck(checks, { ...mended, movedAway: true }, [])).toBe(resend)
  })

  it('nothing where nothing is offered', () => {
    expect(offeredCheck([], reads, [])).toBeNull()
  })
})

describe('a request that writes is not compared', () => {
  const writes = { ...reads, method: 'DELETE', whyNotComparable: 'it may write' }

  it('the permission is asked for, then what stands behind it', () => {
    const checks = [compare('Who may?'), person]
    const first = offeredCheck(checks, writes, [])
    const path = '/rest/api/3/mypermissions?issueKey=ACME-7&permissions=DELETE_ISSUES'
    expect(first?.run).toEqual({ kind: 'request', method: 'GET', path, actingAs: mia })
    expect(first?.action).toBe(`Sends GET ${path} as the user; nothing is written.`)
    expect(offeredCheck(checks, writes, [answer(mia, path)])).toBe(person)
  })

  it('a person looks where no request can tell', () => {
    const unknown = { ...writes, url: `${site}/rest/api/3/jql/pdcleaner` }
    expect(offeredCheck([compare('Who may?')], unknown, [])).toMatchObject({ run: null })
  })
})

describe('the table of next steps in docs/diagnosing.md', () => {
  it('has a row for each', () => {
    const page = readFileSync(new URL('../../docs/diagnosing.md', import.meta.url), 'utf8')
    const section = page.slice(page.indexOf('## Next steps'), page.indexOf('## Certainty'))
    const rows = [...section.matchAll(/^\| `([a-z-]+)` /gm)].map(([, kind]) => kind)
    const kinds = [...askedCheckSchema.options, ...windowStepSchema.options].map(
      ({ shape }) => shape.kind.value,
    )
    expect(rows).toEqual(kinds)
  })
})
