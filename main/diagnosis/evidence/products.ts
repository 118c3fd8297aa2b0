import type { Product } from '../../../contract/diagnosis.ts'
import { isAtlassianHost } from '../../connect/authorization-server.ts'
import { hostNotReached } from './peers.ts'

/** Hosts by their ends. Those of vendors are not among them: an app's own host tells nothing. */
const HOSTS: readonly (readonly [RegExp, Product])[] = [
  [/^oauth-2-authorization-server\.|^auth\.atlassian\.io$/, 'connect-server'],
  [/^(?:auth|id)(?:\.stg)?\.atlassian\.com$/, '3lo'],
  [/^api(?:\.stg)?\.atlassian\.com$/, 'gateway'],
  [/(?:^|\.)bitbucket\.org$/, 'bitbucket'],
  [
    /(?:^|\.)(?:microsoftonline|microsoft|azure|windows|office|office365|outlook|visualstudio|live)\.(?:com|net|us)$/,
    'microsoft',
  ],
  [/(?:^|\.)npmjs\.(?:org|com)$/, 'npm'],
  [/(?:^|\.)(?:github|githubusercontent|githubapp)\.com$/, 'github'],
  [
    /(?:^|\.)(?:gitlab|googleapis|slack|amazonaws|salesforce|okta|oktapreview|auth0|zendesk|trello|opsgenie|monday|asana|linear|figma|notion|service-now|circleci|travis-ci|pagerduty|openai|anthropic|stripe|twilio|sendgrid|cohere|mistral|groq|datadoghq|newrelic|hubapi|clickup|airtable|zapier|intercom|dropboxapi|shopify|mailgun|netlify|vercel|heroku|quay)\.(?:com|app)$|(?:^|\.)(?:statuspage|tempo|sentry|snyk|sonarcloud|docker|quay|ghcr|pypi|golang|rubygems|packagist|debian|ubuntu|nuget|jitpack|apache|keybase|telegram|elastic|mongodb|grafana)\.(?:io|org|com|net)$|^accounts\.google\.com$|(?:^|\.)(?:gcr|ghcr)\.io$/,
    'other',
  ],
]

/** Whose host it is; `unknown` for a vendor's own and for any other. */
export function productOfHost(host: string): Product {
  if (isAtlassianHost(`https://${host}`)) return 'site'
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'unknown'
}

/** Products that Connect has nothing to do with. */
const FOREIGN: ReadonlySet<Product> = new Set([
  '3lo',
  'bitbucket',
  'microsoft',
  'npm',
  'github',
  'other',
])

export function isForeign(product: Product): boolean {
  return FOREIGN.has(product)
}

const URL_IN_TEXT =
  /https?:\/\/([a-z0-9][a-z0-9.-]{1,200}\.[a-z]{2,10})((?:\/[^\s"'`)<>\]]{0,300})?)/gi
/** Names that a program prints where no address stands. */
const MARKS: readonly (readonly [RegExp, Product])[] = [
  [/^npm (?:ERR!|error)/m, 'npm'],
  // Exceptions of the clients of others, by their module; models, clouds and shops.
  [
    /\b(?:openai|anthropic|botocore\.exceptions|boto3|google\.(?:api_core|auth|oauth2)|googleapiclient|slack_sdk|stripe|twilio|mistralai|cohere|groq|sendgrid)(?:\.\w{1,40}){0,3}\.[A-Z]\w{2,60}(?:Error|Exception)\b|\b(?:api\.openai|openai\.azure|api\.anthropic|bedrock(?:-runtime)?\.[\w-]{1,20}\.amazonaws)\.com\b|\bslack_sdk\b|\binsufficient_quota\b/,
    'other',
  ],
  [/\bAADSTS\d{5,}\b|\blogin\.microsoftonline\.com\b/, 'microsoft'],
  [/\bapi\.github\.com\b|\borg\.(?:eclipse\.egit|kohsuke)\.github\b|\boctokit\b/, 'github'],
  [
    /\bapi\.bitbucket\.org\b|\/2\.0\/(?:repositories|workspaces)\/|\/rest\/api\/1\.0\/(?:projects|repos|users)\b/,
    'bitbucket',
  ],
  [
    /(?<![^\s"'`])\/repos\/[\w.<>{}-]+\/[\w.<>{}-]+\/(?:issues|pulls|actions|contents|commits)\b/,
    'github',
  ],
  [/\/_apis\/(?:wit|git|build|projects)\b/, 'microsoft'],
  [/\/api\/v4\/(?:projects|groups|user|job)\b|\/api\/now\/(?:table|v\d)\b|\bGenieKey\b/, 'other'],
  // Who answered, in somebody's words.
  [
    /\b(?:Microsoft|Teams|Azure|Entra(?: ID)?|SharePoint|Graph)(?: API)? (?:answer(?:s|ed)?|says?|said|return(?:s|ed)?|gives?|gave|respond(?:s|ed)?)(?: us)?(?: with)?(?: an?)? ?(?:HTTP )?[45]\d\d\b/,
    'microsoft',
  ],
  // GitLab repeats the status in its message.
  [/"message"\s?:\s?"40\d (?:Unauthorized|Forbidden|\w{1,20} Not Found)"/, 'other'],
  // Doorkeeper’s words as GitLab has them, and its refusal of a token.
  [/\byou can either do re-?authorization or token refresh\b/i, 'other'],
  // Kong names its limits by their time.
  [/\bx-ratelimit-(?:limit|remaining)-(?:second|minute|hour|day)\b/i, 'other'],
  // Keycloak’s paths; what a registry of images says.
  [/\/realms\/[\w.-]+\/protocol\/openid-connect\//, 'other'],
  [
    /\bpull access denied for \S|\bfailed to (?:pull image|fetch (?:oauth|anonymous) token)\b|\bunexpected status(?: code)? from (?:HEAD|GET) request\b/i,
    'other',
  ],
  // Asana’s words about its limit.
  [/\btoo many requests recently\. please, be chill\b/i, 'other'],
  // Exceptions of queues, caches and shops, by their class: what failed is reading what they hold, or logging in there.
  [
    /\borg\.apache\.kafka\.(?:\w+\.){0,4}[A-Z]\w*(?:Exception|Error)\b|\borg\.apache\.kafka\.common\.serialization\b|^\[(?:Consumer|Producer|AdminClient) clientId=|\borg\.springframework\.(?:amqp|kafka|jms|data\.redis)\.support\.(?:converter|serializer)\b|\bio\.lettuce\.core\.\w*Exception\b|\bStripe\w{2,40}Error\b|@elastic\/transport\b|\b(?:elastic_transport|elasticsearch\.(?:exceptions|helpers)|opensearchpy(?:\.exceptions|\.helpers)?)\.[A-Z]\w*|\bsecurity_exception: |\bINVALID_SESSION_ID\b/m,
    'other',
  ],
  // A compiler's complaint of a type; a database's of its own tables and disk.
  [/(?:\(\d+,\d+\)|:\d+:\d+) ?(?:-|:) error TS\d{4}: /, 'other'],
  [
    /\bPG::\w+|\bActiveRecord::\w+|\bSqlExceptionHelper\b|\bSQLSTATE\[\w{5}\]|\borg\.postgresql\.util\.\w+Exception\b|\bpsycopg2?\.(?:errors\.)?\w*(?:Error|Violation)\b|\bORA-\d{5}\b|\bcould not extend file "|\bNo space left on device\b/,
    'other',
  ],
  // A mailbox's answer to a login, and where it is.
  [
    /^.{0,40}\b[A-Z]?\d{1,6} (?:NO|BAD) (?:\[\w+\] )?(?:AUTHENTICATE|LOGIN)\b|\boutlook\.office365\.com\b/m,
    'microsoft',
  ],
  [/\bwebhook\.office\.com\b/, 'microsoft'],
  // What keeps events and searches: limits of their own.
  [
    /\bx-sentry-[\w-]+|^\s*\[sentry\]|\bcluster_block_exception\b|\bflood-stage watermark\b|\bes_rejected_execution_exception\b/m,
    'other',
  ],
  // A hook of Stripe’s, Google’s page of a login, monday.com’s budget.
  [
    /\bNo signatures found matching the expected signature for payload\b|\bError 400: redirect_uri_mismatch\b|\bComplexity(?:Exception\b| budget exhausted\b)/,
    'other',
  ],
  // A pool of a database, and the probes of a cluster.
  [
    /\btimeout exceeded when trying to connect\b|\bremaining connection slots are reserved\b|\b(?:pg-pool|pg-protocol|mysql2?|ioredis|mongoose|HikariPool-\d+|Sequelize\w*Error)\b|\bECONNREFUSED \S{1,60}:(?:5432|3306|6379|27017|9200|1433|11211|5672)\b|\b(?:Readiness|Liveness|Startup) probe failed\b/,
    'other',
  ],
  // The clients of what keeps data, carries messages and mail or logs people in, by their modules; where those listen.
  [
    /[\\/]node_modules[\\/](?:pg(?:-\w+)?|mysql2?|ioredis|redis|@redis|mongodb|mongoose|amqplib|kafkajs|nodemailer|tedious|typeorm|sequelize|knex|ldapjs|nats|bullmq)[\\/]|^nodemailer: |\b(?:pymongo|psycopg2?|asyncpg|pymysql|mysql\.connector|sqlalchemy|redis|aioredis|kafka|pika|kombu|ldap3?|smtplib|aiosmtplib|paramiko|minio|botocore)\.(?:\w{1,40}\.){0,3}[A-Z]\w{0,60}(?:Error|Exception)\b|\b(?:com\.mysql\.cj|org\.mariadb|oracle\.jdbc|com\.mongodb|redis\.clients|javax\.naming|com\.amazonaws|software\.amazon\.awssdk|org\.springframework\.ldap)\.|\bSpringLDAPConnector\b/m,
    'other',
  ],
  [
    /(?:\.[\w-]{1,63}|:\/\/[\w-]{1,63}|\blocalhost):(?:5432|3306|6379|6380|27017|9200|9300|1433|1521|11211|5671|5672|9092|8200|11434|50051|2379)(?!\d)|\bport["']?[=:] ?["']?(?:5432|3306|6379|6380|27017|9200|1433|1521|11211|5671|5672|9092|8200|11434|50051|389|636|25|465|587|993)(?!\d)/i,
    'other',
  ],
  // AWS names its errors in a header; MongoDB’s client its own.
  [/\bx-amzn-(?:errortype|requestid)\b|\bMongo(?:Server|Network|API)?\w{0,40}Error\b/i, 'other'],
  // Whom Google logs in.
  [/\bapps\.googleusercontent\.com\b/, 'other'],
  // Zephyr’s API for Jira has keys and JWTs of its own.
  [/\bZAPI Cloud\b|\bzephyr4jiracloud\b/i, 'other'],
  // OAuth 1 of an application link: no app of Connect's has it.
  [/\boauth_problem\b/, 'other'],
  // The name of a mail server, a queue, a cache or a database that was looked up.
  [
    /(?:\b(?:ENOTFOUND|EAI_AGAIN|EAI_NONAME|lookup|UnknownHostException:?|(?:resolve|translate) host(?: ?name)?:?)) ["']?(?:smtp|mail|mx|imap|pop3?|ldaps?|redis|valkey|memcached?|postgres(?:ql)?|pg|mysql|maria(?:db)?|mongo(?:db)?|db|database|rabbitmq|kafka|zookeeper|nats|minio|vault|elasticsearch|opensearch|consul|sentry)(?:[-\d][\w-]{0,40})?(?=[.:\s"']|$)/im,
    'other',
  ],
  [/\bregistry\.npmjs\.org\b/, 'npm'],
  [/\bauth\.atlassian\.com\b/, '3lo'],
  // The audience of a login of OAuth 2.0 (3LO) is no host that was called.
  [/(?<!\baudience["']?\s?(?:[:=]|=>|%3D)\s?["']?)\bapi\.atlassian\.com\b/i, 'gateway'],
]

/** What other programs print without a name or an address of theirs, in a text that names nothing of ours. */
const BARE_MARKS: readonly (readonly [RegExp, Product])[] = [
  [
    /^gh: |^remote: (?:permission to|invalid username|HTTP basic: access denied)\b|\bAPI rate limit exceeded for (?:installation|user)\b|"documentation_url"\s?:\s?"https:\/\/docs\.github\.com/im,
    'github',
  ],
  // Docker, Kubernetes and nginx; the clients of AWS, Slack and Stripe.
  [
    /\berror response from daemon\b|\btoomanyrequests: |^docker: |^error from server \(\w+\)|\bsystem:serviceaccount:|\bkubelet\b|\bkubectl\b|\bImagePullBackOff\b|\byou must be logged in to the server\b|\b(?:unable to connect|the connection) to the server\b/im,
    'other',
  ],
  [
    /\bwhile (?:connecting to|reading (?:response header|upstream) from|sending request to|SSL handshaking to) upstream\b|\bwhile reading response header from upstream\b|\bclient intended to send too large body\b|\bupstream (?:prematurely closed|timed out)\b/i,
    'other',
  ],
  [
    /\bAn error occurred \(\w+\) when calling the \w+ operation\b|"ok"\s?:\s?false,\s?"error"\s?:\s?"\w+"|"type"\s?:\s?"(?:invalid_request|card|api|rate_limit|idempotency)_error"/,
    'other',
  ],
]

/** What only Jira, Confluence and apps for them have to do with. */
const OURS =
  /\b(?:jira|jql|confluence|jsm|service (?:desk|management)|atlassian[- ]connect|connect (?:app|add-?on)s?|forge|qsh|clientKey|sharedSecret|oauthClientId|query (?:string )?hash|add-?ons?)\b|\bjira_|\brest\/(?:api|agile)\b|\ba[lt]{2}[as]{2,6}[ian]{2,4}\.net\b/i
/** Names of headers and members, and turns of phrase, that no other product and no other library has. */
const OWN_MARKS =
  /\bx-(?:aaccountid|ausername|seraph-loginreason|authentication-denied-reason|failure-category)\b|\batl-traceid\b|\bAUTHENTICATE(?:D_FAILED|ION_DENIED)\b|\bCAPTCHA_CHALLENGE\b|\berrorMessages\b|\bissue ?type\b|\bcustomfield_\d|\bGDPR strict mode\b|\bConnect Session Auth Token\b|\bmissing scope grants\b|\btoo far in the future \[was\b|\bauthentication data on request\b|\bstored client data\b/i

/** Whether a text names a product of Atlassian's, or what only its apps or its answers have. */
export function namesOurs(text: string): boolean {
  return OURS.test(text) || /\batlassian/i.test(text) || OWN_MARKS.test(text)
}

/** Whether a text holds what no other product and no other library has. */
export function holdsOwnMark(text: string): boolean {
  return OWN_MARKS.test(text)
}

/** Products by the names that people use, in a text that names none of ours. */
const NAMES: readonly (readonly [RegExp, Product])[] = [
  [/\bbitbucket\b/i, 'bitbucket'],
  [/\b(?:trello|opsgenie|statuspage)\b/i, 'other'],
]
/** Where a program runs is not what it calls. */
const CALLED = String.raw`(?<!\b(?:from|in|on|inside|via|by|through) (?:the |our |a |my )?)\b`
/** The same, where the text does not name Atlassian at all. */
const NAMES_OF_OTHERS: readonly (readonly [RegExp, Product])[] = [
  [new RegExp(String.raw`${CALLED}github\b(?! (?:actions?|runners?|workflows?)\b)`, 'i'), 'github'],
  [
    new RegExp(
      String.raw`${CALLED}(?:azure (?:devops|ad)|entra id|sharepoint|microsoft (?:graph|teams)|office 365)\b`,
      'i',
    ),
    'microsoft',
  ],
  [
    new RegExp(
      String.raw`${CALLED}(?:gitlab(?! (?:ci|runner))|okta|auth0|salesforce|zendesk|servicenow|google (?:drive|sheets|calendar|workspace|cloud)|slack|notion|asana)\b`,
      'i',
    ),
    'other',
  ],
]

/** Longer ones are logs: they name addresses. */
const LONGEST = 20_000

/** The product that a whole text is about by its words alone; null where it may be about ours. */
export function productInWords(text: string): Product | null {
  if (text.length > LONGEST || OURS.test(text)) return null
  const names = /\batlassian\b/i.test(text) ? NAMES : [...NAMES, ...NAMES_OF_OTHERS]
  return names.find(([name]) => name.test(text))?.[1] ?? null
}

/** Whose output it is, in a text of which nothing is said to be ours. */
export function productsOfOutput(text: string): ReadonlySet<Product> {
  return new Set(BARE_MARKS.flatMap(([mark, product]) => (mark.test(text) ? [product] : [])))
}

/** The products whose hosts were called by what the text says; links to pages are none. */
export function productsIn(text: string): ReadonlySet<Product> {
  const found = new Set<Product>()
  for (const [mark, product] of MARKS) if (mark.test(text)) found.add(product)
  const notReached = productOfHost(hostNotReached(text) ?? '')
  if (isForeign(notReached)) found.add(notReached)
  if (!text.includes('://')) return found
  for (const [, host = '', path = ''] of text.matchAll(URL_IN_TEXT)) {
    const product = productOfHost(host.toLowerCase())
    if (product === 'unknown' || (isForeign(product) && isPage(host.toLowerCase(), path))) continue
    found.add(product)
  }
  return found
}

const OF_A_LOGIN =
  /^(?!(?:www|docs|developer|community|help|support|manage|status)\.)(?:[\w-]+\.){1,3}(?:auth0|okta|oktapreview)\.com$/

/** An address that one reads and no program calls: an issue, a manual, the page where tokens are made. */
function isPage(host: string, path: string): boolean {
  if (/^(?:api|auth|registry(?:-\d+)?|login|graph|dev|sts|accounts|raw)\./.test(host)) return false
  // Whoever logs people in has a host for each customer: it stands in tokens, and nobody reads there.
  if (OF_A_LOGIN.test(host)) return false
  // What git fetches from.
  if (path.endsWith('.git') || path.endsWith('.git/')) return false
  return !/^\/(?:[\w.-]+\/)?(?:api|oauth2?|oauth-token|login\/oauth|rest|site\/oauth2|token|authorize|error)(?![\w-])/.test(
    path,
  )
}

/** X-AREQUESTID of Server and Data Center: minute of the day, count and requests at once. Cloud's is 32 hexadecimal digits. */
export const IDS_OF_SERVER = /^\d+x\d+x\d+$/
