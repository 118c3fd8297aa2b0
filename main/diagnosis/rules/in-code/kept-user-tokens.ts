import { definitionsIn, withoutComment } from '../../../pasted/code/literals.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { linesBesideCode } from '../sending-code.ts'
import { shownByLine } from '../signing-code.ts'

const PERSON = String.raw`account_?id|user|sub\b|person|member|principal|subject`
const OF_PERSON = new RegExp(PERSON, 'i')
const OF_SITE = /tenant|client_?key|base_?url|installation|\bhost\b|\bsite\b|instance/i
const OF_CONNECT = /client_?key|shared_?secret|oauth_?client_?id|jwt-bearer|atlassian|jira/i
/** A token is asked for of somebody. */
const EXCHANGES = new RegExp(
  String.raw`urn:atlassian:connect:useraccountid|\b\w{0,20}(?:exchange|impersonat|access_?token|user_?token|fetch_?token|request_?token)\w{0,20}\([^\n)]{0,120}(?:${PERSON})`,
  'i',
)
/** What keeps a value behind a key; the key is what is captured. */
const KEPT = [
  /\b\w{0,20}(?:cache|tokens?|store|redis|memo)\w{0,12}(?:\.|->|::)(?:set|put|add|store|write|save|setex|Set)\(\s*([^,\n]{1,120}),/i,
  /\b\w{0,20}(?:cache|tokens?|store|memo)\w{0,12}\[([^\]\n]{1,120})\]\s?=(?![=>])/i,
  /\bcache(?:->|::)remember\(\s*([^,\n]{1,120}),/i,
]
const TOKEN = /token/i
/** The lines below that open the value. */
const BELOW = 3

/** S03 in code: tokens of persons are kept behind the name of their site alone. */
export function keptForWholeSite(facts: CaseFacts): FindingSign | null {
  const lines = linesBesideCode(facts)
  if (
    !lines.some((line) => EXCHANGES.test(line)) ||
    !facts.evidence.passages.some(({ text }) => OF_CONNECT.test(text))
  )
    return null
  const resolve = definitionsIn(lines.map(withoutComment))
  const line = lines.find((one, at) => {
    const key = KEPT.map((pattern) => pattern.exec(one)?.[1]).find((found) => found !== undefined)
    if (key === undefined || !TOKEN.test(lines.slice(at, at + BELOW).join('\n'))) return false
    const name = /^\$?(\w{1,60})$/.exec(key.trim())?.[1]
    const meant = `${key}\n${name === undefined ? '' : (resolve(name) ?? '')}`
    return OF_SITE.test(meant) && !OF_PERSON.test(meant)
  })
  return shownByLine(line, {
    cause:
      'In this code the access token of a person is kept behind the name of the site alone: whoever asks next at this site is given that person’s token, and acts as them.',
    fix: ['Keep each token behind the clientKey and the account id together.'],
  })
}
