import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { linesBesideCode, wouldSend } from '../sending-code.ts'

/** The parameter of a consent, or the list that it is made of. */
const SCOPES = /\bscopes?\b/i
const READS =
  /\bread:(?:jira|confluence|servicedesk|me\b|account|[\w-]{2,40}:(?:jira|confluence))|\bread%3A(?:jira|confluence|me)/i
/** Held by what may write as well. */
const WRITES =
  /\b(?:write|delete|manage|create|update)(?::|%3A)[a-z]|\b(?:scope|SCOPES?)\w*["']?\s*[:=,]\s*(?:process\.env|os\.|ENV|config|settings)/i
/** Of a consent of 3LO, and of calls with its token. */
const OF_CONSENT =
  /\bauth\.atlassian\.com\/(?:authorize|oauth)\b|\boffline_access\b|\bapi\.atlassian\.com\/ex\//i
const PATH =
  /\/rest\/(?:api\/\w{1,8}|agile\/[\d.]{1,5}|webhooks\/[\d.]{1,5})\/[\w${}./-]{1,120}|\/wiki\/(?:api\/v2|rest\/api)\/[\w${}./-]{1,120}/
/** POST is how these are asked for, too. */
const ONLY_READS =
  /\/(?:search|jql|bulkfetch|approximate-count|expression|picker|list|match|parse|filter\/search)\b|oauth\/token/i
const METHOD =
  /(?:\.|->|\b)(?:post|put|patch|delete)\w{0,12}\(|\bmethod["']?\s?(?::|=>?|,)\s?["'`](?:POST|PUT|PATCH|DELETE)\b|["'`](?:POST|PUT|PATCH|DELETE)["'`]\s?,|(?:-X|--request|-Method)\s+["']?(?:POST|PUT|PATCH|DELETE)\b/i
const NEAR = 4

/** J11 in code: the consent asks for reading alone, and a call with its token writes. */
export function writesWithoutScope(facts: CaseFacts): FindingSign | null {
  const lines = linesBesideCode(facts)
  if (!lines.some((line) => OF_CONSENT.test(line)) || lines.some((line) => WRITES.test(line)))
    return null
  const at = lines.findIndex((line) => READS.test(line))
  const scopes = lines[at]
  if (
    scopes === undefined ||
    !lines.slice(Math.max(0, at - NEAR), at + 1).some((line) => SCOPES.test(line))
  )
    return null
  const call = lines.find(
    (line, index) =>
      PATH.test(line) &&
      !ONLY_READS.test(line) &&
      // The method stands in the line, or among the options below it and above it in a builder.
      (METHOD.test(line) ||
        lines
          .slice(index + 1, index + 1 + NEAR)
          .some(
            (one, below, all) =>
              METHOD.test(one) &&
              !all.slice(0, below + 1).some((each) => PATH.test(each) || /https?:/.test(each)),
          )),
  )
  return call === undefined
    ? null
    : wouldSend(facts, `${quoted(scopes.trim())}; ${quoted(call.trim())}`, [401, 403], {
        cause:
          'In this code the consent asks only for scopes that read, and a call with its token writes: the gateway refuses it for want of a scope.',
        fix: [
          'Add the scope that the REST reference names for the operation (write:jira-work, manage:jira-webhook, write:confluence-content …) to the scopes of the consent and in the developer console.',
          'Let the person consent again: a token that exists gets no more scopes.',
        ],
      })
}
