/** What main calls a way of hashing, in words; held against main’s own by a test. */
const WORDS: Readonly<Record<string, string>> = {
  'context-path-missing-in-base': 'the context path of the base URL not taken off',
  'context-path-wiki': 'the path /wiki taken off as context path',
  'query-left-out': 'the query left out',
  'body-parameters': 'the form body’s parameters hashed in place of the query',
  'query-decoded-twice': 'the query decoded twice',
  'query-encoded-twice': 'the query encoded twice',
  'plus-kept': 'a plus in the query taken as a plus, not as a space',
  'path-encoded-again': 'the path percent-encoded once more',
  'path-encoded': 'the path percent-encoded, where it is sent as it is',
  'trailing-slash-added': 'a slash at the end of the path, without being taken off',
  'method-lower-case': 'the method in lower case',
  'jwt-left-in': 'the parameter jwt hashed as well',
  'jwt-left-in-empty': 'an empty parameter jwt hashed as well',
  'not-sorted': 'the parameters in the order sent, not sorted',
  'no-last-ampersand': 'no & at the end where there is no query',
  'whole-url': 'the whole URL in place of the path',
  'lower-case-escapes': 'percent escapes in lower-case hex',
  nothing: 'an empty text',
  'hash-in-upper-case': 'the hash in upper case',
}

/** A reason as a person reads it. The names of libraries’ ways speak for themselves. */
export function reasonWords(name: string): string {
  return name.split(' and ').map(wordsOf).join(' and ')
}

function wordsOf(name: string): string {
  const method = /^method-([a-z]+)$/u.exec(name)?.[1]
  const words = WORDS[name]
  if (words !== undefined) return words
  return method === undefined ? name.replaceAll('-', ' ') : `the method ${method.toUpperCase()}`
}
