import { expect, it } from 'vitest'
import { utf8Of } from '../../main/wire/charset.ts'
import { sharedBytesOf, sharedJoin } from '../../main/wire/shared-copy.ts'

/** Characters that are encoded together. */
const SLICE = 256 * 1024

it.each([0, 1, 2])(
  'a long text is the same bytes, with a pair %d characters before a cut',
  async (before) => {
    const text = `${'ä'.repeat(SLICE - before)}😀${'x'.repeat(SLICE)}\ud83d`
    const bytes = await sharedBytesOf(text, utf8Of)
    expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(Buffer.compare(bytes, utf8Of(text))).toBe(0)
  },
)

it.each([
  [['a', '\ud83d', '\ude00b']],
  [['\ud83d', '', '\ude00', '\ude00']],
  [[`${'x'.repeat(SLICE - 1)}\ud83d`, '\ude00']],
  [['\ud83d', 'b', '\ud83d']],
  [[]],
])('slices of a text are the same bytes as all of it, wherever it is cut: %#', async (slices) => {
  const bytes = await sharedBytesOf(slices, utf8Of)
  expect(Buffer.compare(bytes, utf8Of(slices.join('')))).toBe(0)
})

it('base64 is the same bytes, cut between its groups', async () => {
  const base64 = Buffer.from('ü'.repeat(SLICE)).toString('base64')
  const bytes = await sharedBytesOf(base64, (slice) => Buffer.from(slice, 'base64'))
  expect(Buffer.from(bytes).toString('base64')).toBe(base64)
})

it('what stands before a long text is put before its bytes, and a lone half of a pair joins nothing', async () => {
  const text = `\ude00${'x'.repeat(SLICE)}`
  const bytes = await sharedBytesOf(text, utf8Of, utf8Of('n='))
  expect(Buffer.compare(bytes, utf8Of(`n=${text}`))).toBe(0)
})

it('chunks that are longer than a turn are joined to the same bytes', async () => {
  const chunks = [0, 1, 2_500_000, 1_048_576, 3].map((size, at) => new Uint8Array(size).fill(at))
  expect(Buffer.compare(await sharedJoin(chunks), Buffer.concat(chunks))).toBe(0)
})
