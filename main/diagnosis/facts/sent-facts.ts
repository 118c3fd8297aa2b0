import type { Evidence, SentByCode } from '../../../contract/diagnosis.ts'
import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { isForeign, namesOurs, productOfHost } from '../evidence/products.ts'

const OF_SITE = /(?:^|[^\w])rest\/(?:api|agile|servicedeskapi)\//
const HOST = /^https?:\/\/([a-z0-9.-]+\.[a-z]{2,10})(?=[/:?]|$)/i
const SELF_HOSTED = /\bdata ?cent(?:er|re)\b|\b(?:jira|confluence) server\b|\bon[- ]prem\w*\b/i

/** What code of the text sends to a site in the cloud; null where it sends nothing there. */
export function sentToCloud({ code, passages }: Evidence): SentByCode | null {
  if (code === undefined) return null
  const hosts = code.addresses.flatMap(({ text }) => HOST.exec(text)?.[1]?.toLowerCase() ?? [])
  const isElsewhere =
    hosts.some((host) => isForeign(productOfHost(host)) || isOwn(host)) ||
    (passages.length > 0 && passages.every(({ product }) => isForeign(product)))
  const isOurs =
    hosts.length > 0 ||
    code.addresses.some(({ text }) => OF_SITE.test(text)) ||
    passages.some(({ text }) => namesOurs(text))
  return isElsewhere || !isOurs || passages.some(({ text }) => SELF_HOSTED.test(text)) ? null : code
}

/** A host that is neither Atlassian's nor made up for a text: a Jira of the company's own, or another program. */
function isOwn(host: string): boolean {
  return (
    !isAtlassianHost(`https://${host}`) &&
    !/(?:^|\.)atlassian\.(?:com|io|net)$|(?:^|\.)jira\.com$/.test(host)
  )
}
