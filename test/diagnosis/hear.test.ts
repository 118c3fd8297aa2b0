import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { bornBy } from '../../main/diagnosis/rules/shown.ts'

const TEXT = 'Failed to parse Connect Session Auth Token'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('one message, by whose mouth it comes from', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['an answer', `HTTP/1.1 403 Forbidden\n\n{"error":"${TEXT}"}`, ['J01 certain']],
    ['a log', `2026-11-28 09:00:00 ERROR refused: ${TEXT}`, ['J01 certain']],
    [
      'a body that a person copied',
      `I always get this error: {"error":"${TEXT}"}`,
      ['J01 certain'],
    ],
    ['words that a person quotes', `I always get the error "${TEXT}" here.`, ['J01 likely']],
    ['words of a person', `My calls fail, it says ${TEXT} every time.`, ['J01 possible']],
    [
      'a person who also names the call',
      `I call GET https://a.atlassian.net/rest/api/3/myself and get 403, it says ${TEXT} every time.`,
      ['J01 likely'],
    ],
    ['code', `if (error.message === '${TEXT}') {\n  refresh();\n}\nthrow error;`, []],
    ['a release note', `- Fixed: ${TEXT} is handled now, we refresh the token`, []],
    ['another product', `POST https://login.microsoftonline.com/x/oauth2/token\n401 ${TEXT}`, []],
  ])('%s', (_, text, findings) => {
    expect(told(text)).toEqual(findings)
  })
})

describe('certainty', () => {
  it('is never more than its weakest sign bears; a person and another sign are likely', () => {
    const fact = 'a fact'
    const person = { text: 'x', bears: 'possible' } as const
    const quote = { text: 'x', bears: 'likely' } as const
    const none = { text: 'x', bears: null }
    expect(bornBy('certain', [fact])).toBe('certain')
    expect(bornBy('certain', [])).toBe('certain')
    expect(bornBy('certain', [person])).toBe('possible')
    expect(bornBy('certain', [person, none])).toBe('possible')
    expect(bornBy('certain', [person, fact])).toBe('likely')
    expect(bornBy('certain', [person, person])).toBe('likely')
    expect(bornBy('certain', [quote])).toBe('likely')
    expect(bornBy('possible', [person, fact])).toBe('possible')
  })
})

describe('the host of OAuth 2.0 (3LO)', () => {
  it('drops Connect’s rules and is named', () => {
    const { findings, notes } = diagnoseText(
      'POST https://auth.atlassian.com/oauth/token\n401 {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}',
    )
    expect(findings.map(({ id }) => id)).toEqual(['T15'])
    expect(notes.join('\n')).toContain('OAuth 2.0 (3LO), not of Connect')
  })
})

describe('evidence that was saved when log lines had no speaker', () => {
  it('is read, and its lines are given theirs', () => {
    const saved = { version: 1, steps: [], logLines: [`ERROR ${TEXT}`, 'I see it since today.'] }
    expect(readEvidence(JSON.stringify(saved)).passages).toEqual([
      { text: `ERROR ${TEXT}`, speaker: 'log', product: 'unknown', entry: 0, stepId: null },
      {
        text: 'I see it since today.',
        speaker: 'person',
        product: 'unknown',
        entry: 1,
        stepId: null,
      },
    ])
    expect(told(JSON.stringify(saved))).toEqual(['J01 certain'])
  })
})
