import { describe, expect, it } from 'vitest'
import { loadRealPosts, realSets, type RealPost } from './corpus-real/load.ts'
import { loadKeptBackTickets, loadToldCases } from './corpus-told/load.ts'
import { loadRetoldPosts } from './corpus-retold/load.ts'
import { realScoreText, scoreReal } from './score-real.ts'

/** Each key is given away by its issuer’s own prefix, each JWT by its header. */
const SECRET = /ATATT3x[\w-]{20}|eyJ[\w-]{10,}\.eyJ|\bghp_\w{20}|Basic [A-Za-z0-9+/]{24}/

describe('the real posts', () => {
  it('are well formed, each with an id of its own, a public source and no secret', () => {
    const sets = realSets.map((set) => loadRealPosts(set))
    for (const set of sets) expect(set.length).toBeGreaterThan(50)
    const posts = sets.flat()
    const sources = sets.map((set) => new Set(set.map(({ source }) => source)))
    const taken = sources.flatMap((set) => [...set])
    expect(taken.filter((source, index) => taken.indexOf(source) !== index)).toEqual([])
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length)
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length)
    expect(posts.filter(({ text }) => SECRET.test(text))).toEqual([])
    expect(
      posts.filter(({ cause, detail }) => cause === 'outside' && detail === undefined),
    ).toEqual([])
  })

  it('are kept back from learning beside tickets that nobody learnt from, without a secret', () => {
    const tickets = loadKeptBackTickets()
    const learnt = loadToldCases()
    const texts = new Set(learnt.map(({ text }) => text))
    expect(new Set([...tickets, ...learnt].map(({ id }) => id)).size).toBe(
      tickets.length + learnt.length,
    )
    expect(tickets.filter(({ text }) => texts.has(text))).toEqual([])
    const newest = learnt.filter(({ id }) => /^V/.test(id))
    expect([...tickets, ...newest].filter(({ text }) => SECRET.test(text))).toEqual([])
  })

  it('are retold without a secret, none twice', () => {
    const posts = loadRetoldPosts()
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length)
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length)
    expect(posts.filter(({ text }) => SECRET.test(text))).toEqual([])
    const { certainAndWrong } = scoreReal(posts)
    expect(certainAndWrong.so).toBeLessThanOrEqual(2)
  })

  it('are counted by what was told of them', () => {
    const post: Omit<RealPost, 'cause' | 'text'> = {
      id: 'S001',
      also: [],
      voice: 'machine',
      source: 'https://example.com',
    }
    const gone =
      'HTTP/1.1 410 Gone\n\n{"errorMessages":["The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046"],"errors":{}}'
    const score = scoreReal([
      { ...post, cause: 'J22', text: gone },
      { ...post, cause: 'J01', text: gone },
      { ...post, cause: 'outside', text: gone },
      { ...post, cause: 'talk', text: gone },
      {
        ...post,
        cause: 'J21',
        also: ['talk'],
        voice: 'prose',
        text: 'nothing is said here of a call',
      },
    ])
    expect(score).toMatchObject({
      first: { all: 3, so: 1 },
      firstOrQuiet: { all: 3, so: 2 },
      byVoice: { machine: { all: 2, so: 1 }, prose: { all: 1, so: 0 } },
      amongThree: { all: 3, so: 1 },
      outsideQuiet: { all: 1, so: 0 },
      falseAlarms: { all: 1, so: 1 },
    })
    expect(realScoreText(score)).toContain('right first answer          1 of 3 (33.3 %); aim 90 %')
  })
})
