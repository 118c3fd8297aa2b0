import { merged } from './edits.ts'
import {
  backslashes,
  backticks,
  carets,
  characterReferences,
  decoded,
  doubledApostrophes,
  doubledQuotes,
  type Decoded,
  type Encoding,
  formPercents,
  marks,
  percents,
  shellApostrophes,
  type Span,
} from './encodings.ts'
import { signOfAWord } from './secret-shapes.ts'

const encodings: readonly Encoding[] = [
  marks,
  backslashes,
  characterReferences,
  percents,
  formPercents,
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
  String.raw`\\[uU]00[4-7]|\\[xX][4-7]|\\1[0-7]|:\\{1,8}\/`,
  `${PERCENT}(?:40|[4-7]|5[fF])`,
  String.raw`${AMPERSAND}(?:#|%23|&#35;)(?:[xX][4-7]|[46-9]|1[0-2])`,
  String.raw`\0|\u001b`,
].join('|')
const HINT = new RegExp(HINTS, 'g')
const HINT_OR_WORD = new RegExp(`${signOfAWord}|${HINTS}`, 'gi')

type Find = (text: string) => readonly Span[]

/** Where a text has credentials in one or several layers of encodings, by what `find` finds behind them. */
export function spansBehindEncodings(text: string, hasWords: boolean, find: Find): readonly Span[] {
  if (!encodings.some(({ isIn }) => isIn(text))) return []
  const left = { characters: MOST_DECODED * text.length + LEAST_DECODED }
  return stretches(text, hasWords ? HINT_OR_WORD : HINT).flatMap(({ start, end }) =>
    spansIn(text.slice(start, end), left, find).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  )
}

/** What stands around the hints, in the order of the text. */
function stretches(text: string, hint: RegExp): readonly Span[] {
  const around: Span[] = []
  hint.lastIndex = 0
  for (let hit = hint.exec(text); hit !== null; hit = hint.exec(text)) {
    const end = Math.min(text.length, hit.index + BEHIND)
    around.push({ start: Math.max(0, hit.index - BEFORE), end })
    hint.lastIndex = Math.max(hint.lastIndex, end - BEFORE)
  }
  return merged(around)
}

/** Layer by layer: what has few is looked behind even where many would cost too much. */
function spansIn(text: string, left: { characters: number }, find: Find): readonly Span[] {
  const found: Span[] = []
  const seen = new Set([text])
  let layer: readonly Decoded[] = [{ text, written: (start, end) => ({ start, end }) }]
  for (let depth = 1; depth <= DEEPEST && layer.length > 0; depth += 1) {
    layer = layer.flatMap((view) => encodings.flatMap((encoding) => under(view, encoding)))
  }
  return found

  function under(view: Decoded, encoding: Encoding): readonly Decoded[] {
    if (!encoding.isIn(view.text)) return []
    const inner = decoded(view.text, encoding)
    if (seen.has(inner.text) || left.characters < inner.text.length) return []
    seen.add(inner.text)
    left.characters -= inner.text.length
    const written = (start: number, end: number): Span => {
      const own = inner.written(start, end)
      return view.written(own.start, own.end)
    }
    for (const { start, end } of find(inner.text)) found.push(written(start, end))
    return [{ text: inner.text, written }]
  }
}
