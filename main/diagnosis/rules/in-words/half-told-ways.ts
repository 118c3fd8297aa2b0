import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, nothing } = pieces

const REFUSED = String.raw`(?<![\d.:-])40[0134](?!\d|[.-]\d)|${fails}|\bturned down\b|\blocked out\b`
const ON_THE_WAY = String.raw`\b(?:gateway|(?:reverse )?proxy|load balancer|nginx|traefik|ingress|cdn|cloudflare)\b`
const CHANGES_ADDRESS = String.raw`\b(?:adds?|appends?|changes?|cuts?|drops?|removes?|rewrites?|strips?)\b[^.\n]{0,30}(?:\bparam\w*|\bpath\b|\bprefix\b|\bquery\b|\burls?\b|\bsegment\b|\/\w+)`
const OF_CONNECT = String.raw`\biframes?\b|\bpanels?\b|\bpage module\b|\bconnect app\b|\badd-?on\b|\bACE\b`
const OF_JAVA = String.raw`\b(?:java|kotlin|spring)\b`

/** The same of the way to an answer, and of what the app itself refuses. */
export const halfToldWays: readonly Symptom[] = [
  {
    id: 'N01',
    says: [
      word(String.raw`(?<![\d.:-])40[03](?!\d|[.-]\d)|\bcloudfront\b`),
      near(
        String.raw`\bGET\b`,
        String.raw`\bset(?:Body|Entity)\b|\bwith (?:an? )?(?:json )?body\b|\b(?:has|have|send|sends|carries) an? (?:json )?body\b`,
        60,
      ),
    ],
    statuses: [400, 403],
    certainty: 'likely',
  },
  {
    id: 'N04',
    says: [
      word(String.raw`(?<![\d.:-])403(?!\d|[.-]\d)|\bforbidden\b|${fails}`),
      word(
        String.raw`\b(?:VPN|office|region|workers?|servers?|SaaS|runners?|data ?cent(?:er|re)|egress|cloud run)\b`,
      ),
      word(
        String.raw`\block(?:s|ed|ing)?\b[^.\n]{0,20}\b(?:to|down)\b[^.\n]{0,20}\bips?\b|\brestrict\w*\b[^.\n]{0,20}\b(?:networks?|ips?|addresses)\b|\b(?:networks?|ips?|address(?:es)?)\b[^.\n]{0,20}\b(?:restrict\w*|allow(?:ed)?|permitted|allow-?list\w*|whitelist\w*)\b`,
      ),
    ],
    statuses: [403],
  },
  {
    id: 'N09',
    says: [
      word(String.raw`\bself[- ]?signed cert\w*|\bcert\w*\b[^.\n]{0,30}\bchain\b`),
      word(
        String.raw`\bzscaler\b|\bproxy\b|\bnetskope\b|\bcorporate\b|\bcompany\b|\bcli\b|\bcalls?\b|\btalks?\b`,
      ),
    ],
    statuses: [],
    certainty: 'likely',
  },
  {
    id: 'N11',
    says: [
      word(String.raw`(?<![\d.:-])50[0234](?!\d|[.-]\d)`),
      near(
        String.raw`\bstatus ?page\b|\bstatus\.atlassian\.com\b|\bincident\b`,
        String.raw`\bdegraded\b|\boutage\b|\binvestigating\b|\bincident\b|\bred\b`,
        80,
      ),
    ],
    statuses: [500, 502, 503, 504],
    certainty: 'likely',
  },
  {
    id: 'N13',
    says: [
      near(
        String.raw`\bhttp\b(?!s|:\/\/\S)`,
        String.raw`\bwithout (?:the |an? )?["'“]?s\b|\b(?:not|no|instead of|in place of) https\b`,
        40,
      ),
      word(`${nothing}|(?<![\\d.:-])405(?!\\d|[.-]\\d)|\\bis a list\\b|\\bno \\w+ is there\\b`),
    ],
    statuses: [200, 301, 302, 405],
    certainty: 'likely',
  },
  {
    id: 'N13',
    says: [
      word(
        String.raw`\blist of\b[^.\n]{0,60}\b(?:instead of|in place of|and not)\b[^.\n]{0,30}\b(?:created|new|issue|page)\b`,
      ),
      word(String.raw`\bhttp:\/\/[\w-]+\.(?:atlassian\.net|jira\.com)\b`),
    ],
    statuses: [200, 301, 302],
    certainty: 'likely',
  },
  {
    id: 'N14',
    says: [
      near(
        String.raw`https?:\/\/(?:id|admin|start|home|www|support|team)\.atlassian\.com\b`,
        String.raw`\b(?:jira|base|site|server|instance)[ _-]?(?:url|address|host)\b|\bfield\b|\bas the (?:url|address|host)\b`,
        80,
      ),
      word(`${fails}|\\bpage\\b|\\bhtml\\b`),
    ],
    statuses: [302, 401, 403, 404, 405],
    certainty: 'likely',
  },
  {
    id: 'N15',
    says: [
      word(String.raw`(?<![\d.:-])503(?!\d|[.-]\d)|\bpage unavailable\b`),
      word(
        String.raw`\b(?:card|payment|bank)\b[^.\n]{0,40}\b(?:declined|failed|expired|refused)\b|\b(?:unpaid|overdue)\b|\bsuspend\w*\b|\b(?:trial|subscription)\b[^.\n]{0,20}\b(?:ended|expired|over|cancel\w*)\b`,
      ),
    ],
    unless: /\b(?:shop|store|checkout)\b/i,
    statuses: [503],
    certainty: 'likely',
  },
  {
    id: 'I01',
    says: [word(REFUSED), near(ON_THE_WAY, CHANGES_ADDRESS, 60), word(OF_CONNECT)],
    unless: new RegExp(OF_JAVA, 'i'),
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'I02',
    says: [word(REFUSED), near(ON_THE_WAY, CHANGES_ADDRESS, 60), word(OF_CONNECT), word(OF_JAVA)],
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'I06',
    says: [
      word(REFUSED),
      near(
        String.raw`\b(?:exp|iat|times?|expiry|expiration)\b`,
        String.raw`\b(?:left|leave|leaving)\b[^.\n]{0,20}\bout\b|\b(?:without|no|missing|omitted)\b`,
        40,
      ),
      near(
        String.raw`\bJWTs?\b|\btokens?\b`,
        String.raw`\bby hand\b|\bjwt\.io\b|\bhand-?made\b|\bmanually\b`,
        80,
      ),
    ],
    statuses: [400, 401],
  },
  {
    id: 'I08',
    says: [
      near(
        String.raw`\b(?:un)?install(?:ed|ation)? (?:hooks?|callbacks?)\b|\blifecycle\b`,
        REFUSED,
        80,
      ),
      near(String.raw`\bverif\w+\b`, String.raw`\bshared ?secret\b`, 60),
      word(String.raw`\bRS256\b|\bsigned-install\b|\bpublic key\b`),
    ],
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'I09',
    says: [
      word(REFUSED),
      near(
        String.raw`\bclient ?keys?\b|\btenants?\b|\binstallations?\b`,
        String.raw`\bno (?:such )?(?:row|record|entry)\b|\b(?:not|n['’]t) (?:found )?in (?:the|our) (?:table|database|db|store)\b`,
        60,
      ),
    ],
    unless: /\bno (?:row|record|entry) (?:is|has to be|must be) (?:kept|stored|needed)\b/i,
    statuses: [401, 404],
    certainty: 'likely',
  },
  {
    id: 'I10',
    says: [
      word(REFUSED),
      near(
        String.raw`\bshared[_ ]?secrets?\b`,
        String.raw`\b(?:is|are|was|were|being) (?:null|empty|nil|blank|missing|none)\b`,
        30,
      ),
      word(OF_CONNECT),
    ],
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'I13',
    says: [
      word(`${REFUSED}|\\btimes out\\b`),
      near(
        String.raw`\binstall(?:ation)? keys?\b|\bpublic keys?\b|\bconnect-install-keys\b`,
        String.raw`\bfirewall\b|\b(?:not|n['’]t|cannot) (?:reach|fetch|load)\w*\b|\bblock\w*\b|\begress\b|\breach\b|\boutgoing\b`,
        120,
      ),
    ],
    statuses: [401, 404],
    certainty: 'likely',
  },
  {
    id: 'I16',
    says: [
      word(REFUSED),
      near(
        String.raw`\bwhite-?list\b`,
        String.raw`\batlassian\.net\b|\bhosts?\b|\bregistration\b`,
        60,
      ),
      word(String.raw`\binstall\w*\b|\bregist\w+\b`),
      word(String.raw`\bACE\b|\badd-?on\b|\bconnect\b|\bconfig\.json\b`),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'I19',
    says: [
      near(
        String.raw`\binvocation tokens?\b|\bFIT\b`,
        String.raw`\b(?:verif|validat)\w+\b[^.\n]{0,30}(?:\bunsuccessful\b|${fails})|\baud\b`,
        60,
      ),
      word(String.raw`\bforge\b`),
    ],
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'I21',
    says: [
      near(
        String.raw`\b(?:css|js|javascript|style ?sheets?|images?|scripts?)\b`,
        String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`,
        60,
      ),
      word(String.raw`\bauthentication data\b|\baddon\.authenticate\b`),
    ],
    statuses: [401],
    certainty: 'likely',
  },
]
