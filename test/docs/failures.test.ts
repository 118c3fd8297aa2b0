import { expect, it } from 'vitest'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { lookAlikes } from '../../main/diagnosis/rules/look-alikes.ts'
import { failuresPage } from './failures.ts'

it('docs/failures.md is what the rules say: node test/docs/failures.ts', async () => {
  const { docs, written } = await failuresPage()
  expect(docs).toBe(written)
})

it('every rule has all that the page tells, and a public source', () => {
  const lacking = allRules.filter(
    ({ title, symptom, cause, fix, sources }) =>
      [title, symptom, cause, ...fix].some((words) => words.trim() === '') ||
      fix.length === 0 ||
      sources.length === 0 ||
      !sources.every((source) => /^https:\/\/[^/]+\.[^/]+\//.test(source)),
  )
  expect(lacking.map(({ id }) => id)).toEqual([])
  expect(new Set(allRules.map(({ title }) => title)).size).toBe(allRules.length)
})

it('look-alikes are rules, at least two to a row, and no two rows tell of the same', () => {
  const known = new Set(allRules.map(({ id }) => id))
  expect(
    lookAlikes.filter(({ ids }) => ids.length < 2 || !ids.every((id) => known.has(id))),
  ).toEqual([])
  expect(new Set(lookAlikes.map(({ ids }) => ids.join())).size).toBe(lookAlikes.length)
})
