import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { linesBesideCode, nameSetIn, unspokenLines } from '../sending-code.ts'
import { shownByLine } from '../signing-code.ts'

const OF_CONNECT =
  /\b(?:atlassian|jira|confluence|connect|add_?on)\b|atlassian[-_]|client_?key|\bqsh\b|base_?url/i
const SECRET = /shared_?secret|\bsecrets?\b/i
/** A JWT is read with a secret. */
const VERIFIES =
  /\b(?:decode\w{0,12}|verify\w{0,12}|parseClaimsJws|parseSignedClaims|ParseWithClaims|ValidateToken|jwtVerify)\b\W|\b(?:jwt|token|verifier|parser)\w{0,12}(?:\.|::|->)(?:decode|verify|parse)/i

const STORE = String.raw`\w{0,30}(?:secret|tenant|install(?:ation)?|client|host|site|customer|account|addon)s?\w{0,10}`
/** One of the stored ones, whichever it is. */
const ANY_OF_THEM: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:Object\.values|array_values|list|reset|end|current|next|iter|first|last)\(\s*(?:await )?(?:iter\()?\$?(?:\w{1,30}(?:\.|->)){0,3}${STORE}(?:\.values\(\))?\)+`,
    'i',
  ),
  new RegExp(
    String.raw`(?:\.|->|\b|\$)${STORE}\[(?:0|-1)\]|(?:\.|->|\b)${STORE}\.(?:at\((?:0|-1)\)|get\(0\)|getFirst\(\)|[Ff]irst\b|[Ll]ast\b|Values\.First\(\)|values\(\)\.(?:iterator\(\)\.)?next\(\))`,
    'i',
  ),
  new RegExp(
    String.raw`\b${STORE}(?:\.objects|\.query|\.all)?(?:\.|::|->)(?:first|last|findFirst|findOne|find_one|FirstOrDefault)(?:\(\s*(?:\{\s*\})?\s*\)|\s*$)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:findAll|all|find|toList|ToList)\(\)(?:\)|\s)*(?:\[0\]|\.(?:get\(0\)|first\b|getFirst\b|at\((?:0|-1)\)))`,
    'i',
  ),
  /\bSELECT\s+[^;"'`\n]{0,80}\b(?:shared_?secret|\*)[^;"'`\n]{0,80}\bFROM\s+\w+(?:\s+ORDER BY [\w ]{1,40})?\s+LIMIT\s+1\b/i,
]
const BY_ENVIRONMENT =
  /\b(?:process\.env\.|environ(?:\.get)?[[(]\s*["']|getenv\(\s*["']|ENV\[\s*["']|env\(\s*["']|GetEnvironmentVariable\(\s*"|ENV\.fetch\(\s*["'])\w{0,30}SHARED_?SECRET\b/i
/** Chosen by something. */
const CHOSEN = /\bwhere\b|\bfilter\w*\b|find_?by|client_?key|\biss\b|issuer|===?/i
const OF_NAME = /\b(\w{1,40})\??(?:\.|->|\[["'])(?:get_?)?shared_?secret/gi

/** I07 in code: the secret that a token is verified with is not chosen by its issuer. */
export function secretOfAnyTenant(facts: CaseFacts): FindingSign | null {
  const lines = linesBesideCode(facts)
  if (!lines.some((line) => VERIFIES.test(line)) || !lines.some((line) => OF_CONNECT.test(line)))
    return null
  const holders = new Set(
    lines.flatMap((line) => [...line.matchAll(OF_NAME)].map(([, name = '']) => name)),
  )
  const line =
    lines.find(
      (one) =>
        ANY_OF_THEM.some((pattern) => pattern.test(one)) &&
        !CHOSEN.test(one) &&
        (SECRET.test(one) || holders.has(nameSetIn(one) ?? '')),
    ) ??
    (lines.some((one) => SIGNS.test(one))
      ? undefined
      : lines.find((one) => BY_ENVIRONMENT.test(one)))
  return shownByLine(line, {
    cause:
      'In this code the secret that a token is verified with is not the one of the token’s issuer, but one of those that are stored, or the same for all: each installation has a secret of its own, and the tokens of all others fail.',
    fix: [
      'Read iss of the token without verifying it, take the record of this clientKey, and verify the token with its shared secret.',
    ],
  })
}

const SIGNS = /\b(?:encode\w{0,20}|sign\w{0,20})\(/i

/** Writes that leave alone what is there. */
const ONLY_NEW =
  /\bON CONFLICT\b[^;"'`\n]{0,80}\bDO NOTHING\b|\bINSERT (?:OR )?IGNORE\b|\b(?:set|put|add|insert)_?If_?(?:Absent|NotExists|Missing)\(|\bsetnx\(|\bnx["']?\s?[:=]\s?True\b|["']NX["']|\b(?:find|first|get)_?Or_?(?:Create|Insert|New|Add)\w{0,3}\(|\bcomputeIfAbsent\(|\bTryAdd\(|\bskipDuplicates:\s?true\b|\$setOnInsert\b/i
const THERE = String.raw`\w{0,20}(?:existing|exists|already|stored|registered)\w{0,20}`
const RECORD = String.raw`\$?\w{0,12}(?:found|known|tenant|installation|client|host|record)\w{0,12}`
/** Whoever is there already is sent away: `if (existing)`, `if Tenant.exists(key):`, `if tenant is not None`. */
const IS_THERE = new RegExp(
  String.raw`^\s*if\b\s*\(?\s*(?!!|not\b)(?:[^!<>&|=;{\n]{0,80}\b${THERE}\b|(?:await\s)?${RECORD}(?:\.isPresent\(\)|\?)?\s*(?:[):{]|(?:!==?|is not)\s?(?:null|nil|None|undefined)))`,
  'i',
)
/** Refused, or asked for more than whether it is there. */
const NEGATED =
  /&&|\|\||\b(?:and|or)\b|(?<![!=])===?|\bis None\b|\.is(?:Empty|None|Null)\b|\berr\b|\b[45]\d\d\b|unauthori[sz]ed|forbidden/i
const RETURNS = /\breturn\b/
const RETURNS_FIRST = new RegExp(
  String.raw`^\s*return\b[^;\n]{0,80}\bif\s[^!=&|\n]{0,60}${THERE}`,
  'i',
)
const NEWS =
  /\binstalled\b|\binstall_?(?:hook|event|callback|handler)\b|\blifecycle\b|\bevent_?type\b/i
const UPDATES =
  /\b(?:DO UPDATE|ON DUPLICATE KEY)\b|upsert|update_?or_?create|\bupdate\w*\b|(?:\.|->|\[["'])(?:set_?)?shared_?secret["']?\]?\s?(?:=(?![=>])|\()|\bmerge\(|\breplace\w*\(/i

function isReturn(line: string): boolean {
  return /^\s*\{?\s*return\b/.test(line) && !NEGATED.test(line)
}

/** T10 in code: what a reinstalled tenant sends is not kept. */
export function newSecretIgnored(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const isOfHook =
    facts.evidence.passages.some(({ text }) => NEWS.test(text)) &&
    lines.some((line) => /shared_?secret/i.test(line))
  if (!isOfHook || lines.some((line) => UPDATES.test(line))) return null
  const line = lines.find(
    (one, at) =>
      ONLY_NEW.test(one) ||
      RETURNS_FIRST.test(one) ||
      (IS_THERE.test(one) &&
        !NEGATED.test(one) &&
        (RETURNS.test(one) || isReturn(lines[at + 1] ?? ''))),
  )
  return shownByLine(line, {
    cause:
      'In this code an install event of a tenant that is stored already is passed over: a reinstall brings a new shared secret, and the old one stays in the store.',
    fix: [
      'Let each installed payload overwrite the record of its clientKey: sharedSecret, oauthClientId and baseUrl together.',
      'Until then reinstall the app only after its record has been deleted.',
    ],
  })
}
