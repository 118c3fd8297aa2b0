/** Behind this may be anything but a password: a token by its beginning, a place to fill in, a name in its place. */
const NO_PASSWORD =
  /^AT(?:ATT|CTT)|^[<[({$%#*.…-]|[>\])}]$|^(?:x{3,}|\*{2,}|\.{3,}|_+)|\.{3}|…|token|key|redacted|^(?:none|null|nil|true|false|undefined|string|str)$|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/i
const BY_NAME = /passw|passphrase|\bpass\b|^pw|_pw$|secret/i
/** API tokens have 24 characters or more, and nothing that a keyboard offers besides letters and digits. */
const SHORTEST = 5
const FEWEST_OF_TOKEN = 20
const OF_NO_TOKEN = /[^\w~+/=.-]/

/** Whether a literal that stands for a secret is a password, by its look: no token is so short or has such characters. */
export function looksLikePassword(literal: string): boolean {
  if (literal.length < SHORTEST || NO_PASSWORD.test(literal))
    return BY_NAME.test(literal) && !OTHER.test(literal)
  return literal.length < FEWEST_OF_TOKEN || OF_NO_TOKEN.test(literal)
}

const OTHER = /token|key|redacted/i
