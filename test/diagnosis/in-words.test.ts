import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('a cause that a person names beside a bare refusal', () => {
  it.each<readonly [string, string]>([
    [
      'J06 likely',
      'I sign the JWT with iss = clientKey and always get 401.\n\n> iss has to be the app key of the descriptor.',
    ],
    [
      'J07 likely',
      'Requests with a query string return 401 with my JWT, those without work. The qsh must be wrong.',
    ],
    [
      'J08 likely',
      'I send the token of AP.context.getToken() to the Jira REST API and get 401. Its qsh is context-qsh.',
    ],
    ['J05 likely', 'I send the Connect JWT with Bearer and get 401. With JWT it works.'],
    [
      'J15 likely',
      'The bot cannot find the ticket (404), I can open it in the browser.\n\n> The bot needs Browse Projects there.',
    ],
    ['J26 likely', 'I cannot log in, it says 401.\n\n> Use an API token instead of the password.'],
  ])('is first: %s', (first, text) => {
    expect(told(text)[0]).toBe(first)
  })

  it('is not said without the refusal, with another one, or of the answer that shows its token', () => {
    expect(
      told('I sign with iss = clientKey. Is it right that iss has to be the app key? {}'),
    ).toEqual([])
    expect(told('I get 404 from Jira. The qsh must be wrong.').join()).not.toContain('J07')
    expect(
      told('if (iss === clientKey) {\n  return 401;\n}\n// iss has to be the app key'),
    ).toEqual([])
  })
})
