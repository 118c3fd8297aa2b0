import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'
import { joinedAtWidth } from '../../main/pasted/wrapping/terminal-width.ts'
import {
  withoutBrokenTexts,
  withoutEntities,
  withPlainSingleQuotes,
  withStraightQuotes,
} from '../../main/pasted/wrapping/text-marks.ts'
import { loadCorpus, secondCorpus } from './corpus/load.ts'
import { loadRealPosts, realSets } from './corpus-real/load.ts'

interface Told {
  readonly id: string
  readonly text: string
}

/** Every text of every corpus; an archive encodes its bodies, and saved evidence is no text. */
const texts: readonly Told[] = [
  ...[...loadCorpus(), ...loadCorpus(secondCorpus)].flatMap(({ id, input }) =>
    input.kind === 'text' ? [{ id, text: input.text }] : [],
  ),
  ...realSets.flatMap((set) => loadRealPosts(set)),
]

function findingsOf(text: string): readonly Finding[] {
  try {
    return diagnoseText(text).findings
  } catch (error) {
    if (error instanceof AppError && error.code === 'evidence_unreadable') return []
    throw error
  }
}

/** The words of a line of evidence that stand in quotation marks as a whole. */
function quoteIn(line: string): string | null {
  return /^“([\s\S]*)”$/.exec(line)?.[1] ?? null
}

const findings = texts.flatMap(({ id, text }) =>
  findingsOf(text).map((finding) => ({ id, text, finding })),
)

const quotes = findings.flatMap(({ id, text, finding }) =>
  finding.evidence.flatMap((line) => {
    const words = quoteIn(line)
    return words === null ? [] : [{ where: `${id} ${finding.id}`, words, text }]
  }),
)

/** Of an answer’s own line; around words that a rule knows it is 240. */
const LONGEST = 400

/**
 * As it stands, and as it reads once JSON's or HTML's escapes, which may lie in each other, a mail's quotes,
 * or the lines into which a terminal or a text of JSON was broken, are undone.
 */
function readings(text: string): readonly string[] {
  const plain = (from: string): string =>
    from
      .replace(/\\+n/g, '\n')
      .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/\\+(["'/])/g, '$1')
  const spaced = (from: string): string => from.replace(/[ \t]+/g, ' ')
  const once = text.replace(/\\(["'\\/])/g, '$1')
  const unescaped = [text, once, plain(text), withoutEntities(text), plain(withoutEntities(text))]
  const joined = withoutBrokenTexts(joinedAtWidth(text.split('\n'))).join('\n')
  return [
    ...unescaped,
    withPlainSingleQuotes(text),
    withStraightQuotes(text),
    joined,
    plain(joined),
    // A fence is no word of anybody’s.
    text.replace(/^```\w*$/gm, ''),
  ].map(spaced)
}

/**
 * An ellipsis stands for what was left out, and `(redacted)` for a credential; an argument of a command that
 * holds one is quoted anew.
 */
function isVerbatim(words: string, text: string): boolean {
  const pieces = words.split(
    /…|'[^'\s]*\(redacted\)'|"[^"\s]*\(redacted\)"|\((?:redacted)\)|\[redacted[^\]]*\]/,
  )
  // A sentence that is broken into lines is quoted as one.
  const read = readings(text).map((one) => one.replace(/\s+/g, ' '))
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .every((piece) => read.some((one) => one.includes(piece)))
}

/** Three words, or all that stands on a line, in quotation marks, in code or in a tag; or a setting with its value. */
function saysSomething(words: string, text: string): boolean {
  const plain = words.replace(/…/g, ' ').trim()
  if ((plain.match(/[\p{L}\p{N}]+/gu) ?? []).length > 2 || /^"\w+": \S+$/.test(plain)) return true
  return readings(text).some((one) =>
    [one.split('\n'), one.split(/["']/), one.split('`'), one.split(/[<>]/)]
      .flat()
      .some((whole) => whole.trim() === plain),
  )
}

describe('what is quoted of a text', () => {
  it('is hundreds of quotes', () => {
    expect(quotes.length).toBeGreaterThan(500)
  })

  it('stands in it, word by word', () => {
    const other = quotes.filter(({ words, text }) => !isVerbatim(words, text))
    expect(other.map(({ where, words }) => `${where}: ${words}`)).toEqual([])
  })

  it('says something by itself', () => {
    const empty = quotes.filter(({ words, text }) => !saysSomething(words, text))
    expect(empty.map(({ where, words }) => `${where}: ${words}`)).toEqual([])
  })

  it('is no longer than one reads, and no part of another quote', () => {
    const long = quotes.filter(({ words }) => words.replaceAll('…', '').length > LONGEST)
    expect(long.map(({ where, words }) => `${where}: ${words}`)).toEqual([])
    const twice = findings.flatMap(({ id, finding: { id: rule, evidence } }) =>
      evidence
        .filter((line) => quoteIn(line) !== null)
        .filter((line, _, own) =>
          own.some((one) => one !== line && one.includes(line.slice(1, -1))),
        )
        .map((line) => `${id} ${rule}: ${line}`),
    )
    expect(twice).toEqual([])
  })

  it('is something of every finding, if only what was read', () => {
    const bare = findings.filter(({ finding }) => finding.evidence.length === 0)
    expect(bare.map(({ id, finding }) => `${id} ${finding.id}`)).toEqual([])
  })

  it('is one line, and no article', () => {
    const odd = quotes.filter(({ words }) => /\n|^(?:the|an?|>)$/i.test(words))
    expect(odd.map(({ where, words }) => `${where}: ${words}`)).toEqual([])
  })
})
