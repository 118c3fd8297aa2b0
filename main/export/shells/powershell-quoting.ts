import type { Piece, Value } from '../value.ts'

/**
 * PowerShell takes the typographic quotes for quotes too
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules).
 */
const SINGLE_QUOTES = /['\u2018\u2019\u201a\u201b]/g
const SPECIAL_IN_DOUBLE = /[`$"\u201c\u201d\u201e]/g

/** A string of PowerShell; a doubled quote stands for one, a backtick escapes in an expandable string. */
export function quotePowerShell(value: Value): string {
  const single = value.every((piece) => typeof piece === 'string')
  if (single) return `'${value.join('').replace(SINGLE_QUOTES, (quote) => quote + quote)}'`
  return `"${value.map((piece, index) => inExpandable(piece, value[index + 1])).join('')}"`
}

function inExpandable(piece: Piece, next: Piece | undefined): string {
  if (typeof piece === 'string') return piece.replace(SPECIAL_IN_DOUBLE, (char) => `\`${char}`)
  const delimited = typeof next === 'string' && /^[\w:?]/.test(next)
  return delimited ? `\${env:${piece.variable}}` : `$env:${piece.variable}`
}
