import { describe, expect, it } from 'vitest'
import { diagnosisSchema } from '../../contract/diagnosis.ts'
import { lints } from '../../main/claims/lints/lint-token.ts'
import { diagnose, explainDropped } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { rows } from '../rows.ts'
import { loadCorpus } from './corpus/load.ts'
import { diagnoseCase, scoreCorpus, scoreText } from './score.ts'

const cases = loadCorpus()

describe('the aims', () => {
  it('right first answer, right among three, no false alarm', () => {
    const score = scoreCorpus(cases)
    expect(score.first / score.cases, scoreText(score)).toBeGreaterThanOrEqual(0.95)
    expect(score.amongThree / score.cases, scoreText(score)).toBeGreaterThanOrEqual(0.99)
    expect(score.falseAlarms, scoreText(score)).toBe(0)
    expect(scoreText(score)).toMatch(/^right first answer +\d+\.\d % \(\d+ of \d+; aim 95 %\)\n/)
  })
})

describe('evidence as JSON', () => {
  rows(
    'says the same when it is pasted',
    cases.filter(({ input }) => input.kind === 'evidence'),
    (one) => {
      if (one.input.kind !== 'evidence') return
      const direct = diagnose(one.input.evidence).findings.map(
        ({ id, certainty }) => `${id} ${certainty}`,
      )
      const pasted = diagnose(readEvidence(JSON.stringify(one.input.evidence))).findings.map(
        ({ id, certainty }) => `${id} ${certainty}`,
      )
      expect(pasted).toEqual(direct)
    },
  )
})

describe('every finding', () => {
  rows(
    'is of the contract’s shape, with evidence, fix and public sources, and shows no token',
    cases,
    (one) => {
      const diagnosis = diagnoseCase(one)
      expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis)
      for (const finding of diagnosis.findings) {
        expect(finding.evidence.length).toBeGreaterThan(0)
        expect(finding.fix.length).toBeGreaterThan(0)
        for (const source of finding.sources) expect(source).toMatch(/^https:\/\//)
      }
      expect(JSON.stringify(diagnosis)).not.toMatch(/eyJ[\w-]{10,}\.eyJ/)
    },
  )
})

describe('the table of rules', () => {
  it('numbers the ids of a stage through', () => {
    // What code would sign has the ids of the lints that judge it.
    const known = new Set(lints.map(({ id }) => id))
    const inCode = allRules.filter(({ id }) => id.startsWith('L'))
    expect(inCode.filter(({ id }) => !known.has(id))).toEqual([])
    const ids = allRules
      .filter((rule) => !inCode.includes(rule))
      .map(({ id }) => id)
      .sort()
    const counts = Map.groupBy(ids, (id) => id.slice(0, 1))
    const numbered = [...counts].flatMap(([letter, own]) =>
      own.map((_, index) => `${letter}${String(index + 1).padStart(2, '0')}`),
    )
    expect(ids).toEqual(numbered)
    expect([...counts.keys()].join('')).toBe('CIJNPST')
    expect(ids.length).toBe(102)
  })

  it('gives way to rules that exist', () => {
    const ids = new Set(allRules.map(({ id }) => id))
    for (const rule of allRules)
      for (const other of rule.givesWayTo ?? []) expect(ids.has(other)).toBe(true)
  })

  it('rests on nothing that the practice site alone would say', () => {
    const [base] = cases.filter(({ id }) => id === 'T04-b')
    const text = base?.input.kind === 'text' ? base.input.text : ''
    const said = text.replace(
      /\n*$/,
      '\n\n{"error":"invalid_grant","error_description":"[practice site] the shared secret is wrong"}',
    )
    const ids = (pasted: string): readonly string[] =>
      diagnose(readEvidence(pasted)).findings.map(({ id }) => id)
    expect(ids(said)).toEqual(ids(text))
  })

  it('says of every rule that is not among the findings why', () => {
    const [one] = cases.filter(({ id }) => id === 'J07-a')
    const evidence = readEvidence(one?.input.kind === 'text' ? one.input.text : '')
    const found = diagnose(evidence).findings.map(({ id }) => id)
    const dropped = explainDropped(evidence)
    expect([...found, ...dropped.map(({ id }) => id)].sort()).toEqual(
      allRules.map(({ id }) => id).sort(),
    )
    expect(dropped.find(({ id }) => id === 'J02')?.reason).toBe('J07 says the same, and more')
    expect(dropped.find(({ id }) => id === 'T12')?.reason).toMatch(/^not in the evidence: /)
  })
})
