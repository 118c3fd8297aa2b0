import { expect, it } from 'vitest'
import { codePieces } from '../../../renderer/format/code-words.ts'

const kinds = (text: string): string[] =>
  codePieces(text).flatMap(({ kind, text: piece }) =>
    kind === 'plain' ? [] : [`${kind}: ${piece}`],
  )

it.each<[string, string, string[]]>([
  [
    'curl',
    `# Step 1\ncurl --request POST \\\n  -H "Authorization: Bearer $UNDERSTUDY_TOKEN" \\\n  'https://acme.atlassian.net/a#b'`,
    [
      ...['note: # Step 1', 'option: --request', 'option: -H', 'text: "Authorization: Bearer '],
      ...['variable: $UNDERSTUDY_TOKEN', 'text: "', `text: 'https://acme.atlassian.net/a#b'`],
    ],
  ],
  ['cmd', 'curl ^"-H^" %UNDERSTUDY_TOKEN%', ['text: "-H^"', 'variable: %UNDERSTUDY_TOKEN%']],
  ['PowerShell', '$env:UNDERSTUDY_TOKEN', ['variable: $env:UNDERSTUDY_TOKEN']],
  [
    'JavaScript',
    '// a note\nawait fetch(`https://a/b`, { a: process.env.UNDERSTUDY_TOKEN }) // of no line of its own',
    ['note: // a note', 'text: `https://a/b`', 'variable: process.env.UNDERSTUDY_TOKEN'],
  ],
  ['a quote in a text', String.raw`"a \" b" c`, [String.raw`text: "a \" b"`]],
  ['a quote between texts, as bash writes one', String.raw`'it'\''s'`, ["text: 'it'", "text: 's'"]],
  ['a quote that is never closed', `say 'no --more`, ['option: --more']],
  ['an address', 'GET https://acme.atlassian.net/a--b/-c', []],
])('%s', (_, text, found) => {
  expect(kinds(text)).toEqual(found)
  expect(
    codePieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

it('leaves a long text as it is', () => {
  expect(codePieces(`'${'x'.repeat(30_000)}'`)).toHaveLength(1)
})

it.each([
  ['quotes that are escaped', (of: number): string => `"${'\\"'.repeat(of)}`],
  ['quotes of two kinds, one escaped', (of: number): string => `"\\'`.repeat(of / 2)],
  ['quotes of two kinds', (of: number): string => `'"`.repeat(of)],
] as const)(
  'takes the same time a character for eight times as many %s, never closed',
  (_, textOf) => {
    const least = (of: number): number =>
      Math.min(
        ...Array.from({ length: 7 }, () => {
          const before = performance.now()
          for (let run = 0; run < 96_000 / of; run += 1) codePieces(textOf(of))
          return performance.now() - before
        }),
      )
    least(9600)
    // Work that grew with the square would be eight times as much.
    expect(least(9600) / least(1200)).toBeLessThan(4)
  },
)
