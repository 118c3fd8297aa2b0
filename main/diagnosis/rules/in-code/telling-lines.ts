import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, possible } from '../certainty.ts'
import { asCode } from '../signing-code.ts'

/** A line of source code that shows a failure mode by itself, whatever program it stands in. */
interface TellingLine {
  readonly id: string
  readonly line: RegExp
  /** Each of these stands somewhere in the code. */
  readonly besides?: readonly RegExp[]
  readonly unless?: RegExp
}

const LINES: readonly TellingLine[] = [
  {
    id: 'J37',
    line: /\bx-forge-oauth-(?:system|user)\b/i,
    besides: [/["'`]https:\/\/[\w${}.-]{1,80}\.atlassian\.net\//],
  },
  {
    id: 'J38',
    line: /\.atlassian\.net\/+(?:secure\/(?:attachment|thumbnail)|wiki\/download\/(?:attachments|thumbnails))\//,
  },
  { id: 'N13', line: /["'`]http:\/\/[\w${}-]{1,63}\.atlassian\.net\b/ },
  {
    id: 'J41',
    line: /\btransition["']?\s*(?::|=>|=)\s*\{\s*["']?(?:name["']?\s*(?::|=>)|id["']?\s*(?::|=>)\s*["'][A-Za-z])/,
  },
  {
    id: 'J41',
    line: /\btransition["']\s*(?:,|\bto\b)\s*(?:Map\.of|mapOf|map\[string\]\w+)[({]\s*["'](?:name["']|id["']\s*(?:,|:|\bto\b)\s*["'][A-Za-z])/,
  },
  {
    id: 'J32',
    line: /\bdescription["']?\s*(?::|=>)\s*[fu]?["'`]\w/,
    besides: [/\brest\/api\/3\/issue\b/],
    unless: /\btype["']?\s*(?::|=>)\s*["']doc["']/,
  },
  {
    id: 'J32',
    line: /\bbody["']?\s*(?::|=>|,(?=\s*["'`])|\bto\b)\s*[fu]?["'`]\w/,
    besides: [/\brest\/api\/3\/issue\/[^\s"'`]{1,60}\/comment\b/],
    unless: /\btype["']?\s*(?::|=>)\s*["']doc["']/,
  },
  { id: 'N03', line: /\.atlassian\.net\/rest\/api\/(?:content|space)\b/ },
  { id: 'J22', line: /\.atlassian\.net\/rest\/api\/(?:2|3|latest)\/issue\/createmeta(?=[?"'`]|$)/ },
  {
    id: 'J39',
    line: /["'`]https?:\/\/(?!\S{0,80}(?:atlassian\.(?:net|com)|jira\.com))[\w.-]{0,60}jira[\w.-]{0,60}(?::\d+)?\/rest\/api\/3\//i,
  },
]

const COMMENT = /^\s*(?:\/\/|#|\*|--|-\s)/

/** Asked where nothing failed that a rule knows: code that shows what would. All are possible. */
export function byTellingLines({
  evidence,
}: CaseFacts): readonly (readonly [string, FindingSign])[] {
  const { passages } = evidence
  if (!passages.some(({ speaker }) => speaker === 'code')) return []
  const lines = passages
    .filter(({ speaker }) => speaker !== 'person' && speaker !== 'server')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !COMMENT.test(line))
  const text = lines.join('\n')
  for (const { id, line, besides, unless } of LINES) {
    const found = lines.find((one) => line.test(one))
    const isWhole = besides?.every((pattern) => pattern.test(text)) !== false
    if (found !== undefined && isWhole && unless?.test(text) !== true)
      return [[id, possible('open', [asCode(found.trim())])]]
  }
  return []
}
