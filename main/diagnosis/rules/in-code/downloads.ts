import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { linesOfCode, type ProgramFacts, putsOn, wouldSend } from '../sending-code.ts'

/** The browser’s address of a file, as a path in a text. */
const SERVLET =
  /["'`}/]\/?(?:wiki\/)?(?:secure\/(?:attachment|thumbnail)|download\/(?:attachments|thumbnails))\//
/** The same as Confluence names it in its answers: `_links.download`, and `downloadLink` of version 2. */
const NAMED =
  /\b_?links\b["'\])}?]{0,4}(?:\??\.|->|\[|\.(?:get|path|getString|getAsString|GetProperty)\()["':]{0,2}download\b|\b(?:\??\.|->|\[["']|\(["'])download_?Link\b|\bget_?Download_?Link\(/i
/** Joined to a base, or called. */
const USED =
  /\+|\$\{|#\{|\{\w|\$\w+\s?\.\s?|["'`\])]\s?\.\s?\$|\b(?:urljoin|concat|format|Sprintf|resolve)\b|\b(?:new URL|URI\.create|get\w*|fetch|request\w*|open|download\w*|curl)\s?\(|\bInvoke-\w+|-(?:Uri|OutFile)\b|\bcurl\s/i
/** Shown to a person, who is logged in. */
const SHOWN =
  /\b(?:print\w*|echo|log(?:ger)?|console|puts|href|window\.open|redirect\w*|Write-(?:Host|Output))\b|<a\b|\bsrc=/i
const AT_REST = /\brest\/api\/|\/wiki\/api\/v2\//

/** J38 in code: a file is asked for with a token at the address that browsers use. */
export function servletInCode(facts: ProgramFacts): FindingSign | null {
  const isSent = putsOn(
    facts,
    ({ kind, scheme }) => !/password/.test(kind) && (scheme === 'basic' || scheme === 'bearer'),
  )
  if (!isSent) return null
  const line = linesOfCode(facts).find(
    (one) =>
      one.length <= LONGEST_LINE &&
      !COMMENT.test(one) &&
      !SHOWN.test(one) &&
      ((SERVLET.test(one) && !AT_REST.test(one)) || (NAMED.test(one) && USED.test(one))),
  )
  return line === undefined ? null : wouldSend(facts, quoted(line.trim()), [401, 403], AT_PAGE)
}

const LONGEST_LINE = 600
const COMMENT = /^\s*(?:\/\/|#\s|\*\s|\/\*)/
const AT_PAGE = {
  cause:
    'In this code a file is asked for with a token at the address that browsers use (_links.download of Confluence is one), which accepts a login session but no API token; REST has an address of its own.',
}
