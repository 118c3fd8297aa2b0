// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { findSections, guide, pageOf } from '../../../renderer/features/help/guide.ts'
import { ok } from '../fake-bridge.ts'
import { click, named, press, said, type, until } from '../draw.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const text = (): HTMLElement => named('[role="document"]', 'Guide')

it('F1 opens the guide, which goes from page to page and finds in all of them', async () => {
  await openWindow({})
  await press('F1')
  await until(() => document.querySelector('[role="document"]') !== null)
  for (const { title } of guide) {
    await click(named('nav button', title))
    expect(text().textContent).toContain(title)
  }
  await type(named('input', 'Find in the guide'), 'shared secret')
  await until(() => document.querySelector('[aria-label="Found in the guide"] button') !== null)
  await type(named('input', 'Find in the guide'), 'qqqzzz')
  await until(() => said().includes('Nothing in the guide says that.'))
})

it('shows the pictures of the guide, which lie in the app', async () => {
  await openWindow({})
  await press('F1')
  await until(() => document.querySelector('[role="document"]') !== null)
  await click(named('nav button', 'Reading an answer'))
  const pictures = [...text().querySelectorAll('img')]
  expect(pictures.map((each) => each.getAttribute('alt'))).toContain(
    'The same request as Mia and as the app, side by side',
  )
  expect(pictures.map(({ src }) => /[\w-]+\.png/u.exec(src)?.[0])).toEqual([
    ...['table-light.png', 'pages-light.png', 'compared-light.png', 'timing-light.png'],
  ])
})

it('what the app is can be copied, without a tenant', async () => {
  const bridge = await openWindow({ 'app:copy-text': () => ok(null) })
  await press('F1')
  await until(() => document.querySelector('[role="document"]') !== null)
  await click(named('nav button', 'About Understudy'))
  await click(named('button', 'Copy for a report'))
  expect(asked(bridge, 'app:copy-text')).toEqual([
    {
      text: 'Understudy: 0.1.0\nElectron: 45.4.1\nChromium: 142.0.7444.59\nNode: 24.21.0\nSystem: linux\nKeychain: the keyring, ready',
    },
  ])
})

it('names what the app is made of, each with its licence', async () => {
  const notice = { name: 'jose', version: '6.1.2', licence: 'MIT', text: 'The MIT License (MIT)' }
  await openWindow({ 'app:notices': () => ok([notice]) })
  await press('F1')
  await until(() => document.querySelector('[role="document"]') !== null)
  await click(named('nav button', 'About Understudy'))
  await until(() => document.querySelector('[aria-label="What Understudy is made of"]') !== null)
  const list = named('ul', 'What Understudy is made of')
  expect(list.textContent).toBe('jose 6.1.2 MITThe MIT License (MIT)')
})

it('every link between pages of the guide leads to a heading that is there', () => {
  const links = guide.flatMap(({ file, sections }) =>
    [
      ...sections
        .map((section) => section.text)
        .join('\n')
        .matchAll(/\]\(([\w-]*\.md)?#([^)]+)\)/gu),
    ].map(([, to = file, anchor = '']) => ({ from: file, to, anchor })),
  )
  const lost = links.filter(
    ({ to, anchor }) =>
      guide.find((page) => page.file === to)?.sections.every(({ id }) => id !== anchor) === true,
  )
  expect(lost).toEqual([])
})

it('a section is found by all words, those whose heading holds them first', () => {
  const page = pageOf('a.md', '# First\n\nclock and token\n\n## Clock, token\n\ntext')
  expect(findSections([page], 'token CLOCK').map(({ section }) => section.title)).toEqual([
    'Clock, token',
    'First',
  ])
  expect(findSections([page], '  ')).toEqual([])
})
