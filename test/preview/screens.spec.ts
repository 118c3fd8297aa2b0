import { expect, test } from '@playwright/test'
import { screens } from './screens.ts'
import { openStage, SIZES, THEMES } from './stage.ts'

/**
 * One screen of each kind, of those that are met most, and its neighbours in the list at another size.
 * `npm run screens` looks at all of them, at every size.
 */
const MOST_MET = [
  'first-start-read',
  'diagnosis-compared',
  'tree-document',
  'claims-wrong',
  'table-columns',
  'saved-open',
  'palette-found',
  'picker-found',
  'import-several',
  'inspector-wrong',
  'checks-done',
  'settings',
] as const

test('axe finds nothing, and nothing is cut or covered, on the screens that are met most', async () => {
  test.setTimeout(180_000)
  const stage = await openStage({ built: true })
  const found: string[] = []
  try {
    for (const [index, name] of MOST_MET.entries()) {
      const screen = screens.find((each) => each.name === name)
      const size = SIZES[index % SIZES.length] ?? ''
      if (screen === undefined) throw new Error(`there is no screen ${name}`)
      for (const { theme, axe, others } of await stage.look(screen, size, { themes: THEMES }))
        found.push(...[...axe, ...others].map((line) => `${name} ${size} ${theme}: ${line}`))
    }
  } finally {
    await stage.close()
  }
  expect(found).toEqual([])
})
