import { describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { loadCorpus } from './corpus/load.ts'

const ids = ({ findings }: Diagnosis): readonly string[] =>
  findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('two findings that are one story are told as one', () => {
  it('an expired API token, and the empty list that comes of it', () => {
    const told =
      diagnoseText(`With an expired Atlassian API token the search shows no results and no error.

1. Have an expired API token
2. Search

Seen: empty results, no error.`)
    expect(ids(told)[0]).toBe('J29 possible')
    expect(ids(told)).not.toContain('J04 possible')
    expect(ids(told)).not.toContain('S01 possible')
    expect(told.findings[0]?.cause).toMatch(
      /A credential that is not taken is answered anonymously: that is why nothing came\.$/,
    )
  })

  it('a key that cannot be fetched, and the timeout that is why', () => {
    const lines = [
      'FetchError: request to https://connect-install-keys.atlassian.com/0b2c51cf-1c7e-4c8c-8a1c-2d3a33f0c0aa failed, reason: connect ETIMEDOUT 13.35.253.9:443',
      'Could not get public key with keyId 0b2c51cf-1c7e-4c8c-8a1c-2d3a33f0c0aa',
    ]
    const told = diagnoseText(lines.join('\n'))
    expect(ids(told)).toEqual(['I13 certain'])
    expect(told.findings[0]?.cause).toMatch(/The call for the key did not get through\.$/)
    expect(told.findings[0]?.evidence.join('\n')).toContain('ETIMEDOUT')
    expect(ids(diagnoseText(lines[0] ?? ''))).toContain('I13 certain')
  })

  it('the app’s own 401 is explained by what the app says, and not by the site', () => {
    const said = loadCorpus().flatMap(({ id, mode, input }) =>
      input.kind === 'text' && mode?.startsWith('I') === true
        ? [`${id}: ${ids(diagnoseText(input.text)).join(', ')}`]
        : [],
    )
    expect(said.length).toBeGreaterThan(30)
    expect(said.filter((one) => one.includes('J02'))).toEqual([])
    const bare = diagnoseText('The Jira call comes back with 401 Unauthorized.')
    expect(ids(bare)[0]).toMatch(/^J02 /)
  })
})
