import type { Issue } from '../content.ts'
import { sees } from './access.ts'
import { errors, json, own } from './answers.ts'
import type { Answer } from './answers.ts'
import { endpoint, isRecord, jsonBody, personOf } from './endpoint.ts'
import type { Call, Endpoint } from './endpoint.ts'
import { issueBean } from './issue-bean.ts'
import { readJql } from './jql.ts'
import { numberIn } from './people.ts'
import { say } from './texts.ts'

const path = '/search/jql'

export const searchEndpoints: readonly Endpoint[] = [
  endpoint.get(path, 'READ', (call) => search(call, inQuery(call))),
  endpoint.post(path, 'READ', (call) => search(call, inBody(call))),
]

interface Wish {
  readonly jql: string
  readonly token: string | null
  readonly maxResults: number
  readonly fields: readonly string[]
}

function inQuery({ query }: Call): Wish {
  return {
    jql: query.get('jql') ?? '',
    token: query.get('nextPageToken'),
    maxResults: numberIn(query, 'maxResults', 50),
    fields: query.get('fields')?.split(',') ?? ['id'],
  }
}

function inBody(call: Call): Wish {
  const { jql, nextPageToken, maxResults, fields } = jsonBody(call)
  return {
    jql: typeof jql === 'string' ? jql : '',
    token: typeof nextPageToken === 'string' ? nextPageToken : null,
    maxResults: typeof maxResults === 'number' ? maxResults : 50,
    fields: Array.isArray(fields) ? fields.filter((each) => typeof each === 'string') : ['id'],
  }
}

/** What someone may not see is left out without a word, for nobody as for everybody. */
function search(call: Call, wish: Wish): Answer {
  const reading = readJql(wish.jql, personOf(call)?.accountId ?? null)
  if (reading.kind === 'unbounded') return errors(400, [say(call.language, 'unboundedSearch')])
  if (reading.kind === 'unreadable')
    return errors(400, [own(`This JQL is not understood here: ${reading.at}`)])
  const start = wish.token === null ? 0 : offsetIn(wish.token, wish.jql)
  if (start === null) return errors(400, [own('nextPageToken belongs to another search.')])
  const found = call.world.site.issues.filter(
    (each) => sees(call, each.project) && reading.matches(each),
  )
  return page(call, wish, reading.newestFirst ? found.reverse() : found, start)
}

function page(call: Call, wish: Wish, found: readonly Issue[], start: number): Answer {
  const end = start + Math.min(Math.max(Math.trunc(wish.maxResults), 1), 100)
  const issues = found.slice(start, end).map((each) => issueBean(call, each, wish.fields))
  const isLast = end >= found.length
  return json({ issues, ...(isLast ? {} : { nextPageToken: tokenFor(end, wish.jql) }), isLast })
}

function tokenFor(offset: number, jql: string): string {
  return Buffer.from(JSON.stringify({ offset, jql })).toString('base64url')
}

function offsetIn(token: string, jql: string): number | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
    if (!isRecord(value) || value.jql !== jql) return null
    return typeof value.offset === 'number' && value.offset >= 0 ? value.offset : null
  } catch {
    return null
  }
}
