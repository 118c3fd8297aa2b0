import type { Evidence, Passage, Product, Speaker } from '../../../contract/diagnosis.ts'
import type { Step } from '../../../contract/exchange.ts'
import type { Pair } from '../../../contract/draft.ts'
import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { headerOf } from '../../wire/headers.ts'
import { isForeign, productOfHost, productsIn } from '../evidence/products.ts'
import { errorTexts, isErrorBody, jsonOfBody, unlisted } from '../evidence/error-body.ts'
import { withStraightQuotes } from '../../pasted/wrapping/text-marks.ts'
import { accountIn } from './accounts.ts'
import { callerOf } from './callers.ts'
import { isBesideAnAssertion, pastedFor } from './pasted-tokens.ts'
import { readUtterance } from '../evidence/utterance.ts'
import type { Answer, Saying, Where } from './case-facts.ts'
import { isGraph, saidBy, saidIn, tellerOf, toldOf } from './sayings.ts'
import { isObject } from '../../wire/json.ts'

/** Headers that every real answer has more of than this. */
const FEW_HEADERS = 3

export function answerOfStep(step: Step, passages: readonly Passage[], evidence: Evidence): Answer {
  const { request, response } = step
  const body = response === null || response.body.encoding === 'base64' ? '' : response.body.head
  const told = evidence.origin === 'log' || evidence.origin === 'stack-trace'
  return assemble(
    {
      stepId: step.id,
      purpose: step.purpose,
      method: request.method,
      url: request.url,
      requestHeaders: request.headers,
      requestBody: request.body?.head ?? null,
      status: response?.status ?? null,
      headers: response?.headers ?? [],
      body,
      told: response === null && !told ? [] : toldOf(passages, told ? body : ''),
      by: tellerOf(passages, told ? 'log' : 'server'),
      product: passages[0]?.product ?? foreignOfAll(evidence),
      networkError: step.networkError,
      brokeOff: response?.brokeOff ?? null,
      startedAt: step.startedAt === 0 ? null : step.startedAt / 1000,
      fromLog: told,
      caller: callerOf(passages),
    },
    evidence,
  )
}

/** What the whole text is about where that is none of ours. */
function foreignOfAll({ passages }: Evidence): Product {
  const [first] = passages
  const isOfOne =
    first !== undefined &&
    isForeign(first.product) &&
    passages.every(({ product }) => product === first.product)
  return isOfOne ? first.product : 'unknown'
}

/** Headers alone are an answer where they say how the login went. */
function tellsOfLogin(headers: readonly Pair[]): boolean {
  return headerOf(headers, 'x-seraph-loginreason') !== null
}

/** Nothing where the passages of one entry tell of no answer at all. */
export function answerOfEntry(passages: readonly Passage[], evidence: Evidence): readonly Answer[] {
  const said = readUtterance(withStraightQuotes(passages.map(({ text }) => text).join('\n')))
  if (said.status === null && said.body === null && !tellsOfLogin(said.headers)) return []
  return [
    assemble(
      {
        stepId: null,
        purpose: null,
        method: said.method,
        url: said.url,
        requestHeaders: said.requestHeaders,
        requestBody: said.requestBody,
        status: said.status,
        headers: said.headers,
        body: said.body ?? '',
        told: saidIn(passages, said.prose),
        by: tellerOf(passages, 'log'),
        product: passages[0]?.product ?? 'unknown',
        networkError: null,
        brokeOff: null,
        startedAt: null,
        fromLog: true,
        caller: callerOf(passages),
      },
      evidence,
    ),
  ]
}

interface Parts {
  readonly stepId: string | null
  readonly purpose: Step['purpose'] | null
  readonly method: string | null
  readonly url: string | null
  readonly requestHeaders: readonly Pair[]
  readonly requestBody: string | null
  readonly status: number | null
  readonly headers: readonly Pair[]
  readonly body: string
  readonly told: readonly Saying[]
  readonly by: Speaker
  readonly product: Product
  readonly networkError: Answer['networkError']
  readonly brokeOff: Answer['brokeOff']
  readonly startedAt: number | null
  readonly fromLog: boolean
  readonly caller: string | null
}

function assemble(parts: Parts, evidence: Evidence): Answer {
  const { body, headers } = parts
  const place = placeOf(parts.url)
  const value = unlisted(jsonOfBody(body))
  const json = isObject(value) ? value : null
  const shape = shapeOf(headerOf(headers, 'content-type') ?? '', body, value !== undefined)
  const said = saidBy(parts, value, shape)
  const tokens = evidence.tokens.filter(({ stepId }) => stepId !== null && stepId === parts.stepId)
  const where = whereOf(parts, place, json, evidence)
  const token =
    tokens.find(({ carriedBy }) => carriedBy === 'authorization' || carriedBy === 'query-jwt') ??
    (where === 'site' && parts.status === 401
      ? pastedFor(parts.stepId, schemeOf(parts.requestHeaders), evidence)
      : null)
  return {
    ...parts,
    method: parts.method === null || parts.method === '' ? null : parts.method.toUpperCase(),
    url: parts.url === '' ? null : parts.url,
    ...place,
    // A person who copies the body lets the server speak.
    by: parts.by === 'person' && said.some(({ by }) => by === 'server') ? 'server' : parts.by,
    product: productOf(place.host, parts),
    where,
    scheme: token?.scheme ?? schemeOf(parts.requestHeaders),
    token,
    assertion: tokens.find(({ carriedBy }) => carriedBy === 'form-assertion') ?? null,
    headersKept: headers.length > FEW_HEADERS || (!parts.fromLog && headers.length > 0),
    requestHeadersKept: !parts.fromLog && parts.requestHeaders.length > 0,
    shape,
    json,
    said,
    identity: accountIn(headers),
    named:
      accountIn(headers) !== null ||
      (headerOf(headers, 'x-ausername') ?? 'anonymous').trim().toLowerCase() !== 'anonymous',
    // A check is a question of ours: its answer is compared, it is not what failed.
    failed: parts.purpose !== 'check' && isFailure(parts, value),
    settled: false,
    date: secondsOf(headerOf(headers, 'date')),
  }
}

function productOf(host: string | null, { url, product }: Parts): Product {
  const ofHost = host === null ? 'unknown' : productOfHost(host)
  if (ofHost !== 'unknown') return ofHost
  const byPath = [...productsIn(url ?? '')].find(isForeign)
  // Bitbucket runs at hosts of anybody's.
  if (host !== null) return byPath === 'other' ? byPath : 'unknown'
  return byPath ?? product
}

function placeOf(url: string | null): Pick<Answer, 'host' | 'path' | 'query'> {
  const match = /^(?:https?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(url ?? '')
  const host =
    match?.[1]
      ?.toLowerCase()
      .replace(/^[^@]*@/, '')
      .replace(/:\d+$/, '') ?? ''
  return { host: host === '' ? null : host, path: match?.[2] ?? '', query: match?.[3] ?? '' }
}

const TOKEN_HOST = /^oauth-2-authorization-server\.|^auth\.atlassian\.io$/
const SITE_PATH =
  /^\/*(?:[\w-]+\/)?(?:wiki\/)?rest\/(?:api|auth|agile|servicedeskapi|atlassian-connect|devinfo|builds|deployments|featureflags|webhooks|dev-status|greenhopper)\b/

/** Words that name the token endpoint where no address does. */
const ABOUT_TOKEN =
  /\btoken (?:endpoint|exchange)\b|\/oauth2\/token|\bassertion\b|cannot fetch token|\boauth2: (?![{[])/i

/**
 * What Jira shows, and writes to a log, of an app that refuses one of the lifecycle callbacks; and what
 * somebody tells of a server of their own. An app of theirs may as well return what it got.
 */
const BY_THE_APP =
  /\b(?:our|my|your|own)\s(?:(?!jira|confluence|atlassian)\w+\s){0,2}?(?:receiver|handler|listener|endpoint|backend|controller|middleware|lambda)\s(?:(?:now|then|always|still|also)\s)?(?:answers?|answered|returns?|returned|responds?|responded|replies|replied|rejects?|rejected|refuses?|refused)\b|\bwe\s(?:(?:now|then|always|also)\s)?(?:answer|answered|respond|responded|reply|replied)\s(?:\w+\s){0,3}?(?:with\s)?(?:an?\s)?[45]\d\d\b|\b[45]\d\d (?:at|by|from|of) (?:our|my) (?:own )?(?:\/|endpoint|backend|receiver|handler|hook)|\bby (?:answering|returning|responding with|replying) (?:an? )?[45]\d\d\b|\bapp host returned HTTP response code\b|\bwhen we tried to contact it during (?:un)?install/i

function whereOf(
  parts: Parts,
  { host, path }: Pick<Answer, 'host' | 'path'>,
  json: Answer['json'],
  evidence: Evidence,
): Where {
  if (isForeign(productOf(host, parts))) return 'app'
  if (isForeignTokenServer(parts, host, evidence)) return 'app'
  if (host === null && path === '' && parts.told.some(({ words }) => BY_THE_APP.test(words)))
    return 'app'
  if (
    parts.purpose === 'token-exchange' ||
    TOKEN_HOST.test(host ?? '') ||
    /\/oauth2\/token$/.test(path)
  )
    return 'token-endpoint'
  if (host === null && path === '' && parts.told.some(({ words }) => ABOUT_TOKEN.test(words)))
    return 'token-endpoint'
  if (host === null && path === '' && isBesideAnAssertion(parts.stepId, evidence))
    return 'token-endpoint'
  if (host === 'api.atlassian.com') return 'gateway'
  const ownHost = hostOf(evidence.tenant?.baseUrl ?? '')
  if (host !== null && (host === ownHost || isAtlassianHost(`https://${host}`))) return 'site'
  if (SITE_PATH.test(path)) return 'site'
  if (host === null && isOfAnother(parts, json)) return 'app'
  if (
    headerOf(parts.headers, 'x-powered-by') !== null ||
    (host !== null && !host.endsWith('atlassian.com'))
  )
    return 'app'
  if (typeof json?.['error_description'] === 'string') return 'token-endpoint'
  if (OAUTH_CODE.test(String(json?.['error']))) return 'token-endpoint'
  return path.startsWith('/') ? 'app' : 'unknown'
}

/** Codes of RFC 6749 that no other server answers with. */
const OAUTH_CODE = /^(?:unauthorized_client|invalid_grant|invalid_client|unsupported_grant_type)$/

/** Without an address the answer itself may tell whose it is. */
function isOfAnother({ headers }: Parts, json: Answer['json']): boolean {
  const documents = json?.['documentation_url']
  // Spring Boot writes the path that was asked for beside its own errors.
  const path = typeof json?.['error'] === 'string' && 'timestamp' in json ? json['path'] : null
  return (
    /^(?:github|gitlab|amazons3|gws|esf)\b/i.test(headerOf(headers, 'server') ?? '') ||
    headers.some(([name]) => /^x-(?:github|gitlab|amz)-/i.test(name)) ||
    (typeof documents === 'string' && !/atlassian/.test(documents)) ||
    (typeof path === 'string' && path.startsWith('/') && !SITE_PATH.test(path))
  )
}

/** Many servers have a path `/oauth2/token`; one that gets no JWT assertion is not Atlassian's. */
function isForeignTokenServer(parts: Parts, host: string | null, evidence: Evidence): boolean {
  if (host === null || evidence.origin === 'send' || evidence.origin === 'evidence') return false
  const isNear = /^(?:localhost|127\.[\d.]+|\[::1\]|.*\.(?:local|internal|localhost|test))$/.test(
    host,
  )
  return !(
    isNear ||
    host.includes('atlassian') ||
    isAtlassianHost(`https://${host}`) ||
    !/\/oauth2?\/(?:v\d\/)?token$/.test(placeOf(parts.url).path) ||
    /jwt-bearer|assertion/.test(parts.requestBody ?? '') ||
    parts.told.some(({ words }) => /jwt-bearer|assertion/.test(words)) ||
    evidence.tokens.some(({ kind }) => kind === 'assertion')
  )
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null
}

function schemeOf(headers: readonly Pair[]): string | null {
  const value = headerOf(headers, 'authorization')
  return value === null ? null : (/^\s*([A-Za-z][\w-]*[ \t]*)/.exec(value)?.[1] ?? '')
}

function shapeOf(type: string, body: string, isJson: boolean): Answer['shape'] {
  if (isJson) return 'json'
  const start = body.trimStart().slice(0, 200).toLowerCase()
  if (/<!doctype html|<html|<title/.test(start) || /<html[\s>]/i.test(body.slice(0, 4000)))
    return 'html'
  if (start.startsWith('<?xml') || start.startsWith('<status')) return 'xml'
  if (/json/i.test(type)) return 'json'
  if (/html/i.test(type)) return 'html'
  if (/xml/i.test(type)) return 'xml'
  return body.trim() === '' && type === '' ? 'none' : 'text'
}

function isFailure({ status, networkError, brokeOff }: Parts, value: unknown): boolean {
  if (networkError !== null || brokeOff !== null) return true
  if (status === null) return isErrorBody(value)
  return status >= 400 || (status === 200 && isGraph(value) && errorTexts(value).length > 0)
}

function secondsOf(date: string | null): number | null {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? null : Math.floor(time / 1000)
}

const LISTS = ['issues', 'values', 'results', 'items', 'comments', 'worklogs', 'projects']

/** Items of a listing answer as Jira, Jira Software, JSM and Confluence write it; null where it is none. */
export function itemCountOf(json: unknown): number | null {
  if (Array.isArray(json)) return json.length
  if (!isObject(json)) return null
  const list = LISTS.map((name) => json[name]).find(Array.isArray)
  return list === undefined ? null : list.length
}
