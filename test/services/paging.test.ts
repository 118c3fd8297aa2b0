import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { filterHere, openHere } from '../fakes/open-here.ts'
import { ScriptedHttp } from '../fakes/scripted-http.ts'
import {
  connectParts,
  mia,
  myself,
  openPracticeParts,
  type PracticeParts,
} from './practice-parts.ts'

let parts: PracticeParts
beforeAll(async () => {
  parts = await openPracticeParts()
})
afterAll(() => parts.close())

const asStopped = { limited: false, failure: null }
const labels = {
  ...myself,
  path: '/rest/api/3/label',
  query: [['maxResults', '50']] as [string, string][],
}

describe('a list in pages', () => {
  it('tells where it stands, and the request for the next page', async () => {
    const { id } = await parts.send(mia, labels)
    expect(await parts.paging.look(id)).toEqual({
      ...{ from: 0, items: 50, total: 130, more: true, elsewhere: null },
    })
    const next = await parts.paging.next(id, labels)
    expect(next).toEqual({
      ...labels,
      path: '/rest/api/3/label?maxResults=50&startAt=50',
      query: [],
    })
    const second = await parts.send(mia, next)
    expect(await parts.paging.look(second.id)).toMatchObject({ from: 50 })
    const single = await parts.send(mia)
    expect(await parts.paging.look(single.id)).toBeNull()
    await expect(parts.paging.next(single.id, myself)).rejects.toMatchObject({
      code: 'request_invalid',
      message: 'There is no next page to ask for.',
    })
  })

  it('is put together as it came, and said to be that', async () => {
    const { id } = await parts.send(mia, labels)
    const begun = await parts.paging.begin(id, labels)
    expect(begun).toMatchObject({ pages: 1, items: 50, total: 130, ended: null })
    const { collectionId } = begun
    expect(await parts.paging.more(collectionId, 'r')).toMatchObject({ pages: 2, items: 100 })
    expect(await parts.paging.more(collectionId, 'r')).toMatchObject({
      items: 130,
      ended: 'It is all of it.',
    })
    const { exchange, sent } = parts.paging.finish(collectionId, asStopped)
    expect([exchange.assembled?.pages, exchange.assembled?.items, sent.draft]).toEqual([
      3,
      130,
      labels,
    ])
    const body = exchange.assembled?.body
    expect(JSON.parse(body?.head ?? '')).toEqual(
      Array.from({ length: 130 }, (_, index) => `label-${index + 1}`),
    )
    expect(body?.remark).toBe(
      'Put together by Understudy from 3 answers of the site: 130 items in one list. It is all of it. What the history keeps are its pages, one by one, and not this list.',
    )
    const saved = await parts.bodies.save(body?.bodyId ?? '', 'label.json')
    expect(saved?.path).toMatch(/label\.json$/)
    // The site's own last answer is what headers, timing and exports tell of.
    expect(exchange.steps.at(-1)?.request.url).toContain('startAt=100')
    expect(await parts.paging.look(exchange.id)).toBeNull()
    await expect(parts.paging.begin(exchange.id, labels)).rejects.toMatchObject({
      code: 'request_invalid',
    })
    expect(() => parts.paging.finish(collectionId, asStopped)).toThrow('no longer held')
  })

  it('that was stopped after its first page is one answer, and says so', async () => {
    const one = { ...labels, query: [['maxResults', '1']] as [string, string][] }
    const { id } = await parts.send(mia, one)
    const { collectionId } = await parts.paging.begin(id, one)
    expect(parts.paging.finish(collectionId, asStopped).exchange.assembled?.body.remark).toBe(
      'Put together by Understudy from 1 answer of the site: 1 item in one list. You stopped it there. What the history keeps are its pages, one by one, and not this list.',
    )
  })

  it('goes by a token in the body of a search, too', async () => {
    const search = {
      ...{ ...myself, method: 'POST', path: '/rest/api/3/search/jql' },
      body: { text: '{"jql":"project is not EMPTY","maxResults":3}' },
    }
    const { id } = await parts.send(mia, search)
    const { collectionId, items } = await parts.paging.begin(id, search)
    const more = await parts.paging.more(collectionId, 'r')
    expect([items, more.items]).toEqual([3, 6])
    expect(
      parts.paging.finish(collectionId, { ...asStopped, limited: true }).exchange.assembled?.body
        .remark,
    ).toMatch(
      /2 answers of the site: 6 items in one list\. It ends there as you said how many pages at most\. What the history keeps are its pages/,
    )
  })
})

describe('a list whose pages', () => {
  const page = (status: number, body: unknown) => ({
    status,
    headers: [['Content-Type', 'application/json']] as [string, string][],
    body: JSON.stringify(body),
  })
  const payload = {
    ...{ key: 'a', clientKey: 'c', oauthClientId: 'o', sharedSecret: 'meadow-17' },
    ...{ baseUrl: 'https://acme.atlassian.net', productType: 'jira', eventType: 'installed' },
  }
  async function collectOver(second: ReturnType<typeof page> | AppError) {
    const asked: string[] = []
    const http = new ScriptedHttp(({ url }) => {
      asked.push(url)
      return asked.length === 1
        ? page(200, { values: [1], startAt: 0, total: 9, maxResults: 1 })
        : second
    })
    const own = connectParts(http)
    const { profile } = await own.tenants.changes.add(JSON.stringify(payload))
    const { id } = await own.sendTo(profile, { kind: 'app' })
    const { collectionId } = await own.paging.begin(id, myself)
    return { own, asked, collected: await own.paging.more(collectionId, 'r') }
  }

  it('are large is read in a thread, and nothing of its items crosses', async () => {
    const items = Array.from({ length: 60_000 }, (_, id) => ({ id, summary: 'Printer on fire' }))
    const http = new ScriptedHttp(() => page(200, { startAt: 0, total: 90_000, issues: items }))
    const crossed: string[] = []
    const own = connectParts(http, {
      bodies: {
        filter: filterHere,
        open: async (bytes) => {
          const thread = await openHere(bytes)
          return {
            ...thread,
            ask: async (question) => {
              const answer = await thread.ask(question)
              crossed.push(`${question.name} ${inspect(answer).length < 1000}`)
              return answer
            },
          }
        },
      },
    })
    const { profile } = await own.tenants.changes.add(JSON.stringify(payload))
    const { id } = await own.sendTo(profile, { kind: 'app' })
    expect(await own.paging.look(id)).toEqual({
      ...{ from: 0, items: 60_000, total: 90_000, more: true, elsewhere: null },
    })
    expect(crossed).toEqual(['outline true'])
  })

  it('are refused in the middle end there, with what came before', async () => {
    const { own, collected } = await collectOver(page(429, { errorMessages: ['slow down'] }))
    expect(collected).toMatchObject({ pages: 1, items: 1 })
    expect(collected.ended).toBe(
      'Page 2 was refused (429), so it ends there; that answer is in the history.',
    )
    const { exchange } = own.paging.finish(collected.collectionId, asStopped)
    expect(exchange.assembled?.body.head).toBe('[1]')
  })

  it('do not come any more, where the network went away, end there in words, and say what to do', async () => {
    const gone = new AppError(
      'network_unreachable',
      'acme.atlassian.net could not be reached (ENOTFOUND).',
    )
    const { own, collected } = await collectOver(gone)
    expect(collected).toMatchObject({ pages: 1, items: 1 })
    expect(collected.ended).toBe(
      'Page 2 did not come: acme.atlassian.net could not be reached (ENOTFOUND). It ends there; ask for all pages again once the site answers.',
    )
    const { exchange } = own.paging.finish(collected.collectionId, asStopped)
    expect(exchange.assembled?.body.head).toBe('[1]')
  })

  it('meet a rate limit are asked for again once it is over, and not for ever', async () => {
    const limit = (headers: [string, string][]) => ({ ...page(429, {}), headers })
    const first = page(200, { values: [1], startAt: 0, total: 2, maxResults: 1 })
    const second = page(200, { values: [2], startAt: 1, total: 2, maxResults: 1 })
    const soon = limit([['Retry-After', '7']])
    const collect = async (...answers: readonly ReturnType<typeof page>[]) => {
      const left = [first, ...answers]
      const own = connectParts(new ScriptedHttp(() => left.shift() ?? second))
      const { profile } = await own.tenants.changes.add(JSON.stringify(payload))
      const { id } = await own.sendTo(profile, { kind: 'app' })
      const { collectionId } = await own.paging.begin(id, myself)
      return () => own.paging.more(collectionId, 'r')
    }
    const once = await collect(soon)
    const before = Date.now()
    const waiting = await once()
    expect(waiting).toMatchObject({ pages: 1, items: 1, ended: null })
    expect(waiting.waitingUntil).toBeGreaterThanOrEqual(Math.floor(before / 1000) * 1000 + 7000)
    expect(await once()).toMatchObject({
      ...{ pages: 2, items: 2, ended: 'It is all of it.', waitingUntil: null },
    })
    const ends = 'Page 2 was refused (429), so it ends there; that answer is in the history.'
    const again = await collect(soon, soon, soon, soon)
    const told = [await again(), await again(), await again(), await again()]
    expect(told.map(({ ended }) => ended)).toEqual([null, null, null, ends])
    for (const never of [limit([]), limit([['Retry-After', '3000']])])
      expect(await (await collect(never))()).toMatchObject({ ended: ends, waitingUntil: null })
  })

  it.each([
    {
      name: 'Confluence, by _links.next',
      first: { results: [1, 2], _links: { next: '/wiki/api/v2/pages?cursor=a' } },
      last: { results: [3], _links: { base: 'https://acme.atlassian.net/wiki' } },
    },
    {
      name: 'a token',
      first: { issues: [1, 2], nextPageToken: 'a' },
      last: { issues: [3] },
    },
    { name: 'a Link header', first: [1, 2], last: [3], link: '</x?page=2>; rel="next"' },
    {
      name: 'a Link header, and nothing more',
      first: [1, 2, 3],
      last: [],
      link: '</x>; rel="next"',
    },
  ])('name the next one end where none is named: $name', async ({ first, last, link }) => {
    const left = [page(200, first), page(200, last)]
    if (link !== undefined) left[0]?.headers.push(['Link', link])
    const own = connectParts(new ScriptedHttp(() => left.shift() ?? page(500, {})))
    const { profile } = await own.tenants.changes.add(JSON.stringify(payload))
    const { id } = await own.sendTo(profile, { kind: 'app' })
    const { collectionId } = await own.paging.begin(id, myself)
    expect(await own.paging.more(collectionId, 'r')).toMatchObject({
      ...{ pages: 2, items: 3, ended: 'It is all of it.' },
    })
    const { exchange } = own.paging.finish(collectionId, asStopped)
    expect(JSON.parse(exchange.assembled?.body.head ?? '')).toEqual([1, 2, 3])
  })

  it('name each other in a circle end where one was there before', async () => {
    const names = ['A', 'B', 'A', 'B', 'A']
    const own = connectParts(
      new ScriptedHttp(() => page(200, { values: [1], nextPageToken: names.shift() })),
    )
    const { profile } = await own.tenants.changes.add(JSON.stringify(payload))
    const { id } = await own.sendTo(profile, { kind: 'app' })
    const { collectionId } = await own.paging.begin(id, myself)
    expect(await own.paging.more(collectionId, 'r')).toMatchObject({ pages: 2, ended: null })
    expect(await own.paging.more(collectionId, 'r')).toMatchObject({
      ...{ pages: 3, items: 3 },
      ended: 'The site names the same page again and again, so it ends there.',
    })
  })

  it('name another site, or the same page again, are not followed', async () => {
    const elsewhere = page(200, {
      values: [2],
      nextPage: 'https://evil.example/a',
      startAt: 1,
      total: 9,
    })
    const left = await collectOver(elsewhere)
    expect(left.collected.ended).toBe(
      'The next page lies at another site, https://evil.example: it was not asked for.',
    )
    expect(left.asked.every((url) => url.startsWith('https://acme.atlassian.net/'))).toBe(true)
    const again = await collectOver(page(200, { values: [1], startAt: 0, total: 9, maxResults: 1 }))
    expect(again.collected.ended).toBe(
      'The site names the same page again and again, so it ends there.',
    )
  })
})
