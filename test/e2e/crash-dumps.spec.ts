import { expect, test } from '@playwright/test'
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp } from './launch.ts'

test('crash dumps go to no server, lie in the user-data folder, and old ones go at the start', async ({}, info) => {
  const userData = info.outputPath('data')
  const completed = join(userData, 'Crashpad', 'completed')
  mkdirSync(completed, { recursive: true, mode: 0o700 })
  for (let day = 1; day <= 5; day += 1) {
    writeFileSync(join(completed, `${day}.dmp`), 'MDMP')
    utimesSync(join(completed, `${day}.dmp`), day * 86_400, day * 86_400)
  }
  const { app, close } = await launchApp({ userData })
  try {
    await app.firstWindow()
    await expect.poll(() => readdirSync(completed).sort()).toEqual(['3.dmp', '4.dmp', '5.dmp'])
    const facts = await app.evaluate(({ app: electron, crashReporter }) => ({
      uploads: crashReporter.getUploadToServer(),
      folder: electron.getPath('crashDumps'),
    }))
    expect(facts).toEqual({ uploads: false, folder: join(userData, 'Crashpad') })
  } finally {
    await close()
  }
})

test('a fresh folder of crash dumps is its owner’s alone', async () => {
  const { app, userData, close } = await launchApp()
  try {
    await app.firstWindow()
    expect(statSync(join(userData, 'Crashpad')).mode & 0o077).toBe(0)
  } finally {
    await close()
  }
})
