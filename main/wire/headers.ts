import type { Pair } from '../../contract/draft.ts'
import { AppError } from '../errors.ts'
import { isFieldValue, isToken, whyStackWrites } from './header-rules.ts'

/** Throws AppError `request_invalid` naming the header and what is wrong with it. */
export function checkHeaders(headers: readonly Pair[]): void {
  for (const [name, value] of headers) checkHeader(name, value)
}

function checkHeader(name: string, value: string): void {
  if (!isToken(name)) {
    throw new AppError('request_invalid', `“${name}” is not a header name.`, {
      hint: 'Letters, digits and hyphens, without a colon or a space.',
    })
  }
  const why = whyStackWrites(name)
  if (why !== null) {
    throw new AppError(
      'request_invalid',
      `The header ${name} is written by the HTTP stack itself.`,
      {
        hint: `${why} Take it out.`,
      },
    )
  }
  if (!isFieldValue(value)) {
    throw new AppError(
      'request_invalid',
      `The value of the header ${name} holds a character that no header may hold.`,
      {
        hint: 'Line breaks, control characters and letters beyond Latin-1 are not allowed; encode them.',
      },
    )
  }
}

/** The value of the first header of that name, any case; null where there is none. */
export function headerOf<Value>(
  headers: readonly (readonly [string, Value])[],
  name: string,
): Value | null {
  const wanted = name.toLowerCase()
  return headers.find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null
}

/** The headers with `name: value` at the end, unless a header of that name is there already. */
export function withDefault(
  headers: readonly Pair[],
  name: string,
  value: string,
): readonly Pair[] {
  return headerOf(headers, name) === null ? [...headers, [name, value]] : headers
}

export function without(headers: readonly Pair[], name: string): readonly Pair[] {
  const unwanted = name.toLowerCase()
  return headers.filter(([each]) => each.toLowerCase() !== unwanted)
}
