import { type Symptom, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails } = pieces

const SUSPENDED = 'suspended|deactivated|cancel?led'
/** Whose site it is, and of which product. */
const THEIR = String.raw`(?:(?:our|the|their|its|his|her|my|your|a|free|old|whole|entire|jira|confluence|atlassian|cloud|customer['’]s?) ){0,4}`
const SITE = String.raw`(?:sites?|instances?|tenants?|subscriptions?(?! (?:of|for|to) (?:\w+ )?(?:web ?hooks?|events?)))\b`
/** Why Atlassian shuts a site. */
const UNPAID_OR_UNUSED = String.raw`\bunpaid\b|\b(?:not|n['’]t|never|nobody|forgot\w* to) (?:been )?(?:paid|pays?)\b|\bnon-?payment\b|\b(?:invoices?|bills?|billing|overdue|arrears)\b|\bcard\b|\btrial\b|\binactiv(?:e|ity)\b|\b(?:nobody|no one) (?:had |has )?(?:logged in|used)\b|\bpayments?\b`
/** They have bills and subscriptions of their own. */
const OF_A_SHOP = /\b(?:shop|store|checkout|stripe|paypal)\b/i

/** A site that Atlassian, or its owner, shut in one of these ways. */
function shut(ways: string): RegExp {
  return word(
    String.raw`\b${SITE}(?: (?!where\b|whose\b|that\b|which\b|with\b|on\b)\S+){0,3} (?:is|was|are|were|been|got|gets|being) (?:\w+ )?(?:${ways})\b|\b(?:${ways}) ${THEIR}${SITE}`,
  )
}

const RENAMED = String.raw`\b(?:site|instance|subdomain|sub-domain|tenant)\b[^.\n]{0,30}\b(?:renamed|(?:got|has|have|had|under) (?:a|another|its) new name|new name)\b|\brenamed (?:(?:our|the|their|my) )?(?:jira |confluence |atlassian |cloud )?(?:site|instance|subdomain|tenant)\b|\bcustom domain\b`
const REDIRECTED = String.raw`\bredirect\w*\b|(?<![\d.:-])(?:30[1278]|405)(?!\d|[.-]\d)|\bold (?:address|domain|name|url)\b`

/** The site itself: shut, or under another name. */
export const siteSymptoms: readonly Symptom[] = [
  {
    id: 'N15',
    says: [
      word(`${fails}|\\bunavailable\\b|\\bbroke\\b`),
      shut(String.raw`${SUSPENDED}|blocked|closed|deleted|disabled|locked|switched off`),
      word(UNPAID_OR_UNUSED),
    ],
    unless: OF_A_SHOP,
    statuses: [402, 403, 404, 503],
    certainty: 'likely',
  },
  {
    id: 'N15',
    says: [word(`${fails}|\\bunavailable\\b|\\bbroke\\b`), shut(SUSPENDED)],
    unless: OF_A_SHOP,
    statuses: [402, 403, 404, 503],
  },
  {
    id: 'N02',
    says: [word(`${fails}|\\blost\\b`), word(RENAMED), word(REDIRECTED)],
    statuses: [301, 302, 307, 308, 401, 403, 404, 405],
    certainty: 'likely',
  },
]
