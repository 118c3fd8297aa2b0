import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('documents are written in the order of the calls while their store is loaded, and at once from then on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-documents-'))
  try {
    const child = join(import.meta.dirname, 'document-store-child.ts')
    const { stdout, stderr } = spawnSync(process.execPath, [child, folder], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([3, 4].map((at) => ({ version: 1, document: { at } })))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
