import { describe, expect, it } from 'vitest'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { rows } from '../rows.ts'
import { isFakeToken } from './corpus/fake-token.ts'
import type { CorpusCase } from './corpus/load.ts'
import { loadCorpus } from './corpus/load.ts'

const cases = loadCorpus()

const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
const modes = [...ids('T', 12), ...ids('J', 25), ...ids('N', 5), ...ids('I', 19)]

const isPractice = (one: CorpusCase): boolean => one.source.startsWith('practice site fault ')

/** All strings in a case's input, joined: JSON inside JSON is unescaped by walking, not by text. */
function strings(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`
  if (Array.isArray(value)) return value.map(strings).join('')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(strings).join('')
  return ''
}

/** Descriptions of the token endpoint that a public thread shows. */
const publicDescriptions = [
  /^The authenticated client is not authorized to use this authorization grant type$/,
  /^Expiration timestamp too far in the future \[was \d+ seconds from now; please set .exp/,
  /^Invalid aud: https:\/\/auth\.atlassian\.io$/,
]

function descriptions(text: string): string[] {
  const plain = text.replaceAll('&quot;', '"').replaceAll('&#96;', '`').replaceAll('\\"', '"')
  const found = plain.matchAll(/error_description"?\s*:\s*(?:"([^"]*)"|'((?:[^'\\]|\\.)*)')/g)
  return [...found].map((match) => match[1] ?? match[2] ?? '')
}

/** What else than a description can be diagnosed: typed facts, or a token in the text. */
const hasOtherSignal = (one: CorpusCase): boolean =>
  one.input.kind === 'evidence' || /eyJ[\w-]+\.[\w-]+/.test(strings(one.input))

describe('the corpus as a whole', () => {
  it('has enough cases under ids of their own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(160)
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length)
  })

  it('shows each of the first 61 modes at least twice, and none that no rule has', () => {
    const shown = (mode: string): number => cases.filter((one) => one.mode === mode).length
    expect(modes.filter((mode) => shown(mode) < 2)).toEqual([])
    const known = new Set(allRules.map(({ id }) => id))
    const named = cases.flatMap((one) => [one.mode ?? [], one.also].flat())
    expect(named.filter((mode) => !known.has(mode))).toEqual([])
  })

  it('has at least 35 healthy cases', () => {
    const healthy = cases.filter((one) => one.mode === null && one.also.length === 0)
    expect(healthy.length).toBeGreaterThanOrEqual(35)
  })

  it('comes as text, as evidence and as HAR, and in other languages', () => {
    const kinds = Map.groupBy(cases, (one) => one.input.kind)
    expect(kinds.get('text')?.length).toBeGreaterThan(100)
    expect(kinds.get('evidence')?.length).toBeGreaterThan(60)
    expect(kinds.get('har')?.length).toBeGreaterThan(5)
    const languages = /German|French|Japanese|Portuguese|Russian/
    const foreign = cases.filter((one) => languages.test(one.guise))
    expect(foreign.length).toBeGreaterThanOrEqual(15)
  })

  it('shows the founding thread as JSON, evidence, raw HTTP and framework log', () => {
    const kinds = cases.filter((one) => one.mode === 'T01').map((one) => one.input.kind)
    expect(kinds.length).toBeGreaterThanOrEqual(4)
    expect(new Set(kinds)).toEqual(new Set(['text', 'evidence', 'har']))
  })
})

const pairs: readonly { readonly id: string; readonly sides: readonly (string | null)[] }[] = [
  { id: 'J01/J02', sides: ['J01', 'J02'] },
  { id: 'J04/empty', sides: ['J04', null] },
  { id: 'J15/N03/N02', sides: ['J15', 'N03', 'N02'] },
  { id: 'J16/J02', sides: ['J16', 'J02'] },
  { id: 'J05/fields', sides: ['J05', 'J31'] },
  { id: 'T04/T10', sides: ['T04', 'T10'] },
  { id: 'J09/J11/J12', sides: ['J09', 'J11', 'J12'] },
]

describe('look-alikes', () => {
  rows('have two cases a side and an open one', pairs, ({ id, sides }) => {
    const of = cases.filter((one) => one.pair === id)
    const decided = of.filter((one) => one.open !== true)
    for (const side of sides) {
      expect(decided.filter((one) => one.mode === side).length).toBeGreaterThanOrEqual(2)
    }
    expect(of.length).toBeGreaterThan(decided.length)
  })

  it('tells a fast clock from a long lifetime', () => {
    const of = cases.filter((one) => one.pair === 'T02 clock/lifetime')
    const details = of.map((one) => one.detail).sort()
    expect(details).toEqual(['clock', 'clock', 'either', 'lifetime', 'lifetime'])
  })
})

describe('each case', () => {
  rows('cites its source and says its guise', cases, (one) => {
    expect(one.source).toMatch(/^(https:\/\/\S+|practice site fault [TJNI]\d\d)$/)
    expect(one.guise).not.toBe('')
    if (one.mode === null) expect(one.id).toMatch(/^[HP]\d\d/)
    else if (!one.id.startsWith('P')) expect(one.id.startsWith(`${one.mode}-`)).toBe(true)
    expect(one.also).not.toContain(one.mode)
  })

  rows('rests on no description of our own making', cases, (one) => {
    const own = descriptions(strings(one.input)).filter(
      (text) => !publicDescriptions.some((known) => known.test(text)),
    )
    if (!isPractice(one)) expect(own).toEqual([])
    else if (own.length > 0) expect(hasOtherSignal(one)).toBe(true)
  })

  rows('holds no real token and no secret', cases, (one) => {
    const text = strings(one.input)
    for (const [token] of text.matchAll(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g)) {
      expect(isFakeToken(token)).toBe(true)
    }
    for (const [, secret] of text.matchAll(/"sharedSecret":\s*"([^"]*)"/g)) {
      expect(secret).toMatch(/^\[removed\]$|^ATCOfake-not-a-secret/)
    }
    for (const [, apiToken] of text.matchAll(/ATATT3x(\S*)/g)) expect(apiToken).toMatch(/^FAKE/)
  })

  rows('joins its tokens to steps', cases, (one) => {
    if (one.input.kind !== 'evidence') return
    const steps = new Set(one.input.evidence.steps.map((step) => step.id))
    expect(steps.size).toBe(one.input.evidence.steps.length)
    for (const token of one.input.evidence.tokens) {
      expect(token.carriedBy === 'pasted' || steps.has(token.stepId ?? '')).toBe(true)
    }
  })
})
