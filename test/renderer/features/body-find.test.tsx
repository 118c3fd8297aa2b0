// @vitest-environment happy-dom
import { EditorView } from '@codemirror/view'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BodyPart, Found } from '../../../contract/bodies.ts'
import type { RequestOf } from '../../../contract/contract.ts'
import type { SeenBody } from '../../../contract/exchange.ts'
import { JOINTS, SYNTAX } from '../../../contract/pattern.ts'
import { TextView } from '../../../renderer/features/response/text-view.tsx'
import { FindBar } from '../../../renderer/features/response/find-bar.tsx'
import { bodyOf, useBody } from '../../../renderer/state/bodies.ts'
import { useBodyFind } from '../../../renderer/state/body-find.ts'
import { BODY_LABEL } from '../../../renderer/keys/focus.ts'
import { click, doing, draw, install, named, press, type, until, withoutPauses } from '../draw.ts'
import { type FakeBridge, fakeBridge, ok } from '../fake-bridge.ts'
import { resetStores } from '../reset.ts'

const issues = Array.from({ length: 40_000 }, (_, id) => ({ id, text: `Ticket no ${id}` }))
const whole = JSON.stringify({ issues })

/** As main does it, where a letter is a byte, the body has no blanks and what is sought begins outside of a string. */
function find({ text, matchCase, laidOut, wanted }: Omit<RequestOf<'bodies:find'>, 'of'>): Found {
  const sought = laidOut ? text.replaceAll(/ *([{:,]) */gu, '$1') : text
  const flags = matchCase ? 'gu' : 'giu'
  const literal = (words: string): string => words.replaceAll(SYNTAX, '\\$&')
  const places = [...whole.matchAll(new RegExp(literal(sought), flags))].map(({ index }) => index)
  const first = places.findIndex((at) => at >= ('from' in wanted ? wanted.from : 0))
  const nth = 'nth' in wanted ? wanted.nth : Math.max(0, first)
  const at = places[nth]
  const joined = sought.replaceAll(/[{:,"]/gu, (joint) =>
    String.fromCharCode(JOINTS.indexOf(joint)),
  )
  return {
    count: places.length,
    match: at === undefined ? null : { nth, at, length: sought.length },
    pattern: literal(laidOut ? joined : text),
  }
}

/** From the row that begins before it. */
function around(at: number): BodyPart {
  const from = whole.lastIndexOf('{"id"', at)
  const next = Math.min(from + 200_000, whole.length)
  const text = whole.slice(from, next)
  return { text, from, next, size: whole.length, depth: 2, inString: false }
}

const body: SeenBody = {
  size: whole.length,
  head: whole.slice(0, 200_000),
  encoding: 'utf8',
  truncated: true,
  bodyId: 'large',
}

async function start(pretty = true): Promise<FakeBridge> {
  const bridge = install(
    fakeBridge({
      'bodies:find': (order) => ok(find(order)),
      'bodies:around': ({ at }) => ok(around(at)),
    }),
  )
  await draw(
    <>
      <FindBar of={bodyOf(body)} laidOut={pretty} />
      <TextView body={body} json pretty={pretty} tenantId="acme" openLink={() => undefined} />
    </>,
  )
  await until(() => document.querySelector('.cm-content') !== null)
  return bridge
}

const editor = (): EditorView => {
  const view = EditorView.findFromDOM(named('.cm-content', BODY_LABEL))
  if (view === null) throw new Error('no editor')
  return view
}
const count = (): string | null => named('[role="status"]', 'Matches').textContent
const marked = (): string | null | undefined =>
  document.querySelector('.cm-searchMatch-selected')?.textContent

async function look(text: string): Promise<void> {
  await type(named('input', 'Find'), text)
  await until(() => !useBodyFind.getState().asking && !useBody.getState().reading)
}

describe('finding in the body of an answer', () => {
  beforeEach(() => {
    resetStores()
    withoutPauses()
  })
  it('counts in all of it, and goes to a match behind what is loaded', async () => {
    await start()
    await look('ticket no 39999')
    expect(count()).toBe('1 of 1')
    await until(() => marked() !== undefined)
    expect(marked()).toBe('Ticket no 39999')
    const { doc } = editor().state
    // It begins in two brackets.
    expect(doc.toString()).toBe(
      '{\n      "id": 39999,\n      "text": "Ticket no 39999"\n    }\n  ]\n}',
    )
    await look('nowhere')
    expect(count()).toBe('no match')
    await look('')
    expect(count()).toBe('')
  })

  it.each([
    ['"id"', false],
    ['ticket no 1', false],
    ['Ticket no 1', true],
    ['{', false],
    ['\\d', false],
  ])('marks all that is like %j in sight, capitals minded: %j', async (text, matchCase) => {
    await start()
    if (matchCase)
      await click(document.querySelector<HTMLElement>('[type="checkbox"]') ?? named('x', ''))
    await look(text)
    const found = count() !== 'no match'
    if (found) await until(() => marked() !== undefined)
    const all = [...document.querySelectorAll('.cm-searchMatch')].map((each) => each.textContent)
    const { state, visibleRanges } = editor()
    const inSight = visibleRanges.map(({ from, to }) => state.sliceDoc(from, to)).join('\n')
    const fold = (words: string): string => (matchCase ? words : words.toLowerCase())
    expect(new Set(all.map(fold))).toEqual(new Set(found ? [fold(text)] : []))
    expect(all.length).toBeGreaterThanOrEqual(fold(inSight).split(fold(text)).length - 1)
    await click(named('button', 'Close'))
    await until(() => document.querySelector('.cm-searchMatch') === null)
  })

  it.each(['"id": 0,', '"id":0 ,', '"id":0'])(
    'finds %j where it stands laid out, and marks it and all of its like',
    async (text) => {
      await start()
      await look(text.replace('0', '1'))
      await until(() => marked() !== undefined)
      expect([count(), marked()?.startsWith('"id": 1')]).toEqual([
        text.endsWith(',') ? '1 of 1' : '1 of 11,111',
        true,
      ])
      await look(text)
      await until(() => marked()?.includes('0') === true)
      expect([count(), marked()]).toEqual(['1 of 1', text.endsWith(',') ? '"id": 0,' : '"id": 0'])
      await look('{ "id":')
      await until(() => marked()?.startsWith('{') === true)
      expect(count()).toBe('2 of 40,000')
      expect(document.querySelectorAll('.cm-searchMatch').length).toBeGreaterThan(10)
    },
  )

  it('takes the text as it came for what it is, and so does Pretty in a string', async () => {
    await start(false)
    await look('"id": 0')
    expect(count()).toBe('no match')
    await look('"id":0')
    expect([count(), marked()]).toEqual(['1 of 1', '"id":0'])
    await start()
    await until(() => count() === '1 of 1' && marked() === '"id": 0')
    await look('Ticket  no 7')
    expect(count()).toBe('no match')
  })

  it('goes on and back, round the ends, and stays at the start where somebody goes there', async () => {
    await start()
    await look('Ticket')
    expect(count()).toBe('1 of 40,000')
    await press('Enter', { shiftKey: true }, named('input', 'Find'))
    await until(() => count() === '40,000 of 40,000' && !useBody.getState().reading)
    expect(useBody.getState().read['large']?.from).toBeGreaterThan(1_000_000)
    await click(named('button', 'Back to the start'))
    expect(useBody.getState().read['large']).toBeUndefined()
    expect(editor().state.doc.toString().slice(0, 20)).toBe('{\n  "issues": [\n    ')
    await click(named('button', 'Next'))
    await until(() => count() === '1 of 40,000')
    expect(marked()).toBe('Ticket')
  })

  it('goes as many matches on as steps are taken, however soon one comes behind another', async () => {
    await start()
    await look('Ticket')
    const field = named('input', 'Find')
    await doing(() => {
      for (let step = 0; step < 5; step += 1)
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    })
    await until(() => count() === '6 of 40,000')
    await doing(() => {
      const back = { key: 'Enter', shiftKey: true, bubbles: true }
      for (let step = 0; step < 7; step += 1)
        field.dispatchEvent(new KeyboardEvent('keydown', back))
    })
    await until(() => count() === '39,999 of 40,000')
  })

  it('minds capitals where it is asked to, and looks anew in another answer', async () => {
    const bridge = await start()
    await look('ticket no 7')
    expect(count()).toBe('1 of 1,111')
    await click(document.querySelector<HTMLElement>('[type="checkbox"]') ?? named('x', ''))
    await until(() => count() === 'no match')
    expect(useBodyFind.getState().matchCase).toBe(true)
    await doing(() => useBodyFind.getState().close())
    expect(bridge.calls.filter(({ channel }) => channel === 'bodies:find')).toHaveLength(2)
    expect(useBodyFind.getState()).toMatchObject({ open: false, text: 'ticket no 7', found: null })
  })
})
