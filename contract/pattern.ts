/**
 * What a pattern takes for more than itself, and lets be escaped: `text.replaceAll(SYNTAX, '\\$&')` is the pattern of
 * a text. https://tc39.es/ecma262/#prod-SyntaxCharacter: what else a `u` pattern takes for itself is not to be escaped.
 */
export const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu
