import { isObject } from '../../../wire/json.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { plainPath } from '../signs.ts'
import { formDecoded } from '../../../wire/percent-decoding.ts'

export function writes({ method }: Answer): boolean {
  return method !== null && !/^(?:GET|HEAD|OPTIONS)$/.test(method)
}

/** Jira's complaints about single fields: names to texts; empty where the answer holds none. */
export function fieldComplaints({ json }: Answer): Readonly<Record<string, string>> {
  const errors = json?.['errors']
  if (!isObject(errors)) return {}
  return Object.fromEntries(
    Object.entries(errors).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

/** Jira's complaints about the request as a whole. */
export function wholeComplaints({ json }: Answer): readonly string[] {
  const messages = json?.['errorMessages']
  return Array.isArray(messages)
    ? (messages as readonly unknown[]).filter((one): one is string => typeof one === 'string')
    : []
}

/** Whether the body as it was sent has a member of this name, at any depth. */
export function isSent({ requestBody }: Answer, name: string): boolean {
  return requestBody?.includes(`"${name}"`) === true
}

/**
 * Requests that Jira calls wrong: answered 400, or with its error collection where the paste has no
 * status (`curl -s` prints the body alone).
 */
export function calledWrong({ failing }: CaseFacts): readonly Answer[] {
  return failing.filter(
    ({ where, status, json }) =>
      (where === 'site' || where === 'unknown') &&
      (status === 400 || (status === null && json !== null)),
  )
}

/** An answer that was copied without its body. */
export function saysNothing({ body, status }: Answer): boolean {
  return status !== null && body.trim() === ''
}

/** A search by JQL, in any of the paths that take one. */
export function isSearch(answer: Answer): boolean {
  return /^\/rest\/(?:api\/\w+\/search(?:\/jql|\/approximate-count)?|agile\/1\.0\/(?:board|epic|sprint)\/[^/]+\/(?:issue|backlog))\/?$/.test(
    plainPath(answer),
  )
}

/** The JQL as it was sent; null where the evidence does not hold it. */
export function jqlOf({ query, requestBody, said }: Answer): string | null {
  const inQuery = /(?:^|&)jql=([^&]*)/.exec(query)?.[1]
  if (inQuery !== undefined) return formDecoded(inQuery)
  // Of a command in a text the words are all that is kept.
  const sent = requestBody ?? said.find(({ words }) => /"jql"\s*:/.test(words))?.words ?? ''
  const inBody = /"jql"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(sent)?.[1]
  return inBody === undefined ? null : inBody.replaceAll('\\"', '"')
}

const OF_FIELDS =
  /issue ?type|must be assigned|reporter|customfield_\d|\b([A-Z][\w ]{1,40}): \1 is required|\\?"errors\\?"\s*:\s*\{/i

/** Whether a complaint is about what an issue is created with: its type, its fields, its project. */
export function namesFields(words: string): boolean {
  return OF_FIELDS.test(words)
}
