import fc from 'fast-check'
import type { Pair } from '../../contract/draft.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'

/** Characters that some shell, curl or terminal reads as more than themselves. */
const TRICKY = [...'\'"\\$`!%^&|<>()[]{}*?#~;=@,:-+/ .\n\r\t01aAnuxÿéЖ’”'.matchAll(/./gsu)].map(
  ([char]) => char,
)
const SNIPPETS = [
  '\\n',
  "\\'",
  '$(',
  '${',
  '%PATH%',
  '%20',
  '!!',
  "$'",
  '^"',
  "'\\''",
  '@-',
  '<<EOF',
  '👍',
  '\ufeff',
  '\u202e',
  '\u0001',
  '&&',
  '`id`',
  '%%',
]

const trickyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...TRICKY) },
      { weight: 3, arbitrary: fc.constantFrom(...SNIPPETS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }) },
    ),
    { maxLength: 40 },
  )
  .map((chars) => chars.join(''))

const TOKEN_CHARS = [..."!#$%&'*+-.^_`|~09azAZ".matchAll(/./g)].map(([char]) => char)
const token = fc
  .array(fc.constantFrom(...TOKEN_CHARS), { minLength: 1, maxLength: 12 })
  .map((chars) => chars.join(''))

const target = trickyText.map((text) => `/${text.replace(/[^\u0021-\u007e]|#/g, '')}`)
const headerValue = trickyText.map((text) =>
  text.replace(/[^\t\u0020-\u007e\u00a0-\u00ff]/g, '').trim(),
)
/** Names with a meaning of their own, to curl or to redaction, are rows of the table. */
const headerName = token.filter((name) => !/^(?:host|te|expect|cookie|trailer|range)$/i.test(name))
const headers: fc.Arbitrary<Pair[]> = fc.array(fc.tuple(headerName, headerValue), { maxLength: 6 })

const body = fc.oneof(
  trickyText.map((text) => ({ text })),
  fc
    .uint8Array({ maxLength: 60 })
    .map((bytes) => ({ base64: Buffer.from(bytes).toString('base64') })),
)

/** HEAD stays out: curl would wait for a body. */
const method = fc.oneof(
  fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'get', 'patch'),
  token.filter((name) => name.toUpperCase() !== 'HEAD'),
)

/** A request of any method, raw target, headers and body that HTTP/1.1 allows. */
export const anyRequest: fc.Arbitrary<ExportableRequest> = fc.record({
  method,
  url: target,
  headers,
  body: fc.option(body, { nil: undefined }),
})
