import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceSchema } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { AppError } from '../../main/errors.ts'
import { rows } from '../rows.ts'
import { loadCorpus } from './corpus/load.ts'

const texts = loadCorpus().flatMap(({ input }) =>
  input.kind === 'text'
    ? [input.text]
    : input.kind === 'har'
      ? [JSON.stringify(input.har)]
      : [JSON.stringify(input.evidence)],
)

/** Pieces that readers look for, in any order and cut anywhere. */
const piece = fc.oneof(
  fc.constantFrom(
    'HTTP/1.1 401 Unauthorized\r\n',
    'GET /rest/api/3/myself HTTP/1.1\n',
    'Host: acme.atlassian.net\n',
    '\n\n',
    '> ',
    '< ',
    '* ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '`',
    '\\',
    ':',
    ',',
    '{"errorMessages":["x"],"errors":{}}',
    '{"log":{"entries":[{}]}}',
    '{"steps":[],"logLines":[]}',
    'eyJ',
    '.',
    'Authorization: Bearer ',
    "curl -d '",
    '&quot;',
    '<!DOCTYPE html>',
    '</html>',
    'status=401 ',
    'body="{\\"a\\":1}"',
    '\u001b[31m',
    '\u0000',
    '\ufeff',
    '--> GET https://a.atlassian.net/rest',
    '<-- 401',
    'level=error msg="',
    "send: b'",
    '[Object: null prototype] {',
    '=>',
    '😀',
    '%zz',
  ),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(...texts).map((text) => text.slice(0, 200)),
)

/** As a person's paste is: refused where nothing is in it. */
function judgeWhole(text: string): void {
  judge(text)
  try {
    diagnoseText(text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

function judge(text: string): void {
  try {
    const evidence = readEvidence(text)
    expect(evidenceSchema.safeParse(evidence).success).toBe(true)
    diagnose(evidence)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.code).toBe('evidence_unreadable')
    expect(error.hint).toMatch(/^Paste /)
  }
}

describe('any text', () => {
  it('is read, or refused by its code', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        judge,
      ),
      { numRuns: 600 },
    )
  })

  it('cut off anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(), (text, from, length) =>
        judge(text.slice(from % text.length).slice(0, length % 3000)),
      ),
      { numRuns: 400 },
    )
  })

  it.each(['', '   \n', '\ufeff', 'hello there', 'what a nice day'])(
    '%j is refused with what to paste instead',
    (text) => {
      expect(() => diagnoseText(text)).toThrow(AppError)
      try {
        diagnoseText(text)
      } catch (error) {
        expect(error).toMatchObject({
          code: 'evidence_unreadable',
          hint: expect.stringContaining('curl -v') as string,
        })
      }
    },
  )
})

/**
 * A step for each pair of characters of such a text would be 10^11 of them: the test would not end
 * before its time is over. No time is compared.
 */
describe('work does not grow with the square of the text', () => {
  const nasty: readonly (readonly [string, (size: number) => string])[] = [
    ['opening braces', (size) => '{'.repeat(size)],
    ['opening brackets', (size) => '[{"'.repeat(size / 3)],
    ['the front of tokens', (size) => 'eyJ'.repeat(size / 3)],
    ['tokens without an end', (size) => `eyJ.${'eyJ'.repeat(size / 3)}`],
    ['quotes', (size) => `error "${'\\"'.repeat(size / 2)}`],
    ['unclosed quotes', (size) => `curl -d ${'\' "'.repeat(size / 3)}`],
    ['one long line', (size) => `error ${'a'.repeat(size)}`],
    ['many lines', (size) => 'error at a\n'.repeat(size / 11)],
    ['many log objects', (size) => '{"level":"error","msg":"x"}\n'.repeat(size / 28)],
    ['request lines', (size) => 'GET / HTTP/1.1\n'.repeat(size / 15)],
    ['status lines', (size) => 'HTTP/1.1 401 Unauthorized\n\n'.repeat(size / 27)],
    ['blanks', (size) => `error${' '.repeat(size)}x`],
    ['slashes', (size) => `GET ${'/'.repeat(size)} 404`],
    ['spaces and colons', (size) => 'status : '.repeat(size / 9)],
    ['entities', (size) => `&quot;${'&#'.repeat(size / 2)}`],
    ['tags', (size) => `HTTP/1.1 404 x\nContent-Type: text/html\n\n<html${'<'.repeat(size)}`],
    ['words of rules', (size) => 'bearer refused expired at scope denied '.repeat(size / 40)],
    ['numbers', (size) => '401 '.repeat(size / 4)],
    ['authorization', (size) => 'Authorization: '.repeat(size / 15)],
  ]

  it.each(nasty)('%s', (_name, make) => judge(make(400_000)))

  /** What a pattern may go through again and again, and no word that ends the search for one. */
  const units = [
    ...[
      'a',
      'A',
      'aA',
      'a ',
      'a.',
      'a-',
      'a_',
      'a/',
      'a:',
      'a=',
      'a,',
      '1',
      '1.',
      'é',
      'I ',
      '“a” ',
    ],
    ...[
      '"',
      '(',
      ')',
      '<',
      '>',
      '&',
      '%',
      '*',
      '-',
      '=',
      '\\',
      '`',
      '$',
      '@',
      '|',
      '\t',
      '\u200b',
      '^',
    ],
    ...['a\n', '- a\n', '> a\n', '# a\n', 'a: b\n', '+ a\n', '1. a\n', '| a |\n', 'a@b.c ', '<a> '],
    ...['token ', 'jira ', 'my ', 'not ', '401 ', 'https://', '2026-11-28 ', 'at a.b(c)\n'],
  ].map((unit) => ({ name: JSON.stringify(unit), unit }))

  rows('one thing again and again', units, ({ unit }) => {
    // A pattern of exponential work does not end for the short one.
    for (const size of [60, 40_000]) judgeWhole(unit.repeat(Math.ceil(size / unit.length)))
  })
})
