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

it('leaves a long text as it is, and takes no time for one of quotes that are never closed', () => {
  expect(codePieces(`'${'x'.repeat(30_000)}'`)).toHaveLength(1)
  const before = performance.now()
  codePieces(`"\\'`.repeat(6000))
  codePieces(`'"`.repeat(9000))
  expect(performance.now() - before).toBeLessThan(1000)
})

it('takes no more than four times as long for four times as many quotes of a text that is never closed', () => {
  const least = (of: number): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const before = performance.now()
        for (let run = 0; run < 20; run += 1) codePieces(`"${'\\"'.repeat(of)}`)
        return performance.now() - before
      }),
    )
  least(2400)
  // Work that grew with the square would be sixteen times as much.
  expect(least(9600) / least(2400)).toBeLessThan(9)
})
