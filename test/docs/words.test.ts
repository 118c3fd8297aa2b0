import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What nobody who speaks English would write on a screen, and what says it. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is|are) no (?!longer\b)\p{L}/u, '“is not a …”'],
  [/\baccepts? no longer\b/u, '“no longer accepts”'],
  [/\bthat are no text\b/u, '“binary”'],
  [/\bas (?:to )?nobody\b/u, '“anonymously”'],
]

/** Sentences about what there is: “There is no payload in this text.” */
const FINE = /\b(?:there (?:is|are)|where) no\b/iu

const GUIDES = [
  'README.md',
  'docs/{answers,claims,composing,diagnosing,exporting,failures,practice-site,saving}.md',
]
const files = globSync(['{main,renderer,contract}/**/*.{ts,tsx}', ...GUIDES], {
  cwd: root,
  // Words of askers, which nobody is shown.
  exclude: ['main/diagnosis/likeness/learnt.ts'],
})

/** Lines that a person may come to read; comments are for those who read the code. */
function linesOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return text.split('\n').filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
}

it('the words on screen and in the guides are English', () => {
  expect(files.length).toBeGreaterThan(300)
  const odd = files.flatMap((file) =>
    linesOf(file).flatMap((line) =>
      ODD.filter(([words]) => words.test(line.replace(FINE, ''))).map(
        ([, better]) => `${file}: ${line.trim()} (better: ${better})`,
      ),
    ),
  )
  expect(odd).toEqual([])
})
