import type { Evidence, SentByCode } from '../../../contract/diagnosis.ts'
import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { isForeign, namesOurs, productOfHost } from '../evidence/products.ts'

const OF_SITE = /(?:^|[^\w])rest\/(?:api|agile|servicedeskapi)\/|\/wiki\/api\/v2\//
/** Addresses of files, as Confluence names them and as both products’ pages have them. */
const OF_FILES =
  /\b_links\b["'\])}?]{0,4}(?:\??\.|->|\[|\.get\()["':]{0,2}download\b|\/download\/attachments\/|\/secure\/attachment\//
const HOST = /^https?:\/\/([a-z0-9.-]+\.[a-z]{2,10})(?=[/:?]|$)/i
/** What a page loads is sent nothing. */
const LOADED = /\.(?:m?js|css)(?:[?#]|$)/i
const SELF_HOSTED =
  /\bdata ?cent(?:er|re)\b|\b(?:jira|confluence) server\b|\bon[- ]prem\w*\b|\bself[- ]hosted\b|\b(?:jira|confluence) (?:standalone|v(?:ersion)?\.? ?\d|\d{1,2}\.\d)/i

/** What the programs of the text send to a site in the cloud. */
export function sentToCloud({ code = [], passages }: Evidence): readonly SentByCode[] {
  if (code.length === 0) return []
  const isForeignText = passages.length > 0 && passages.every(({ product }) => isForeign(product))
  if (isForeignText || passages.some(({ text }) => SELF_HOSTED.test(text))) return []
  const isOursText = passages.some(({ text }) => namesOurs(text) || OF_FILES.test(text))
  return code.filter(({ addresses }) => {
    const hosts = addresses.flatMap(({ text }) =>
      LOADED.test(text) ? [] : (HOST.exec(text)?.[1]?.toLowerCase() ?? []),
    )
    const isElsewhere = hosts.some((host) => isForeign(productOfHost(host)) || isOwn(host))
    const isOurs =
      isOursText || hosts.length > 0 || addresses.some(({ text }) => OF_SITE.test(text))
    return isOurs && !isElsewhere
  })
}

/** A host that is neither Atlassian's nor made up for a text: a Jira of the company's own, or another program. */
function isOwn(host: string): boolean {
  return (
    !isAtlassianHost(`https://${host}`) &&
    !/(?:^|\.)atlassian\.(?:com|io|net)$|(?:^|\.)jira\.com$/.test(host)
  )
}
