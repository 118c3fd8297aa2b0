import type { SentByCode } from '../../../contract/diagnosis.ts'
import { type CodeLine, credentialsIn } from './credentials-in-code.ts'
import { definitionsIn, joinedWith, type Resolve, withoutComment } from './literals.ts'

const LONGEST_LINE = 600
const MOST_CHARACTERS = 60_000
/** What none but a program writes who sends something. */
const OF_CODE = /["'`]|\b(?:curl|Invoke-(?:RestMethod|WebRequest))\b/

/**
 * What each program would send, as far as its texts tell, whatever the language; none for texts that
 * send nothing. Addresses are in the words of the code and may hold what is secret. Linear in the texts.
 *
 * @param isProse whether somebody speaks in the text of this index
 */
export function sentByCode(
  texts: readonly string[],
  isProse: (entry: number) => boolean,
): readonly SentByCode[] {
  const lines = linesOf(texts)
  if (lines.length === 0) return []
  const anywhere = meaningsIn(lines)
  return programsOf(lines, isProse, anywhere)
    .map((own) => sentByProgram(own, anywhere))
    .filter((program) => program !== null)
}

/** Behind somebody’s words another program begins where a credential is put on a request once more. */
function programsOf(
  lines: readonly CodeLine[],
  isProse: (entry: number) => boolean,
  resolve: Resolve,
): readonly (readonly CodeLine[])[] {
  const programs: CodeLine[][] = []
  let hasCredential = false
  for (const block of blocksOf(lines, isProse)) {
    const isSent = credentialsIn(block, resolve).length > 0
    const last = programs.at(-1)
    if (last === undefined || (isSent && hasCredential)) programs.push(block)
    else last.push(...block)
    hasCredential = isSent || (hasCredential && last !== undefined)
  }
  return programs
}

/** Each with the words before it. */
function blocksOf(
  lines: readonly CodeLine[],
  isProse: (entry: number) => boolean,
): readonly CodeLine[][] {
  const blocks: CodeLine[][] = []
  let wasProse = false
  for (const line of lines) {
    const isWords = isProse(line.entry)
    const last = blocks.at(-1)
    if (last === undefined || (isWords && !wasProse)) blocks.push([line])
    else last.push(line)
    wasProse = isWords
  }
  return blocks
}

function sentByProgram(lines: readonly CodeLine[], anywhere: Resolve): SentByCode | null {
  const whole = lines.map(({ line }) => line).join('\n')
  const own = meaningsIn(lines)
  const resolve: Resolve = (name) => own(name) ?? anywhere(name)
  const credentials = credentialsIn(lines, resolve)
  const addresses = lines.flatMap((one, at) => addressesOf(one, lines[at - 1]?.line ?? '', resolve))
  if (credentials.length === 0 && addresses.length === 0) return null
  const bodies = lines.flatMap(({ entry, line }) => [
    ...BODIES.flatMap(([as, pattern]) => (pattern.test(line) ? [{ entry, as }] : [])),
    ...(isTableBody(line, whole, resolve) ? [{ entry, as: 'table' as const }] : []),
  ])
  return {
    from: lines[0]?.entry ?? 0,
    to: lines.at(-1)?.entry ?? 0,
    credentials,
    addresses,
    bodies,
    headers: lines.flatMap(({ line }) => headersOf(line)),
    hasOtherHeaders: handsOver(whole, resolve),
  }
}

function linesOf(texts: readonly string[]): readonly CodeLine[] {
  let left = MOST_CHARACTERS
  const lines: CodeLine[] = []
  for (const [entry, text] of texts.entries()) {
    left -= text.length
    if (left < 0) break
    for (const line of text.split('\n'))
      if (line.length <= LONGEST_LINE) {
        const code = withoutComment(line)
        lines.push({ entry, line: code, isOfToken: TOKEN_REMARK.test(line.slice(code.length / 2)) })
      }
  }
  return lines.some(({ line }) => OF_CODE.test(line)) ? lines : []
}

/** A remark on what a variable with the name of a password holds. */
const TOKEN_REMARK = /(?:\/\/|#)\s.*\b(?:api|access)[ _-]?(?:token|key)\b/i
const SET_NAME = /^\s*(?:\w+\s+){0,3}[$@]?([A-Za-z_]\w*)\s*(?:=>|:?=|:)/

/** What names are set to in these lines, and what a remark says of them. */
function meaningsIn(lines: readonly CodeLine[]): Resolve {
  const set = definitionsIn(lines.map(({ line }) => line))
  const tokens = new Set(
    lines.filter(({ isOfToken }) => isOfToken).map(({ line }) => SET_NAME.exec(line)?.[1]),
  )
  return (name) => (tokens.has(name) ? `${set(name) ?? ''}\napi_token` : set(name))
}

const ADDRESS =
  /(?<=["'`])(?:https?:\/\/(?:<[^<>"'`\n]{1,40}>|[^\s"'`<>]){4,300}|(?:[\w-]{1,60}|[$#]?\{[^}\s]{1,80}\})\.atlassian\.net\b[^\s"'`<>]{0,300}|(?:[$#]?\{[^}\s]{0,80}\}|\$[A-Za-z_]\w{0,60}|%[sv])?\/?(?:(?:wiki\/)?rest\/(?:api|agile|servicedeskapi|auth)|wiki\/api\/v2)\/[^\s"'`<>]{0,300})/g

/** Without quotes: an argument of a command, or a setting. */
const BARE = /(?<=\s|^|=)https?:\/\/[^\s"'`<>]{4,300}/g
const TAKES_BARE =
  /\b(?:curl|wget|Invoke-\w+|irm|iwr|httpx?)\s|^\s*(?:-\s)?(?:--)?(?:url|uri|base_?url|endpoint|host|server)\b\s*[:= ]\s*https?:/i

function addressesOf(
  { entry, line }: CodeLine,
  before: string,
  resolve: Resolve,
): SentByCode['addresses'] {
  const isBare = TAKES_BARE.test(line) || /\\\s*$/.test(before)
  return [
    ...joinedWith(line, resolve).matchAll(ADDRESS),
    ...(isBare ? line.matchAll(BARE) : []),
  ].map(([text]) => ({ entry, text }))
}

const HEADER =
  /["'`]?\b(x-atlassian-token|content-type|accept)\b["'`]?\]?\s*(?::|=>?|,|\bto\b)\s*["'`]?\s*([\w./+-]{0,60})/gi
/** A type that a client is given by its own means. */
const TYPED =
  /application\/json|json_?content_?type|MediaType\.APPLICATION_JSON|-ContentType\b|\bContentType\.(?:JSON|APPLICATION_JSON)|\bmimeType\b|Header\.CONTENT_TYPE/i

function headersOf(line: string): SentByCode['headers'] {
  const named = [...line.matchAll(HEADER)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const typed = TYPED.test(line) ? [['content-type', 'application/json'] as const] : []
  return [...named, ...typed].map(([name, value]) => [name.toLowerCase(), value] as const)
}

const HANDED =
  /(?:\bheaders?["'`]?\s*(?:[:=]|=>)\s*|-Headers\s+|\.headers\(\s*|\bCURLOPT_HTTPHEADER\s*(?:,|=>)\s*|\{\s*\.{3}|[{,]\s*(?=headers\s*[,}]))[$@]?([A-Za-z_][\w.]*)(\()?/g
/** A client that was set up elsewhere. */
const SET_UP =
  /\b(?:self|this)\.(?:_?session|_?http|_?client|_?api|_?request)\b|\bsession\.(?:get|post|put|request)\b|\bDefaultRequestHeaders\b|(?:-H|--header) ["']?@|\s--config\b/
const A_TABLE = /^(?:new|map|Map|HttpHeaders|array|Headers|dict|null|None|nil|true|false)$/

function handsOver(whole: string, resolve: Resolve): boolean {
  if (SET_UP.test(whole)) return true
  return [...whole.matchAll(HANDED)].some(([, name = '', call]) => {
    if (A_TABLE.test(name)) return false
    const set = call === undefined ? resolve(name.replace(/^.*\./, '')) : null
    return set === null || !/^\s*(?:new\b|@?\{|\[|array\(|dict\(|map\[|http\.Header)/.test(set)
  })
}

/** What a client takes for a body that writes no JSON by itself. */
const TABLE_BODIES: readonly (readonly [client: RegExp, body: RegExp, unless: RegExp])[] = [
  [
    /\b(?:requests|httpx|session)\.(?:post|put|patch|request)\(/,
    /[(,\s]data ?= ?(\{|dict\(|[A-Za-z_]\w*)(?= ?[,)]|$|["'}\w ])/,
    /\bfiles ?=|oauth\/token/,
  ],
  [
    /\bfetch\(/,
    /\bbody ?: ?(\{|[A-Za-z_]\w*)(?= ?[,}]|$|["'}\w ])/,
    /\bjson ?: ?true|\bUrlFetchApp\b/,
  ],
  [
    /\bUrlFetchApp\.fetch\(/,
    /["']?\bpayload["']? ?: ?(\{|[A-Za-z_]\w*)(?= ?[,}]|$|["'}\w ])/,
    /oauth\/token/,
  ],
]
const A_TABLE_OF = /^\s*(?:\{|dict\()/

function isTableBody(line: string, whole: string, resolve: Resolve): boolean {
  return TABLE_BODIES.some(([client, body, unless]) => {
    const value = client.test(whole) && !unless.test(whole) ? body.exec(line)?.[1] : undefined
    return value !== undefined && (A_TABLE_OF.test(value) || A_TABLE_OF.test(resolve(value) ?? ''))
  })
}

const BODIES: readonly (readonly [SentByCode['bodies'][number]['as'], RegExp])[] = [
  [
    'upload',
    /\bFormData\b|\bfiles\s?=|Multipart|CURLFile|CreateFormFile|multipart\/form-data|(?:^|\s)(?:-F|--form)\s|\s-Form\b|\bmultipart\b|curl_file_create|addFormDataPart|\bfopen\(/i,
  ],
  [
    'json-twice',
    /\bjson\s?=\s?json\.dumps\(|JSON\.stringify\(\s?JSON\.stringify\(|:json\s?=>\s?\w+\.to_json|PostAsJsonAsync\([^,]+,\s?JsonConvert\.Serialize/,
  ],
  [
    'json-text',
    /\bbody:\s?JSON\.stringify\(|\baxios\.\w+\([^,]{1,120},\s?JSON\.stringify\(|\bdata\s?=\s?json\.dumps\(|BodyPublishers\.ofString\(|\.toRequestBody\(\s?\)|RequestBody\.create\(\s?null|new StringContent\((?![^;]*,\s)|\bjson\.Marshal\(|CURLOPT_POSTFIELDS\W{1,6}json_encode\(|\.body\s?=\s?[\w.{][^;]*\.to_json\b|\bbody:\s?\w+\.to_json|^(?!.*\bdate\s).*\s(?:-d|--data(?:-raw|-binary)?)\s+['"$@{]|-Body\s+(?:\(.*\|\s?ConvertTo-Json|\$\w+)/,
  ],
]
