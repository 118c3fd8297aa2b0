import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { screens } from './screens.ts'
import { openStage, SIZES, type Stage, type Theme, THEMES } from './stage.ts'

const USAGE = 'node test/preview/shots.ts [FOLDER|-] [SCREEN,…] [SIZE,…] [light|dark]'

/**
 * `npm run screens`: draws every screen at every size in both themes, looks at each with axe and for
 * what is cut or covered, and counts. With a folder it leaves the pictures there; a screen is named by
 * how its name begins, a size is as in 860x560. Exits 1 for a violation, a fault of the layout, a
 * console error or a refusal by the content security policy.
 */
async function main(): Promise<number> {
  const [folder = '-', only = '', some = SIZES.join(), theme] = process.argv.slice(2)
  const themes = THEMES.filter((each) => theme === undefined || each === theme)
  const chosen = screens.filter(({ name }) => only.split(',').some((each) => name.startsWith(each)))
  if (themes.length === 0 || chosen.length === 0) {
    console.error(USAGE)
    return 2
  }
  if (folder !== '-') mkdirSync(folder, { recursive: true })
  const stage = await openStage()
  let wrong = 0
  for (const size of some.split(',')) wrong += await lookAt(stage, { size, themes, chosen, folder })
  await stage.close()
  console.log(wrong === 0 ? 'nothing is wrong' : `${wrong} complaints`)
  return wrong === 0 ? 0 : 1
}

interface Round {
  readonly size: string
  readonly themes: readonly Theme[]
  readonly chosen: typeof screens
  readonly folder: string
}

/** All of them at one size, as many at a time as there are cores. */
async function lookAt(stage: Stage, { size, themes, chosen, folder }: Round): Promise<number> {
  const counts = new Map(themes.map((theme) => [theme, { axe: 0, others: 0 }]))
  const waiting = [...chosen]
  const lookOn = async (): Promise<void> => {
    for (let screen = waiting.shift(); screen !== undefined; screen = waiting.shift()) {
      const { name } = screen
      const picture = (theme: string): string => join(folder, `${name}-${size}-${theme}.png`)
      const how = { themes, ...(folder !== '-' && { picture }) }
      for (const { theme, axe, others } of await stage.look(screen, size, how)) {
        for (const line of [...axe, ...others]) console.log(`${name} ${size} ${theme}: ${line}`)
        const count = counts.get(theme)
        if (count === undefined) continue
        count.axe += axe.length
        count.others += others.length
      }
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lookOn))
  for (const [theme, { axe, others }] of counts) {
    console.log(
      `${size} ${theme}: ${chosen.length} screens, ${axe} violations of axe, ${others} other complaints`,
    )
  }
  return [...counts.values()].reduce((sum, { axe, others }) => sum + axe + others, 0)
}

process.exitCode = await main()
