/** What a name says of the text behind it. */
export type Standing =
  /** Whatever stands there is one. */
  | 'credential'
  /** One, where it is marked as a value; among words only what a generator made. */
  | 'perhaps'
  /** The same, where it does not look like words: `X-Acme-Token: no-check`. */
  | 'prefixed'
  /** One, where it looks like nothing else: many keys name an issue, a project, a client. */
  | 'key'
  /** The value of a pair that has its name beside it: `{"name":"jwt","value":"…"}`. */
  | 'value'
  | 'other'

const KEEP_SCHEME = new Set(['authorization', 'proxy-authorization'])
const COOKIES = new Set(['cookie', 'cookie2', 'set-cookie', 'set-cookie2'])
const HIDE_WHOLE =
  /^(?:x-acpt|x-(?:auth|access|csrf|xsrf|session|forge-oauth|amz-security)-[\w-]*token|x-(?:auth|access|csrf|xsrf)-?token|(?:x-)?api-?(?:key|token)|x-forge-oauth-(?:system|user)|x-amzn?-oidc-[\w-]+|(?:x-)?(?:client|shared)-?secret|cf-access-(?:client-secret|jwt-assertion)|(?!x-atlassian-token$)(?:[\w-]+-)?(?:token|secret|password|access-key)|authentication|x-authorization|private-token|x-vault-token)$/

/** How the value of a credential header is hidden; null where the name is no such header's. */
function credentialHeader(name: string): 'behind-scheme' | 'cookies' | 'whole' | null {
  const lower = name.toLowerCase()
  if (KEEP_SCHEME.has(lower)) return 'behind-scheme'
  if (COOKIES.has(lower)) return 'cookies'
  return HIDE_WHOLE.test(lower) ? 'whole' : null
}

/** Keeps names and attributes: `a=1; b=2` says which cookies were there, not what they hold. */
export function hideCookieValues(header: string, mark: string): string {
  const attributes =
    /^(?:path|domain|expires|max-age|samesite|secure|httponly|partitioned|priority)$/i
  return header
    .split(';')
    .map((piece) => {
      const at = piece.indexOf('=')
      if (at < 0)
        return attributes.test(piece.trim()) || piece.trim() === ''
          ? piece
          : piece.replace(/\S.*$/s, mark)
      return attributes.test(piece.slice(0, at).trim()) ? piece : `${piece.slice(0, at)}=${mark}`
    })
    .join(';')
}

/** The value of a credential header with `mark` for the credential; null where the name is no such header's. */
export function hiddenHeaderValue(name: string, value: string, mark: string): string | null {
  const how = credentialHeader(name)
  if (how === null || value.trim() === '') return how === null ? null : value
  if (how === 'cookies') return hideCookieValues(value, mark)
  // A scheme is only what stands before a space; a lone word is the credential itself.
  const scheme = how === 'whole' ? undefined : /^\s*([A-Za-z][\w-]{0,30})\s+\S/.exec(value)?.[1]
  return scheme === undefined ? mark : `${scheme} ${mark}`
}

/** Whether what stands behind this name, of whatever kind, may be a credential. */
export function isCredentialName(name: string): boolean {
  const standing = standingOf(name)
  return (standing !== 'other' && standing !== 'value') || credentialHeader(name) !== null
}

const CERTAIN =
  /^(?:(?:access|refresh|id|session|api|auth|oauth|bearer|csrf|xsrf|appsystem|appuser|security|private)token|(?:client|shared|consumer|webhook)secret|password|passwd|passphrase|(?:api|access|private|secret|signing|encryption)key|authorization|cookie2?)$/
const PERHAPS =
  /^(?:token|secret|jwt|acpt|(?:client|jwt)?assertion|sig|amzsignature|amzcredential|credential|authentication)$/
/** Of lists that go on, and Atlassian's own that says `no-check`. */
const NO_CREDENTIALS =
  /page$|^(?:cursor|next|prev|previous|sync|continuation|delta|change|skip|resume|scroll|start|end|atlassian)$/
const NAMES_A_THING = /^(?:issue|project|client|app|addon|plugin|public|user|account)$/
const MOST_HELD = 4000
const held = new Map<string, Standing>()

/** What a name in any spelling says: `sharedSecret`, `shared_secret`, `Shared Secret`, `X-Acme-Secret`. */
export function standingOf(name: string): Standing {
  const known = held.get(name)
  if (known !== undefined) return known
  if (held.size >= MOST_HELD) held.clear()
  const standing = judge(name)
  held.set(name, standing)
  return standing
}

function judge(name: string): Standing {
  if (/^(?:value|content)$/i.test(name)) return 'value'
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[-_\s]+/)
    .filter((word) => word !== '')
  const ends = [1, 2, 3, words.length].map((count) => words.slice(-count).join(''))
  if (words.some((word) => NO_CREDENTIALS.test(word.replace(/token$/, '')))) return 'other'
  if (ends.some((end) => CERTAIN.test(end))) return 'credential'
  if (name.includes('-') && credentialHeader(name) !== null) return 'credential'
  if (ends.some((end) => PERHAPS.test(end))) return words.length > 1 ? 'prefixed' : 'perhaps'
  return /[-_]key$/i.test(name) && !NAMES_A_THING.test(words.at(-2) ?? '') ? 'key' : 'other'
}

/** What a message says of a credential, or a setting of one. */
export const WORD_OF_STATE =
  /^\+?(?:true|false|null|nil|none|undefined|required|missing|optional|invalid|expired|failed|denied|empty|unset)[.!^]?\\?$/i
/** `expired-2024-01-01`: words and a date. */
const WORDS = /^\+?(?:[a-z]+|\d{1,4})(?:[-_. +](?:[a-z]+|\d{1,4}))*$/i

/** How a value stands behind its name: quoted, in a form or query, in a cell of a table, in a list or a call, or as words of a line. */
export type Manner = 'quoted' | 'form' | 'cell' | 'wrapped' | 'words'

/** Whom an assertion is for, told behind its name (`sub of the assertion: urn:…`): an account id opens nothing. */
const URN_OF_PERSON =
  /^urn:atlassian:connect:useraccountid:(?:\d{5,6}:)?(?:[\da-f]{6,32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:…|\.{3})?[.]?$/i

/** Whether a value that stands so behind a name of this standing is hidden. */
export function isCredential(value: string, standing: Standing, manner: Manner): boolean {
  if (/^[\^`\\]?$/.test(value) || WORD_OF_STATE.test(value)) return false
  if (standing !== 'credential' && URN_OF_PERSON.test(value)) return false
  if (standing === 'key')
    return isMixed(value, 20) && /^[\w+=~-]+$/.test(value) && isOfBothCases(value)
  if (manner === 'cell' || manner === 'wrapped')
    return isMixed(value, standing === 'credential' ? 8 : 16)
  if (manner === 'words') return standing === 'credential' ? value.length >= 4 : isMixed(value, 16)
  return standing !== 'prefixed' || manner === 'form' || !WORDS.test(value)
}

/** As base64 is; an id in hexadecimal or a UUID is not. */
function isOfBothCases(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value)
}

/** Made by a generator: letters and digits that are no words. */
export function isMixed(value: string, least: number): boolean {
  return value.length >= least && /\d/.test(value) && /[a-z]/i.test(value) && !WORDS.test(value)
}
