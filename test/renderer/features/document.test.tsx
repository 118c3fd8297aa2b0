// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { DocumentView } from '../../../renderer/features/response/document-view.tsx'
import { click, draw, named } from '../draw.ts'
import { fakeDocument } from '../fake-document.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const SITE = 'https://acme.atlassian.net'
const opened: string[] = []

async function show(): Promise<HTMLElement> {
  opened.length = 0
  await draw(
    <DocumentView
      label="Value"
      node={fakeDocument}
      tenantId="acme"
      pathOf={(text) => (text.startsWith(`${SITE}/`) ? text.slice(SITE.length) : null)}
      openLink={(path) => opened.push(path)}
    />,
  )
  return named('[role="document"]', 'Value')
}

it('a document reads as it does at Atlassian: headings, lists, code, tables, panels, mentions', async () => {
  const drawn = await show()
  const texts = (selector: string): (string | null)[] =>
    [...drawn.querySelectorAll(selector)].map(({ textContent }) => textContent)
  expect(texts('[data-level="2"]')).toEqual(['Steps'])
  expect(texts('strong')).toEqual(['refused'])
  expect(texts('ul li')).toEqual(['once', 'twice', 'done: Sign'])
  expect(texts('code')).toEqual(['twice'])
  expect(texts('pre')).toEqual(['curl --request GET\n  <b>'])
  expect(texts('[data-panel="warning"]')).toEqual(['Mind this'])
  expect(texts('th')).toEqual(['As', 'Answer'])
  expect(texts('td')).toEqual(['Mia', '403'])
  expect(drawn.textContent).toContain('@Mia Krystof IN PROGRESS')
})

it('what is not known is named, with what stands in it', async () => {
  expect((await show()).textContent).toContain('[extension] what an app put here')
})

it('a link to the site is the next request; where another leads is said, and nothing can be followed', async () => {
  const drawn = await show()
  await click(named('button', 'the issue'))
  expect(opened).toEqual(['/rest/api/3/issue/ACME-7'])
  expect(drawn.textContent).toContain('the docs (https://developer.atlassian.com/)')
  expect(drawn.querySelectorAll('a, img, iframe, b')).toHaveLength(0)
})
