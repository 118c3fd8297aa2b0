import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { quoted } from '../shown.ts'

const TAIL = String.raw`\/(?:rest|wiki)\/[^\s"'\x60<>),?]{1,200}`
/** An address, and the status that is the first number behind it. */
const AT_GATEWAY = new RegExp(
  String.raw`https:\/\/api\.atlassian\.com\/ex\/(?:jira|confluence)\/[^/\s]{1,60}(${TAIL})[^\d]{0,80}?(?<![\w.:-])20[0-4]\b`,
  'gi',
)
const AT_SITE = new RegExp(
  String.raw`https:\/\/[\w-]{1,63}\.(?:atlassian\.net|jira\.com)(${TAIL})[^\d]{0,80}?(?<![\w.:-])40[134]\b`,
  'gi',
)
/** A token of OAuth belongs at the gateway and nowhere else: that the site refuses it is J01. */
const OF_OAUTH = /\b3lo\b|\boauth\b|\bbearer\b/i

/** J28: the same call, with the same credential, is taken at the gateway and refused at the site. */
export function takenAtGateway({ evidence, told }: CaseFacts): FindingSign | null {
  const text = evidence.passages.map((one) => one.text).join('\n')
  if (told.length === 0 || text.length > LONGEST || OF_OAUTH.test(text)) return null
  const taken = [...text.matchAll(AT_GATEWAY)]
  if (taken.length === 0) return null
  for (const [refusal, path] of text.matchAll(AT_SITE)) {
    const same = taken.find(([, one]) => one === path)
    if (same !== undefined)
      return likely('compared', [oneLine(same[0]), oneLine(refusal)].map(quoted))
  }
  return null
}

const LONGEST = 20_000

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
