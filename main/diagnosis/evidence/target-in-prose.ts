import { METHODS } from '../../pasted/pasted.ts'

interface Target {
  readonly method: string | null
  /** As written, or by https where no scheme is. */
  readonly url: string | null
}

/** An address as people write it, without its scheme: `hooks.example.com/v1/unfurl`. */
const HOST_AND_PATH = String.raw`(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\/`
const TARGET = new RegExp(
  `(?:^|[\\s"'\`(\\[:=>])(${METHODS})[\`"']?[ :,=>-]{1,4}(?:(?:to|on|at|against|from|of) )?[\`"'(]?((?:https?://|/|${HOST_AND_PATH})[^\\s"'\`)<>]*)`,
  'i',
)
const CALLED = new RegExp(
  String.raw`\b(?:calls?|requests?|webhooks?|calling|requesting|fetching|posting) (?:(?:to|on|at|against|from|of) )?[\x60"'(]?(${HOST_AND_PATH}[^\s"'\x60)<>]*)`,
  'i',
)
const NAMED_METHOD = new RegExp(
  `(?:^|[\\s"'(\\[,])(?:http_?|request[_ ]?)?method["']?\\s*[:=]\\s*["']?(${METHODS})\\b`,
  'i',
)
const NAMED_URL =
  /(?:^|[\s"'(\[,])(?:request[_ ]?)?(?:url|uri|path|target|endpoint)["']?\s*[:=]\s*["'`]?((?:https?:\/\/|\/)[^\s"'`)<>,]*)/i
/** Some clients write the path without its slash: `path:agile/1.0/board`. */
const BARE_PATH =
  /(?:^|[\s"'(\[,{])(?:path|uri|url|endpoint)["']?\s*[:=]\s*["'`]?((?:rest|wiki\/rest|ex\/(?:jira|confluence)|agile|api)\/[\w./{}-]{1,300})/i
/** A URL without a method is that of a call only where its path is an API's: texts also name pages and sites. */
const ANY_URL =
  /https?:\/\/[^\s"'`)<>\]/?#]+\/(?:[^\s"'`)<>\]?#]{0,300}\/)?(?:rest|oauth2?|ex|graphql|gateway|secure|api)\/?[^\s"'`)<>\]]*/
/** The path alone: `500 for /rest/api/3/issue/A-1`. */
const REST_PATH =
  /\b(?:for|on|at|to|from|of|calling|fetching|path)\s[`"']?(\/(?:wiki\/)?rest\/(?:api|agile|servicedeskapi)\/[^\s"'`)<>]{1,300})/
/** What leads from an address to its status in a list of calls: `/rest/api/3/myself ...... 401`. */
const LEADER = String.raw`(?:\s{1,60}(?:JWT|Bearer|Basic|as (?:the )?(?:app|user)))?(?: ?(?:…|[.·…_–—-]{2,200}) ?| {2,200}|\t{1,9}| (?:→|[=-]>) ?)`
/** Such a line, with its address or its status as the first group. */
export const lineOfList = (first: 'address' | 'status'): RegExp => {
  const [address, status] = first === 'address' ? ['', '?:'] : ['?:', '']
  return new RegExp(
    String.raw`(?:^|\s)["'\x60]?(${address}(?:https?:\/\/[^\s\/]{1,200})?\/{1,2}(?:wiki\/)?(?:rest|ex)\/[^\s"'\x60)<>]{1,300})["'\x60]?${LEADER}(${status}[1-5]\d\d)\b`,
  )
}
const LISTED = lineOfList('address')
const METHOD_ALONE = new RegExp(`(?:^|[\\s"'(\\[:])(${METHODS})(?=["'\\])\\s:]|$)`)

/** Whom a line says was called, and how; null for what it does not say. */
export function targetOf(text: string): Target {
  if (!text.includes('/')) return { method: methodOf(text), url: null }
  const both = TARGET.exec(text)
  if (both !== null) return { method: (both[1] ?? '').toUpperCase(), url: addressOf(both[2] ?? '') }
  const named = NAMED_URL.exec(text)?.[1] ?? barePath(text)
  const url =
    named ??
    ANY_URL.exec(text)?.[0] ??
    REST_PATH.exec(text)?.[1] ??
    LISTED.exec(text)?.[1] ??
    CALLED.exec(text)?.[1]
  return { method: methodOf(text), url: url === undefined ? null : addressOf(url) }
}

function methodOf(text: string): string | null {
  const method = NAMED_METHOD.exec(text)?.[1] ?? METHOD_ALONE.exec(text)?.[1]
  return method?.toUpperCase() ?? null
}

function barePath(text: string): string | undefined {
  const path = BARE_PATH.exec(text)?.[1]
  return path === undefined
    ? undefined
    : /^(?:agile|api)\//.test(path)
      ? `/rest/${path}`
      : `/${path}`
}

/** What is written without a scheme is asked for by https. */
function addressOf(written: string): string {
  const url = written.replace(/[.,;:!?\]}]+$/, '')
  return /^(?:https?:|\/)/i.test(url) ? url : `https://${url}`
}
