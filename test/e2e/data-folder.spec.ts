import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild, root } from '../setup/build.ts'
import { doubleFolder } from '../setup/electron-binary.ts'
import { isDouble } from './launch.ts'

test.skip(!isDouble, 'Electron’s own binary asks for a display before it reads what it is to run')

test('a file in the place of the data folder ends the app with a reason, before a window', ({}, info) => {
  expect(ensureBuild()).toBe(true)
  const data = info.outputPath('data')
  writeFileSync(data, 'mine')
  const ended = spawnSync(join(doubleFolder, 'electron'), [root], {
    env: { ...process.env, UNDERSTUDY_DATA: data },
    encoding: 'utf8',
    timeout: 120_000,
  })
  expect(ended.status).toBe(3)
  expect(ended.stderr).toContain(`Understudy keeps its data in ${data}, and cannot write there`)
  expect(ended.stdout).toBe('')
})
