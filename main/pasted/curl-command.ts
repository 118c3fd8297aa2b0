import type { Pair } from '../../contract/draft.ts'
import type { RawRequest } from './pasted.ts'

/** With the prompt of a shell, cmd or PowerShell before it. */
const COMMAND =
  /^\s*(?:(?:[A-Za-z]:\\|PS |[\w.-]+@|\[)[^>$#%]{0,200})?(?:[$>#%]\s*)?curl(?:\.exe)? /
const MOST_LINES = 60

export function isCurlCommand(line: string): boolean {
  return COMMAND.test(line)
}

/** The first curl command among the lines, continued over backslashes, carets or open quotes. */
export function curlCommandOf(lines: readonly string[]): RawRequest | null {
  const first = lines.findIndex((line) => COMMAND.test(line))
  if (first < 0) return null
  const pieces: string[] = []
  for (const line of lines.slice(first, first + MOST_LINES)) {
    const continued = /[\\^`]\s*$/.test(line)
    pieces.push(continued ? line.replace(/[\\^`]\s*$/, ' ') : line)
    if (!continued && !hasOpenQuote(pieces.join('\n'))) break
  }
  return readCommand(wordsOf(pieces.join('\n').replace(COMMAND, '')))
}

function hasOpenQuote(text: string): boolean {
  return (
    ((text.match(/(?<!\\)'/g)?.length ?? 0) % 2) + ((text.match(/(?<!\\)"/g)?.length ?? 0) % 2) > 0
  )
}

/** Words as a POSIX shell or cmd splits them; enough to read what was meant. */
function wordsOf(command: string): readonly string[] {
  const words: string[] = []
  const piece = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|(\s+)/g
  let word: string | null = null
  for (const [, single, double, escaped, plain, space] of command.matchAll(piece)) {
    if (space !== undefined) {
      if (word !== null) words.push(word)
      word = null
      continue
    }
    word =
      (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '')
  }
  return word === null ? words : [...words, word]
}

const WITH_VALUE =
  /^(?:-X|--request|-H|--header|-d|--data(?:-raw|-binary|-ascii|-urlencode)?|--json|-u|--user|-A|--user-agent|-e|--referer|-o|--output|-F|--form(?:-string)?|-b|--cookie|-m|--max-time|--url|-x|--proxy|--cacert|--cert|--key|-w|--write-out|--resolve|--connect-timeout|--retry)$/

function readCommand(words: readonly string[]): RawRequest {
  const headers: Pair[] = []
  const data: string[] = []
  const state = { method: '', url: '', multipart: false }
  const take: Readonly<Record<string, (value: string) => void>> = {
    '-X': (value) => (state.method = value),
    '-H': (value) => headers.push(...headerOf(value)),
    '-d': (value) => data.push(value),
    '-F': () => (state.multipart = true),
    '-A': (value) => headers.push(['User-Agent', value]),
    '-e': (value) => headers.push(['Referer', value]),
    '-u': () => headers.push(['Authorization', 'Basic (redacted)']),
    '--url': (value) => (state.url = value),
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const attached = /^(-[XHduAeF])(.+)$/.exec(word)
    if (attached !== null) take[attached[1] ?? '']?.(attached[2] ?? '')
    else if (WITH_VALUE.test(word)) {
      take[shortName(word)]?.(words[at + 1] ?? '')
      at += 1
    } else if (word === '-I' || word === '--head') state.method = 'HEAD'
    else if (word === '-G' || word === '--get') state.method = 'GET'
    else if (!word.startsWith('-') && state.url === '') state.url = word
  }
  const { method, url, multipart } = state
  if (multipart) headers.push(['Content-Type', 'multipart/form-data'])
  const body = data.length === 0 ? null : data.join('&')
  return {
    method: method === '' ? (body === null && !multipart ? 'GET' : 'POST') : method.toUpperCase(),
    url: withScheme(url),
    headers,
    body,
  }
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^--request$/, '-X'],
  [/^--header$/, '-H'],
  [/^--data|^--json$/, '-d'],
  [/^--form/, '-F'],
  [/^--user-agent$/, '-A'],
  [/^--referer$/, '-e'],
  [/^--user$/, '-u'],
]

function shortName(word: string): string {
  return SHORT.find(([pattern]) => pattern.test(word))?.[1] ?? word
}

function headerOf(text: string): readonly Pair[] {
  const colon = text.indexOf(':')
  return colon < 1 ? [] : [[text.slice(0, colon).trim(), text.slice(colon + 1).replace(/^ /, '')]]
}

function withScheme(url: string): string {
  return url === '' || /^https?:/i.test(url) ? url : `https://${url}`
}
