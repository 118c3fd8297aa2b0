import type { z } from 'zod'
import type { Channel } from '../../contract/channels.ts'
import { AppError } from '../errors.ts'

type Issue = z.core.$ZodIssue

export const OWN_DEFECT = 'This is a defect of Understudy; please report it with the name above.'

/** What a person calls a field, or the things in a list, and what to do where there is more than Understudy takes. */
type Words = readonly [what: string, todo: string]

const SHORTEN = 'Shorten it, then try again.'
const FEWER = 'Leave some out, then try again.'
const PART = 'Paste the part of it that is meant: the one request, or the lines around the failure.'
const OTHER = 'Is it something else that was pasted there? Look at it again.'

const ANOTHER = 'Type another one.'

const PATH: Words = ['The path', 'Shorten it; what is long belongs in the body of the request.']
const SOUGHT: Words = ['The text to look for', 'A few words of it are enough.']
const PASTED: Words = ['The text', PART]
const BASE_URL: Words = ['The base URL', OTHER]
const FILE: Words = ['The path of the file', 'Let its folder lie less deep.']
const FOLDER: Words = ['The path of the folder', 'Choose one that lies less deep.']

/**
 * Of every field that a person fills in and that has a limit, by the end of its place: `#` stands for a place in a
 * list. The longest that fits counts; what is in none is ours to get right.
 */
const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries<Words>({
    method: ['The method', SHORTEN],
    url: ['The URL', SHORTEN],
    name: ['The name', SHORTEN],
    text: PASTED,
    baseUrl: BASE_URL,
    headers: ['headers', FEWER],
    'draft.path': PATH,
    'draft.query': ['query parameters', FEWER],
    'body.parts': ['parts of the form', FEWER],
    'request.path': PATH,
    'request.query': ['query parameters', FEWER],
    'expect.status': ['expected statuses', FEWER],
    'asUser.status': ['expected statuses', FEWER],
    'asApp.status': ['expected statuses', FEWER],
    fields: ['expected fields', FEWER],
    'variables.(name)': ['The name of a variable', SHORTEN],
    'variables.(value)': ['The value of a variable', SHORTEN],
    'form.appKey': ['The app key', OTHER],
    'form.clientKey': ['The client key', OTHER],
    'form.sharedSecret': ['The shared secret', OTHER],
    'form.oauthClientId': ['The OAuth client id', OTHER],
    actingAs: ['people to act as', FEWER],
    accountId: ['The account id', OTHER],
    'tenants:add-several.chosen': [
      'chosen tenants',
      'Choose fewer, and add the others after them.',
    ],
    'app:copy-text.text': ['The text to copy', 'Save it as a file instead.'],
    'app:open-link.url': ['The address', 'Copy it, and open it in the browser.'],
    'people:search.query': ['The text to look for', 'A name or an email address is enough.'],
    'people:resolve.text': ['The text', 'Paste an account id or the address of a profile alone.'],
    'operations:find.text': PATH,
    'bodies:find.text': SOUGHT,
    'history:search.text': SOUGHT,
    'bodies:filter.path': ['The JSONPath', SHORTEN],
    columns: ['columns', 'Choose fewer columns.'],
    'savedAs.path': FILE,
    'saved:open.path': FILE,
    'saved:save.path': FILE,
    'saved:save.folder': FOLDER,
    'saved:rename.path': FILE,
    'saved:duplicate.path': FILE,
    'saved:remove.path': FILE,
    folder: FOLDER,
    paths: ['chosen requests', 'Run them folder by folder.'],
    'paths.#': FILE,
    publicKey: ['The public key', OTHER],
    'claims:qsh.inToken': ['The qsh claim', OTHER],
    'claims:qsh.pasted': ['The canonical request', OTHER],
    'claims:compare.left': ['The left token', OTHER],
    'claims:compare.right': ['The right token', OTHER],
    'claims:sign.header': ['The header of the token', SHORTEN],
    'claims:sign.claims': ['The claims', SHORTEN],
    'proxy.address': ['The address of the proxy', OTHER],
    clipboardClearSeconds: ['The number of seconds', ANOTHER],
    clockOffsetSeconds: ['The offset in seconds', ANOTHER],
    longestRequestSeconds: ['The number of seconds', ANOTHER],
    historyDays: ['The number of days', ANOTHER],
    codeSize: ['The size', ANOTHER],
  }),
)

/** Why a channel does not take a request: in the words of whoever filled in a field that has a limit. */
export function refusedRequest(
  channel: Channel,
  request: unknown,
  issue: Issue | undefined,
): AppError {
  const told = issue === undefined ? null : limitOf(channel, request, innermost(issue))
  if (told !== null) return new AppError('invalid_message', told.message, { hint: told.hint })
  return new AppError(
    'invalid_message',
    `Understudy's own request to ${channel} is not as agreed.`,
    {
      hint: OWN_DEFECT,
      details: { where: issue?.path.join('.') ?? '', rule: issue?.code ?? 'unknown' },
    },
  )
}

interface Told {
  readonly message: string
  readonly hint: string
}

/** What is of one kind of several, and past a limit of that kind: its issue in place of the choice's. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [inner] = issue.errors.find((of) => of.every(({ code }) => code === 'too_big')) ?? []
  return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] })
}

function limitOf(channel: Channel, request: unknown, issue: Issue): Told | null {
  const isKey = issue.code === 'invalid_key'
  const limit = isKey ? issue.issues[0] : issue
  const words = wordsOf(channel, issue.path, isKey)
  if (words === null || (limit?.code !== 'too_big' && limit?.code !== 'too_small')) return null
  const value = isKey ? issue.path.at(-1) : valueAt(request, issue.path)
  return limit.code === 'too_big'
    ? tooBig(value, limit.maximum, words)
    : tooSmall(value, limit.minimum, words)
}

function tooBig(value: unknown, most: number | bigint, [what, hint]: Words): Told | null {
  const takes = `Understudy takes ${shown(most)}.`
  if (typeof value === 'string')
    return { message: `${what} is ${shown(value.length)} characters long; ${takes}`, hint }
  if (Array.isArray(value))
    return { message: `There are ${shown(value.length)} ${what}; ${takes}`, hint }
  if (typeof value !== 'number') return null
  return { message: `${what} is ${shown(value)}; Understudy takes at most ${shown(most)}.`, hint }
}

function tooSmall(value: unknown, least: number | bigint, [what, hint]: Words): Told | null {
  if (typeof value === 'string')
    return { message: `${what} is empty.`, hint: 'Type it, then try again.' }
  if (typeof value !== 'number') return null
  return { message: `${what} is ${shown(value)}; Understudy takes at least ${shown(least)}.`, hint }
}

const shown = (count: number | bigint): string => count.toLocaleString('en')

function wordsOf(channel: Channel, path: Issue['path'], isKey: boolean): Words | null {
  const names = path.map((each) => (typeof each === 'number' ? '#' : String(each)))
  const ends = [names, [...names.slice(0, -1), isKey ? '(name)' : '(value)']].flatMap((each) =>
    [channel, ...each].map((_, from) => [channel, ...each].slice(from).join('.')),
  )
  const fits = ends.find((end) => WORDS.has(end)) ?? ''
  return WORDS.get(fits) ?? null
}

function valueAt(request: unknown, path: Issue['path']): unknown {
  let value = request
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Readonly<Record<PropertyKey, unknown>>)[name]
  }
  return value
}
