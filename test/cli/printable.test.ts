import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runUnderstudy } from '../../main/cli/commands.ts'
import { forProgram } from '../../main/cli/printable.ts'
import { requestTargetNames } from '../../main/export/targets.ts'
import { fakeCliIo } from '../fakes/cli-io.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-printable-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A title of the window, a colour, C1, the turning of text, a byte-order mark, NUL. */
const HOSTILE = '\u001b]0;pwned\u0007\u001b[31m\u009b2J\u202egpj\u2066\u200f\ufeff'
const STEERS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

async function understudy(
  args: readonly string[],
  input: string,
  isTerminal = true,
): Promise<{ readonly out: string; readonly error: string }> {
  const { io, written } = fakeCliIo(input, {
    isTerminal,
    environment: { NO_COLOR: '1', UNDERSTUDY_DATA: `${folder}/${HOSTILE.replaceAll('/', '')}` },
    home: folder,
  })
  await runUnderstudy(args, io)
  return { out: written.out, error: written.err }
}

const segment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = `${segment({ alg: HOSTILE, [HOSTILE]: HOSTILE })}.${segment({ iss: HOSTILE, [HOSTILE]: 1 })}.AAAA`
const curl = `curl 'https://a/x${HOSTILE}' --${HOSTILE} -H 'x: ${HOSTILE}' -d '${HOSTILE}'`
const request = JSON.stringify({
  method: 'POST',
  url: `https://a.example/${HOSTILE}`,
  headers: [['accept', '*/*']],
  body: { text: `a${HOSTILE}\tb` },
})

const runs: readonly (readonly [name: string, args: readonly string[], input: string])[] = [
  ['an unknown command', [HOSTILE], ''],
  ['an unknown option', ['import', `--${HOSTILE}`], ''],
  ['an unknown shell', ['curl', '--shell', HOSTILE], ''],
  ['an unknown target', ['export', '--target', HOSTILE], ''],
  ['an argument too many', ['inspect', HOSTILE], ''],
  ['a tenant that nobody has', ['inspect', '--tenant', HOSTILE], token],
  ['a key file that is not there', ['inspect', '--key', `/nowhere/${HOSTILE}`], token],
  ['an unreadable request', ['curl'], HOSTILE],
  ['an unreadable method', ['curl'], JSON.stringify({ method: HOSTILE, url: 'https://a' })],
  [
    'a folder that is not there',
    ['curl', '--out', `/nowhere/${HOSTILE}`],
    request.replace('"text"', '"base64"'),
  ],
  ['a token', ['inspect'], token],
  ['a token as JSON', ['inspect', '--json'], token],
  ['a pasted command', ['import'], curl],
  [
    'a pasted exchange',
    ['diagnose', '--explain'],
    `HTTP/1.1 401 ${HOSTILE}\nx: ${HOSTILE}\n\n${HOSTILE}`,
  ],
  [
    'the same as JSON',
    ['diagnose', '--json'],
    `HTTP/1.1 401 ${HOSTILE}\nx: ${HOSTILE}\n\n${HOSTILE}`,
  ],
  ...requestTargetNames.flatMap(
    (target) =>
      [
        [`a request as ${target}`, ['export', '--target', target, '--out', folder], request],
        [`${target} in JSON`, ['export', '--target', target, '--out', folder, '--json'], request],
      ] as const,
  ),
]

describe('nothing that a text holds steers the terminal', () => {
  it.each(runs)('%s', async (_name, args, input) => {
    const { out, error } = await understudy(args, input)
    expect(out + error).not.toBe('')
    expect(out).not.toMatch(STEERS)
    expect(error).not.toMatch(STEERS)
  })
})

it('what another program reads is written as it is but on a terminal', () => {
  expect(forProgram('a\u202eb\tc', false)).toBe('a\u202eb\tc')
  expect(forProgram('a\u202eb\tc', true)).toBe('a\\u202eb\tc')
})
