import { describe, it, expect } from 'vitest'
import { redactText } from '../../main/wire/redact.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

/** How people write of the credential that they sent, before they tell what came back. */
const LEADS: readonly string[] = [
  "The header is 'Authorization: Bearer <token>'. ",
  'We send `Authorization: Bearer <token>`. ',
  'We send "Authorization: Bearer <access_token>". ',
  'We send “Authorization: Bearer <…>”. ',
  'The header is Authorization: Bearer <the token of the exchange>. ',
  '{"token": "abcd…\n',
]

/** What came back, and the entry that it is. */
const ANSWERS: readonly (readonly [string, string])[] = [
  ['J01', 'It says "Failed to parse Connect Session Auth Token".'],
  ['J02', 'Jira answers 401 with AUTHENTICATED_FAILED in x-seraph-loginreason.'],
  ['J11', 'The answer is 401 {"code":401,"message":"Unauthorized; scope does not match"}'],
  ['J40', '403 {"message":"The app is not installed on this instance"}'],
  ['T01', 'We get unauthorized_client, the ACT_AS_USER scope was removed.'],
]

const TOLD: readonly (readonly [text: string, redacted: string])[] = [
  [
    "'Authorization: Bearer <token>'. It's \"refused\"",
    "'Authorization: Bearer (redacted)'. It's \"refused\"",
  ],
  [
    '`Authorization: Bearer <token>`, and `Authorization: Bearer abc.def`.',
    '`Authorization: Bearer (redacted)`, and `Authorization: Bearer (redacted)`.',
  ],
  ['“Authorization: Bearer <…>” is sent', '“Authorization: Bearer (redacted)” is sent'],
  ['Authorization: Bearer <the token we keep> and', 'Authorization: Bearer (redacted) and'],
  ['Authorization: Bearer abcdef. Then', 'Authorization: Bearer (redacted). Then'],
  ['Authorization: Bearer and the API token', 'Authorization: Bearer and the API token'],
  [
    '{"token": "abcdefgh\nijkl\nWe get that the client is not there',
    '{"token": "(redacted)\nWe get that the client is not there',
  ],
  ['<token>"abc def"</token>', '<token>"(redacted)"</token>'],
  ['{"token": "abcdefgh\nijkl\nmnop', '{"token": "(redacted)'],
]

describe('words behind a credential', () => {
  it('stay as they are', () => {
    for (const [text, redacted] of TOLD) {
      expect(redactText(text)).toBe(redacted)
      expect(redactText(redacted)).toBe(redacted)
    }
  })

  it('are heard as they are without it', () => {
    const missed = LEADS.flatMap((lead) =>
      ANSWERS.flatMap(([id, answer]) => {
        const [first] = diagnoseText(lead + answer).findings
        return first?.id === id ? [] : [`${first?.id ?? 'nothing'} for ${id}: ${lead}${answer}`]
      }),
    )
    expect(missed).toEqual([])
  })
})
