/** Who writes another canonical request, by main’s name for the way; held against main by a test. */
const WORDS: Readonly<Record<string, string>> = {
  'raw-name-order':
    'atlassian-jwt (JavaScript) and Go order names as decoded, not as percent-encoded.',
  'values-as-sent': 'toolsplus (Scala) leaves the values of a repeated name in the order sent.',
  'code-point-order': 'Python, Go and Rust compare code points, Java and JavaScript UTF-16 units.',
  'comma-encoded':
    'One page of Atlassian’s prose joins repeated values with %2C in a comma’s place.',
  'repeated-names-apart':
    'The repeated name is written again for each value; Ruby’s to_query does, with [].',
  'marks-not-encoded': "A plain encodeURIComponent leaves ! ' ( ) * in the query as they are.",
  'plus-for-space': 'Form encoding (Java’s URLEncoder, Go’s QueryEscape) writes a space as +.',
  'tilde-encoded': 'Java’s URLEncoder writes ~ as %7E.',
  'decoded-path':
    'Go, Scala and early Spring Boot clients decode the path; the product hashes it as sent.',
  'path-marks-encoded':
    'atlassian-jwt (JavaScript) reads a URL with Node’s parser, which encodes an apostrophe.',
  'trailing-slash-kept': 'The Go and Ruby libraries keep a trailing slash of the path.',
  'ampersand-kept': 'The Ruby library leaves an & of the path as it is.',
  'context-path-kept': 'Callers of the Go library must take the context path off themselves.',
  'context-path-by-prefix':
    'JavaScript and Java cut the context path off in the middle of a segment too.',
  'jwt-in-any-case': 'The Go library leaves out a parameter named jwt in any case, such as JWT.',
  'proto-dropped': 'atlassian-jwt (JavaScript) leaves out a parameter named __proto__.',
  'first-thousand-parameters':
    'atlassian-jwt (JavaScript) reads a URL with Node’s parser, which stops at 1000.',
  'brackets-read':
    'Express’s qs parser reads a[]=1 as a=1, and hashes a[b]=1 as a=[object Object].',
}

/** Where libraries disagree about a URL, in one sentence. */
export function disagreementWords(name: string): string {
  return WORDS[name] ?? name.replaceAll('-', ' ')
}
