import { describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { ClaimsReading } from '../../contract/claims.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import { operationOf } from '../../main/operations/operations.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import type { PersonRow } from '../../main/people/person-rows.ts'
import { RememberedPeople } from '../../main/people/remembered-people.ts'
import type { Identity } from '../../main/acting/identity.ts'
import { AppError } from '../../main/errors.ts'
import { BrokenAnswer } from '../../main/wire/broken-answer.ts'
import { BodiesService } from '../../main/services/bodies.ts'
import { filterHere, openHere } from '../fakes/open-here.ts'
import { ChosenFiles } from '../../main/services/chosen-files.ts'
import { KeptExchanges } from '../../main/services/kept-exchanges.ts'
import { RequestsService, type Order } from '../../main/services/requests.ts'
import type { HttpLimits, PersonalFiles, SteadyClock } from '../../main/ports.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { Secrets } from '../../main/wire/secrets.ts'
import { redactHere } from '../fakes/redact-here.ts'
import { fakePersonRows, type FakeRows } from '../fakes/rows.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'

const mia: ActingAs = { kind: 'user', accountId: 'mia-id' }
const get: RequestDraft = {
  method: 'GET',
  path: '/rest/api/3/myself',
  query: [],
  headers: [],
  body: null,
}
const reading: ClaimsReading = {
  version: 1,
  kind: 'opaque-access-token',
  title: 'token',
  verified: 'not-verified',
  signedBy: null,
  header: null,
  claims: [],
  findings: [],
  qsh: null,
  notes: [],
}

/** Carries a bearer without any exchange: the desk's own work is under test. */
const bearer: Identity = {
  authorityFor: () => ({
    kind: 'signed',
    sign: () => Promise.resolve({ scheme: 'Bearer', token: 'live', secrets: [] }),
  }),
}

interface OwnDesk {
  readonly desk: RequestsService
  readonly http: ScriptedHttp
  readonly book: KeptExchanges
  readonly shelf: KeptBodies
  readonly files: ChosenFiles
  readonly personal: PersonalFiles
  readonly disk: { full: boolean; answers: boolean; readonly rows: FakeRows<PersonRow> }
  /** Lets a run get as far as it can. */
  readonly tick: () => Promise<void>
}

function desk(
  answer: (nth: number) => ScriptedAnswer | AppError | Promise<ScriptedAnswer>,
  identity: Identity = bearer,
  book = new KeptExchanges({ letGo: () => undefined }),
  clock: SteadyClock = { now: () => 1000, steady: () => 0 },
): OwnDesk {
  const http = new ScriptedHttp((_request, nth) => answer(nth))
  const shelf = new KeptBodies({ redactLarge: redactHere })
  const saved = new Map<string, Uint8Array>()
  const personal: PersonalFiles = {
    chooseFolder: () => Promise.resolve(null),
    chooseToOpen: () => Promise.resolve('/home/mia/log.txt'),
    chooseToSave: (name) => Promise.resolve(`/home/mia/${name}`),
    read: () => Promise.resolve(new TextEncoder().encode('from the file')),
    size: () => Promise.resolve(13),
    freePath: (path) => path,
    replace: (path, bytes) => Promise.resolve(void saved.set(path, bytes)),
    writeNew: (path, bytes) => Promise.resolve(void saved.set(path, bytes)),
  }
  const files = new ChosenFiles(personal)
  const rows = fakePersonRows()
  const disk = { full: false, answers: true, rows }
  const change: typeof rows.change = (each) => {
    rows.failWrites = disk.full
    return disk.answers ? rows.change(each) : new Promise(() => undefined)
  }
  const people = new RememberedPeople({
    rows: {
      atStart: [],
      parse: rows.parse.bind(rows),
      readAgain: rows.readAgain.bind(rows),
      unfinished: rows.unfinished.bind(rows),
      change,
    },
    clock: { now: () => 1 },
    hasTenant: () => true,
  })
  people.saw('t1', [
    {
      accountId: 'mia-id',
      displayName: 'Mia Krystof',
      emailAddress: null,
      active: true,
      accountType: 'atlassian',
    },
  ])
  let ids = 0
  const own = new RequestsService({
    identity,
    longestMs: () => null,
    askedWrites: () => 'production-people',
    cache: new TokenCache({ now: () => 1000, steady: () => 0 }),
    http,
    clock,
    ids: { next: () => `id${(ids += 1)}` },
    bodies: shelf,
    exchanges: book,
    people,
    tokens: { life: () => ({ expiresAt: 5000 }) },
    readFile: (path) => files.read(path),
    readToken: () => Promise.resolve(reading),
    preflight: () => Promise.resolve([]),
    signingOffsetSeconds: () => 0,
    history: { keep: () => undefined },
    secretsAtHand: {
      during: () => ({ tenantSecrets: Promise.resolve([]), tenantTokens: () => [] }),
    },
    userAgent: 'Understudy/0',
  })
  return {
    desk: own,
    http,
    book,
    shelf,
    files,
    personal,
    disk,
    tick: () => new Promise((resolve) => void setImmediate(resolve)),
  }
}

const order = (change: Partial<Order> = {}): Order => ({
  runId: 'r',
  tenant: acme,
  actingAs: mia,
  draft: get,
  confirmed: false,
  ...change,
})

describe('sending', () => {
  it('tells what has come of a body by its run, until that is over', async () => {
    const own = desk(() => ({ status: 200 }))
    const send = own.http.send.bind(own.http)
    const told: unknown[] = [own.desk.came('r')]
    own.http.send = (request, limits) => {
      const { onBody } = limits as HttpLimits
      for (const received of [5, 9]) onBody?.({ received, announced: 10 })
      told.push(own.desk.came('r'), own.desk.came('another'))
      return send(request, limits)
    }
    await own.desk.send(order())
    expect([...told, own.desk.came('r')]).toEqual([
      null,
      { received: 9, announced: 10 },
      null,
      null,
    ])
  })

  it('gives the exchange, with tokens as readings and nothing live', async () => {
    const own = desk(() => ({ status: 200, body: '{"live":"live"}' }))
    const exchange = await own.desk.send(order())
    expect(exchange).toMatchObject({
      outcome: 'answered',
      tenantId: 't1',
      failure: null,
      tokens: [{ carriedBy: 'authorization-bearer', reading: { kind: 'opaque-access-token' } }],
    })
    expect(JSON.stringify(exchange)).not.toContain('Bearer live')
    expect(own.book.get(exchange.id).sent?.headers).toContainEqual(['Authorization', 'Bearer live'])
  })

  it('asks before a write as a real person on production, and sends once answered', async () => {
    const own = desk(() => ({ status: 204 }))
    const remove = { ...get, method: 'DELETE', path: '/rest/api/3/issue/ACME-1' }
    await expect(own.desk.send(order({ draft: remove }))).rejects.toMatchObject({
      code: 'write_not_confirmed',
      message:
        'Send DELETE /rest/api/3/issue/ACME-1 as Mia Krystof on acme.atlassian.net, which is labelled production?',
    })
    expect(own.http.sent).toEqual([])
    expect((await own.desk.send(order({ draft: remove, confirmed: true }))).outcome).toBe(
      'answered',
    )
  })

  it('sends nothing of what was cancelled while its body was read', async () => {
    const own = desk(() => ({ status: 200 }))
    const sending = own.desk.send(
      order({ draft: { ...get, method: 'POST', body: { text: '{}' } }, confirmed: true }),
    )
    own.desk.cancel('r')
    expect((await sending).outcome).toBe('cancelled')
    expect(own.http.sent).toEqual([])
  })

  it('takes as long as it took, however the clock is set meanwhile', async () => {
    const clock = { ms: 10_000_000, steadyMs: 5, now: () => clock.ms, steady: () => clock.steadyMs }
    const answers: readonly (ScriptedAnswer | AppError)[] = [
      { status: 200 },
      new AppError('network_timeout', 'No answer.', { details: { code: 'TIMEOUT' } }),
    ]
    for (const answer of answers) {
      const own = desk(
        () => {
          clock.ms -= 7_200_000
          clock.steadyMs += 30.4
          return answer
        },
        bearer,
        new KeptExchanges({ letGo: () => undefined }),
        clock,
      )
      const { totalMs, steps } = await own.desk.send(order())
      expect(totalMs).toBe(30)
      expect(steps[0]?.totalMs).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps a failed exchange with its steps and reason', async () => {
    const own = desk(
      () =>
        new AppError('network_timeout', 'No answer in 120 s.', {
          hint: 'Try again.',
          details: { code: 'UND_ERR_HEADERS_TIMEOUT' },
        }),
    )
    const exchange = await own.desk.send(order())
    expect(exchange).toMatchObject({
      outcome: 'failed',
      failure: { code: 'network_timeout' },
      steps: [{ networkError: { code: 'UND_ERR_HEADERS_TIMEOUT' } }],
    })
  })

  it('cancels by the name of the run, and only that one', async () => {
    const own: ReturnType<typeof desk> = desk((nth) => {
      own.desk.cancel('another')
      if (nth === 1) own.desk.cancel('r')
      return { status: 302, headers: [['Location', '/next']] }
    })
    const exchange = await own.desk.send(order())
    expect(exchange).toMatchObject({ outcome: 'cancelled', failure: { code: 'request_cancelled' } })
  })

  it('shows a redirect that left the origin as answered, with the reason', async () => {
    const exchange = await desk(() => ({
      status: 302,
      headers: [['Location', 'https://evil.example/']],
    })).desk.send(order())
    expect(exchange).toMatchObject({
      outcome: 'answered',
      failure: { code: 'redirect_left_origin' },
      steps: [{ response: { status: 302 } }],
    })
  })

  it('sends no file that was not chosen in the dialog', async () => {
    const own = desk(() => ({ status: 200 }))
    const draft = { ...get, method: 'POST', body: { file: '/etc/passwd' } }
    await expect(own.desk.send(order({ draft, confirmed: true }))).rejects.toMatchObject({
      code: 'file_unreadable',
    })
    await own.files.choose()
    await own.desk.send(
      order({ draft: { ...draft, body: { file: '/home/mia/log.txt' } }, confirmed: true }),
    )
    expect(new TextDecoder().decode(own.http.sent[0]?.body ?? undefined)).toBe('from the file')
  })
})

describe('a run that waits', () => {
  const never = new Promise<never>(() => undefined)

  it('ends when it is cancelled behind a keychain prompt or the exchange of another run', async () => {
    const own = desk(() => ({ status: 200 }), {
      authorityFor: () => ({ kind: 'signed', sign: () => never }),
    })
    const exchange = own.desk.send(order())
    await own.tick()
    own.desk.cancel('r')
    expect(await exchange).toMatchObject({
      outcome: 'cancelled',
      steps: [],
      failure: { code: 'request_cancelled' },
    })
  })

  it('ends when it is cancelled while the way to the site is still being found', async () => {
    const own = desk(() => never)
    const exchange = own.desk.send(order())
    await own.tick()
    own.desk.cancel('r')
    expect(await exchange).toMatchObject({
      outcome: 'cancelled',
      steps: [{ networkError: { code: 'request_cancelled' } }],
    })
  })

  it('is not lost when another takes its name', async () => {
    const own = desk((nth) => (nth === 1 ? { status: 200 } : never))
    const [first, second] = [own.desk.send(order()), own.desk.send(order())]
    await first
    own.desk.cancel('r')
    expect((await second).outcome).toBe('cancelled')
  })
})

describe('an answer that breaks off', () => {
  const broken = (code: 'answer_broke_off' | 'request_cancelled', status = 403): BrokenAnswer =>
    new BrokenAnswer(
      new AppError(code, 'It broke off after 12 B of 40 B.', { details: { code: 'ECONNRESET' } }),
      {
        status,
        statusText: 'Forbidden',
        headers: [['Atl-Traceid', 't1']],
        body: new TextEncoder().encode('{"message":"'),
        firstByteMs: 1,
        totalMs: 2,
      },
      { received: 12, announced: 40 },
    )

  it('is answered with what came, and says that it broke off', async () => {
    const own = desk(() => broken('answer_broke_off'))
    const exchange = await own.desk.send(order())
    expect(exchange).toMatchObject({
      outcome: 'answered',
      failure: { code: 'answer_broke_off', message: 'It broke off after 12 B of 40 B.' },
      steps: [
        {
          networkError: null,
          response: {
            status: 403,
            headers: [['Atl-Traceid', 't1']],
            body: { head: '{"message":"' },
            brokeOff: { code: 'ECONNRESET', received: 12, announced: 40 },
          },
        },
      ],
    })
    expect(own.book.get(exchange.id).sent?.url).toBe(exchange.steps[0]?.request.url)
  })

  it('keeps what came when it is cancelled in the middle of the body', async () => {
    const waits = Promise.withResolvers<ScriptedAnswer>()
    const own = desk(() => waits.promise)
    const exchange = own.desk.send(order())
    await own.tick()
    own.desk.cancel('r')
    waits.reject(broken('request_cancelled'))
    expect(await exchange).toMatchObject({
      outcome: 'cancelled',
      steps: [{ response: { status: 403, brokeOff: { received: 12 } } }],
    })
  })
})

describe('what goes wrong beside an exchange', () => {
  it('loses no answer: the people of the tenant cannot be written', async () => {
    const own = desk(() => ({ status: 200 }))
    own.disk.full = true
    expect((await own.desk.send(order())).outcome).toBe('answered')
  })
})

describe('the disk', () => {
  it('keeps no answer waiting', async () => {
    const own = desk(() => ({ status: 200 }))
    own.disk.answers = false
    expect((await own.desk.send(order())).outcome).toBe('answered')
  })

  it('gets one row of a send, and the answer names the person already', async () => {
    const own = desk(() => ({ status: 200 }))
    const told = own.desk.answer(await own.desk.send(order()))
    expect(told.remembered).toMatchObject([{ accountId: 'mia-id', lastUsedAt: 1 }])
    await own.tick()
    expect(own.disk.rows.changes).toMatchObject([
      { put: [{ tenantId: 't1', accountId: 'mia-id', lastUsedAt: 1 }] },
    ])
  })
})

describe('what the window is told', () => {
  it('has the people of the tenant beside the exchange, and the life of the token', async () => {
    const own = desk(() => ({ status: 200 }))
    const exchange = await own.desk.send(order())
    const told = own.desk.answer(exchange)
    expect(told).toMatchObject({ exchange: { id: exchange.id }, tokenExpiresAt: 5000 })
    expect(told.remembered).toMatchObject([{ displayName: 'Mia Krystof', lastUsedAt: 1 }])
  })
})

describe('the book', () => {
  it('lets go of the oldest exchange when the bodies that were sent weigh too much', async () => {
    const letGo: string[] = []
    const own = desk(
      () => ({ status: 200 }),
      bearer,
      new KeptExchanges({ mostWeight: 1000, letGo: ({ id }) => void letGo.push(id) }),
    )
    const upload = { ...get, method: 'POST', body: { text: 'x'.repeat(600) } }
    const [one, two] = [
      await own.desk.send(order({ draft: upload, confirmed: true })),
      await own.desk.send(order({ draft: upload, confirmed: true })),
    ]
    expect(() => own.book.get(one.id)).toThrow(
      expect.objectContaining({ code: 'exchange_unknown' }),
    )
    expect(own.book.get(two.id).exchange.id).toBe(two.id)
    expect(letGo).toEqual([one.id])
    const huge = await own.desk.send(
      order({ draft: { ...upload, body: { text: 'x'.repeat(5000) } }, confirmed: true }),
    )
    expect(own.book.get(huge.id).built.body?.byteLength).toBe(5000)
  })
})

describe('previewing', () => {
  it('shows the wire form, and that a GET leaves its body here', async () => {
    const preview = await desk(() => ({ status: 200 })).desk.preview({
      tenant: acme,
      actingAs: mia,
      draft: { ...get, query: [['a', 'b c']], body: { text: '{}' } },
    })
    expect(preview).toEqual({
      wire: {
        method: 'GET',
        url: 'https://acme.atlassian.net/rest/api/3/myself?a=b%20c',
        headers: [
          ['Accept', 'application/json'],
          ['User-Agent', 'Understudy/0'],
        ],
      },
      added: [
        { name: 'Accept', value: 'application/json', why: 'Asks for JSON.' },
        { name: 'User-Agent', value: 'Understudy/0', why: 'Tells the site’s log who asked.' },
        {
          name: 'Authorization',
          value: 'Bearer …',
          why: 'The access token of whoever is acted as; it is got when the request is sent.',
        },
      ],
      refusal: null,
      notes: ['The body stays here: a GET is sent without one.'],
      bodyBreaks: null,
      preflight: [],
      variables: [],
      operation: operationOf('GET', '/rest/api/3/myself'),
      scopeHeld: null,
      bodyTemplate: null,
    })
  })

  it.each([
    [['ADMIN'], '/rest/api/3/myself', true],
    [['NONE', 'ACT_AS_USER'], '/rest/api/3/myself', false],
    [null, '/rest/api/3/myself', null],
    [['ADMIN'], '/rest/api/3/announcementBanner', null],
    [['ADMIN'], '/rest/of/nobody', null],
  ])('says whether an app with %j has the scope of %s: %j', async (scopes, path, held) => {
    const tenant = { ...acme, installedScopes: scopes }
    const { scopeHeld } = await desk(() => ({ status: 200 })).desk.preview({
      tenant,
      actingAs: mia,
      draft: { ...get, path },
    })
    expect(scopeHeld).toBe(held)
  })

  it('says what Atlassian has announced of the operation', async () => {
    const { operation, notes } = await desk(() => ({ status: 200 })).desk.preview({
      tenant: acme,
      actingAs: mia,
      draft: { ...get, path: '/rest/api/2/resolution' },
    })
    expect(operation?.id).toBe('getResolutions')
    expect(notes).toEqual([
      'Atlassian announced on 2022-10-20 that this operation is removed on 2023-04-20: https://developer.atlassian.com/cloud/jira/platform/changelog/#CHANGE-767',
    ])
  })

  it('says where JQL breaks, in the query and in the body of an operation that searches', async () => {
    const broken = 'project = ACME ADN'
    const said =
      'JQL, character 16: Here “ADN” stands, where JQL expects AND, OR, ORDER BY or the end. Several words of one value stand in quotes.'
    const notesOf = async (change: Partial<RequestDraft>): Promise<readonly string[]> => {
      const draft = { ...get, ...change }
      const { desk: on } = desk(() => ({ status: 200 }))
      return (await on.preview({ tenant: acme, actingAs: mia, draft })).notes
    }
    const headers: RequestDraft['headers'] = [['Content-Type', 'application/json']]
    const body = { text: JSON.stringify({ jql: broken }) }
    const path = '/rest/api/3/search/jql'
    expect(await notesOf({ path, query: [['jql', broken]] })).toEqual([said])
    expect(await notesOf({ path: `${path}?jql=project+%3D+ACME%20ADN` })).toEqual([said])
    expect(await notesOf({ path, query: [['jql', 'project = ACME']] })).toEqual([])
    expect(await notesOf({ path, query: [['jql', 'project = ACME\n  ADN a = b']] })).toEqual([
      said.replace('character 16', 'line 2, character 3'),
    ])
    expect(await notesOf({ path: '/rest/api/3/filter', method: 'POST', headers, body })).toEqual([
      said,
    ])
    expect(await notesOf({ path, method: 'POST', headers, body })).toEqual([said])
    expect(await notesOf({ path: '/rest/api/3/issue', method: 'POST', headers, body })).toEqual([])
    expect(await notesOf({ path: '/rest/api/3/myself', query: [['jql', broken]] })).toEqual([])
  })

  it('names the parameters of the query that the operation takes no request without', async () => {
    const notesOf = async (path: string, query: RequestDraft['query'] = []) => {
      const { desk: on } = desk(() => ({ status: 200 }))
      const draft = { ...get, path, query }
      return (await on.preview({ tenant: acme, actingAs: mia, draft })).notes
    }
    const needs = 'By Atlassian’s reference this operation needs the parameter'
    expect(await notesOf('/rest/api/3/user/picker')).toEqual([`${needs} “query”.`])
    expect(await notesOf('/rest/api/3/user/picker?query')).toEqual([])
    expect(await notesOf('/rest/api/3/user/picker', [['query', 'mia']])).toEqual([])
    expect(await notesOf('/rest/api/3/projects/fields')).toEqual([
      `${needs}s “projectId”, “workTypeId”.`,
    ])
  })

  it('names line and column where a body that says JSON is none, and sends it as it stands', async () => {
    const json: RequestDraft['headers'] = [['Content-Type', 'application/json']]
    const notesOf = async (text: string, headers = json): Promise<readonly string[]> => {
      const draft = { ...get, method: 'POST', headers, body: { text } }
      const { desk: on } = desk(() => ({ status: 200 }))
      return (await on.preview({ tenant: acme, actingAs: mia, draft })).notes
    }
    expect(await notesOf('{\n  "fields": 1,\n}')).toEqual([
      'The body is not valid JSON: line 3, column 1: a name in double quotes is missing here. It is sent as it stands.',
    ])
    expect(await notesOf('{"fields": 1}')).toEqual([])
    expect(await notesOf('{"fields": {"a": 1, "b": [{"a": 2, "a": 3}], "a": 4}}')).toEqual([
      '“fields.b.[].a” stands in the body twice, in one object: most readers take the last one.',
    ])
    expect(await notesOf(`["${'x'.repeat(1_000_000)}`)).toEqual([
      'The body is longer than 1,000,000 characters: whether it is JSON is not looked at.',
    ])
    expect(await notesOf('{', [['Content-Type', 'text/plain']])).toEqual([])
    const { bodyBreaks } = await desk(() => ({ status: 200 })).desk.preview({
      tenant: acme,
      actingAs: mia,
      draft: { ...get, method: 'POST', headers: json, body: { text: '{"a":1,}' } },
    })
    expect(bodyBreaks).toEqual({ at: 7, message: 'a name in double quotes is missing here' })
  })

  it('reads of a long body its variables, and what it begins with: its type is told by that', async () => {
    const end = `${'x'.repeat(1_000_000)} {{b}}`
    const long = (beginning: string): RequestDraft => ({
      ...{ ...get, method: 'POST', headers: [], body: { text: `${beginning}${end}` } },
    })
    const { desk: on } = desk(() => ({ status: 200 }))
    const typeOf = async (beginning: string, a: string): Promise<string | undefined> => {
      const tenant = { ...acme, variables: { a, b: '1' } }
      const { wire } = await on.preview({ tenant, actingAs: mia, draft: long(beginning) })
      return wire?.headers.find(([name]) => name === 'Content-Type')?.[1]
    }
    expect(await typeOf('{"a": "{{a}}', 'z')).toBe('application/json')
    expect(await typeOf('[{{a}}', '1')).toBe('application/json')
    expect(await typeOf('{{a}}', '[1')).toBe('text/plain;charset=UTF-8')
    const asked = await on.preview({ tenant: acme, actingAs: mia, draft: long('{{$guid}}') })
    expect(asked).toMatchObject({
      refusal: { code: 'variables_missing' },
      variables: [{ name: 'b', value: '' }],
    })
    const filled = { ...acme, variables: { b: '1' } }
    const { notes } = await on.preview({ tenant: filled, actingAs: mia, draft: long('{{$guid}}') })
    expect(notes).toEqual([
      'The body is longer than 1,000,000 characters: whether it is JSON is not looked at.',
      '{{$guid}} is a variable that another tool makes up: it is sent as it stands.',
    ])
  })

  it('says why a draft cannot be built', async () => {
    const preview = await desk(() => ({ status: 200 })).desk.preview({
      tenant: acme,
      actingAs: mia,
      draft: { ...get, path: 'https://globex.atlassian.net/' },
    })
    expect(preview).toMatchObject({ wire: null, refusal: { code: 'path_names_another_origin' } })
  })
})

/** The service of a desk's bodies. */
function bodiesOf(
  { shelf, personal }: ReturnType<typeof desk>,
  copied: string[] = [],
): BodiesService {
  const clipboard = {
    writeText: (text: string) => Promise.resolve(void copied.push(text)),
    clearIfHolds: () => Promise.resolve(),
  }
  return new BodiesService({
    ...{ bodies: shelf, files: personal, clipboard, ids: { next: () => 'one' } },
    later: () => undefined,
    reading: { open: openHere, filter: filterHere },
  })
}

describe('bodies', () => {
  it('are read in ranges, redacted, and saved as they came', async () => {
    const own = desk(() => ({ status: 200, body: '{"access_token":"abcdefgh"}' }))
    const exchange = await own.desk.send(order())
    const bodyId = exchange.steps[0]?.response?.body.bodyId ?? ''
    const bodies = bodiesOf(own)
    expect((await bodies.read(bodyId, 0, 100)).text).toBe('{"access_token":"(redacted)"}')
    expect(await bodies.save(bodyId, 'answer.json')).toEqual({ path: '/home/mia/answer.json' })
    await expect(bodies.read('gone', 0, 1)).rejects.toThrow(
      'This body is no longer held in memory.',
    )
  })

  it('are copied whole and redacted, but for those that nothing could paste', async () => {
    const own = desk(() => ({ status: 200, body: '{"access_token":"abcdefgh","name":"Mïa"}' }))
    const exchange = await own.desk.send(order())
    const bodyId = exchange.steps[0]?.response?.body.bodyId ?? ''
    const copied: string[] = []
    const bodies = bodiesOf(own, copied)
    await bodies.copy({ bodyId })
    await bodies.copy({ text: 'came whole' })
    expect(copied).toEqual(['{"access_token":"(redacted)","name":"Mïa"}', 'came whole'])
    own.shelf.keep('huge', new Uint8Array(32 * 1024 * 1024 + 1), new Secrets())
    await expect(bodies.copy({ bodyId: 'huge' })).rejects.toMatchObject({
      ...{ code: 'answer_too_large', message: 'This body is larger than 32 MB.' },
    })
    await expect(bodies.copy({ bodyId: 'gone' })).rejects.toMatchObject({ code: 'body_unknown' })
  })

  it('do not give away the bearer that an answer echoes, however they are cut', async () => {
    const own = desk(() => ({
      status: 200,
      body: `you sent ${'.'.repeat(20)}Bearer live${'.'.repeat(20)}`,
    }))
    const exchange = await own.desk.send(order())
    const bodies = bodiesOf(own)
    const bodyId = exchange.steps[0]?.response?.body.bodyId ?? ''
    let byByte = ''
    for (let from = 0; from < 80; from += 1)
      byByte += (await bodies.read(bodyId, from, from + 1)).text
    expect(byByte).toContain('Bearer (redacted)')
    expect(byByte).not.toContain('live')
  })
})
