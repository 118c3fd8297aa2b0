import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { fails, nothing } = pieces

const AS_APP = String.raw`\b(?:as|for|by) (?:the|our|my) (?:connect )?(?:app|add-?on)(?: itself)?\b|\bthe app itself\b`
const AS_USER = String.raw`\bas (?:(?:a|the|that|this|any|every|another) )?(?:normal |same |acting )?(?:user|person)\b|\bfor (?:the|a|every|any) (?:user|person)\b`
const IMPERSONATED = String.raw`\bact(?:s|ed|ing)? as\b|\basked as (?!the\b|it\b|an?\b)|\bimpersonat\w+\b|\bon behalf of\b|\bacting user\b`
const ACCOUNT_TOLD = String.raw`\bx-aaccountid\b|\b(?:reporter|author|creator|created by|comments?)\b`
const UNAUTHORIZED = String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`

/** The answer, or /myself, names the person who was meant. */
const RIGHTLY_KNOWN = String.raw`\bx-aaccountid\b[^.\n]{0,40}\b(?:right|correct|own|hers|his|theirs|matches)\b|\b(?:right|correct) (?:user|person|account|x-aaccountid)\b|\baccount(?: id)?\b[^.\n]{0,30}\bis (?:right|correct|hers|his)\b|\/myself\b[^.\n]{0,12}\b(?:says|returns|names|shows|tells)\b(?! (?:401|nothing|anonymous|an error|no))`

const APP_ASKS = String.raw`\b(?:as|by) (?:the |our |an? )?(?:app|add-?on|plug-?in)(?: itself)?\b|\b(?:app|add-?on)(?:['’]s)?(?: own)?[ -](?:jwt|token|identity|account)\b|\b(?:app|add-?on)\s?(?:->|=>|→|[:=|])`
const USER_ASKS = String.raw`\bas (?:the |a |an |this |that )?(?:\w+ )?(?:users?|reporter|assignee|admin|lead|owner|person|customer)\b|\bas (?:her|him|them|me|myself)\b|\btokens? (?:that )?(?:we |is |was )?(?:exchanged?|impersonat\w+|of|for) (?:for )?(?:the |a |an |his |her |this )?\w+|\buser[ -]tokens?\b|\bimpersonat\w+\b|\bon behalf of\b|\busers?\s?(?:->|=>|→|[:=|])`

/** What came for somebody, with no other status in between: \`as the app → 404\`, \`404 as the app\`. */
function answered(actor: string, outcome: string): RegExp {
  return new RegExp(
    String.raw`(?:${actor})(?:(?!\b[1-5]\d\d\b)[^\n]){0,80}?(?<![\d.:-])(?:${outcome})|(?<![\d.:-])(?:${outcome})[ ,:(-]{1,4}(?:${actor})`,
    'i',
  )
}

/** As whom a call was answered, and for whom it is refused. */
export const identitySymptoms: readonly Symptom[] = [
  {
    id: 'S02',
    says: [
      near(
        ACCOUNT_TOLD,
        String.raw`\b(?:our|the|my) (?:app|add-?on)(?:['’]s)?(?: own)?\b(?! (?:says|logs|gets|cannot|can))`,
        80,
      ),
      word(IMPERSONATED),
      word(
        String.raw`\balthough\b|\bbut\b|\binstead of\b|\bin place of\b|\bnot the (?:user|person)\b`,
      ),
    ],
    unless: /(?<![\d.:-])[45]\d\d(?!\d|[.-]\d)|\brefus\w+|\bpermission\b/i,
    statuses: [200, 201],
  },
  {
    id: 'S03',
    says: [
      near(
        ACCOUNT_TOLD,
        String.raw`\b(?:another|a different|the wrong|some other) (?:person|user|account)\b|\b(?:some(?:body|one)) else\b|\b\w+['’]s (?:account|id)\b|\bis (?!it|that|what)\w+['’]s\b(?! (?:own|right))`,
        80,
      ),
      word(IMPERSONATED),
    ],
    unless: /(?<![\d.:-])[45]\d\d(?!\d|[.-]\d)|\brefus\w+|\bpermission\b|\bapp['’]s\b/i,
    statuses: [200, 201],
  },
  {
    id: 'S03',
    says: [
      near(
        String.raw`\b(?:us(?:ed|es)|answered with|under|had)\b`,
        String.raw`\b(?:my|another person['’]s|somebody else['’]s|the owner['’]s) (?:identity|own account|name)\b`,
        20,
      ),
      word(
        String.raw`\b(?:another|a different|each|every|some other) (?:user|person)\b|\bcolleagues?\b|\ball of us\b`,
      ),
    ],
    statuses: [200, 201],
  },
  {
    id: 'S03',
    says: [
      near(
        String.raw`\b(?:sees?|saw|shown|shows?|gets?|got|opened)\b`,
        String.raw`\b\w+['’]s (?:own )?(?:tickets?|issues?|work|data|tasks)\b|\b(?:tickets?|issues?|tasks|data|work) of (?:an?|the|her|his|their|my|another|some other) (?:other )?(?:colleague|person|user|customer)s?\b`,
        60,
      ),
      word(String.raw`\bcach\w+\b`),
      word(String.raw`\b(?:tokens?|sessions?|tenants?|client_?keys?)\b`),
    ],
    unless: /\bas (?:s?he|they|it) should\b|\bpermission\b/i,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'S03',
    says: [
      near(
        String.raw`\b(?:authors?|comments?|worklogs?|tickets?|issues?|posts?|entries|bookings?|is|are|appear\w*|answered)\b`,
        String.raw`\b(?:another|an?other|a third|the wrong|somebody else['’]s|someone else['’]s|the other(?:['’]s)?|each other['’]s|a colleague['’]s|third colleague['’]s) ?(?:person|user|account|colleague|name)?\b|\bwhoever (?:comes|came|is|was) first\b|\beverybody['’]s\b|\beach other['’]s\b|\b\w+['’]s id\b`,
        80,
      ),
      word(String.raw`\bcach\w+\b|\bredis\b|\bmemcached\b|\bin[- ]memory\b|\bone exchange\b`),
      word(
        String.raw`\b(?:per|by|for each|one) (?:site|tenant|customer|client|installation|instance)\b|\bkey(?:ed)?\b[^.\n]{0,30}\b(?:client_?key|tenant|site|cloud_?id)\b|\bexchange per (?:site|tenant)\b|\bmissing (?:in|from) (?:this|the|our) key\b|\b(?:tok|token|at|access)[:_-][\da-f]{6,}`,
      ),
    ],
    unless:
      /(?<![\d.:-])4\d\d(?!\d|[.-]\d)|\bper (?:tenant|site) and (?:user|account|person)\b|\bper (?:user|person)\b|\bauthors? (?:are|is) right\b|\bas (?:s?he|they|it) should\b/i,
    statuses: [200, 201],
    certainty: 'likely',
  },
  {
    id: 'S04',
    says: [
      word(EMPTY),
      near(
        String.raw`\bin (?:jira|confluence)(?: itself)?\b`,
        String.raw`\b(?:cannot|can['’]t|can not|does(?: not|n['’]t)|may not)\b[^.\n]{0,30}\b(?:open|see|find)\b|\b(?:needs|no|without) access\b`,
      ),
      word(String.raw`\bx-aaccountid\b|\/myself\b|\bwho am I\b`),
    ],
    unless: /\b(?:anonymous|null|missing|expired|revoked)\b/i,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'S04',
    says: [
      near(AS_USER, EMPTY, 120),
      near(
        AS_APP,
        String.raw`\b(?:sees?|finds?|gets?|lists?|returns?|\d+ (?:issues|tickets|items))\b`,
        80,
      ),
      word(String.raw`\bx-aaccountid\b|\bright account\b|\baccount is right\b`),
    ],
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'S04',
    says: [
      word(EMPTY),
      near(
        String.raw`\b(?:as|for|by|with) (?:the|our|my) (?:connect )?(?:app|add-?on)\b|\bthe app(?: itself|['’]s (?:own )?account| account)?\b`,
        String.raw`\b(?:sees?|finds?|gets?|lists?|returns?)\b|\b\d{1,6} (?:issues|tickets|items|results|pages|projects)\b`,
        60,
      ),
      word(RIGHTLY_KNOWN),
    ],
    unless:
      /\b(?:wrong|invalid|bad|made[- ]up|expired|revoked) (?:credentials?|tokens?|passwords?)\b|(?<![\d.:-])40[0134](?!\d|[.-]\d)/i,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'S01',
    says: [
      word(
        String.raw`\b(?:no|without(?: an?)?|missing|lacks?)\b[^.\n]{0,20}\bx-aaccountid\b|\bonly (?:what|the \w+ that) (?:an )?(?:anonymous|anybody|anyone|the public)\b|\bonly (?:the )?public (?:issues|projects|pages|spaces)\b|\bas an anonymous (?:user|visitor)\b`,
      ),
      word(
        String.raw`(?<![\d.:-])200(?!\d|[.-]\d)|\bsucceeds?\b|\bno error\b|\bwithout (?:an )?error\b`,
      ),
    ],
    unless: new RegExp(nothing, 'i'),
    statuses: [200],
  },
  {
    id: 'J03',
    says: [
      near(
        String.raw`\bbearer\b|\bauthori[sz]ation header\b`,
        String.raw`\b(?:lower|upper)[- ]?case\b|\bsmall letters\b|\bcapitals\b|\bmisspel\w+|\b(?:two|double|doubled) (?:spaces?|blanks?)\b|\ba tab\b`,
        80,
      ),
      word(`${nothing}|\\banonymous\\w*\\b|${fails}`),
    ],
    statuses: [200, 401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J07',
    says: [
      near(
        String.raw`\bquery(?: strings?| parameters?)?\b|\bparameters\b|\bencoded\b`,
        UNAUTHORIZED,
        80,
      ),
      word(String.raw`${AS_APP}|\bour JWTs?\b|\bqsh\b`),
    ],
    unless: /\bapi tokens?\b|\bbasic\b|\bbearer\b|\boauth\b|\biframe\b|\bjql\b/i,
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'J07',
    says: [
      word(UNAUTHORIZED),
      word(
        String.raw`%20|\b(?:spaces?|blanks?|umlauts?|accents?|plus signs?|special characters?|non-ascii|repeated|twice|percent[- ]encod\w+|http_build_query|URLSearchParams|url_?encode\w*|quote_plus|encodeURI\w*)\b`,
      ),
      word(String.raw`\bqsh\b|\bhash(?:ed|es|ing)?\b`),
      word(String.raw`${AS_APP}|\bJWTs?\b|\bapp token\b|\bqsh\b`),
    ],
    unless: /\bapi tokens?\b|\bbasic\b|\biframe\b|\boauth ?1/i,
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'J17',
    says: [
      near(
        String.raw`\bapp['’]?s? (?:own )?(?:system )?user\b|\bour (?:own )?(?:system|bot) user\b`,
        String.raw`${fails}|\bcan(?: ?not|['’]t)\b|\bshut out\b|\bkept out\b`,
        80,
      ),
      word(String.raw`\brestrict(?:s|ed|ions?)?\b`),
      word(String.raw`\bapp\b`),
    ],
    statuses: [403, 404],
  },
  {
    id: 'J17',
    says: [
      answered(APP_ASKS, String.raw`40[34](?!\d|[.-]\d)|\bnot found\b|\bforbidden\b`),
      answered(
        USER_ASKS,
        String.raw`20[0-4](?!\d|[.-]\d)|\b(?:works?|succeeds?|fine|opens|comes back)\b`,
      ),
    ],
    unless: /\byou (?:may|might|can) get\b|\bscopes?\b/i,
    // Where one line tells of both, the status is the first of the two.
    statuses: [200, 201, 204, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J17',
    says: [
      near(
        String.raw`${AS_APP}|\b(?:our|the) (?:connect )?(?:app|add-?on) gets?\b`,
        String.raw`(?<![\d.:-])40[34](?!\d|[.-]\d)|\bnot found\b|\bforbidden\b`,
        80,
      ),
      near(AS_USER, String.raw`(?<![\d.:-])200(?!\d|[.-]\d)|\bworks\b|\bsucceeds?\b|\bfine\b`, 80),
    ],
    unless: /\byou (?:may|might|can) get\b/i,
    statuses: [403, 404],
    certainty: 'likely',
  },
  {
    id: 'J19',
    says: [
      word(UNAUTHORIZED),
      word(
        String.raw`\b(?:new|fresh|invited|(?:just|newly) (?:created|made|added)) (?:user|account)s?\b|\b(?:created|made|invited|added) (?:the|a|an|this) (?:\w+ )?(?:user|account)\b`,
      ),
      word(
        String.raw`\b(?:later|afterwards|after (?:a|some|two|a few) (?:while|minutes?))\b|\bminutes? (?:after|later)\b`,
      ),
      word(String.raw`\b(?:works?|accepted|succeeds?|same token|goes away)\b`),
    ],
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'J42',
    says: [
      near(
        String.raw`\b(?:search\w*|find\w*|list\w*|look\w* up) (?:for )?(?:users?|people|persons)\b|\b(?:users?|people) search\b|\bpeople picker\b`,
        String.raw`(?<![\d.:-])403(?!\d|[.-]\d)|\bforbidden\b`,
        60,
      ),
    ],
    statuses: [403],
  },
]
