import { expect, it } from 'vitest'
import { withNewer } from '../setup/operations.ts'

const FILE = `/** Licence: none declared. */
export const confluence: OperationsDocument = {
  api: 'confluence',
  title: 'Confluence Cloud REST API v2',
  version: '2.0.0',
  source: 'https://developer.atlassian.com/x.json',
  copied: '2026-06-10',
  lines: \`
GET	/wiki/api/v2/old	getOld	Get old	READ				
\`,
}
`

it('a file of a built-in document is written anew of one of Atlassian’s, and without its sentences', () => {
  const openApi = JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Confluence', version: '2.1.0' },
    servers: [{ url: 'https://{your-domain}/wiki/api/v2' }],
    paths: {
      '/admin-key': { get: { operationId: 'getAdminKey', summary: 'A sentence of theirs $& $1' } },
    },
  })
  expect(withNewer(FILE, openApi, '2026-11-28')).toBe(
    FILE.replace('2.0.0', '2.1.0')
      .replace('2026-06-10', '2026-11-28')
      .replace(
        'GET\t/wiki/api/v2/old\tgetOld\tGet old\tREAD\t\t\t\t',
        'GET\t/wiki/api/v2/admin-key\tgetAdminKey\tGet admin key\t\t\t\t\t',
      ),
  )
})
