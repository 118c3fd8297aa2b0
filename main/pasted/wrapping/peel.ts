import { METHODS } from '../pasted.ts'

/**
 * Takes off what tools write before each line of an HTTP message: curl -v, Apache's wire log,
 * Ruby's and Python's debug output, OkHttp's interceptor, Feign's logger. Other lines pass as they are.
 */
export function peelLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  const curl = lines.some((line) => CURL_SIGN.test(line))
  const okHttp = lines.some((line) => OKHTTP_START.test(line))
  return lines.flatMap((line) => {
    if (curl) return peelCurl(line)
    if (okHttp) return peelOkHttp(line)
    return peelWire(line)
  })
}

const CURL_SIGN = /^(?:> [A-Z]{3,7} \S+ HTTP\/|< HTTP\/)/
const CURL_NOISE =
  /^(?:\* |[{}] \[\d+ bytes data\]|\s*%\s+Total|\s+Dload\s|\s*\d+\s+\d+[kM]?\s+\d+\s+\d+)/

/** Marks of the tool itself; a message's body ends where one stands. */
export const NOISE = '\u0000noise'

export function isNoise(line: string): boolean {
  return line.startsWith(NOISE)
}

/** A mark that stands for a curl command. */
export function isCommandMark(line: string): boolean {
  return line.startsWith(`${NOISE} `)
}

function peelCurl(line: string): readonly string[] {
  if (CURL_NOISE.test(line)) return [NOISE, ...certificateTrouble(line)]
  if (/^[<>](?: |$)/.test(line)) return [line.slice(2)]
  return [line]
}

/** Of curl's remarks only those that name a failure are worth keeping. */
function certificateTrouble(line: string): readonly string[] {
  return /could not resolve|refused|timed out|certificate|SSL_ERROR|error:/i.test(line)
    ? [line]
    : []
}

const OKHTTP_START = /(?:^|\s)--> (?:GET|HEAD|POST|PUT|PATCH|DELETE) \S+|(?:^|\s)<-- \d{3}\b/
const OKHTTP_LEAD = /^.{0,120}?(?:OkHttp\S{0,40}|okhttp3?[\w.$]{0,80}|Interceptor)\s*[:\]|-]+\s?/

function peelOkHttp(line: string): readonly string[] {
  const bare = line.replace(OKHTTP_LEAD, '')
  const request = /--> ([A-Z]{3,7}) (\S+)(?: http\/[\d.]+| h2)?\s*(?:\(.{0,60}\))?$/.exec(bare)
  if (request !== null)
    return request[1] === 'END' ? [NOISE] : [`${request[1] ?? ''} ${request[2] ?? ''} HTTP/1.1`]
  if (/--> END|<-- END/.test(bare)) return [NOISE]
  const response = /<-- (\d{3})([^(]{0,80}?) ?(https?:\/\/\S+)?(?: \(.{0,60}\))?$/.exec(bare)
  if (response !== null) return [`HTTP/1.1 ${response[1] ?? ''} ${(response[2] ?? '').trim()}`]
  return [bare]
}

/** Its logger marks both messages, the end of each as well. */
const FEIGN = new RegExp(
  `^(?:---> |<--- )(?:END HTTP\\b.*|((?:${METHODS}) \\S+ HTTP/\\d.*|HTTP/\\d\\S* \\d{3}[^(]*?)(?: \\(\\d+ms\\))?)$`,
)
const APACHE_WIRE = /^.{0,200}?http-outgoing-\d+ (?:>>|<<) "?(.*?)"?$/
const RUBY_DEBUG = /^(?:->|<-) "(.*)"$/
const PYTHON_DEBUG = /^(send|reply|header): (?:b?(['"])(.*)\2|(.*))$/

function peelWire(line: string): readonly string[] {
  const feign = FEIGN.exec(line)
  if (feign !== null) return feign[1] === undefined ? [NOISE] : [feign[1]]
  const apache = line.includes('http-outgoing-') ? APACHE_WIRE.exec(line) : null
  if (apache !== null)
    return [
      (apache[1] ?? '').replaceAll('[\\r]', '').replaceAll('[\\n]', '').replaceAll('\\"', '"'),
    ]
  const ruby = RUBY_DEBUG.exec(line)
  if (ruby !== null) return unescapeLines(ruby[1] ?? '')
  const python = PYTHON_DEBUG.exec(line)
  if (python !== null) return unescapeLines(python[3] ?? python[4] ?? '')
  return [line]
}

function unescapeLines(text: string): readonly string[] {
  const lines = text
    .replaceAll('\\"', '"')
    .replaceAll("\\'", "'")
    .split(/\\r\\n|\\n/)
  return lines.length > 1 && lines.at(-1) === '' && !text.endsWith('\\r\\n\\r\\n')
    ? lines.slice(0, -1)
    : lines
}
