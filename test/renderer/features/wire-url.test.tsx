// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { WireUrl } from '../../../renderer/features/composer/preview-line.tsx'
import { useComposer } from '../../../renderer/state/composer.ts'
import { FIRST_DRAFTS } from '../../../renderer/state/draft.ts'
import { emptyPreview } from '../../../renderer/state/empty-preview.ts'
import { click, doing, draw, install, named, said } from '../draw.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { asked } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

it('the address that will be sent is told of the draft that main was asked about, and of no other', async () => {
  resetStores()
  const draft = { ...FIRST_DRAFTS.jira, path: '/rest/api/3/search?jql=a b' }
  const typed = 'https://acme.atlassian.net/rest/api/3/search?jql=a b'
  const url = 'https://acme.atlassian.net/rest/api/3/search?jql=a%20b'
  const wire = { method: 'GET' as const, url, headers: [] }
  const bridge = install(fakeBridge())
  await draw(<WireUrl draft={draft} typed={typed} />)
  expect(said()).toBe('')
  const copy = (): HTMLElement => named('button', 'Copy the address as it is sent')
  await click(copy())
  // A stop of the keyboard stays where it is while the address is asked for.
  expect([copy().hasAttribute('disabled'), copy().getAttribute('aria-disabled')]).toEqual([
    false,
    'true',
  ])
  const actingAs = { kind: 'app' } as const
  await doing(() =>
    useComposer.setState({
      preview: { ...emptyPreview, wire },
      previewed: { draft: { ...draft }, actingAs },
    }),
  )
  expect(said()).toBe('')
  await doing(() => useComposer.setState({ previewed: { draft, actingAs } }))
  expect(said()).toBe(url)
  // Of what is typed just now none was known, and none was copied.
  await click(copy())
  expect(asked(bridge, 'app:copy-text')).toEqual([{ text: url }])
})
