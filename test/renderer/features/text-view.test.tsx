// @vitest-environment happy-dom
import { EditorState, type TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { SeenBody } from '../../../contract/exchange.ts'
import {
  beginningOf,
  drawnRange,
  drawnText,
} from '../../../renderer/features/response/drawn-text.ts'
import { TextView } from '../../../renderer/features/response/text-view.tsx'
import { BODY_LABEL } from '../../../renderer/keys/focus.ts'
import { type ReadPart, useBody } from '../../../renderer/state/bodies.ts'
import { clear, doing, draw, named, until } from '../draw.ts'
import { resetStores } from '../reset.ts'

const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, text: `Ticket no ${id}` }))
const whole = JSON.stringify(rows)
const ofText = (text: string, from = 0): ReadPart => ({
  ...{ text, from, next: from + text.length, size: 2 * whole.length, depth: 0, inString: false },
})
const body = (head: string): SeenBody => ({
  ...{ size: whole.length, head, encoding: 'utf8', truncated: true, bodyId: 'large' },
})
const view = (head: string) => (
  <TextView body={body(head)} json pretty tenantId="acme" openLink={() => undefined} />
)

const editor = (): EditorView => {
  const found = EditorView.findFromDOM(named('.cm-content', BODY_LABEL))
  if (found === null) throw new Error('no editor')
  return found
}
const doc = (): string => editor().state.doc.toString()

/** Characters that an editor was made with, each time. */
async function made(): Promise<readonly number[]> {
  await draw(view('[1]'))
  await until(() => document.querySelector('.cm-content') !== null)
  await clear()
  const create = vi.spyOn(EditorState, 'create')
  onTestFinished(() => create.mockRestore())
  await draw(view(whole.slice(0, 60_000)))
  await until(() => doc().length > 60_000)
  return create.mock.calls.map(([config]) => config?.doc?.length ?? 0)
}

describe('a large text', () => {
  beforeEach(() => resetStores())

  it('is drawn by its beginning first, and then as a whole', async () => {
    const [first, ...others] = await made()
    expect(first).toBeGreaterThan(40_000)
    expect(first).toBeLessThan(80_000)
    expect(others).toEqual([])
    expect(doc()).toBe(drawnText(ofText(whole.slice(0, 60_000)), true).text)
  })

  it('keeps what is drawn of it where it goes on', async () => {
    await made()
    const before = doc().length
    const dispatch = vi.spyOn(editor(), 'dispatch')
    await doing(() => useBody.setState({ read: { large: ofText(whole.slice(0, 80_000)) } }))
    await until(() => doc().length > 80_000)
    const changed = (dispatch.mock.calls as unknown as [TransactionSpec][]).flatMap(
      ([{ changes }]) => (changes === undefined ? [] : [changes]),
    )
    expect(changed).toEqual([expect.objectContaining({ from: before, to: before })])
    expect(doc()).toBe(drawnText(ofText(whole.slice(0, 80_000)), true).text)
  })

  it('is another one as a whole, too, where somebody goes to a part of it', async () => {
    await made()
    const part = ofText(whole.slice(300_000, 360_000), 300_000)
    await doing(() => useBody.setState({ read: { large: part } }))
    await until(() => doc() === drawnText(part, true).text)
    expect(doc()).toBe(drawnText(part, true).text)
  })
})

describe('the place of a match', () => {
  it('is where the editor has it, whatever breaks the lines before', () => {
    const pieces = fc.constantFrom('\r\n', '\n', '\r', 'x', '😀', ' ', 'e\u0301')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.array(pieces), (before, after) => {
        const text = `${before.join('')}needle${after.join('')}`
        const at = new TextEncoder().encode(before.join('')).length
        const part = ofText(text)
        const { doc } = EditorState.create({ doc: drawnText(part, false).text })
        const range = drawnRange(part, { at, length: 6 }, false)
        expect(range === null ? null : doc.sliceString(range.from, range.to)).toBe('needle')
      }),
    )
  })

  it.each([
    '{"issues":[{"id":0,"t":"x y"},{"id":1}],"e":[],"o":{}}',
    '{"id":0}\n{"id":1}\n\n[{}]{}"a"',
  ])('is where it is drawn once it is laid out: each character of it but blanks: %s', (text) => {
    const part = { ...ofText(text), size: text.length }
    const drawn = drawnText(part, true).text
    for (const [at, character] of Array.from(text).entries()) {
      if (character === '\n') continue
      const range = drawnRange(part, { at, length: 1 }, true)
      expect(range && drawn.slice(range.from, range.to)).toBe(character)
    }
  })
})

describe('the beginning of a part', () => {
  const pieces = fc.constantFrom(
    ...['{"a":', '[', ']', '}', '{', ',', ' \n', '\r\n', '"x', '"', '\\', '😀', '\ud83d'],
    ...['e\u0301', '\u0301'.repeat(63), '12', 'null', 'x'.repeat(9_999), ' '.repeat(300)],
  )

  it('is drawn as all of it begins', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }),
        fc.nat(30),
        fc.boolean(),
        (some, ahead, pretty) => {
          const text = `${'x'.repeat(40 * 1024 - ahead)}${some.join('')}`
          for (const part of [ofText(text), ofText(`[${text.slice(1)}`), ofText(`"${text}`)]) {
            const beginning = beginningOf(part)
            expect(part.text.startsWith(beginning.text)).toBe(true)
            expect(drawnText(part, pretty).text.startsWith(drawnText(beginning, pretty).text)).toBe(
              true,
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is all of a short one', () => {
    const short = ofText('[1]')
    expect(beginningOf(short)).toBe(short)
  })
})
