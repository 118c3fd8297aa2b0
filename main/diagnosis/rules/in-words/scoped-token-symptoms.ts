import { type Symptom, before, near, word } from './symptom.ts'
import { pieces, scopedToken } from './words.ts'

const { fails } = pieces

const SCOPED = scopedToken
const UNSCOPED = String.raw`\bwithout (?:any )?scopes?\b|\b(?:unscoped|classic|old|ordinary|plain|normal|regular|legacy)(?: \w+)? (?:one|token)\b|\bapi\.atlassian\.com\b`
/** An account that Atlassian's administration makes, and not one of the same name at another's. */
const SERVICE_ACCOUNT = String.raw`\b(?:atlassian|jira|confluence) service accounts?\b|\bservice accounts?\b[^.\n]{0,80}\b(?:admin\.atlassian\.com|api[- ]?tokens?)\b|\bapi[_ -]?tokens?\b[^.\n]{0,40}\bservice accounts?\b`
const NOT_LET_IN = String.raw`\b(?:log(?:s|ged|ging)? ?in|authenticat\w+|unauthori[sz]ed|credentials?|connect)\b|(?<![\d.:-])401(?![\d.-])`

/** API tokens that have scopes, which the gateway takes and the site does not. */
export const scopedTokenSymptoms: readonly Symptom[] = [
  {
    id: 'J28',
    says: [near(SCOPED, fails, 100), word(UNSCOPED)],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      before(String.raw`\btokens? with (?:the |its |\w+ )?(?:\w+ )?scopes?\b`, fails, 120),
      before(String.raw`\btoken without (?:any )?scopes?\b`, String.raw`\bworks?\b|\bfine\b`, 40),
    ],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      near(
        SCOPED,
        String.raw`(?<![\d.:-])40[13](?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bforbidden\b`,
        300,
      ),
    ],
    unless: /\bapi\.atlassian\.com\/ex\/|\bgateway\b|\boauth\b|\b3lo\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      word(SCOPED),
      word(`(?<![\\d.:-])40[13](?![\\d.-])|\\bunauthori[sz]ed\\b|${fails}`),
      word(
        String.raw`\bapi\.atlassian\.com\b|\bscopes?\b[^.\n]{0,60}\b(?:right|wrong|all|every|enough)\b|\b(?:all|every|right|wrong)\b[^.\n]{0,30}\bscopes?\b`,
      ),
    ],
    unless: /\b3lo\b|\boauth\b/i,
    statuses: [401, 403, 404],
  },
  {
    id: 'J28',
    says: [
      word(
        String.raw`\b(?:token|one)s? without (?:any )?scopes?\b[^.\n]{0,60}\b(?:works?|worked|fine|ok|no problem)\b|\b(?:works?|worked|fine)\b[^.\n]{0,40}\btokens? without (?:any )?scopes?\b`,
      ),
      word(`(?<![\\d.:-])40[134](?![\\d.-])|\\bunauthori[sz]ed\\b|${fails}`),
    ],
    unless: /\b3lo\b|\boauth\b/i,
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      word(String.raw`(?<![\d.:-])40[13](?![\d.-])|\bunauthori[sz]ed\b|${fails}`),
      word(SCOPED),
      word(NOT_LET_IN),
    ],
    unless: /\b3lo\b|\boauth\b|\bapi\.atlassian\.com\/ex\/|\bgateway\b/i,
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J28',
    says: [
      word(String.raw`(?<![\d.:-])40[13](?![\d.-])|\bunauthori[sz]ed\b|${fails}`),
      word(SERVICE_ACCOUNT),
      word(NOT_LET_IN),
    ],
    unless: /\b3lo\b|\boauth\b|\bapi\.atlassian\.com\/ex\/|\bgateway\b/i,
    statuses: [401, 403, 404],
  },
]
