// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import type { RequestPreview } from '../../../contract/requests.ts'
import { OperationLine } from '../../../renderer/features/composer/operation-line.tsx'
import { useComposer } from '../../../renderer/state/composer.ts'
import { draw } from '../draw.ts'
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
