import type { CaseFacts } from '../../facts/case-facts.ts'
import { heardOfLibrary } from '../app-side/jwt-libraries.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { asCode } from '../signing-code.ts'
import { linesBesideCode, wouldSend } from '../sending-code.ts'

/** What makes bytes of a text that is base64, or hexadecimal, in the languages that vendors write. */
const DECODERS = String.raw`(?:From(?:Base64|Hex)String|parseBase64Binary|(?:url_?safe_)?b64_?decode|base64_(?:url_?)?decode|(?:strict_|urlsafe_)?decode64!?|DecodeString|BASE64(?:URL)?\.decode|Base64\.decode\w*|get(?:Url|Mime)?Decoder\(\)\.decode|decodeBase64|STANDARD\.decode|atob|from_base64_secret|unhexlify|fromhex|hex2bin)`
/** What pads or trims the text first: `Pad(secret)`. */
const HELPER = String.raw`(?:[\w.]{1,60}\(\s?)?`
const DECODED = new RegExp(
  [
    String.raw`${DECODERS}\s?\(${HELPER}[^()\n]{0,80}secret`,
    String.raw`Buffer\.from\s?\(${HELPER}[^()\n]{0,80}secret[^()\n]{0,20}(?:\(\))?\)?,\s?["'\`](?:base64|hex)`,
    String.raw`base64Encoded:\s?[^()\n]{0,60}secret`,
    String.raw`secret(?:\(\))?[!?]?\.(?:decodeBase64\w*|unpack1?\(["']m)`,
    // jjwt decodes what it is given as a text.
    String.raw`\.(?:signWith\(\s?SignatureAlgorithm\.HS\d+,|(?:setSigningKey|verifyWith)\()\s?[\w.]{0,40}get\w{0,20}Secret\(\)\s?\)`,
  ].join('|'),
  'i',
)
/** The secret of something else, or one that was encrypted for the store. */
const OF_ANOTHER =
  /client_?secret|webhook|hook_?secret|crypt|cipher|unprotect|unseal|\bkms\b|\bvault\b|kubectl|\bsealed\b/i
const SIGNS =
  /\b(?:jwt|JWT)?(?:\.|::)(?:sign|encode|create)\b|\bencode\w{0,20}\(|\bSigning(?:Credentials|Method)|\bSignedString\b|\.signWith\(|\bSignJWT\b|\.sign\(/i
const VERIFIES =
  /\b(?:decode|verify|decodeSymmetric|jwtVerify)\(|\bparse(?:Signed)?Claims\w*|\bParseWithClaims\b|\bValidateToken\b|JWT(?:\.|::)decode/i
const OF_CONNECT = /shared_?secret|urn:atlassian:connect|\bqsh\b|\bclient_?key\b/i

/** The line of code that decodes the shared secret; null where none is in the evidence. */
export function lineOfDecodedSecret(lines: readonly string[]): string | null {
  const line = lines.find((each) => DECODED.test(each) && !OF_ANOTHER.test(each))
  return line === undefined ? null : line.trim().slice(0, 200)
}

const CAUSE =
  'In this code the shared secret is decoded before it is used as a key; its characters are the key as they stand, and whatever is signed with other bytes is refused.'
const FIX = ['Use the secret’s characters as UTF-8 bytes: decode neither base64 nor hexadecimal.']

/** T10 in code: what is signed with the decoded secret. */
export function signsWithDecodedSecret(facts: CaseFacts): FindingSign | null {
  return ofDecodedSecret(facts, SIGNS)
}

/** I07 in code: what the site signed is verified with the decoded secret, and nothing is signed. */
export function verifiesWithDecodedSecret(facts: CaseFacts): FindingSign | null {
  return linesBesideCode(facts).some((line) => SIGNS.test(line))
    ? null
    : ofDecodedSecret(facts, VERIFIES)
}

function ofDecodedSecret(facts: CaseFacts, use: RegExp): FindingSign | null {
  const lines = linesBesideCode(facts)
  const line = lineOfDecodedSecret(lines)
  if (
    line === null ||
    !lines.some((one) => use.test(one)) ||
    !lines.some((one) => OF_CONNECT.test(one))
  )
    return null
  const refused = heardOfLibrary(facts, 'signature')
  return refused === null
    ? wouldSend(facts, quoted(line), [401], { cause: CAUSE, fix: FIX })
    : likely('own-text', [asCode(line), refused.quote], { cause: CAUSE, fix: FIX })
}
