import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { gatherFacts } from '../../main/diagnosis/facts/gather-facts.ts'
import { marksOf, textOfCase, wordsOf } from '../../main/diagnosis/likeness/features.ts'
import { learnt } from '../../main/diagnosis/likeness/learnt.ts'
import { LearntWords } from '../../main/diagnosis/likeness/likeness.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { rows } from '../rows.ts'
import { loadRealPosts } from './corpus-real/load.ts'
import { digestOfLessons } from './learn/lessons.ts'
import { MOST_LIKE } from './told.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/build.ts'

const WORDS = [
  ['nothing', '', []],
  ['a word', 'Refused', ['refus']],
  ['short words keep their ending', 'does used', ['does', 'used', 'does used']],
  ['two that follow one another', 'it hangs', ['it', 'hang', 'it hang']],
  ['a curly apostrophe', 'can’t', ["can't"]],
  ['a status, no other number', '401 4011 x1', ['401']],
  ['each once', 'token token', ['token', 'token token']],
  ['no letters but those of words', '{"a-b":[1]}', []],
  ['other scripts say nothing', 'запрос отклонён', []],
] as const

const MARKS = [
  ['nothing', '', []],
  ['words keep their ending', 'Refused', ['refused']],
  ['a question', 'works?', ['works', '?', 'works ?']],
  ['any number, whole', '1.10', ['1', '.', '10', '1 .', '. 10']],
  ['a curly apostrophe', 'can’t', ["can't"]],
  ['a mark of two units is one', '🙂', ['🙂']],
] as const

const PARTS = [
  ['nothing', '', []],
  ['a word, with a blank at its ends', 'Tokens', ['~ tok', '~toke', '~oken', '~kens', '~ens ']],
  ['a short one', 'by', ['~ by ']],
  ['a status', '401', ['~ 401', '~401 ']],
  ['each once', 'oauth oauth', ['~ oau', '~oaut', '~auth', '~uth ']],
] as const

const isPart = (feature: string): boolean => feature.startsWith('~')

const featureRows = [
  ...WORDS.map(([name, text, features]) => ({
    name,
    features,
    found: [...wordsOf(text)].filter((one) => !isPart(one)),
  })),
  ...PARTS.map(([name, text, features]) => ({
    name: `parts: ${name}`,
    features,
    found: [...wordsOf(text)].filter(isPart),
  })),
  ...MARKS.map(([name, text, features]) => ({
    name: `marks: ${name}`,
    features,
    found: marksOf(text),
  })),
]

rows('the features of a text', featureRows, ({ features, found }) => {
  expect([...found].sort()).toEqual([...features].sort())
})

describe('words that were learnt', () => {
  const words = new LearntWords({
    causes: {
      biases: '0 J02\t-10 J21',
      features: ['limit\t200\t40 J21', 'refus\t100\t30 J02'].join('\n'),
    },
    failing: { biases: '-10 fails', features: 'refuses\t100\t30 fails' },
  })

  it('say nothing of a text that has none of them but what is so beforehand', () => {
    const { failing, entries } = words.likenessOf('a walk by the sea')
    expect(failing).toBeCloseTo(Math.exp(-1), 10)
    expect(entries.map(({ id }) => id)).toEqual(['J02', 'J21'])
    expect(entries[1]?.share).toBeCloseTo(Math.exp(-1) / (1 + Math.exp(-1)), 10)
  })

  it('count by how rare they are, and no more in a long text than in a short one', () => {
    const { failing, entries } = words.likenessOf('the limit refuses')
    const length = Math.sqrt(5)
    const [most, other] = [-1 + (4 * 2) / length, 3 / length]
    expect(failing).toBeCloseTo(Math.exp(-1 + 3), 10)
    expect(entries[0]?.id).toBe('J21')
    expect(entries[0]?.share).toBeCloseTo(1 / (1 + Math.exp(other - most)), 10)
    expect(words.likenessOf('limit limit limit refused')).toEqual(words.likenessOf('limit refused'))
  })

  it('speak for an entry by part of a text', () => {
    expect(words.speaksFor('a limit')('J21')).toBe(8)
    expect(words.speaksFor('a limit')('J02')).toBe(0)
  })
})

describe('learnt.ts', () => {
  it('was learnt from the corpora that are there: npm run diagnose:learn', () => {
    const source = readFileSync(join(root, 'main/diagnosis/likeness/learnt.ts'), 'utf8')
    expect(source.slice(0, 300)).toContain(`Learnt from: ${digestOfLessons()}.`)
  })

  it('knows entries of the catalogue alone', () => {
    const ids = new Set(allRules.map(({ id }) => id))
    const known = learnt.causes.biases.split('\t').flatMap((group) => group.split(' ').slice(1))
    expect(known.filter((id) => !ids.has(id))).toEqual([])
    expect(known.length).toBeGreaterThan(100)
  })
})

/** No rule knows a word of these. */
const TOLD = loadRealPosts('opened-8').filter(({ id }) => ['S7-191', 'S7-272'].includes(id))

rows('a case that is told like others of its cause', TOLD, ({ cause, text }) => {
  const { findings } = diagnoseText(text)
  expect(findings.map((one) => one.certainty)).toEqual(findings.map(() => 'possible'))
  expect(findings[0]?.id).toBe(cause)
  expect(findings[0]?.evidence.at(-1)).toBe(MOST_LIKE)
  for (const line of findings[0]?.evidence.slice(0, -1) ?? [])
    expect(text).toContain(line.slice(1, -1))
})

it('nothing is said of an exchange that was sent, whatever words are in it', () => {
  for (const { text } of TOLD)
    expect(diagnose({ ...readEvidence(text), origin: 'send' }).findings).toEqual([])
})

it('the text of a case is linear in it, and no longer than what is looked at', () => {
  const facts = gatherFacts(readEvidence('Jira refuses my token since Monday.\n'.repeat(2000)))
  expect(textOfCase(facts)).toHaveLength(20_000)
})

it('beside what signs tell of a failure, what else it is told much like is possible', () => {
  const told =
    'Jira refuses my script with 403 since Monday. It creates tickets and uploads a file to each'
  const { findings } = diagnoseText(`${told} of them; the same account does both in the browser.`)
  const ids = findings.map(({ id, certainty }) => `${id} ${certainty}`)
  expect(ids[0]).toBe('P01 possible')
  expect(ids).toHaveLength(3)
  expect(findings[1]?.evidence.at(-1)).toBe(MOST_LIKE)
})

it('what a log says at a level at which nothing is wrong is no word of a case', () => {
  const log = [
    '2026-01-12T10:00:01Z INFO [sync] processed 12 issues',
    '2026-01-12T10:00:02Z ERROR [sync] Jira refused the token',
    '2026-01-12T10:00:03Z DEBUG [sync] next batch',
  ]
  expect(textOfCase(gatherFacts(readEvidence(log.join('\n'))))).toBe(log[1])
})
