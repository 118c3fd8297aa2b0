import { describe, expect, it } from 'vitest'
import { joinedAtWidth } from '../../main/pasted/wrapping/terminal-width.ts'

const wrapped = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])

const LOG =
  '2026-11-03 10:00:02,847 ERROR c.d.client.JiraClient - Nothing came from Jira: RestClientException{statusCode=Optional.of(400), errorCollections=[ErrorCollection{status=400, errorMessages=[Error in the JQL Query: Expecting operator before the end of the query.]}]}'

describe('lines that a terminal cut', () => {
  it.each([76, 80, 84, 100, 120])('are one again at a width of %i', (width) => {
    const text = `before\n${LOG}\n\nbehind`
    expect(joinedAtWidth(wrapped(text, width))).toEqual(text.split('\n'))
  })

  it('are one again where there is one of the width of a terminal, within a text', () => {
    const text = `{"error":"invalid_grant","error_description":"The audience of the assertion is not this one"}`
    expect(joinedAtWidth(wrapped(text, 80))).toEqual([text])
    expect(joinedAtWidth(wrapped(text, 81))).toHaveLength(2)
  })

  it.each([
    ['the same line of a log twice', [LOG, LOG]],
    ['headers of one length', [`A-Header: ${'x'.repeat(80)}`, `B-Header: ${'x'.repeat(80)}`, 'b']],
    ['frames of a trace', [`at com.oak.${'x'.repeat(80)}`, `at com.elm.${'x'.repeat(80)}`, 'at x']],
    ['indented JSON', [`  "a": "${'x'.repeat(80)}",`, `  "b": "${'x'.repeat(80)}",`, '  "c": 1']],
    ['PEM', ['-----BEGIN KEY-----', 'a'.repeat(64), 'b'.repeat(64), 'c', '-----END KEY-----']],
    ['prose between its words', ['a '.repeat(39).trim(), 'b '.repeat(39).trim(), 'c']],
  ])('are not found in %s', (_, lines) => {
    expect(joinedAtWidth(lines)).toBe(lines)
  })
})
