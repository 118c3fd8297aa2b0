import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCorpus, secondCorpus } from '../corpus/load.ts'
import { keptBack, loadRealPosts, type RealSet, realSets } from '../corpus-real/load.ts'
import { loadToldCases } from '../corpus-told/load.ts'
import type { Taught } from './learn-words.ts'

/**
 * All that is learnt from: what was written to teach, the corpora of machine output, and the opened sets of real
 * posts but those kept back and those left out.
 */
export function lessons(without: readonly RealSet[] = []): readonly Taught[] {
  const invented = [...loadToldCases(), ...machineOutput()]
  const real = realSets
    .filter((set) => !keptBack.includes(set) && !without.includes(set))
    .flatMap((set) => loadRealPosts(set))
  return [
    ...invented.map(({ text, cause }) => ({ text, cause, isReal: false })),
    ...real.map(({ text, cause }) => ({ text, cause, isReal: true })),
  ]
}

function machineOutput(): readonly Omit<Taught, 'isReal'>[] {
  return [...loadCorpus(), ...loadCorpus(secondCorpus)].flatMap(({ input, mode }) =>
    input.kind === 'text' ? [{ text: input.text, cause: mode ?? 'healthy' }] : [],
  )
}

const learners = [
  'learn-words.ts',
  'regression.ts',
  '../../../main/diagnosis/likeness/features.ts',
] as const

/** What `learnt.ts` was written from: it names these, and a test asks whether they still are. */
export function digestOfLessons(): string {
  const hash = createHash('sha256').update(JSON.stringify(lessons()))
  for (const file of learners) hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 16)
}
