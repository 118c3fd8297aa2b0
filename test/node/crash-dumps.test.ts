import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepCrashDumps } from '../../main/node/crash-dumps.ts'

function dumpsIn(...dumps: readonly (readonly [path: string, age: number])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-crashes-'))
  for (const each of ['pending', 'completed', 'reports', 'new']) mkdirSync(join(folder, each))
  writeFileSync(join(folder, 'settings.dat'), '')
  for (const [path, age] of dumps) {
    writeFileSync(join(folder, `${path}.dmp`), 'MDMP')
    writeFileSync(join(folder, `${path}.meta`), '')
    utimesSync(join(folder, `${path}.dmp`), 1_000_000 - age, 1_000_000 - age)
  }
  return folder
}

test('all crash dumps but the three newest go, wherever they lie, each with what stands beside', async () => {
  const folder = dumpsIn(
    ['pending/a', 50],
    ['completed/b', 10],
    ['reports/c', 30],
    ['completed/d', 20],
    ['pending/e', 40],
  )
  expect(await sweepCrashDumps(folder)).toBe(2)
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => /\.\w+$/.test(name)).sort()).toEqual([
    'completed/b.dmp',
    'completed/b.meta',
    'completed/d.dmp',
    'completed/d.meta',
    'reports/c.dmp',
    'reports/c.meta',
    'settings.dat',
  ])
})

test('few crash dumps stay, and a folder that is not there is no failure', async () => {
  expect(await sweepCrashDumps(dumpsIn(['completed/a', 1]))).toBe(0)
  expect(await sweepCrashDumps(join(tmpdir(), 'understudy-no-such-folder'))).toBe(0)
})
