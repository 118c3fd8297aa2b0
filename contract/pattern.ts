/**
 * What a pattern takes for more than itself, and lets be escaped: `text.replaceAll(SYNTAX, '\\$&')` is the pattern of
 * a text. https://tc39.es/ecma262/#prod-SyntaxCharacter: what else a `u` pattern takes for itself is not to be escaped.
 */
export const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu

/**
 * What holds JSON together outside of its strings. Joined, that is looked through where JSON is laid out, each is the
 * control character of its index, which JSON has nowhere: so they are told from letters of a string. Blanks beside the
 * first six mean nothing and are left out; between two words, which is no JSON, they are one.
 */
export const JOINTS = '{}[]:,"'
/** The index of the quotation mark: blanks beside it are none of a layout. */
export const QUOTE_JOINT = 6
/** Stands before the beginning and behind the end of what is joined. */
export const EDGE = 7
/** What stands for any other control character up to the edge. */
export const OTHER_CONTROL = 14
