// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { BodyDraft, RequestDraft } from '../../../contract/draft.ts'
import { answerQuestion, askBeforeWrite } from '../../../renderer/app/flows/ask-before-write.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { click, doing, named, press, until } from '../draw.ts'
import { failed, ok } from '../fake-bridge.ts'
import { answered, exchange } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

eachWithHeight()

const WORDS = 'Send PUT /rest/api/3/issue/ACME-7 as Mia Krystof on acme.atlassian.net?'
const dialog = (): string => document.querySelector('[role="dialog"]')?.textContent ?? ''
const put = (body: BodyDraft | null): RequestDraft => ({
  ...{ method: 'PUT', path: '/rest/api/3/issue/ACME-7', query: [], headers: [] },
  body,
})

async function askedOf(body: BodyDraft | null): Promise<string> {
  await doing(() => useComposer.setState({ question: { words: WORDS, draft: put(body) } }))
  await until(() => dialog() !== '')
  return dialog()
    .replace(/^This changes a customer’s data/u, '')
    .replace(/Do not sendSend it$/u, '')
}

describe('the question before a write', () => {
  it('shows where the body begins: of JSON its first lines, laid out', async () => {
    await openWindow()
    expect(await askedOf({ text: '{"fields":{"summary":"Printer on fire"}}' })).toBe(
      `${WORDS}{\n  "fields": {\n    "summary": "Printer on fire"\n  }\n}`,
    )
  })

  it('shows ten lines of a long one, and that there is more', async () => {
    await openWindow()
    const numbers = JSON.stringify(Array.from({ length: 2000 }, (_, at) => at))
    expect(await askedOf({ text: numbers })).toBe(
      `${WORDS}[\n  0,\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n…`,
    )
  })

  it.each<[string, BodyDraft | null, string]>([
    ['no body', null, ''],
    ['an empty one', { text: ' \n' }, ''],
    ['text as it was typed', { text: 'one  two\nthree' }, 'one  two\nthree'],
    ['a file', { file: '/home/me/a.png' }, 'The body is the file /home/me/a.png.'],
    ['bytes', { base64: 'AAEC' }, 'The body is binary, 3 B.'],
    [
      'a form',
      { parts: [{ name: 'comment', text: 'x' }] },
      'The body is a form of 1 part: comment.',
    ],
  ])('says what else it is: %s', async (_, body, words) => {
    await openWindow()
    expect(await askedOf(body)).toBe(`${WORDS}${words}`)
  })

  it('is asked of one at a time: what another takes the place of is not sent, and waits no longer', async () => {
    const first = askBeforeWrite(WORDS, put(null))
    const second = askBeforeWrite(`${WORDS} Second?`, put(null))
    await expect(first).resolves.toBe(false)
    answerQuestion(true)
    await expect(second).resolves.toBe(true)
  })

  it('is asked of what was sent, and names no customer where the site is none of theirs', async () => {
    const bridge = await openWindow({
      'requests:send': ({ confirmed }) =>
        confirmed ? ok(answered(exchange({}))) : failed('write_not_confirmed', WORDS),
    })
    await click(named('button', 'Our development site'))
    await until(() => named('button', 'Tenant:').textContent.includes('development'))
    await press('Enter', { ctrlKey: true })
    await until(() => dialog() !== '')
    expect(dialog()).toBe(`This changes data${WORDS}Do not sendSend it`)
    await click(named('button', 'Send it'))
    await until(() => asked(bridge, 'requests:send').length === 2)
    expect(asked(bridge, 'requests:send')).toMatchObject([
      { confirmed: false },
      { confirmed: true },
    ])
  })
})
