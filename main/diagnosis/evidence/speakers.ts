import type { Speaker } from '../../../contract/diagnosis.ts'
import { depthOf } from '../../pasted/http/loose-status.ts'
import { METHODS } from '../../pasted/pasted.ts'
import { isTitleOfAChange, showsAChange } from './changes.ts'
import { docComments } from './doc-comments.ts'
import { isReadOrMeant, isToldOf, isWish } from './talk.ts'

const REQUEST = new RegExp(
  `^(?:[$%>#] ?)?(?:curl|xh|wget) (?!(?:against|and|at|failed|error|for|from|gets|gives|in|of|on|returned|said|says|is|to|was|with|works|request)\\b)|^(?:[$%] )?https? (?:-|${METHODS}|:|\\S+ \\S+(?:==?|:)\\S)|^(?:${METHODS}) (?:https?:|/)\\S*(?: HTTP/[\\d.]+)?$|^(?:authorization|accept|user-agent|host|cookie|x-atlassian-token):\\s?\\S`,
  'i',
)
const ANSWER =
  /^HTTP\/|^<(?:!doctype|html|head|title|body|h1|p|div|status|message|\?xml|center|hr)\b|^(?:[A-Za-z]+-)[\w-]+:\s?\S|^(?:server|date|location|vary|via|etag|expires|pragma):\s\S/i
/**
 * The names of an error body, as it stands in JSON, in what was copied out of one, and as Ruby, Elixir
 * and PHP print it: `"error"=>"…"`, `["error"]=>`.
 */
const ERROR_MEMBER =
  /^(?:\{:error, )?[{[,%]*\s*\\?["'](?:error|error_?description|errorMessages?|errors|error_?message|message|status-code|statusCode|status|code|detail|title|warningMessages|reason|path|timestamp)\\?["']\]?\s*(?::|=>\s*(?:$|["'[{%\d]|nil\b|null\b))|^%?\{"data"\s?=>\s?%?\{/i
const JSON_MEMBER = /^\\?"[\w.-]{1,60}\\?"\s*:\s*(?:\\?"|[{[\d-]|true|false|null)/
const JSON_LINE = /^[[\]{}],?$|^[[{"].*[\]}",]$|^\\?"[\w.-]{1,60}\\?"\s*:/
const LOG = [
  /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]|\[?\d{1,2}[/.:]\w{2,3}[/.:]\d{2,4}|\[?\d\d:\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:|level=|ts=|time=)/,
  /^\s*\S{0,60}\s?\[?\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|SEVERE|CRITICAL|ERR)\b[\]:!|,\s]/,
  /^(?:[a-z]+:)?(?:info|debug|warn(?:ing)?|error|fatal|err|panic|fail(?:ure|ed)?)\s?:/i,
  /^PHP (?:Fatal error|Warning|Notice|Deprecated):/,
  /^(?:at |\.{3} \d+ more|Caused by|Traceback \(most|File "|In \[|Out\[|During handling|raise |node:internal|goroutine |#\d+ )/,
  /^(?:Uncaught |Unhandled |Exception in thread "[^"]*" |\(node:\d+\) )?[\w$.\\/]{0,120}(?:Exception|Error|Fault|Failure|Rejection)\b(?:\$\w+)?(?:[:(\s{[]|$)/,
  /^(?!\|.*\|$)(?:[\w.@/-]{1,60}\s?)?[|»]\s/,
  /(?:^|\s)[a-z][\w.]{1,30}=(?:"[^"]*"|\S+)\s+[a-z][\w.]{1,30}=\S/,
  /^\[[\w :./,+()=-]{2,60}\]\s/,
  // A program of the command line by its name, and what it met with.
  /^(?!(?:btw|edit|me|note|ps|update|us)\b)[a-z][\w-]{1,30}: (?:received unexpected|unexpected|unable to|could not|cannot|failed to|invalid) (?!I\b|we\b)[\w'"]/i,
  // Guzzle’s sentence, whatever stands before it.
  /\b(?:Client|Server) error: `[A-Z]{3,7} \S+` resulted in a `\d{3}\b/,
  // urllib3 names the pool of its connections in every error.
  /\bHTTPS?ConnectionPool\(host=/,
  /^\{.{0,4000}?["'](?:level|severity|lvl|levelname|log_level|@timestamp|timestamp|time|ts|msg|logger|logGroup|pid|hostname)["']\s*:/,
  // What Ruby prints of an object, and Rust of a panic.
  /^(?:=> )?#<[A-Z]\w*(?:::[A-Z]\w*)*[ :>]/,
  /^thread '[^']*' panicked at |^called `(?:Result|Option)::\w+\(\)` on an? `/,
  // Postman’s console, copied: all that it knows of a call.
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) https?:\/\/\S+: \{$/,
  /^[✗✘✖❌🚫⚠×⠋►▶⨯]/u,
  /^(?:[-*•]\s|(?:\/\/|#)\s?)?(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+\s?(?:→|->|=>|[:|-]|returns?)\s?[1-5]\d\d\b/,
  /(?:https?:\/\/|\s\/)\S+\s(?:->|→|=>)\s(?:HTTP\s)?[1-5]\d\d\b/,
  // Access logs: the NCSA formats.
  /^[\w.:-]+ \S+ \S+ \[\d{1,2}\/[A-Z][a-z]{2}\/\d{4}:/,
  // A text as Swift and Rust print it, and an error of Rust’s reqwest.
  /^(?:Optional|Some|Ok|Err)\((?:"|[a-z]\w*::[A-Z]\w* ?\{)/,
  // Traces of R, and what Java prints of an object.
  /^\d+\.\s+[│├└ ]*[├└]─/,
  /\b(?:[a-z]\w*\.){2,}[A-Z]\w*@[0-9a-f]{5,}\b/,
  // What Rust and Go print of a value, Symfony’s and PHP’s dumps.
  /^(?:(?:Some|Ok|Err)\()?&?[A-Z][\w:]* ?\{ ?\w+: ?["'\w].*\}\)?$/,
  /^(?:array:\d+ \[|(?:array|object\([\w\\]+\)#\d+) ?\(\d+\) ?\{)$/,
  // What console.log and others print of an object.
  /^\{\s?[A-Za-z_]\w*:\s?(?:'[^']*'|"[^"]*"|\d+|\[|\{).*\}$/,
  /^[\w./-]+\.(?:java|js|ts|py|go|rb|php|cs|rs|kt|scala):\d+/,
  // Who called, the call and its status.
  /^[a-z][\w.]{0,30}=\S{1,80}\s+(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+\s+(?:status[=:]|->|→|=>)?\s?[1-5]\d\d\b/,
  // What came back, behind an arrow.
  /^(?:=>|->|→)\s?\{\s?["'](?:status|error|code|message|body)/,
  // What Node and Elixir print of an answer.
  /^%?(?:[A-Z]\w{0,40}\.){0,3}[A-Z]?\w{0,20}Response ?\{$/,
]
/** `text: …`, `url: …`: of a program that printed it, or of configuration among its like. */
const LABEL =
  /^(?:response[ _]?)?(?:text|message|msg|body|response|reason|details?|status(?: code)?|url|cause|description|result|exception|output|stderr|stdout)\s?[:=]\s*\S/i
/** The words that code printed, below the code. */
const PRINTED =
  /^(?:Result|Output|Response|Message|Stderr|Stdout|Exception): [A-Z][\w’']* [^"'`{}()[\];=]{4,200}$/
const CODE = [
  /^(?:with|except|elif|while|for|if|try)\b.*[()=[\]].*:$/,
  /^[\w.-]+:\s*["']?\$\{?\w/,
  /^(?!error|response|message|answer|body|output|result|log)[a-z][\w-]*:$/,
  /^(?:const|let|var|def|class|public|private|protected|static|final|func|fn|function|await|async|namespace|export|elif|foreach|#include|import \w+ from|package|using)\b.*[(){}[\];=:]/,
  /^(?:\/\/|\/\*|\*\/|<\?php|@\w+(?:\(|$)|--\s)/,
  /[;{]$|^[)}\]]+[;,)]*$|=>\s*[{(]|\)\s*[{]$/,
  /^(?:\$|this\.|self\.)?[A-Za-z_$][\w$.[\]'"]*(?:->\w+|::\w+)*\s*(?::?=|\+=)\s*\S/,
  /^(?:\$|\.|->)?[A-Za-z_$][\w$]*(?:(?:\.|->|::)[\w$]+)+\(.*/,
  /^\.[a-z]\w*\(/i,
  /^(?:try\s?\{|catch\s?[({]).*\}$/,
  /^[a-z][\w']* ::\s.*->/,
  /^['"`][\w.-]+['"`]\s*(?:=>|->|to\b)\s*\S/,
  // An entry of a dictionary in C#, an argument of jq.
  /^\{\s*"[\w-]+",\s*[^":{}[\]][^{}]*(?:\{[^{}]*\}[^{}]*)*\},?$|^\{\s*"[\w-]+",\s*"[^"]*"\s*\},?$|^--arg \w+ /,
  /^[A-Za-z_]\w*\(.*\)[;,]?$/,
  /^\|(?!.*\b[1-5]\d\d\b).*\|$/,
  /^["'`].*["'`](?!\.\s[A-Z])\s*(?:\+|\.)\s*[A-Za-z_$(]/,
  // Nobody speaks of themselves in a declaration.
  /^(?!.*\b(?:I|we) [a-z])(?:[A-Z]\w*|byte|int|long|string|bool|char|double|float|auto)(?:[<[][^=\n]{0,60})?\s+[a-z_]\w*\s*=\s/,
]
/** A literal that something is joined to or put into. */
const BUILT = /["'`](?:\s*\+\s*|\.|\s+\.\s*)[A-Za-z_$(]|\$\{|#\{|%[sd]["']/
/** Of code as well, and a sentence may have it. */
const PERHAPS_CODE = [
  BUILT,
  /^(?:import|from|return|require|module|try|catch|else|while|match|switch|case|new|throw|raise|echo|print|puts|use|extends|if|for)\b.*[(){}[\];=:]/,
  /^[\w-]+:\s*(?:["'`{[$]|\w+[(.]\w*)|^-\s[\w-]+:\s|^\*\s/,
]

/** First and second person, greeting, question, thanks: what no program writes of itself. */
const PERSONAL =
  /\b(?:I|I'm|I’m|I've|I’ve|we|we're|my|our|ours|us|me|anyone|anybody|somebody|please(?! (?:check (?:your|the parameters)|ensure|log in|make sure|provide|refer|re-?authenticate|try again|verify (?:your )?\w+[.!]?$))|thanks|thank you|hi|hello|hey|any idea|ich|wir|mein|unser|bitte|danke|je|nous|notre|mon|merci|yo|nosotros|mi|nuestr[ao]|gracias|eu|nós|meu|nosso|obrigado)\b|^(?:so|but|and|however|also|then|now|since|before|after)\b|^(?:who|what|why|how|is|are|does|do|did|can|could|should|has|have|where|when)\b.*\?$|(?<!\p{L})(?:мы|нас|нам|наш\p{L}{0,3}|я|мне|меня|пожалуйста|спасибо|подскажите|здравствуйте|добрый день)(?!\p{L})|我们?|请问|请帮|您|你们?好?|吗|谢谢|貴社|弊社|御社|ください|でしょうか|ありがとう|お世話/iu
/** A status, or one name that no sentence has: `ECONNREFUSED`, `jira-burst-based`, `unauthorized_client`. */
const WORD_OF_A_MACHINE =
  /^[1-5]\d\d(?:\s[A-Z][\w -]{0,40})?$|^(?:error:?\s)?[\w:]{0,80}(?:[a-z][_:][a-z]|[A-Z]_?[A-Z]{4}|\w-\w+-\w)[\w:-]{0,80}[.,]?$/
/** A change, a plan, a manual. */
const ANNOUNCEMENT =
  /\bnow (?:returns?|supports?|rejects?|refuses?|accepts?|requires?)\b|\bwill (?:no longer|now|be|return|refuse|reject)\b|^(?:fix|feat|chore|docs|refactor|test|ci|build|perf)(?:\([^)]*\))?!?:|\b(?:this|the) (?:next )?(?:pull request|PR|release|change|commit)\b/i
const WORDS = /[\p{L}’']+/gu
const LONGEST_MESSAGE = 240
/** How people reason and tell; messages state. */
const NARRATIVE =
  /\b(?:as a rule|since (?:version|v?\d)|turn(?:s|ed) out|in the end|at last|whereas|although|by hand|as it should|nearly always|later:|for instance|so that|(?:after|before) (?:the|an?) (?:update|upgrade|migration|move)|used to work)\b/i

/**
 * Who wrote each line. A sentence without a mark of its own is a message where it stands alone or is
 * announced (“the answer is:”), and a person's among a person's.
 */
export function speakersOf(lines: readonly string[]): readonly Speaker[] {
  const plain = lines.map((line) => line.replace(/^(?:\s*>)+\s?/, ''))
  const isDoc = docComments(plain)
  const first = plain.map((line, at) => (isDoc[at] === true ? 'code' : marked(line.trim())))
  const hasPerson = first.includes('person')
  const found: Speaker[] = []
  let depth = 0
  for (const [at, own] of first.entries()) {
    const before = found.at(-1)
    const isTold = own === 'person' && !(before === 'code' && MEMBER.test(lines[at] ?? ''))
    const inside = depth > 0 && before !== undefined && before !== 'person' && !isTold
    if (inside && own !== 'log') found.push(before)
    else if (own === 'label')
      found.push(before === 'code' && !PRINTED.test(lines[at] ?? '') ? 'code' : 'log')
    else if (own === 'sentence') found.push(ofSentence(lines, at, hasPerson))
    else if (own === 'code' && before === 'log' && OF_ENTRY.test(lines[at] ?? '')) found.push('log')
    else if (own === 'opening') found.push(behind(first, at) ?? before ?? 'log')
    else found.push(own ?? before ?? 'person')
    depth = found.at(-1) === 'person' ? 0 : Math.max(0, depth + depthOf(lines[at] ?? ''))
  }
  return found
}

/** Of an object that code is in the middle of, whatever words stand in its texts. */
const MEMBER =
  /^\s*["'`]?[\w-]{1,40}["'`]?\s?(?::|=>)\s?["'`\w$({[][^\n]*?,(?:\s{1,80}(?:\/\/|#)\s[^\n]*|\s*)$/

/** What a log prints below its entry: a name and a value, indented. */
const OF_ENTRY = /^\s{2,}[A-Za-z][\w.-]{0,40}: (?:"[^"]*"|\d+|[{[])\s*$/

type Mark = Speaker | 'sentence' | 'opening' | 'label'

/** What stands in a bracket tells whose bracket it is. */
function behind(marks: readonly (Mark | null)[], at: number): Speaker | null {
  const next = marks.slice(at + 1, at + 6).find((mark) => mark !== null && mark !== 'opening')
  switch (next) {
    case 'sentence':
      return 'server'
    case 'server':
    case 'request':
    case 'log':
    case 'code':
      return next
    default:
      return null
  }
}

const LONGEST_LINE = 1000

/** Null for a line that tells nothing by itself. */
function marked(whole: string): Mark | null {
  const line =
    whole.length <= LONGEST_LINE ? whole : `${whole.slice(0, LONGEST_LINE)}${whole.slice(-20)}`
  if (line === '') return null
  if (/^[{[(]+$/.test(line)) return 'opening'
  const mark = markOf(line)
  if (mark !== 'sentence' && mark !== 'person') return mark
  // What stands in quotes as a whole was copied.
  const isCopied = /^[`"'“«]/.test(line) && /[`"'”»][.,]?$/.test(line)
  return isCopied && !/[`"“”]/.test(line.slice(1, -2).replaceAll('\\"', '')) ? 'server' : mark
}

/** Without quotes around it, and without the sign of a line of a diff. */
function withoutMarks(quoted: string): string {
  const line = quoted.replace(/^[`“«]+|[`”»]+$/g, '')
  const added = /^[+-]\s*(\S.*)$/.exec(line)?.[1] ?? ''
  return CODE.some((pattern) => pattern.test(added)) ? added : line
}

/** What a comment says came back: `# 401`, `// {"error":…}`, `# raises JIRAError: …`. */
const RESULT =
  /^(?:(?:GET|POST|PUT|PATCH|DELETE) \S+\s(?:->|=>|→|:)?\s?)?(?:(?:jira|confluence|it was|with \w{1,20} it was|then|now|before)[:\s]{1,3}(?:it was|it said|says?|said)?[:\s]{0,3})?(?:(?:->|=>|→|answer|response|result|returns?|returned|gives?|raises?|throws?|fails?(?: with)?|panic|exception|error|output|prints?|got|status|HTTP)[:\s]{1,3}){0,2}[`"']?(?:[45]\d\d\b(?!\s(?:when|if|for|and)\b)|[^\n]{0,160}\bstatus(?: code)?:? [45]\d\d\b|[\w.\\]{0,60}(?:Error|Exception)\b(?!\s(?:when|if|for|unless|and|as)\b)|E[A-Z]{5,20}\b|(?:Forbidden|Unauthorized|Bad Request|Not Found)\b(?!\s(?:when|if|for)\b)|0(?=$|[\s,.;])|\{.{0,4}["']?(?:error|message|code|status)|\[\s?\](?=[\s,.;]|$)|["'][\w.-]{1,40}["']\s?:\s?["']|["'“][A-Z][^"'“”]{12,})/i
const COMMENT = /(?:^|\s)(?:\/\/|#|--)\s?(.*)$/

/** Whose a line with a comment is: code that tells its own result is somebody's record of it. */
function ofComment(line: string): Mark | null {
  const comment = COMMENT.exec(line)?.[1]
  return comment !== undefined && RESULT.test(comment) && !isToldOf(comment) ? 'log' : null
}

/** A call whose answer is kept, a decision: no log has them, whatever names stand in it. */
const PLAIN_CODE =
  /^(?:(?:const|let|var|val|final|my)\s)?[$@]?[A-Za-z_][\w.$]*\s(?::?=|<-)\s(?:await\s|new\s)?[A-Za-z_$][\w.$:>-]*[([]|^(?:\}\s?)?(?:if|else if|elif|elseif|elsif|unless|while|switch|case|foreach|for)\b\s?[([!"$].*(?:[)\]:{;]|\bthen|\bin|\bof)$|^return\s(?:await\s|new\s)?(?:[\w.$]+\(|\{)|^\|\s?\{\s?\w{1,40}\??:\s|^[Ff]unction\s\w+\(/

/** An answer among the variables that pytest prints of a frame. */
const VARIABLE = /^\w{1,20}\s+= <Response \[[45]\d\d\]>/

const OUTCOME = String.raw`(?:->|→|(?:fails?|failed|returns?|returned|raises?|throws?|gives?|gave|answers?|says?|responds?|ends in|comes back)(?: with)?(?: an?)?:?)`
const ERROR_BODY = String.raw`\{"(?:errorMessages|errors|error|message|statusCode|code)":.*\}`
/** A call as code has it, and behind it the status or the body that it was answered with: somebody put both in one line. */
const CALL_AND_OUTCOME = new RegExp(
  String.raw`^(?:await )?[\w$.>:-]{1,80}\([^\n]{0,300}\)\s(?:(?:${OUTCOME}\s)?[1-5]\d\d(?:$|[\s:,.][^;{}=\n]{0,300}?(?:${ERROR_BODY})?)|${OUTCOME}\s${ERROR_BODY})[.;]?$`,
)

/** Sentences of the products’ own that sound like a plan, alone in their line: a program hands them on as they are. */
const OF_SERVERS =
  /^(?:Basic authentication with passwords is deprecated|The requested API has been removed)\.?(?:\s+(?:For more information|Please migrate)\b[^\n]{0,200})?$/

function markOf(quoted: string): Mark | null {
  const line = withoutMarks(quoted)
  if (OF_SERVERS.test(line)) return 'server'
  if (isTitleOfAChange(line) && /^[a-z]/.test(line)) return 'person'
  if (WORD_OF_A_MACHINE.test(line.replace(/[`"'”»]+$/, ''))) return 'log'
  if (/^(?:\/\/|#)\s/.test(line) && ofComment(line) !== null) return 'log'
  if (CALL_AND_OUTCOME.test(line)) return 'log'
  if (PLAIN_CODE.test(line)) return ofComment(line) ?? 'code'
  if (VARIABLE.test(line) || LOG.some((pattern) => pattern.test(line))) return 'log'
  if (REQUEST.test(line)) return 'request'
  if (LABEL.test(line)) return 'label'
  if (JSON_MEMBER.test(line) && BUILT.test(line)) return 'code'
  if (JSON_MEMBER.test(line) || ERROR_MEMBER.test(line) || ANSWER.test(line)) return 'server'
  if (CODE.some((pattern) => pattern.test(line))) return ofComment(line) ?? 'code'
  // A table of what somebody tried.
  if (/^\|.*\|$/.test(line)) return 'person'
  if (isSentence(line)) return isPersonal(line) ? 'person' : 'sentence'
  if (PERHAPS_CODE.some((pattern) => pattern.test(line))) return 'code'
  if (JSON_LINE.test(line)) return 'server'
  return null
}

/** Words with little between them, more than a name and a value. */
function isSentence(line: string): boolean {
  const words = line.match(WORDS) ?? []
  if (words.length < 3) return false
  const letters = words.join('').length
  const others = line
    .replace(/https?:\/\/\S+|`[^`]*`|"[^"]*"|“[^”]*”/g, '')
    .replace(/[\p{L}\s’'.,!?-]/gu, '')
  return (
    letters > 2 * others.length && !/^[[{<]|[;{]$/.test(line) && !/^\s*[\w$.]+\s*=\s/.test(line)
  )
}

function isPersonal(line: string): boolean {
  return (
    PERSONAL.test(line) ||
    ANNOUNCEMENT.test(line) ||
    NARRATIVE.test(line) ||
    line.length > LONGEST_MESSAGE ||
    /^(?:[-*•]|\d{1,2}[.)])\s|^#{1,6}\s|^\+{1,3}\s/.test(line) ||
    (line.match(/[.!?](?:\s|$)/g) ?? []).length > 2
  )
}

/** “The answer is:”, or a heading over what was copied. */
const ANNOUNCES =
  /^(?!.*:[\w+-]{2,30}:\s*$).*[\p{L})”"]\s?:\s*$|^\s*#{1,6} .*\b(?:error|message|response|answer|output|logs?)\b/iu

/** The words under a line that announces them are quoted. */
function ofSentence(lines: readonly string[], at: number, hasPerson: boolean): Speaker {
  let before = at - 1
  while (before >= 0 && (lines[before] ?? '').trim() === '') before -= 1
  const line = lines[at] ?? ''
  if ([isToldOf, isReadOrMeant, isWish, showsAChange].some((is) => is(line))) return 'person'
  if (before >= 0 && ANNOUNCES.test(lines[before] ?? '')) return 'server'
  return hasPerson ? 'person' : 'log'
}
