import { errors, json, own } from './answers.ts'
import type { Endpoint } from './endpoint.ts'
import { gatewayScope } from './gate.ts'

const removed = {
  errorMessages: [
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  ],
  errors: {},
}

/** Doors that are closed to everyone, each in its own way. */
export const elsewhereEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/:version/search',
    scope: 'NONE',
    anonymous: 'answered',
    body: 'none',
    answer: () => json(removed, 410),
  },
  {
    method: 'POST',
    path: '/rest/api/:version/search',
    scope: 'NONE',
    anonymous: 'answered',
    body: 'none',
    answer: () => json(removed, 410),
  },
  {
    method: 'GET',
    path: '/wiki/rest/api/*',
    scope: 'NONE',
    anonymous: 'refused',
    body: 'none',
    answer: () =>
      json({ message: 'Current user not permitted to use Confluence', statusCode: 403 }, 403),
  },
  {
    method: 'GET',
    path: '/ex/jira/*',
    scope: 'NONE',
    anonymous: 'answered',
    body: 'none',
    answer: () => gatewayScope,
  },
  {
    method: 'POST',
    path: '/rest/devinfo/0.10/bulk',
    scope: 'WRITE',
    anonymous: 'refused',
    body: 'json',
    answer: () => errors(403, [own('No development information is kept here.')]),
  },
]
