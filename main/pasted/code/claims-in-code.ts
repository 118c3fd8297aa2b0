import { tableOf } from '../../wire/table.ts'

/** A claim that code sets: what it is set to, as far as the text of the code tells. */
export interface CodeClaim {
  /** As the code writes it; the setters of JWT libraries by the claim that they set. */
  readonly name: string
  /** Literals as they stand, with `{expression}` for what is put in between. */
  readonly value: string
  /** Seconds that the expression adds to a time; null where it adds none that can be read. */
  readonly addsSeconds: number | null
  readonly line: string
}

/** `.put("iss", x)`, `.Add("iss", x)`, `.claim("iss", x)`, `new Claim("iss", x)`. */
const CALL =
  /\b(?:put|add|append|set|setClaim|addClaim|withClaim|claim|SetClaim|Claim)\(\s*\\?["']([A-Za-z_]\w{0,24})\\?["']\s*,\s*(.+)$/i
/** `{ "iss", x },` of a dictionary in C#. */
const BRACED = /^\{\s*\\?["']([A-Za-z_]\w{0,24})\\?["']\s*,\s*((?:[^{}]|\{[^{}]*\})+?)\s*\},?;?$/
/** `--arg iss x` of jq. */
const ARGUMENT =
  /--arg(?:json)?\s+([A-Za-z_]\w{0,24})\s+("[^"]*"|'[^']*'|\$\(\(.*?\)\)|\$\(.*?\)|\S+)/g
/** `.issuer(x)`, `.setSubject(x)`, `.withAudience(x)`, `.expirationTime(x)`; a line may have several. */
const SETTER =
  /\.(?:set|with|add|append)?_?(issuer|subject|audience|issued_?at|issue_?time|expiration(?:_?time)?|expires_?at|query_?hash)\w{0,8}\(\s*/gi
/** `"iss": x`, `'iss' => x`, `"iss" to x`, `iss = x`, `payload["iss"] = x`, `payload.iss = x`. */
const PAIR =
  /^(?:[^A-Za-z]|[\w$]+(?=\.|\[))*([A-Za-z_]\w{0,24})\\?["'`]?\]?\s*(?:=>|->|:=|:|=(?!=)|\bto\b)\s*(.+)$/
/** atlassian_jwt.encode_token(method, url, issuer, secret). */
const ENCODE = /\bencode_?token\(\s*[^,()]{1,80},\s*[^,()]{1,120},\s*([^,()]{1,120}),/i

/** `sign({ iss: x, exp: y }, secret)`, `payload = {'iss': x`, `return ['iss' => x`, `mapOf("iss" to x`. */
const OPENING =
  /(?:[{[]|\b(?:dict|array|mapOf)\()\s{0,2}(?=\\?["'`]?[A-Za-z_]\w{0,24}\\?["'`]?\s?(?::(?!:)|=>|=(?![=>])|\bto\b))/

const SETS: ReadonlyMap<string, string> = tableOf({
  issuer: 'iss',
  subject: 'sub',
  audience: 'aud',
  issuedat: 'iat',
  issuetime: 'iat',
  expiration: 'exp',
  expirationtime: 'exp',
  expiresat: 'exp',
  // An option of jsonwebtoken: https://github.com/auth0/node-jsonwebtoken#usage
  expiresin: 'exp',
  queryhash: 'qsh',
})
/** `const { iss: clientKey } = decoded`: claims that are read. */
const TAKES_APART = /^(?:const|let|var)\s*\{[^{}]*\}\s*=/
const LONGEST_LINE = 600

/** The claims that lines of code set, in their order, whatever the language. */
export function claimsInCode(lines: readonly string[]): readonly CodeClaim[] {
  return lines.filter((line) => line.length <= LONGEST_LINE).flatMap(claimsOfLine)
}

function claimsOfLine(line: string): readonly CodeClaim[] {
  const bare = line.replace(/\s(?:\/\/|#\s).*$/, '').trim()
  if (TAKES_APART.test(bare)) return []
  if (bare.includes('--arg'))
    return [...bare.matchAll(ARGUMENT)].map(([, name = '', value = '']) =>
      claimOf(name, value, line),
    )
  const call = CALL.exec(bare) ?? BRACED.exec(bare)
  if (call !== null) return [claimOf(call[1] ?? '', call[2] ?? '', line)]
  const encode = ENCODE.exec(bare)?.[1]
  if (encode !== undefined) return [claimOf('iss', encode, line)]
  const setters = [...bare.matchAll(SETTER)]
  if (setters.length > 0)
    return setters.flatMap(({ 0: opening, 1: name = '', index }, at) => {
      const value = bare.slice(index + opening.length, setters[at + 1]?.index)
      return value === '' ? [] : [claimOf(name, value, line)]
    })
  const opening = OPENING.exec(bare)
  const inner = opening === null ? bare : bare.slice(opening.index + opening[0].length)
  return splitAtCommas(inner).flatMap((piece): readonly CodeClaim[] => {
    const pair = PAIR.exec(piece)
    return pair === null ? [] : [claimOf(pair[1] ?? '', pair[2] ?? '', line)]
  })
}

function claimOf(name: string, expression: string, line: string): CodeClaim {
  const own = withoutClosers(expression)
  return {
    name: SETS.get(name.toLowerCase().replaceAll('_', '')) ?? name,
    value: valueOf(own),
    addsSeconds: /^expires_?in$/i.test(name) ? secondsOfLifetime(own) : secondsAdded(own),
    line: line.trim(),
  }
}

/** Without what closes brackets that were opened before it. */
function withoutClosers(expression: string): string {
  let own = expression.replace(/[\s,;}]+$/, '')
  while (/[)\]]$/.test(own) && count(own, /[)\]]/g) > count(own, /[([]/g)) own = own.slice(0, -1)
  return own
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** At the commas that stand in no bracket and in no quotes. */
function splitAtCommas(text: string): readonly string[] {
  const pieces: string[] = []
  let depth = 0
  let quote = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === quote && text.charAt(at - 1) !== '\\') quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[') depth += 1
    else if (char === ')' || char === ']') depth -= 1
    else if (char === ',' && depth <= 0) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...pieces, text.slice(from)]
}

const PIECE = /(["'`])((?:\\.|(?!\1)[^\\]){0,300})\1|[^"'`+]+/g

/** From the first literal that is a URN or an address on; else all of it. */
function valueOf(expression: string): string {
  const pieces = [...expression.matchAll(PIECE)].map(([whole, quote, inner = '']) => ({
    isLiteral: quote !== undefined,
    text: quote === undefined ? whole.trim() : inner.replaceAll('`', ''),
  }))
  const start = pieces.findIndex(
    ({ text, isLiteral }) => isLiteral && /^(?:urn:|https?:)/.test(text),
  )
  return pieces
    .slice(Math.max(0, start))
    .filter(({ text }) => /\w/.test(text))
    .map(({ isLiteral, text }) => (isLiteral ? text : `{${text}}`))
    .join('')
}

const UNITS: ReadonlyMap<string, number> = tableOf({
  second: 1,
  minute: 60,
  min: 60,
  hour: 3600,
  day: 86_400,
})
const NAMED =
  /\b(?:add|plus|of|from)?_?(second|minute|hour|day)s?\s?[(=:]\s?(\d{1,6})\b|\b(\d{1,6})\s?\*\s?(?:\w+\.)?(?:time\.)?(second|minute|hour|day)s?\b|\b(\d{1,6})\.(second|minute|hour|day)s?\b|["']\+\s?(\d{1,6})\s(second|min(?:ute)?|hour|day)s?\b/i
const PRODUCT = /\+\s?\(?\s?(\d{1,8}(?:\s?\*\s?\d{1,8}){0,3})L?\b/

/** `180`, `'3m'`, `"2 hours"`: seconds where no unit is named, as the library takes them. */
function secondsOfLifetime(expression: string): number | null {
  const [, amount, unit = 's'] =
    /^["'`]?(\d{1,8})\s?([smhd])?[a-z]{0,6}["'`]?$/i.exec(expression) ?? []
  return amount === undefined ? null : Number(amount) * (OF_LETTER.get(unit.toLowerCase()) ?? 1)
}

const OF_LETTER: ReadonlyMap<string, number> = tableOf({ s: 1, m: 60, h: 3600, d: 86_400 })

/** `now + 3600`, `iat + 30 * 60`, `AddMinutes(30)`, `timedelta(minutes=30)`, `5.minutes`. */
function secondsAdded(expression: string): number | null {
  const named = NAMED.exec(expression)
  if (named !== null) {
    const unit = UNITS.get((named[1] ?? named[4] ?? named[6] ?? named[8] ?? '').toLowerCase()) ?? 1
    return unit * Number(named[2] ?? named[3] ?? named[5] ?? named[7])
  }
  const product = PRODUCT.exec(expression)?.[1]
  if (product === undefined) return null
  const seconds = product.split('*').reduce((all, factor) => all * Number(factor.trim()), 1)
  const isMilliseconds = /millis|getTime\(\)|Date\.now\(\)(?!\s?\/)/i.test(expression)
  return isMilliseconds && seconds >= 1000 ? seconds / 1000 : seconds
}

/** `180`, `3 * 60`, `Duration.ofMinutes(3)`: the seconds of what a name is set to; null where it is set to several. */
export function secondsSet(expression: string): number | null {
  const own = expression.trim().replace(/[;,]$/, '')
  return own.includes('\n') ? null : (secondsAdded(own) ?? secondsAdded(`+ ${own}`))
}
