import { merged } from './edits.ts'
import {
  backslashes,
  backticks,
  base64s,
  carets,
  characterReferences,
  decoded,
  doubledApostrophes,
  doubledQuotes,
  type Decoded,
  type Encoding,
  formPercents,
  hintOfQuotedPrintable,
  marks,
  percents,
  quotedPrintable,
  shellApostrophes,
  type Span,
} from './encodings.ts'
import { hasWordOfCredentials, signOfAWord } from './secret-shapes.ts'
import type { Signs } from './sign-search.ts'
import { signsIn } from './signs.ts'

const encodings: readonly Encoding[] = [
  marks,
  backslashes,
  characterReferences,
  percents,
  formPercents,
  quotedPrintable,
  doubledQuotes,
  doubledApostrophes,
  shellApostrophes,
  carets,
  backticks,
]

/** Layers of encodings that are looked behind. */
const DEEPEST = 3
/** A name may stand behind its value. */
const BEFORE = 2048
const BEHIND = 16_384
/** Characters that are decoded for each one of the text: what has many layers is looked at in part. */
const MOST_DECODED = 40
const LEAST_DECODED = 40_000

/**
 * What may be the beginning of a credential in whatever encoding: a word of names, the first letters of a
 * token, a command, a letter that is escaped.
 */
const PERCENT = String.raw`(?:%|&#37;|\\u0025)(?:25)*`
const AMPERSAND = String.raw`(?:&(?:amp;|#38;)*|\\u0026|%26(?:amp%3b)*)`
const HINTS = [
  '[Cc][Uu][Rr][Ll]|eyJ|AT(?:ATT|CTT|STT|CO|OA|BB)|PRIVATE',
  // HTTPie and wget, and a line of a file for curl's `-K`.
  String.raw`(?:https?|wget)(?:[ \t+]|%(?:25)*(?:20|09))|url(?:[ +]|%(?:25)*20){0,8}(?:[=: +]|%(?:25)*(?:20|3[aAdD])|\\u003[aAdD])`,
  String.raw`\\[uU]\{?0{0,6}[4-7]|\\[xX][4-7]|\\1[0-7]|:\\{1,8}\/`,
  `${PERCENT}(?:00|40|[4-7]|5[fF])`,
  String.raw`${AMPERSAND}(?:#|%23|&#35;)(?:[xX]0{0,6}[4-7]|0{0,8}(?:[46-9]|1[0-2]))`,
  String.raw`\0|\u001b`,
  // A reference without a semicolon, a character of JavaScript's `escape`.
  `&quot|%u00[4-7]`,
  hintOfQuotedPrintable,
].join('|')
const HINT = new RegExp(HINTS, 'g')
const HINT_OR_WORD = new RegExp(`${signOfAWord}|${HINTS}`, 'gi')

type Find = (text: string, signs: Signs) => readonly Span[]

interface Search {
  /** Of the text. */
  readonly signs: Signs
  /** Where else to look. */
  readonly places: readonly Span[]
  readonly find: Find
}

/**
 * Whether there is nothing to look behind in a text without signs of credentials. Told by places that
 * are no longer than what is looked at around one.
 */
export function hasNothingBehind(text: string, signs: Signs): boolean {
  if (base64s.isIn(text, signs)) return false
  if (!encodings.some(({ isIn }) => isIn(text, signs))) return true
  return stretches(text, hasWordOfCredentials(signs) ? HINT_OR_WORD : HINT, []).length === 0
}

/** Where a text has credentials in one or several layers of encodings, by what `find` finds behind them. */
export function spansBehindEncodings(text: string, search: Search): readonly Span[] {
  const { signs, places } = search
  const hasBase64 = base64s.isIn(text, signs)
  if (places.length === 0 && !hasBase64 && !encodings.some(({ isIn }) => isIn(text, signs)))
    return []
  const left = { characters: MOST_DECODED * text.length + LEAST_DECODED }
  const hint = hasWordOfCredentials(signs) ? HINT_OR_WORD : HINT
  const found = stretches(text, hint, places).flatMap(({ start, end }) =>
    spansIn(text.slice(start, end), left, search).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  )
  return hasBase64 ? [...found, ...spansInBase64(text, search)] : found
}

/** The whole run for what is found in its meaning. */
function spansInBase64(text: string, search: Search): readonly Span[] {
  const view = decoded(text, base64s)
  const spans = [
    ...search.find(view.text, signsIn(view.text)),
    ...spansIn(view.text, { characters: 4 * text.length + LEAST_DECODED }, search),
  ]
  return view.text === text ? [] : spans.map(({ start, end }) => view.written(start, end))
}

/** What stands around the hints, in the order of the text. */
function stretches(text: string, hint: RegExp, places: readonly Span[]): readonly Span[] {
  const around = places.map(({ start }) => stretchAround(text, start))
  hint.lastIndex = 0
  for (let hit = hint.exec(text); hit !== null; hit = hint.exec(text)) {
    const stretch = stretchAround(text, hit.index)
    around.push(stretch)
    hint.lastIndex = Math.max(hint.lastIndex, stretch.end - BEFORE)
  }
  return merged(around)
}

function stretchAround(text: string, at: number): Span {
  return { start: Math.max(0, at - BEFORE), end: Math.min(text.length, at + BEHIND) }
}

interface View extends Decoded {
  readonly signs: Signs
}

/** Layer by layer: what has few is looked behind even where many would cost too much. */
function spansIn(
  text: string,
  left: { characters: number },
  { find, places }: Search,
): readonly Span[] {
  const found: Span[] = []
  const seen = new Set([text])
  let layer: readonly View[] = [
    { text, written: (start, end) => ({ start, end }), signs: signsIn(text) },
  ]
  for (let depth = 1; depth <= DEEPEST && layer.length > 0; depth += 1) {
    layer = layer.flatMap((view) => encodings.flatMap((encoding) => under(view, encoding)))
  }
  return found

  function under(view: View, encoding: Encoding): readonly View[] {
    // Of a secret that is there in some spelling any backslash may be a part.
    if (!encoding.isIn(view.text, view.signs) && (encoding !== backslashes || places.length === 0))
      return []
    const inner = decoded(view.text, encoding)
    if (seen.has(inner.text) || left.characters < inner.text.length) return []
    seen.add(inner.text)
    left.characters -= inner.text.length
    const written = (start: number, end: number): Span => {
      const own = inner.written(start, end)
      return view.written(own.start, own.end)
    }
    const signs = signsIn(inner.text)
    for (const { start, end } of find(inner.text, signs)) found.push(written(start, end))
    return [{ text: inner.text, written, signs }]
  }
}
