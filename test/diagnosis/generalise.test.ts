import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { clientPastes } from './pastes/clients.ts'
import { logPastes } from './pastes/logs.ts'
import { morePastes } from './pastes/more.ts'

describe('pastes of tools that the corpus does not have', () => {
  it.each([...clientPastes, ...logPastes, ...morePastes])('$name', ({ text, first }) => {
    const { findings } = diagnose(readEvidence(text))
    const told = findings.map(({ id, certainty }) => `${id} ${certainty}`)
    if (first.length === 0) expect(told).toEqual([])
    else expect(first, `told ${told.join(', ')}`).toContain(findings[0]?.id)
  })
})
