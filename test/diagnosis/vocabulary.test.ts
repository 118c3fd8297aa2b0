import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { neededWords } from '../../main/diagnosis/needed-words.ts'
import { HeardTexts } from '../../main/diagnosis/rules/heard-texts.ts'
import { SHORT_TEXT, Vocabulary } from '../../main/diagnosis/vocabulary.ts'
import { loadCorpus, secondCorpus } from './corpus/load.ts'
import { kindsOfLog, logOf } from './logs.ts'

const WORDS: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/\bInvalidAlgorithmError\b|\bbad alg\b/, ['invalidalgorithmerror', 'bad alg']],
  [/\bissue ?type\b[^x]{0,3}foo/, ['issue type', 'issuetype']],
  [/colou?r[sz]/, ['colours', 'colourz', 'colors', 'colorz']],
  [/x+error: \d+|y*denied/, ['error: ', 'denied']],
  [/(?:refused){2}/, ['refused']],
  [/(?<name>scope)s?(?=missing)(?!granted)(?<!no)/, ['scope']],
  [/^\s*\{.{0,40}"level"$/m, ['"level"']],
  [/a{b/, ['a{b']],
  [/[^abc]|error/, null],
  [/(?:error)?/, null],
  [/(?:error){0,2}/, null],
  [/no|nine/, null],
  [/\d\d:\d\d/, null],
  [/сбой/i, null],
  [/(?i:error)/, null],
]

/** As in a long text: of a short one nothing is looked at. */
const vocabularyOf = (text: string): Vocabulary =>
  new Vocabulary(`${' '.repeat(SHORT_TEXT)}${text}`)

/** Sources of patterns, of every kind of part. */
const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('abc', 'ab', 'a', 'B', '1', ' ', '[ab]', '[^a]', '[a-c]', '.', '\\s', '\\b'),
    fc.constantFrom('\\.', '\\/', '\\n', '\\x61', '(?=b)', '(?!c)', '(?<=a)', '(?<!b)', '^', '$'),
    tie('source').map((inner) => `(?:${inner})`),
    tie('source').map((inner) => `(${inner})`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{1}', '{0,2}', '{2}', '{1,}', '+?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  source: fc.oneof(
    { depthSize: 'small' },
    fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    fc.tuple(tie('source'), tie('source')).map((both) => both.join('|')),
  ),
}))

describe('the words that a pattern needs', () => {
  it('are read off it', () => {
    for (const [pattern, words] of WORDS)
      expect([pattern, neededWords(pattern.source)]).toEqual([pattern, words])
  })

  it('stand in every text that it matches, and so its pieces are in the vocabulary of that text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'A', 'B', 'C', '1', ' ', '.', '/', '\n'),
      maxLength: 14,
    })
    const around = fc.string({ maxLength: 5 })
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('', 'i', 'm', 'iu'),
        text,
        around,
        (own, flags, some, more) => {
          const pattern = new RegExp(own, flags)
          const match = pattern.exec(some)
          if (match === null) return
          const words = flags === 'iu' ? null : neededWords(own)
          if (words !== null)
            expect(words.some((word) => some.toLowerCase().includes(word))).toBe(true)
          expect(vocabularyOf(`${more}${some}${more}`).mayMatch(pattern)).toBe(true)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('what the rules hear of the corpora', () => {
  it('is what looking at every text with every pattern finds', () => {
    const find = vi.spyOn(HeardTexts.prototype, 'find')
    const texts = new Set<string>()
    for (const { input } of loadCorpus().filter((_, at) => at % 3 === 0)) {
      const evidence =
        input.kind === 'evidence'
          ? input.evidence
          : readEvidence(input.kind === 'text' ? input.text : JSON.stringify(input.har))
      diagnose(evidence)
      for (const { text } of evidence.passages) texts.add(text)
    }
    const patterns = new Set(find.mock.calls.map(([, pattern]) => pattern))
    find.mockRestore()
    const missed: string[] = []
    let passedOver = 0
    for (const text of texts) {
      const vocabulary = vocabularyOf(text)
      for (const pattern of patterns) {
        if (vocabulary.mayMatch(pattern)) continue
        passedOver += 1
        if (text.search(pattern) >= 0) missed.push(`${pattern.source}: ${text}`)
      }
    }
    expect(missed).toEqual([])
    expect(passedOver / (texts.size * patterns.size)).toBeGreaterThan(0.8)
  })
})

describe('a text of any length', () => {
  const texts = [...loadCorpus(), ...loadCorpus(secondCorpus)].flatMap(({ input }) =>
    input.kind === 'text' ? [input.text] : [],
  )

  /** What is told where every pattern is searched for in every text, against what is told. */
  function judge(text: string): void {
    const told = readAndDiagnose(text)
    const mayMatch = vi.spyOn(Vocabulary.prototype, 'mayMatch').mockReturnValue(true)
    try {
      expect(told).toEqual(readAndDiagnose(text))
    } finally {
      mayMatch.mockRestore()
    }
  }

  it('is judged as if every pattern were searched for: any of them among the lines of any log', () => {
    const noise = fc
      .tuple(fc.constantFrom(...kindsOfLog), fc.nat({ max: 5000 }), fc.nat({ max: 2000 }))
      .map(([kind, length, from]) => logOf(kind, length, from))
    const mix = fc.array(fc.oneof(noise, fc.constantFrom(...texts)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(mix, fc.constantFrom('\n', '\n\n', '\r\n'), (pieces, between) => {
        judge(`${pieces.join(between)}\nerror`)
      }),
      { numRuns: 60 },
    )
  })

  it('is judged as if every pattern were searched for: all of them in one log', () => {
    const noise = logOf('nothing of a call', 30_000)
    judge([noise, ...texts, noise].join('\n'))
  })
})
