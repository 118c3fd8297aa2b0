import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const file = new URL('./pastes/rough.json', import.meta.url)
const cases = z
  .array(z.strictObject({ mode: z.string().nullable(), text: z.string() }))
  .parse(JSON.parse(readFileSync(file, 'utf8')))

/** Pastes as people type them, and other services' failures; written to find what the readers miss. */
describe('rough pastes', () => {
  it.each(cases.filter(({ mode }) => mode !== null))('$mode, paste %#', ({ mode, text }) => {
    expect(diagnose(readEvidence(text)).findings[0]?.id).toBe(mode)
  })

  it.each(cases.filter(({ mode }) => mode === null))('nothing, paste %#', ({ text }) => {
    let found: readonly string[] = []
    try {
      found = diagnose(readEvidence(text)).findings.map(({ id }) => id)
    } catch (error) {
      expect(error).toMatchObject({ code: 'evidence_unreadable' })
    }
    expect(found).toEqual([])
  })
})
