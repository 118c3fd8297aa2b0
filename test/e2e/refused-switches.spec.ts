import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild, root } from '../setup/build.ts'
import { doubleFolder } from '../setup/electron-binary.ts'
import { isDouble } from './launch.ts'

test.skip(!isDouble, 'what is packaged is a fact of Electron’s own that a test cannot change')

test.beforeAll(() => {
  expect(ensureBuild()).toBe(true)
})

for (const words of [
  ['--remote-debugging-port=0'],
  ['inspect', '--proxy-server=http://127.0.0.1:1'],
]) {
  test(`packaged, ${words.join(' ')} ends it with a reason, before a window`, ({}, info) => {
    const packaged = info.outputPath('packaged.cjs')
    writeFileSync(packaged, `require('electron').app.isPackaged = true`)
    const ended = spawnSync(join(doubleFolder, 'electron'), ['-r', packaged, root, ...words], {
      env: { ...process.env, UNDERSTUDY_DATA: info.outputPath('data') },
      encoding: 'utf8',
      timeout: 120_000,
    })
    expect(ended.status).toBe(64)
    expect(ended.stderr).toContain('Understudy does not start with --')
    expect(ended.stdout).toBe('')
  })
}
