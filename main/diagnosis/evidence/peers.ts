import { isAtlassianHost } from '../../connect/authorization-server.ts'

const HOST = String.raw`([a-z0-9][\w.-]{0,200})`

/** Whom a program did not reach, as runtimes and libraries print it: the host is what is captured. */
const NOT_REACHED: readonly RegExp[] = [
  String.raw`\b(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME|lookup|UnknownHostException:?|(?:resolve|translate) host(?: ?name)?:?)`,
  String.raw`\bHTTPS?ConnectionPool\(host=`,
  String.raw`\b(?:connect(?:ion)? to|ECONN[A-Z]{5,8}|E[A-Z]*TIMEDOUT|EHOSTUNREACH|dial tcp)`,
  String.raw`\brequest to https?:\/\/`,
  String.raw`\b(?:Get|Post|Put|Head|Delete|Patch) "?https?:\/\/`,
  String.raw`\b(?:hostname|host|address):`,
].map((before) => new RegExp(String.raw`${before} ?["'\`(\[]?${HOST}(?=[:\s"'\`)\],/;]|$)`, 'i'))

/** With a dot in it, and no address in numbers. */
const IS_NAME = /^(?!\d+(?:\.\d+)*$)[^.]+\./

/** Hosts that people give to a Jira or a Confluence of their own, and in what they post. */
const PERHAPS_OURS =
  /jira|confluence|wiki|atl[a-z]{2,7}n\.(?:net|com)$|atlassian|tracker|\bissues?\b|site|example\.(?:com|org|net)$|^(?:your|my|our|the|company|host)/i

/**
 * The host that was not reached by what a program printed; null where it prints none, or an address alone.
 * Linear in the text.
 */
export function hostNotReached(text: string): string | null {
  for (const pattern of NOT_REACHED) {
    const host = pattern.exec(text)?.[1]
    if (host !== undefined && IS_NAME.test(host)) return host.toLowerCase()
  }
  return null
}

/** Whether it may be one of ours that was not reached. */
export function mayBeOurs(host: string): boolean {
  return isAtlassianHost(`https://${host}`) || PERHAPS_OURS.test(host)
}
