import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BodyDraft, Part } from '../../contract/draft.ts'
import { AppError } from '../../main/errors.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import type { ShellName } from '../../main/export/exportable.ts'
import { argumentsOf } from './windows/c-runtime.ts'
import { promptLines } from './windows/cmd-prompt.ts'

/** Each place of a form, or of a body that is a file, which takes a text of its own. */
const places: Readonly<Record<string, (text: string) => BodyDraft>> = {
  name: (text) => form({ name: text, text: 'x' }),
  'name of a part with a type': (text) => form({ name: text, text: 'x', contentType: 'a/b' }),
  'name of a file part': (text) => form({ name: text, file: 'f.txt' }),
  type: (text) => form({ name: 'a', text: 'x', contentType: text }),
  'type of a file part': (text) => form({ name: 'a', file: 'f.txt', contentType: text }),
  'file name': (text) => form({ name: 'a', file: 'f.txt', filename: text }),
  'file name of bytes': (text) => form({ name: 'a', base64: 'eA==', filename: text }),
  'path of a part': (text) => form({ name: 'a', file: text }),
  text: (text) => form({ name: 'a', text }),
  'path of a body': (text) => ({ file: text }),
}

function form(part: Part): BodyDraft {
  return { parts: [part] }
}

function commandFor(shell: ShellName, body: BodyDraft, multiline: boolean): string | AppError {
  const request = { method: 'POST', url: 'http://127.0.0.1:9/', headers: [], body }
  try {
    return exportRequest(request, { shell, multiline, credentials: { kind: 'variable' } }).command
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

const names = Object.keys(places)
const INJECTED = 'a\ncopy in.txt pwned.txt\nrem '

describe('cmd', () => {
  it.each(names)('has no line of its own for a line break in a %s', (name) => {
    const said = commandFor('cmd', places[name]?.(INJECTED) ?? { text: '' }, true)
    if (said instanceof AppError) {
      expect(said.code).toBe('export_impossible')
      expect(said.message).toMatch(/cmd|curl reads the type/)
      expect(said.hint).toMatch(/bash|PowerShell|code/)
      expect(said.message + (said.hint ?? '')).not.toContain('pwned')
    } else {
      // In a file beside, whose bytes curl reads itself.
      expect(name).toMatch(/^(?:text|name|file name)/)
      expect(said).not.toMatch(/pwned/)
    }
  })

  it('starts curl once and nothing else, whatever the fields of a form hold', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(
          fc.constantFrom(...Array.from('a"\\%!^&|<>()\r\n\t;,= \u0000\u0001\u001b\u0085\u2028é')),
          {
            maxLength: 12,
          },
        )
        .map((characters) => characters.join('')),
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), field, fc.boolean(), (name, text, multiline) => {
        const said = commandFor('cmd', places[name]?.(text) ?? { text: '' }, multiline)
        if (said instanceof AppError) {
          expect(said.code).toBe('export_impossible')
          return
        }
        expect(said).toMatch(/^[\u0020-\u007e\n]*$/)
        const lines = promptLines(said, {}).filter((line) => line.trim() !== '')
        expect(lines).toHaveLength(1)
        expect(argumentsOf(lines[0] ?? '')[0]).toBe('curl')
      }),
      { numRuns: 2000, seed: 20_261_124 },
    )
  })
})

describe('shells that can spell them', () => {
  it.each([
    ['bash', 'bash'],
    ['posix', 'sh'],
  ] as const)('%s hands a line break of a field on to curl', (shell, program) => {
    for (const name of names.filter((each) => !/^(?:text|type.*)$/.test(each))) {
      const said = commandFor(shell, places[name]?.(INJECTED) ?? { text: '' }, true)
      const line = said instanceof AppError ? '' : said.replace(/^curl/, String.raw`printf '%s\0'`)
      const { stdout } = spawnSync(program, ['-c', line], { encoding: 'utf8' })
      expect(
        stdout.split('\0').filter((word) => word.includes(INJECTED)),
        name,
      ).toHaveLength(1)
    }
  })

  it('powershell spells a line break in the words of curl’s config', () => {
    const said = commandFor('powershell', form({ name: 'a\nb', text: 'x' }), true)
    expect(said).toMatch(/a\\nb/)
  })
})
