import type { Value } from '../value.ts'

/** `UNDERSTUDY_TOKEN_2` as tools with variables of their own write it: `understudyToken2`. */
export function camelName(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, char: string) => char.toUpperCase())
}

/** A text with `{{understudyToken}}` in the place of each credential. */
export function withBraces(value: Value): string {
  return value
    .map((piece) => (typeof piece === 'string' ? piece : `{{${camelName(piece.variable)}}}`))
    .join('')
}

/** Neither tool has a way to say that two braces are meant as they stand. */
export function hasBraces(value: Value): boolean {
  return value.some((piece) => typeof piece === 'string' && piece.includes('{{'))
}
