import { hiddenHeaderValue, hideCookieValues, isMixed } from './credential-names.ts'
import { curl, type Kind, type Program, programs } from './command-programs.ts'
import { type Edit, editsOf } from './edits.ts'
import type { Sign, Signs } from './sign-search.ts'

/** A piece of a word, in each kind of quotes that bash, cmd and PowerShell have, also inside of a JSON string. */
const SEGMENT =
  /\$'((?:\\[\s\S]|[^'\\])*)'|'([^']*)'|\^"((?:\^[^"]|[^^"\n])*)\^"|\\{1,7}(""?)((?:[^"\\\n]|\\+(?!["\\]))*)\\{1,7}\4|"((?:\\[\s\S]|""|[^"\\])*)"|(?:\\{1,8}|[\^`])([^\r\n\\])|([^\s"'])/y
const GAP = /(?:[ \t]|[\\^`]\r?\n){1,200}/y
const REST = /[^\r\n]{0,4096}/y
const MOST_WORDS = 300
const MOST_SEGMENTS = 20_000
/** From a command on, in characters. */
const OPTIONS_WITHIN = 4000

/** A word whose quotes are encoded: its end is not known before they are decoded. */
const ENCODED =
  /&(?:quot|(?:apos|#\d{1,3}|#x[\da-f]{1,3});)|\\u00[2-7]|`["$]|[\^`]\\{1,8}"|\\{1,8}[\^`]"|^(?:-\w{1,12}|--[\w-]{1,40}=)?\$?(?:''|'\\''|\^?""|\\{1,8}')[^\s"']/i
/** A command that reads options from what is piped into it, and these, in lines or strings of their own. */
const CONFIGURED = /\bcurl(?:\.exe)?[ \t][^\r\n]{0,400}(?:--config|-K)\b/i
const CONFIGURATION =
  /(?<=^|['"\n]|\\[nr])([ \t]{0,16}(?:--?)?([a-z][\w-]{0,23})[ \t]{0,8}(?:=(?:3D)?|[: \t])[ \t]{0,8}\\{0,16}"{0,2})((?:[^"'\r\n\\]|\\(?!["nr\\]))+)/gim

/** A line of such a file, which is pasted alone as well. */
const configuredUrl: Sign = {
  starts: ['url'],
  pattern: /(?<=(?:^|['"=\n]|\\[nr])[ \t]{0,16}(?:--)?)url[ \t]{0,8}[=: \t]/iy,
}
export const signsOfConfigurations: readonly Sign[] = [configuredUrl, curl.sign]
export const signsOfCommands: readonly Sign[] = programs.map(({ sign }) => sign)

/** Options as `curl --config` reads them. */
export function configuredCredentials(text: string, mark: string, signs: Signs): readonly Edit[] {
  const isPiped = (text.includes('|') || text.includes('<<')) && CONFIGURED.test(text)
  if (!isPiped && !signs.has(configuredUrl)) return []
  return editsOf(text, CONFIGURATION, (whole, lead = '', name = '', value = '') => {
    const { kind } = optionOf(name.length === 1 ? `-${name}` : `--${name}`, curl)
    return kind === null || /^[`^]?$/.test(value)
      ? whole
      : lead + hiddenValue({ lead, kind, value }, mark)
  })
}

interface Word {
  readonly raw: string
  /** As the shell gives it to curl. */
  readonly content: string
  readonly end: number
}

/**
 * What the options of curl, HTTPie and wget say (`-u mia:…`, `-siu`, `-b a=…`, `--oauth2-bearer=…`, headers) and
 * the password in front of a host, in the quotes of any shell, as their readers in `main/pasted` read them.
 */
export function commandCredentials(text: string, mark: string, signs: Signs): readonly Edit[] {
  const edits = programs
    .filter(({ sign }) => signs.has(sign))
    .map((program) => ofProgram(text, program, mark))
    .filter((found) => found.length > 0)
  return edits.length < 2 ? (edits[0] ?? []) : apart(edits.flat())
}

/** A command may stand in what is taken for the words of another one. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((one, other) => one.start - other.start)
  let end = 0
  return sorted.filter((edit) => {
    const isApart = edit.start >= end
    if (isApart) end = edit.end
    return isApart
  })
}

function ofProgram(text: string, program: Program, mark: string): readonly Edit[] {
  const command = new RegExp(
    `(?:\\b|(?<=\\\\[nrt]))(?:${program.names})(?:\\.exe)?(?=[ \\t])`,
    'gi',
  )
  const edits: Edit[] = []
  let nextOption = -1
  for (let hit = command.exec(text); hit !== null; hit = command.exec(text)) {
    let at = command.lastIndex
    if (program.option !== undefined && nextOption < at)
      nextOption = nextOf(program.option, text, at)
    if (nextOption === text.length) break
    if (nextOption - at > OPTIONS_WITHIN) continue
    const isBearer = program.bearer?.test(text.slice(at, at + OPTIONS_WITHIN)) === true
    let expected: Kind | null = null
    for (let count = 0; count < MOST_WORDS; count += 1) {
      const word = wordAt(text, at)
      if (word === null) break
      const given: Option =
        expected === null
          ? optionOf(word.content, program)
          : { lead: '', kind: expected, value: word.content }
      const own = isBearer && given.kind === 'user' ? { ...given, kind: 'whole' as const } : given
      const hidden = own.value === '' || ENCODED.test(word.raw) ? own.value : hiddenValue(own, mark)
      if (hidden !== own.value)
        edits.push({
          start: word.end - word.raw.length,
          end: word.end,
          text: quoted(own.lead + hidden, word.raw),
        })
      expected = given.value === '' ? given.kind : null
      at = word.end
    }
    command.lastIndex = at
  }
  return edits
}

/** Where the pattern (global) is found next; the end where it is nowhere. */
function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

/** The next word of a command; null at its end. */
function wordAt(text: string, from: number): Word | null {
  GAP.lastIndex = from
  const start = GAP.test(text) ? GAP.lastIndex : from
  let end = start
  const content: string[] = []
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    SEGMENT.lastIndex = end
    const segment = SEGMENT.exec(text)
    if (segment === null) {
      // A quote that nothing closes: the text was cut off, or it closes what the command stands in.
      if (end > start || !/["']/.test(text[end] ?? '')) break
      REST.lastIndex = end + 1
      const [rest = ''] = REST.exec(text) ?? []
      return {
        raw: text.slice(start, end + 1 + rest.length),
        content: rest,
        end: end + 1 + rest.length,
      }
    }
    content.push(contentOf(segment))
    end += segment[0].length
  }
  return end === start ? null : { raw: text.slice(start, end), content: content.join(''), end }
}

const ANSI = /\\(?:x[\da-f]{1,2}|u[\da-f]{1,4}|[0-7]{1,3}|[\s\S])/gi

function ansiCharacter(escape: string): string {
  const digits = /^[xu]([\da-f]+)$/i.exec(escape.slice(1))?.[1]
  if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16))
  return /^\\[0-7]/.test(escape)
    ? String.fromCharCode(Number.parseInt(escape.slice(1), 8))
    : escape.slice(1)
}

function contentOf([
  ,
  ansi,
  single,
  caret,
  ,
  nested,
  double,
  escaped,
  plain,
]: RegExpExecArray): string {
  if (ansi !== undefined) return ansi.replace(ANSI, ansiCharacter)
  if (caret !== undefined) return caret.replace(/\^(.)/g, '$1').replaceAll('\\"', '"')
  if (double !== undefined) return double.replace(/\\(["\\$`])/g, '$1').replaceAll('""', '"')
  return nested ?? single ?? escaped ?? plain ?? ''
}

interface Option {
  /** What stands in the word before the value: `-u`, `--user=`. */
  readonly lead: string
  /** Null for what is no credential's: the value is looked at as an address. */
  readonly kind: Kind | null
  /** Empty where it is the next word. */
  readonly value: string
}

function optionOf(content: string, { long, letters, ofLetter }: Program): Option {
  if (content.startsWith('--')) {
    const [, name = '', equals = '', value = ''] = /^([^=]{1,40})(=?)([\s\S]*)$/.exec(content) ?? []
    const kind = long.find(([names]) => names.test(name))?.[1] ?? null
    return { lead: name + equals, kind, value }
  }
  const [, lead = '', letter = '', value = ''] = letters.exec(content) ?? []
  const kind = ofLetter.get(letter) ?? null
  return lead === '' ? { lead: '', kind: null, value: content } : { lead, kind, value }
}

const ADDRESS = /^((?:https?:\/\/)?[\w.%+~-]{0,256}:)([^\s/?#@]{1,1024})(?=@[\w.[-])/i

function hiddenValue({ kind, value }: Option, mark: string): string {
  if (kind === 'whole') return mark
  if (kind === 'cookies') return value.includes('=') ? hideCookieValues(value, mark) : value
  if (kind === null) return value.replace(ADDRESS, `$1${mark}`)
  const [, lead = '', rest = ''] = /^([^:]*:\s*)([\s\S]*)$/.exec(value) ?? []
  if (kind === 'header') {
    const hidden =
      rest === '' ? null : hiddenHeaderValue(lead.replace(/:\s*$/, '').trim(), rest, mark)
    return hidden === null ? value : lead + hidden
  }
  if (rest !== '') return lead + mark
  return isMixed(value.replace(/:$/, ''), 20) ? mark : value
}

/** In the quotes that the word had; in quotes where it had none, as the mark needs them. */
function quoted(content: string, raw: string): string {
  const bare = /^[\w=-]+(?=\$?["'])/.exec(raw)?.[0] ?? ''
  if (bare !== '' && content.startsWith(bare))
    return bare + quoted(content.slice(bare.length), raw.slice(bare.length))
  if (raw.startsWith("$'")) return `$'${content.replace(/[\\']/g, '\\$&')}'`
  // In a JSON string.
  const nested = /\\+""?/.exec(raw)?.[0]
  if (nested !== undefined && !/^[^\\]*(?:'|")/.test(raw)) return nested + content + nested
  if (raw.includes('^"')) return `^"${content.replace(/[()%!^"<>&|{}]/g, '^$&')}^"`
  if (raw.includes("'") || !raw.includes('"')) return `'${content.replaceAll("'", "'\\''")}'`
  return `"${content.replace(/["\\$`]/g, '\\$&')}"`
}
