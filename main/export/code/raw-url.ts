import type { Value } from '../value.ts'
import { joinPieces } from '../value.ts'

/** Scheme and host, and the raw target behind them, which begins with a slash. */
export function splitUrl(url: Value): { readonly origin: string; readonly target: Value } {
  const [first, ...rest] = url
  const text = typeof first === 'string' ? first : ''
  const origin = /^https?:\/\/[^/?#]*/i.exec(text)?.[0] ?? ''
  const target = text.slice(origin.length)
  const slash = target.startsWith('/') ? '' : '/'
  return { origin, target: joinPieces([slash + target, ...rest]) }
}

/** The text with a letter for each variable, to look at its characters. */
export function sampleText(value: Value): string {
  return value.map((piece) => (typeof piece === 'string' ? piece : 'x')).join('')
}

/**
 * Whether a client that parses URLs as browsers do sends another target
 * (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function isRewritten(value: Value): boolean {
  const { origin, target } = splitUrl(value)
  const url = origin + sampleText(target)
  if (!URL.canParse(url)) return true
  const parsed = new URL(url)
  return parsed.href.slice(parsed.origin.length) !== sampleText(target)
}
