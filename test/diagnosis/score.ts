import type { Diagnosis } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { type CorpusCase, loadCorpus, secondCorpus } from './corpus/load.ts'
import { keptBack, loadRealPosts, realSets } from './corpus-real/load.ts'
import { loadKeptBackTickets } from './corpus-told/load.ts'
import { loadRetoldPosts } from './corpus-retold/load.ts'
import { realScoreText, scoreReal } from './score-real.ts'

export interface Score {
  /** Cases of a failure mode, open ones included. */
  readonly cases: number
  readonly first: number
  readonly amongThree: number
  readonly healthy: number
  readonly falseAlarms: number
  readonly misses: readonly string[]
  readonly confusion: ReadonlyMap<string, number>
}

export function diagnoseCase({ input }: CorpusCase): Diagnosis {
  if (input.kind === 'evidence') return diagnose(input.evidence)
  return diagnose(readEvidence(input.kind === 'har' ? JSON.stringify(input.har) : input.text))
}

const RANK = { certain: 2, likely: 1, possible: 0 } as const

/** Reads the corpus as its README says. */
export function scoreCorpus(cases: readonly CorpusCase[] = loadCorpus()): Score {
  const misses: string[] = []
  const confusion = new Map<string, number>()
  const score = { cases: 0, first: 0, amongThree: 0, healthy: 0, falseAlarms: 0 }
  for (const one of cases) {
    const { findings } = diagnoseCase(one)
    const ids = findings.map(({ id }) => id)
    const told = findings.map(({ id, certainty }) => `${id} ${certainty}`).join(', ')
    const tooSure =
      one.certaintyAtMost !== undefined &&
      findings.some(
        ({ id, certainty }) =>
          (id === one.mode || (one.mode === null && one.also.includes(id))) &&
          RANK[certainty] > RANK[one.certaintyAtMost ?? 'likely'],
      )
    if (one.mode === null) {
      score.healthy += 1
      const alarms = findings.filter(({ id }) => !one.also.includes(id))
      if (alarms.length > 0 || tooSure) score.falseAlarms += 1
      if (alarms.length > 0 || tooSure) misses.push(`${one.id}: nothing is wrong, told ${told}`)
      continue
    }
    const right = one.open === true ? [one.mode, ...one.also] : [one.mode]
    score.cases += 1
    const isFirst =
      right.includes(ids[0] ?? '') &&
      !tooSure &&
      (one.open !== true || right.every((id) => ids.includes(id)))
    if (isFirst) score.first += 1
    else {
      misses.push(
        `${one.id}: ${right.join(' and ')} wanted${tooSure ? ` at most ${one.certaintyAtMost ?? ''}` : ''}, told ${told === '' ? 'nothing' : told}`,
      )
      const pair = `${one.mode} taken for ${ids[0] ?? 'nothing'}`
      confusion.set(pair, (confusion.get(pair) ?? 0) + 1)
    }
    if (ids.slice(0, 3).some((id) => right.includes(id))) score.amongThree += 1
  }
  return { ...score, misses, confusion }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}

export function scoreText({
  cases,
  first,
  amongThree,
  healthy,
  falseAlarms,
  misses,
  confusion,
}: Score): string {
  const lines = [
    `right first answer         ${percent(first, cases)} (${first} of ${cases}; aim 95 %)`,
    `right among the first three ${percent(amongThree, cases)} (${amongThree} of ${cases}; aim 99 %)`,
    `false alarms on healthy    ${falseAlarms} of ${healthy} (aim 0)`,
    ...(confusion.size === 0
      ? ['no confusion']
      : [...confusion].map(([pair, count]) => `confused: ${pair} (${count})`)),
    ...misses.map((miss) => `miss: ${miss}`),
  ]
  return `${lines.join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) {
  const tickets = loadKeptBackTickets()
  const second = scoreText(scoreCorpus(loadCorpus(secondCorpus)))
  process.stdout.write(
    `${scoreText(scoreCorpus())}\nthe second corpus\n${second}${realSets
      .map(
        (set) =>
          `\n${set}${keptBack.includes(set) ? ', not learnt from' : ''}\n${realScoreText(scoreReal(loadRealPosts(set)))}`,
      )
      .join(
        '',
      )}${tickets.length === 0 ? '' : `\ntickets, not learnt from\n${realScoreText(scoreReal(tickets))}`}\nretold\n${realScoreText(scoreReal(loadRetoldPosts()))}`,
  )
}
