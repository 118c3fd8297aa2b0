import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { Diagnosis, NextCheck } from '../../contract/diagnosis.ts'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { admin, inactive, mia as miaKrystof } from '../../main/sandbox/people.ts'
import { checkOrderSchema } from '../../contract/diagnosis.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import { app, type FaultRequest, json, mia, requestMeeting } from '../sandbox/fault-requests.ts'
import { connectParts, myself, openPracticeParts, type PracticeParts } from './practice-parts.ts'

let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await parts.practice.setFaults([])
  await parts.practice.reinstall()
})

type Run = NonNullable<NextCheck['run']>

/** The next step of the best finding, in a word or a path. */
function stepOf({ findings }: Diagnosis): string {
  const check = findings[0]?.nextCheck ?? null
  if (check === null) return 'none'
  return check.run === null ? 'by hand' : wordFor(check.run)
}

function wordFor(run: Run): string {
  return run.kind === 'request' ? `${run.actingAs.kind}: ${run.path}` : run.kind
}

/** The steps offered one after another while each is one that main runs, and what was sent for them. */
async function followed(exchangeId: string): Promise<{ steps: string[]; methods: Set<string> }> {
  let diagnosis = await parts.diagnosis.ofExchange(exchangeId)
  const steps = [stepOf(diagnosis)]
  const methods = new Set<string>()
  for (let clicks = 0; clicks < 4; clicks += 1) {
    const run = diagnosis.findings[0]?.nextCheck?.run ?? null
    const order = checkOrderSchema.safeParse({ exchangeId, lastChosen: mia.accountId, run })
    if (!order.success) break
    const learnt = await parts.diagnosis.check(order.data)
    for (const { step } of learnt.sides)
      if (step !== null && step.purpose !== 'token-exchange') methods.add(step.request.method)
    if (stepOf(learnt.diagnosis) === stepOf(diagnosis)) break
    diagnosis = learnt.diagnosis
    steps.push(stepOf(diagnosis))
  }
  return { steps, methods }
}

const acme = (issueNumber: number): string => `/rest/api/3/issue/ACME-${issueNumber}`
const may = (query: string): string => `user: /rest/api/3/mypermissions?${query}`

const rows: readonly (readonly [
  fault: string,
  steps: readonly string[],
  /** Left out: the one that `requestMeeting` names. */
  request?: FaultRequest,
])[] = [
  ['T01', ['exchange-again']],
  ['T02', ['sign-with-clock']],
  ['T03', ['show-claims']],
  ['T04', ['paste-payload']],
  ['T09', ['paste-payload']],
  ['T10', ['paste-payload']],
  ['J01', ['anonymous: /rest/api/3/serverInfo', 'exchange-again', 'none']],
  ['J02', ['compare', 'send-again']],
  ['J04', ['compare', 'user: /rest/api/3/myself', 'none']],
  ['J07', ['compare', 'show-claims']],
  ['J09', ['by hand']],
  ['J10', ['none']],
  ['J11', ['compare', 'none']],
  ['J12', ['compare', 'none']],
  ['J13', ['compare', 'choose-person']],
  ['J14', [may('permissions=ADMINISTER'), 'choose-person']],
  ['J15', ['compare', may('projectKey=ACME&permissions=BROWSE_PROJECTS'), 'choose-person']],
  ['J16', [may('projectKey=ACME&permissions=ADMINISTER_PROJECTS'), 'choose-person']],
  ['J17', ['compare', 'none']],
  ['J18', ['choose-person']],
  ['J19', ['compare', 'send-again']],
  ['J20', ['none']],
  ['J21', ['send-again']],
  ['J22', ['none']],
  ['J23', ['none']],
  ['J24', ['none']],
  ['J25', ['none']],
  ['N02', ['anonymous: /rest/api/3/serverInfo', 'paste-payload']],
  ['N03', ['anonymous: /rest/api/3/serverInfo', 'none']],
  ['N04', ['by hand']],
  [
    'P01',
    [may('issueKey=ACME-3&permissions=DELETE_ISSUES'), 'choose-person'],
    { who: mia, draft: { method: 'DELETE', path: acme(3) } },
  ],
  [
    'P01',
    [may('issueKey=ACME-3&permissions=DELETE_ISSUES'), 'choose-person'],
    { who: mia, draft: { method: 'DELETE', path: `${acme(3)}?deleteSubtasks=true` } },
  ],
  [
    'J30',
    ['user: /rest/api/3/issue/createmeta/ACME/issuetypes', 'none'],
    {
      who: mia,
      draft: {
        method: 'POST',
        path: '/rest/api/3/issue',
        headers: json,
        body: { text: '{"fields":{"project":{"key":"ACME"},"summary":"x"}}' },
      },
    },
  ],
  [
    'J41',
    ['user: /rest/api/3/issue/ACME-1/transitions', 'none'],
    {
      who: mia,
      draft: {
        method: 'POST',
        path: `${acme(1)}/transitions`,
        headers: json,
        body: { text: '{"transition":{"id":"9999"}}' },
      },
    },
  ],
  ['T13', ['choose-person'], { who: { kind: 'user', accountId: inactive.accountId }, draft: {} }],
]

describe('the next steps of each fault of the practice site', () => {
  it.for(rows)('%s', async ([fault, steps, request]) => {
    await parts.practice.setFaults([fault])
    const { who, draft } = request ?? requestMeeting(fault)
    const exchange = await parts.send(who, draft)
    const seen = await followed(exchange.id)
    expect(seen.steps).toEqual(steps)
    // Whatever the request writes, what is asked about it only reads.
    expect([...seen.methods].filter((method) => method !== 'GET')).toEqual([])
  })

  it('holds every fault with a switch that a request of ours meets', () => {
    const met = new Set(rows.map(([id]) => id))
    const switched = faults.filter(({ by }) => by === 'switch').map(({ id }) => id)
    expect(switched.filter((id) => !met.has(id))).toEqual(['T05', 'J05'])
  })

  it('T05: the payload brings the id, then a token and the request by it', async () => {
    await parts.practice.setFaults(['T05'])
    await parts.practice.reinstall()
    const { id } = await parts.send(mia)
    expect(stepOf(await parts.diagnosis.ofExchange(id))).toBe('paste-payload')
  })
})

describe('once the newest payload is stored', () => {
  it.each(['T04', 'T10'])(
    '%s: a token is asked for by it, then the request is sent',
    async (fault) => {
      await parts.practice.setFaults([fault])
      const { id } = await parts.send(mia)
      await parts.practice.reinstall()
      expect(stepOf(await parts.diagnosis.ofExchange(id))).toBe('exchange-again')
      const run = { kind: 'exchange-again' } as const
      const { sides, diagnosis } = await parts.diagnosis.check({
        exchangeId: id,
        lastChosen: null,
        run,
      })
      expect(sides[0]?.step?.response?.status).toBe(200)
      expect(stepOf(diagnosis)).toBe('send-again')
      expect((await parts.send(mia)).steps.at(-1)?.response?.status).toBe(200)
    },
  )

  it.each(['T09', 'N02'])(
    '%s: nothing is asked of the old address, the request is sent',
    async (fault) => {
      await parts.practice.setFaults([fault])
      const { id } = await parts.send(mia)
      await parts.practice.reinstall()
      expect(stepOf(await parts.diagnosis.ofExchange(id))).toBe('send-again')
      expect((await parts.send(mia)).steps.at(-1)?.response?.status).toBe(200)
    },
  )
})

it('T02: a token by the measured clock, then the request', async () => {
  await parts.practice.setFaults(['T02'])
  const { id } = await parts.send(mia)
  const run = (await parts.diagnosis.ofExchange(id)).findings[0]?.nextCheck?.run
  if (run?.kind !== 'sign-with-clock') throw new Error('no clock is offered')
  expect([-77, -76]).toContain(run.offsetSeconds)
  await parts.settings.change({ clockOffsetSeconds: run.offsetSeconds })
  try {
    expect((await followed(id)).steps).toEqual(['exchange-again', 'send-again'])
    expect((await parts.send(mia)).steps.at(-1)?.response?.status).toBe(200)
  } finally {
    await parts.settings.change({ clockOffsetSeconds: 0 })
  }
})

it('a clock that signing follows is no cause of what fails later', async () => {
  await parts.practice.setFaults(['T02', 'J02'])
  await parts.settings.change({ clockOffsetSeconds: -76 })
  try {
    const { id } = await parts.send(mia)
    const { findings } = await parts.diagnosis.ofExchange(id)
    expect(findings.map((each) => each.id)).toEqual(['J02'])
  } finally {
    await parts.settings.change({ clockOffsetSeconds: 0 })
  }
})

it('a clock that is off by more than signing follows is followed as a whole', async () => {
  await parts.practice.setFaults(['T02'])
  await parts.settings.change({ clockOffsetSeconds: 40 })
  try {
    const { id } = await parts.send(mia)
    const run = (await parts.diagnosis.ofExchange(id)).findings[0]?.nextCheck?.run
    if (run?.kind !== 'sign-with-clock') throw new Error('no clock is offered')
    expect([-77, -76]).toContain(run.offsetSeconds)
  } finally {
    await parts.settings.change({ clockOffsetSeconds: 0 })
  }
})

it('J21: not before Retry-After says that it may', async () => {
  await parts.practice.setFaults(['J21'])
  const exchange = await parts.send(mia)
  const check = (await parts.diagnosis.ofExchange(exchange.id)).findings[0]?.nextCheck
  if (check?.run?.kind !== 'send-again') throw new Error('sending again is not offered')
  const end = exchange.startedAt + exchange.totalMs
  const waits = (check.run.notBefore ?? 0) - end
  expect(waits).toBeGreaterThanOrEqual(5000)
  expect(waits).toBeLessThanOrEqual(6000)
  expect(check.action).toContain('Retry-After')
})

it('a person of Confluence is asked for where Confluence tells', async () => {
  const http = new ScriptedHttp(({ url }) =>
    url.endsWith('/oauth2/token')
      ? { status: 200, body: '{"access_token":"x","expires_in":900,"token_type":"Bearer"}' }
      : { status: 401, body: '{}' },
  )
  const other = connectParts(http)
  const payload = {
    key: 'com.example.app',
    clientKey: 'client-acme',
    sharedSecret: 'ATCO-a-secret-of-acme',
    baseUrl: 'https://acme.atlassian.net/wiki',
    oauthClientId: 'oauth-acme',
    productType: 'confluence',
    eventType: 'installed',
  }
  const { profile } = await other.tenants.changes.add(JSON.stringify(payload), {})
  const { id } = await other.sendTo(profile, mia, { path: '/rest/api/content/1' })
  const run = { kind: 'exchange-again' } as const
  await other.diagnosis.check({ exchangeId: id, lastChosen: null, run })
  expect(http.sent.at(-1)?.url).toBe('https://acme.atlassian.net/wiki/rest/api/user/current')
})

describe('a permission that was asked for', () => {
  const deleting = { method: 'DELETE', path: acme(3) }

  it('that is not held is the likely cause', async () => {
    const { id } = await parts.send(mia, deleting)
    expect((await parts.diagnosis.ofExchange(id)).findings[0]).toMatchObject({
      id: 'P01',
      certainty: 'possible',
    })
    await followed(id)
    const { findings, notes } = await parts.diagnosis.ofExchange(id)
    expect(findings[0]).toMatchObject({
      id: 'P01',
      certainty: 'likely',
      cause: 'The account is known, and does not hold DELETE_ISSUES, which this operation needs.',
    })
    expect(findings[0]?.evidence).toContain('mypermissions, DELETE_ISSUES: not held')
    expect(notes).toContain('The user does not hold DELETE_ISSUES in ACME-3.')
    expect((await parts.send(mia, { path: acme(3) })).steps.at(-1)?.response?.status).toBe(200)
  })
})

describe('whoever stands for the user where the app was refused', () => {
  const emma = { kind: 'user', accountId: admin.accountId } as const

  it('is the one chosen last, also where nobody was acted as yet', async () => {
    const fresh = await openPracticeParts()
    try {
      const { id } = await fresh.send(app)
      const order = { exchangeId: id }
      const nobody = await fresh.diagnosis.compare({ ...order, lastChosen: null })
      expect(nobody.sides.map(({ actingAs }) => actingAs.kind)).toEqual(['app', 'anonymous'])
      const chosen = await fresh.diagnosis.compare({ ...order, lastChosen: emma.accountId })
      expect(chosen.sides[0]).toMatchObject({ actingAs: emma, accountId: emma.accountId })
    } finally {
      await fresh.close()
    }
  })

  it('is never another than the request was sent as', async () => {
    const { id } = await parts.send(mia)
    const { sides } = await parts.diagnosis.compare({ exchangeId: id, lastChosen: emma.accountId })
    expect(sides[0]?.actingAs).toEqual(mia)
  })
})

describe('a person whose account is not active', () => {
  const ian = { kind: 'user', accountId: inactive.accountId } as const
  const preflightOf = async (actingAs: ActingAs): Promise<readonly string[]> => {
    const order = { tenant: parts.tenant(), actingAs, draft: myself }
    const { preflight } = await parts.requests.preview(order)
    return preflight.map(({ id, certainty, nextCheck }) =>
      [id, certainty, nextCheck?.run?.kind ?? ''].join(' '),
    )
  }

  it('is warned of before anything is sent, and nobody else is', async () => {
    expect(await preflightOf(ian)).toEqual(['T13 likely choose-person'])
    expect(await preflightOf(mia)).toEqual([])
    expect(await preflightOf({ kind: 'user', accountId: 'a-stranger' })).toEqual([])
    expect(await preflightOf(app)).toEqual([])
  })

  const warnedOf = async (
    other: ReturnType<typeof connectParts>,
    tenantId: string,
    actingAs: ActingAs,
  ): Promise<readonly string[]> => {
    const order = { tenant: other.tenants.get(tenantId), actingAs, draft: myself }
    const { preflight } = await other.requests.preview(order)
    return preflight.map(({ id }) => id)
  }

  it('is found in a search, as inactive', async () => {
    const found = await parts.people.search({ tenantId: parts.tenant().id, query: 'Ian' })
    expect(found.map(({ displayName, active }) => [displayName, active])).toEqual([
      [inactive.displayName, false],
    ])
  })

  it('is warned of once its token was refused, and no more once one is given', async () => {
    const http = new UndiciHttpClient()
    const other = connectParts(http)
    try {
      const { profile } = await other.tenants.changes.add(JSON.stringify(parts.site.installed), {})
      const { authorizationServer } = parts.site
      await other.tenants.changes.setAuthorizationServer(profile.id, authorizationServer)
      const warned = (actingAs: ActingAs) => warnedOf(other, profile.id, actingAs)
      expect(await warned(ian)).toEqual([])
      const { id } = await other.sendTo(other.tenants.get(profile.id), ian)
      expect((await other.diagnosis.ofExchange(id)).findings[0]?.evidence).toContain(
        '“[practice site] This account is not active.”',
      )
      expect(await warned(ian)).toEqual(['T13'])
      const { accountId, displayName, accountType } = miaKrystof
      const person = { accountId, displayName, accountType, emailAddress: null, active: false }
      await other.people.pin({ tenantId: profile.id, person, pinned: true })
      expect(await warned(mia)).toEqual(['T13'])
      await other.sendTo(other.tenants.get(profile.id), mia)
      expect(await warned(mia)).toEqual([])
    } finally {
      await http.close()
    }
  })

  it('is warned of no more once the site says that it is active', async () => {
    const http = new UndiciHttpClient()
    const other = connectParts(http)
    const { profile } = await other.tenants.changes.add(JSON.stringify(parts.site.installed), {})
    await other.tenants.changes.setAuthorizationServer(profile.id, parts.site.authorizationServer)
    const { accountId, displayName, accountType } = miaKrystof
    const person = { accountId, displayName, accountType, emailAddress: null, active: false }
    await other.people.pin({ tenantId: profile.id, person, pinned: true })
    const warned = () => warnedOf(other, profile.id, mia)
    expect(await warned()).toEqual(['T13'])
    const { id } = await other.sendTo(other.tenants.get(profile.id), mia)
    const path = `/rest/api/3/user?accountId=${accountId}`
    const run = { kind: 'request', method: 'GET', path, actingAs: app } as const
    await other.diagnosis.check({ exchangeId: id, lastChosen: null, run })
    expect(await warned()).toEqual([])
    await http.close()
  })
})
