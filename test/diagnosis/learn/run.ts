import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Learnt } from '../../../main/diagnosis/likeness/likeness.ts'
import { root } from '../../setup/build.ts'
import { learnWords } from './learn-words.ts'
import { digestOfLessons, lessons } from './lessons.ts'
import { realSets } from '../corpus-real/load.ts'

/**
 * `npm run diagnose:learn [-- opened-8 …]`: writes main/diagnosis/likeness/learnt.ts from the corpora, without the
 * sets that are named: how well these are told afterwards is a number for posts that were not learnt from.
 */
const without = realSets.filter((set) => process.argv.slice(2).includes(set))
const learnt = learnWords(lessons(without))
const file = join(root, 'main/diagnosis/likeness/learnt.ts')
writeFileSync(file, sourceOf(learnt, without.length === 0 ? digestOfLessons() : 'a part'))
console.log(
  `${String(wordsOf(learnt))} features are in ${file}, learnt without: ${without.join(', ') || 'nothing'}`,
)

function wordsOf({ causes, failing }: Learnt): number {
  return [causes, failing].flatMap(({ features }) => features.split('\n')).length
}

function sourceOf(tables: Learnt, from: string): string {
  return `import type { Learnt } from './likeness.ts'

/** Written by: npm run diagnose:learn. Learnt from: ${from}. */
export const learnt: Learnt = ${JSON.stringify(tables, null, 2)}
`
}
