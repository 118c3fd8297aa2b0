import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild, root } from '../setup/build.ts'
import { ensurePackages, skippedParts } from '../setup/debian.ts'
import { startPracticeSite, usableWindow } from '../e2e/pages.ts'
import { launchApp } from '../e2e/launch.ts'
import { guidePictures } from './guide-pictures.ts'
import { takePicture } from './picture.ts'

const into = join(root, 'docs/pictures')

/** `npm run pictures`: takes every picture of README and guide from the built app; others go. */
async function main(): Promise<number> {
  if (!ensurePackages(new Set([...skippedParts(), 'languages'])) || !ensureBuild()) return 1
  const folder = mkdtempSync(join(tmpdir(), 'understudy-pictures-'))
  const { app, close } = await launchApp()
  try {
    const page = await usableWindow(app)
    await page.setViewportSize({ width: 1280, height: 800 })
    await startPracticeSite(page)
    for (const { name, theme, show } of guidePictures) {
      await show({ page, app, folder })
      await takePicture(page, app, { path: join(into, name), theme })
      console.log(`docs/pictures/${name}`)
    }
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
  const kept = new Set(guidePictures.map(({ name }) => name))
  for (const name of readdirSync(into)) if (!kept.has(name)) rmSync(join(into, name))
  return 0
}

process.exitCode = await main()
