import { request as askOverHttp, type OutgoingHttpHeaders } from 'node:http'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { Diagnosis, NextCheck } from '../../contract/diagnosis.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { app, issue, json } from '../sandbox/fault-requests.ts'
import { mia, myself, openPracticeParts, type PracticeParts } from './practice-parts.ts'

/** Requests that Understudy makes only where somebody tells it to, or never: then a text tells of them. */
let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await parts.practice.setFaults([])
  await parts.practice.reinstall()
})

const PRODUCTION = 'https://oauth-2-authorization-server.services.atlassian.com'

function firstOf({ findings }: Diagnosis): readonly [id: string, check: NextCheck | null] {
  const [best] = findings
  return [best?.id ?? 'nothing', best?.nextCheck ?? null]
}

/** The exchange as `curl -i` and its command line would leave it in a ticket. */
function asked(url: string, sent: OutgoingHttpHeaders, method = 'GET', body = ''): Promise<string> {
  const { pathname, host } = new URL(url)
  const lines = (pairs: OutgoingHttpHeaders): string =>
    Object.entries(pairs)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join('\n')
  return new Promise((tell, fail) => {
    const call = askOverHttp(url, { method, headers: sent }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => {
        const status = `HTTP/1.1 ${answer.statusCode ?? 0} ${answer.statusMessage ?? ''}`
        tell(
          [`${method} ${pathname} HTTP/1.1\nHost: ${host}\n${lines(sent)}`, body, `${status}\n${lines(answer.headers)}`, text].join('\n\n'), // prettier-ignore
        )
      })
    })
    call.on('error', fail)
    call.end(body)
  })
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

async function exchanged(change: Readonly<Record<string, string>>, more = ''): Promise<string> {
  const { installed, authorizationServer, baseUrl } = parts.site
  const iat = Math.floor(Date.now() / 1000)
  const assertion = await new SignJWT({
    iss: `urn:atlassian:connect:clientid:${installed.oauthClientId ?? ''}`,
    sub: `urn:atlassian:connect:useraccountid:${mia.accountId}`,
    tnt: baseUrl,
    aud: authorizationServer,
    iat,
    exp: iat + 60,
    ...change,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(installed.sharedSecret))
  const grant = 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer'
  const body = `${grant}&assertion=${assertion}${more}`
  return asked(`${authorizationServer}/oauth2/token`, form, 'POST', body)
}

async function accessToken(): Promise<string> {
  const token = /"access_token":"([^"]+)"/.exec(await exchanged({}))?.[1]
  if (token === undefined) throw new Error('the practice site gave no token')
  return token
}

describe('a request told by a text, which no button of ours can send', () => {
  const told: readonly (readonly [id: string, text: () => Promise<string>, run: string | null])[] =
    [
      ['T06', () => exchanged({ sub: 'urn:atlassian:connect:userkey:mia' }), 'choose-person'],
      ['T07', () => exchanged({ sub: mia.accountId }), 'show-claims'],
      ['T08', () => exchanged({ aud: PRODUCTION }), 'show-claims'],
      ['T11', () => exchanged({}, '&scope=read+write'), null],
      [
        'J03',
        async () =>
          asked(`${parts.site.baseUrl}/rest/api/3/project/search`, {
            Authorization: `bearer ${await accessToken()}`,
          }),
        null,
      ],
      [
        'N01',
        async () =>
          asked(
            `${parts.site.baseUrl}/rest/api/3/myself`,
            {
              Authorization: `Bearer ${await accessToken()}`,
              'Content-Type': 'application/json',
              'Content-Length': 2,
            },
            'GET',
            '{}',
          ),
        null,
      ],
    ]
  it.each(told)('%s', async (id, text, run) => {
    const order = { text: await text() }
    const read = await parts.diagnosis.ofText(order, new AbortController().signal)
    const { diagnosis, understood, tenantId } = read
    const [first, check] = firstOf(diagnosis)
    expect([first, check?.run?.kind ?? null]).toEqual([id, run])
    expect(check?.question).toMatch(/\?$/)
    // The window turns to this tenant, or takes the token out of the text.
    expect(tenantId).toBe(parts.tenant().id)
    if (run === 'show-claims') expect(understood.tokens[0]?.place).not.toBeNull()
  })

  it('a text about several tenants, or none, is about no tenant', async () => {
    const of = async (text: string): Promise<string | null> =>
      (await parts.diagnosis.ofText({ text }, new AbortController().signal)).tenantId
    const answer = '401 Unauthorized'
    expect(await of(`GET ${parts.site.baseUrl}/rest/api/3/myself ${answer}`)).not.toBeNull()
    expect(await of(`GET https://other.atlassian.net/rest/api/3/myself ${answer}`)).toBeNull()
    const payload = { ...parts.site.installed, clientKey: 'another', key: 'com.example.other' }
    const { profile } = await parts.tenants.changes.add(JSON.stringify(payload), {})
    expect(await of(`GET ${parts.site.baseUrl}/rest/api/3/myself ${answer}`)).toBeNull()
    await parts.tenants.changes.remove(profile.id)
  })

  it('N01 is not to be had from here: the body of a GET stays here', async () => {
    const { id } = await parts.send(mia, { body: { text: '{}' } })
    expect((await parts.diagnosis.ofExchange(id)).findings).toEqual([])
  })
})

it('J03 as nobody, with a header of one’s own: nothing to click', async () => {
  const exchange = await parts.send(
    { kind: 'anonymous' },
    {
      path: '/rest/api/3/project/search',
      headers: [['Authorization', `bearer ${await accessToken()}`]],
    },
  )
  const [first, check] = firstOf(await parts.diagnosis.ofExchange(exchange.id))
  expect([first, check?.run]).toEqual(['J03', null])
})

it('N05: nothing but a smaller body helps', async () => {
  const body = { text: `{"devinfo":"${'x'.repeat(2_000_000)}"}` }
  const draft = { method: 'POST', path: '/rest/devinfo/0.10/bulk', headers: json, body }
  const exchange = await parts.send(mia, draft)
  expect(firstOf(await parts.diagnosis.ofExchange(exchange.id))).toEqual(['N05', null])
})

describe('a token that was edited here', () => {
  const create = { method: 'POST', path: '/rest/api/3/issue', headers: json, body: issue }
  type Edited = readonly [
    id: string,
    claims: () => Readonly<Record<string, string>>,
    scheme: 'Bearer' | 'JWT',
    hashed: boolean,
    draft: Partial<RequestDraft>,
    who: ActingAs,
  ]
  const rows: readonly Edited[] = [
    ['J05', () => ({ iss: parts.site.installed.key }), 'Bearer', true, create, mia],
    ['J06', () => ({ iss: parts.site.installed.clientKey }), 'JWT', true, {}, app],
    ['J08', () => ({ iss: parts.site.installed.key, qsh: 'context-qsh' }), 'JWT', false, {}, mia],
  ]

  it.each(rows)(
    '%s: the request again, without it',
    async (id, claims, scheme, hashed, draft, who) => {
      const { baseUrl } = parts.site
      const { method, path } = { ...myself, ...draft }
      const { tokenId } = await parts.claims.sign({
        tenantId: parts.tenant().id,
        header: '{"alg":"HS256","typ":"JWT"}',
        claims: JSON.stringify({ ...claims(), iat: 0, exp: 0 }),
        issueNow: true,
        hashFor: hashed ? { method, url: `${baseUrl}${path}` } : null,
      })
      const order = { runId: id, tenant: parts.tenant(), actingAs: who, confirmed: true }
      const exchange = await parts.requests.send({
        ...order,
        draft: { ...myself, ...draft },
        identity: parts.made.identityOf(tokenId, scheme),
      })
      const [first, check] = firstOf(await parts.diagnosis.ofExchange(exchange.id))
      expect([first, check?.run]).toEqual([id, { kind: 'send-unedited' }])
      const again = await parts.send(exchange.actingAs, draft)
      expect(again.steps.at(-1)?.response?.status).toBeLessThan(300)
    },
  )
})

it('with the other file, each fault that a request shows has its step', () => {
  const shown = faults.filter(({ by }) => by === 'request').map(({ id }) => id)
  expect(shown.join(' ')).toBe(
    'T06 T07 T08 T11 J03 J06 J08 J10 J13 J14 J16 J18 J20 J22 J23 J24 J25 N01 N05',
  )
})
