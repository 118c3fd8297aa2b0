// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { RequestPreview } from '../../../contract/requests.ts'
import { OfferedParameters } from '../../../renderer/features/composer/offered-parameters.tsx'
import { OperationLine } from '../../../renderer/features/composer/operation-line.tsx'
import { useComposer } from '../../../renderer/state/composer.ts'
import { freshDraft } from '../../../renderer/state/draft.ts'
import { click, draw } from '../draw.ts'
import { operation } from '../fake-operations.ts'
import { preview } from '../fake-preview.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)

const wire = { method: 'GET', url: 'https://acme.atlassian.net/rest/x', headers: [] }
const of = (
  change: Parameters<typeof operation>[0],
  scopeHeld: boolean | null = null,
): RequestPreview => preview({ wire, operation: operation(change), scopeHeld })

it.each<[RequestPreview | null, readonly string[]]>([
  [null, []],
  [preview({}), []],
  [preview({ wire }), ['Not in Atlassian’s reference']],
  [of({}), ['Get issue', 'READ', 'read:jira-work']],
  [of({}, true), ['Get issue', 'READ · installed', 'read:jira-work']],
  [of({}, false), ['Get issue', 'READ · not installed', 'read:jira-work']],
  [of({ connect: 'NONE' }, true), ['Get issue', 'no Connect scope', 'read:jira-work']],
  [of({ connect: 'INACCESSIBLE' }), ['Get issue', 'not for Connect', 'read:jira-work']],
  [of({ connect: 'ADMIN' }, true), ['Get issue', 'ADMIN · installed', 'read:jira-work']],
  [of({ connect: null, classic: [] }), ['Get issue']],
  [
    of({ connect: null, classic: [], granular: ['read:a:jira', 'read:b:jira'] }),
    ['Get issue', 'read:a:jira read:b:jira'],
  ],
  [
    of({ connect: 'INACCESSIBLE', only: 'forge-app', experimental: true, classic: [] }),
    ['Get issue', 'Forge app only', 'experimental'],
  ],
  [
    of({ noImpersonation: true, deprecated: true }, true),
    ['Get issue', 'READ · installed', 'deprecated', 'not as a user', 'read:jira-work'],
  ],
])('says what the operation is and asks for', async (said, words) => {
  useComposer.setState({ preview: said })
  await draw(<OperationLine />)
  const line = document.querySelector('[aria-label="This operation"]')
  expect([...(line?.children ?? [])].map(({ textContent }) => textContent)).toEqual(words)
})

it('tells all of the scopes where one rests on them', async () => {
  useComposer.setState({ preview: of({ granular: ['read:issue:jira', 'read:user:jira'] }) })
  await draw(<OperationLine />)
  expect(document.querySelector('[title^="Scopes"]')?.getAttribute('title')).toBe(
    'Scopes of OAuth 2.0 and Forge: read:jira-work; or, granular, read:issue:jira, read:user:jira',
  )
})

it('offers what the operation takes in its query, a list once more for each of its items', async () => {
  const query = [
    { name: 'accountId', type: 'string[]', required: true },
    { name: 'startAt', type: 'integer', required: false },
  ]
  useComposer.setState({ preview: of({ query }) })
  const row = (name: string) => ({ key: name, name, value: '1', enabled: true })
  const draft = { ...freshDraft('/x'), query: [row('accountId'), row('startAt')] }
  const edited: unknown[] = []
  await draw(<OfferedParameters draft={draft} edit={(change) => edited.push(change)} />)
  const [only, ...others] = document.querySelectorAll('li')
  expect([only?.textContent, others]).toEqual(['accountIdstring[], required', []])
  await click(only?.querySelector('button') as HTMLElement)
  expect(edited).toMatchObject([{ query: [{}, {}, { name: 'accountId', value: '' }] }])
})
