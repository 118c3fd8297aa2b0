import type { Mend } from '../../contract/tenants.ts'
import type { ObjectMend } from '../pasted/objects/objects-in-text.ts'

export type MendId =
  | ObjectMend
  | 'other-names'
  | 'scanned'
  | 'several-payloads'
  | 'trimmed'
  | 'key-from-client-id'
  | 'base-url-chosen'

/** What was put right, in words. `detail` fills the %; it never holds a value of the payload. */
const WORDS: Readonly<Record<MendId, string>> = {
  'text-around': 'Text around it was left out.',
  'code-fence': 'The code fence around it was left out.',
  'colour-codes': "A terminal's colour codes were left out.",
  wrapped: 'It was taken out of what was wrapped around it.',
  'url-encoded': 'It was URL-encoded.',
  'escaped-quotes': 'Its quotes were escaped with backslashes.',
  'html-escaped': 'Its quotes were written as HTML entities.',
  'doubled-quotes': 'Its quotes were doubled, as in a CSV export.',
  'special-spaces': 'Non-breaking or invisible spaces between the values were skipped.',
  comments: 'Comments were skipped.',
  'single-quotes': 'Single quotes or backticks were read as double quotes.',
  'smart-quotes': 'Typographic quotes were read as straight ones.',
  'unquoted-names': 'Names without quotes were read.',
  'unquoted-values': 'Values without quotes were read up to the next comma, brace or line end.',
  'trailing-comma': 'A trailing comma was skipped.',
  'equals-signs': 'Equals signs or arrows were read as colons.',
  'foreign-words': "Another language's words (None, True, nil, undefined, u'…') were read.",
  'joined-strings': 'Strings joined with + were put together.',
  'odd-escape': 'A backslash that escapes nothing was kept as a character.',
  'other-names': 'Database names were read as fields of the payload: %.',
  scanned:
    'No whole object could be read, so the fields were picked out one by one. Compare them with the original.',
  'several-payloads': '% payloads were found; the last complete one was read.',
  trimmed: 'White space around a value was left out: %.',
  'base-url-chosen': 'The base URL is the one that you chose, not that of the payload.',
  'key-from-client-id':
    'There was no app key. It was read out of oauthClientId, whose form is not documented: check it.',
}

export function mend(id: MendId, detail = ''): Mend {
  return { id, message: WORDS[id].replace('%', () => detail) }
}
