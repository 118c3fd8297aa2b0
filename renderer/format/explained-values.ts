import type { BodyNode } from '../../contract/bodies.ts'
import { formatAbsolute, formatRelative } from './durations.ts'

// As Atlassian’s are: 24 digits and letters, or a number, a colon and a UUID; `qm:` of a portal's customer.
const ACCOUNT_ID =
  /^(?:\d{1,10}:[0-9a-f-]{30,40}|[0-9a-z]{24}|qm:[0-9a-f-]{30,80}:[0-9a-f-]{20,40})$/iu
const PERSON = /account|user|author|assignee|reporter|creator|owner|lead/iu
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u
const TIME_NAME =
  /time|date|created|updated|modified|expire|issued|started|epoch|_(?:at|on)$|^(?:exp|iat|nbf)$/iu
/** At the end of a word they would be of `format` and `version`. */
const TIME_END = /(?:At|On)$/u
const [FIRST, LAST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)]

export type Value = Pick<BodyNode, 'name' | 'kind' | 'text' | 'cut'>

/** The account id that a value is, where it is one; 24 digits alone could be anything's id. */
export function accountIdIn({ name, kind, text, cut }: Value): string | null {
  if (kind !== 'string' || cut || !ACCOUNT_ID.test(text)) return null
  return text.includes(':') || PERSON.test(name ?? '') ? text : null
}

/** Milliseconds since the epoch of the time that a value is; null where it is none. */
export function timeIn({ name, kind, text }: Value): number | null {
  if (kind === 'string') return ISO.test(text) ? valid(Date.parse(text.replace(' ', 'T'))) : null
  const isTime = name !== null && (TIME_NAME.test(name) || TIME_END.test(name))
  if (kind !== 'number' || !isTime || !/^\d{10}(?:\d{3})?$/u.test(text)) return null
  return valid(Number(text) * (text.length === 10 ? 1000 : 1))
}

const valid = (time: number): number | null => (time >= FIRST && time < LAST ? time : null)

/** `2026-11-23 12:51:47 here, 3 d ago`. */
export function timeWords(time: number, now: number): string {
  return `${formatAbsolute(time)} here, ${formatRelative(time, now)}`
}

/** What is done with what leads to the same site. */
export const OPEN_LINK = 'Open as the next request'

/** The path at a site that a value leads to, as the composer takes it; null where it leads elsewhere. */
export function pathIn({ kind, text, cut }: Value, baseUrl: string): string | null {
  if (kind !== 'string' || cut) return null
  const base = baseUrl.replace(/\/+$/u, '')
  // A fragment is never sent.
  const link = text.replace(/#[^]*$/u, '')
  if (BELOW.test(link)) return link
  return link.startsWith(`${base}/`) ? link.slice(base.length) : null
}

/** As Confluence names what is next: https://developer.atlassian.com/cloud/confluence/rest/v2/intro/#using */
const BELOW = /^\/(?:wiki\/)?(?:rest|api)\/\S+$/u
