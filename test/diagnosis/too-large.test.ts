import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { sureOf, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

/** What was too large for a store of the app's own. */
const STORES: readonly Row[] = [
  {
    name: 'the client of Elasticsearch in Python',
    text: `Traceback (most recent call last):\n  File "/srv/index.py", line 12, in send\nelastic_transport.ApiError: ApiError(413, 'Request Entity Too Large')\nnode=http://es.inner.example:9200 after 90 issues from marl.atlassian.net`,
  },
  {
    name: 'that of OpenSearch',
    text: `opensearchpy.exceptions.TransportError: TransportError(413, '{"Message":"Request size exceeded 10485760 bytes"}')\nindex: jira-issues, read from marl.atlassian.net (200)`,
  },
  {
    name: 'the older one of Elasticsearch',
    text: `elasticsearch.exceptions.TransportError: TransportError(413, '')\n  in bulk, https://search.inner.example:9200/_bulk\nall 250 issues of Jira were read`,
  },
]

const SITES: readonly Row[] = [
  {
    name: 'a site',
    text: `POST https://marl.atlassian.net/rest/api/3/issue/MA-1/attachments\nHTTP/1.1 413 Request Entity Too Large\nContent-Length: 0`,
  },
  {
    name: 'a site beside a store that took it',
    text: `POST https://marl.atlassian.net/rest/devinfo/0.10/bulk -> 413 {"errorMessages":["Data is too large. Submit fewer devinfo entities in each payload."]}\nElasticsearch has it all`,
  },
]

describe('what is too large', () => {
  rows('for a store of the app’s own is no failure of a site’s', STORES, ({ text }) => {
    expect(sureOf(text)).toEqual([])
  })
  rows('for a site is told', SITES, ({ text }) => {
    expect(toldOf(text)[0]).toMatch(/^N05 /)
  })
})
