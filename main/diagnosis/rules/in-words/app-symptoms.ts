import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { connectApp, fails, hook } = pieces

const CONTEXT_TOKEN = String.raw`\bcontext[- ]?(?:jwt|tokens?|qsh)\b|\bsession tokens?\b|\bAP\.context\b|\bContextJwt\b|\bcontextual JWT\b|\bJWT that Atlassian['’]s JavaScript\b`
const HASH = String.raw`\bqsh\b|\bquery (?:string )?hash\b|\bhash of the (?:query|address|request)\b`
const SECRET = String.raw`\b(?:shared ?)?secret\b|\bsignature\b`
const STALE = String.raw`\bout of step\b|\bstale\b|\bold\b|\boutdated\b|\bno longer (?:fits?|match\w*)\b|(?:\bnot|n['’]t) (?:fit|match|verify)\b|\bmismatch\b|\banother\b`
const AGAIN = String.raw`\bre-?install\w*\b|\binstall\w* (?:it |the app |the add-?on )?again\b|\bimport\w*\b|\brestor\w+\b|\bmigrat\w+\b|\bmov(?:ed|es|ing)\b|\bnew client ?key\b|\banother client ?key\b`
const IMPERSONATION = String.raw`\bimpersonat\w+\b|\bact(?:s|ing)? as (?:a |the |an )?(?:\w+ )?user\b|\bon behalf of\b|\btoken (?:endpoint|exchange)\b|\boauth token\b|\ba token\b`

/** What the app’s own side says of calls and hooks, and the token endpoint of the app. */
export const appSymptoms: readonly Symptom[] = [
  {
    id: 'I01',
    says: [
      near(HASH, String.raw`${fails}|\bnot the same\b|\b(?:mismatch|differs?|turned down)\b`, 160),
      word(
        String.raw`\bproxy\b|\bnginx\b|\bload balancer\b|\bcontext path\b|\bbehind\b|\bencoded\b|\bpage of (?:our|the|my) app\b`,
      ),
    ],
    unless: new RegExp(CONTEXT_TOKEN, 'i'),
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'I01',
    says: [
      word(fails),
      word(
        String.raw`\b(?:valid\w+|check\w*|verif\w+|expects?|wants?|requires?)\b[^.\n]{0,40}\bcontext[- ]?(?:jwt|token)|@ContextJwt`,
      ),
      word(String.raw`${HASH}|\bordinary\b|\bwebhooks?\b|\ball the others\b`),
    ],
    statuses: [401, 403],
  },
  {
    id: 'I03',
    says: [
      word(CONTEXT_TOKEN),
      word(
        String.raw`\b(?:iframe|page|panel|dialog|frontend|front end)\b[^.\n]{0,60}\b(?:its|our|my)(?: own)? (?:back-?end|server)\b`,
      ),
      word(fails),
    ],
    statuses: [401, 403],
  },
  {
    id: 'I03',
    says: [
      word(fails),
      near(CONTEXT_TOKEN, String.raw`${HASH}|\bhash\b|\bendpoint\b|\bbackend\b|\broute\b`, 160),
      word(
        String.raw`\b(?:our|my|its|own|the app['’]s)\b(?: \w+){0,2} (?:endpoints?|backend|server|routes?|api)\b`,
      ),
    ],
    unless:
      /\b(?:to|at|of) the (?:jira|confluence) rest api\b|\b(?:calls?|asks?|sends? (?:it|that) to) (?:jira|confluence)\b|\bordinary\b|\ball the others\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'I04',
    says: [
      near(
        String.raw`\b(?:page|tab|iframe|window)\b`,
        String.raw`\b(?:stays?|left|leave|kept|keep) (?:\w+ ){0,5}open\b|\bopen (?:over|for(?! (?:them|me|us|him|her|every\w+|some\w*|any\w+|all)\b))\b|\breload\b|\bcomes? back\b|\bovernight\b|\bidle\b|\bfor a while\b`,
        100,
      ),
      word(String.raw`\bexpired\b|\bexpires\b|\bunauthori[sz]ed\b|\b401\b`),
      word(connectApp),
    ],
    statuses: [401],
  },
  {
    id: 'I04',
    says: [
      near(
        String.raw`\b(?:iframe|panel|macro|module|dialog|form|page)\b`,
        String.raw`\b(?:jwt|token)\b[^.\n]{0,30}\bexpire[sd]\b|\bexpired (?:jwt|token)\b`,
        100,
      ),
      word(String.raw`\b(?:our|my|an|the) (?:own )?(?:app|add-?on|backend|server|service)\b`),
    ],
    unless: /\brefresh tokens?\b|\bapi tokens?\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'I07',
    says: [
      near(SECRET, STALE, 80),
      word(String.raw`${fails}|\bno longer loads?\b`),
      word(connectApp),
    ],
    unless: /\bclient secret\b|\bpublic key\b|\bRS256\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'I07',
    says: [
      near(AGAIN, String.raw`\b(?:apps?|add-?ons?|plug-?ins?|customer)\b`, 120),
      word(String.raw`${fails}|\bstop working\b|\bdead\b`),
      near(
        String.raw`\bclient ?keys?\b`,
        String.raw`\bsecret\b|\brecord\b|\bold\b|\banother\b|\bnew\b`,
        120,
      ),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'I07',
    says: [
      near(String.raw`\bsignatures?\b`, fails, 80),
      word(AGAIN),
      word(String.raw`\b(?:apps?|add-?ons?|plug-?ins?|customers?|tenants?)\b`),
    ],
    unless: /\bclient secret\b|\bpublic key\b|\bRS256\b|\/installed\b|\bhook\b|\btoken endpoint\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'I16',
    says: [
      near(String.raw`\bhosts?\b|\bdomains?\b`, String.raw`\bwhite-?list\w*\b`, 80),
      word(fails),
      word(`${connectApp}|${hook}|\\bregist\\w+`),
    ],
    unless: /\bIP\b/,
    statuses: [400, 401, 403],
  },
  {
    id: 'I09',
    says: [
      near(
        String.raw`\bclient ?keys?\b|\btenants?\b`,
        String.raw`\b(?:not (?:found|find|stored|know|in)|unknown|no record|lost)\b`,
        60,
      ),
      near(
        String.raw`\binstalled (?:hook|webhook|event|callback|payload)\b|\blifecycle\b|\binstall\w*\b`,
        String.raw`\bnever\b|\blost\b|\bmissed\b|\bnot (?:arriv|reach|receiv|stor)\w*|\bdid(?: not|n['’]t)\b|\bdown\b`,
        80,
      ),
    ],
    statuses: [400, 401, 404],
    certainty: 'likely',
  },
  {
    id: 'I09',
    says: [
      near(
        String.raw`\b(?:client ?key|client|tenant|installation|installed event|installed hook)\b`,
        String.raw`\b(?:unknown|not (?:found|find|stored|know)|never reached|no record|lost)\b|\bdoes not find\b`,
        80,
      ),
      word(connectApp),
      word(String.raw`${fails}|\bnever\b|\bunknown\b`),
    ],
    unless: /\boauth client\b|\bclient (?:certificate|side)\b/i,
    statuses: [400, 401, 404],
  },
  {
    id: 'I11',
    says: [
      word(hook),
      word(
        String.raw`\bHS256\b[^.\n]{0,40}\b(?:not|instead|in place|rather)\b[^.\n]{0,20}\bRS256\b|\b(?:no|without(?: an?| the)?|lacks? (?:an?|the)) (?:JWT|token)\b`,
      ),
      word(String.raw`${fails}|\bsigned-install\b|\bhas no\b|\bcomes?\b`),
    ],
    statuses: [400, 401],
  },
  {
    id: 'I13',
    says: [
      near(
        String.raw`\bpublic key\b|\bkid\b|\bconnect-install-keys\b`,
        String.raw`${fails}|\bnot found\b|\bhtml page\b|\bbuilt without\b`,
        160,
      ),
      word(hook),
    ],
    statuses: [400, 401, 403, 404, 500],
    certainty: 'likely',
  },
  {
    id: 'T01',
    says: [
      near(
        String.raw`\bact_as_user\b`,
        String.raw`\bremov\w+\b|\bdelet\w+\b|\bmissing\b|\bwithout\b|\btook\b|\btaken out\b|\blacks?\b`,
        80,
      ),
      word(fails),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T05',
    says: [
      near(
        String.raw`\boauth[_ ]?client[_ ]?id\b`,
        String.raw`\b(?:missing|empty|null|undefined|absent|neither|no|without)\b|\bnot (?:there|stored|set|sent)\b`,
        60,
      ),
      word(String.raw`${fails}|\bmissing\b|\bneither\b|\bno oauth`),
      word(String.raw`${IMPERSONATION}|\bact_as_user\b|\bshared_?secret\b|\binstall\w*\b`),
    ],
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'T05',
    says: [
      word(
        String.raw`\b(?:could not|cannot|can['’]t|failed to|unable to) (?:obtain|get|fetch|request) (?:an? |the )?(?:oauth|access) token\b`,
      ),
      word(String.raw`\boauthClientId(?:=(?:null|undefined)?)?\s?[,\])}]`),
    ],
    statuses: [400, 401],
    certainty: 'likely',
  },
  {
    id: 'T13',
    says: [
      near(
        String.raw`\b(?:users?|accounts?|persons?|employees?)\b`,
        String.raw`\bdeactivated\b|\binactive\b|\bnot active\b`,
        60,
      ),
      word(fails),
      word(String.raw`\bimpersonat\w+\b|\bact(?:s|ing)? as\b|\bon behalf of\b`),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'T15',
    says: [
      near(
        String.raw`\bredirect(?:ion)?[_ ]ur[il]\b|\bcallback(?: ur[il])?\b`,
        String.raw`\bnot (?:the|what|registered|match)\b|\bdiffers?\b|\bmismatch\b|\bwrong\b|\bregistered\b`,
        100,
      ),
      word(`${fails}|\\berror page\\b|\\bnever\\b`),
      word(String.raw`\batlassian\b|\bjira\b|\b3lo\b`),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'I15',
    says: [
      word(fails),
      near(
        String.raw`\bclient ?key\b`,
        String.raw`\b(?:another|other|different) (?:tenant|client|site)\b|(?:\bnot|n['’]t) (?:match|fit|equal)\w*|\bdiffers?\b`,
        80,
      ),
      word(String.raw`\binstall(?:ed|ation)? (?:hook|payload|callback)\b|\blifecycle\b`),
    ],
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'I17',
    says: [
      near(
        String.raw`\bclientInfo\b`,
        String.raw`\b(?:no|missing|undefined|null|lost)\b|(?:\bnot|n['’]t) (?:found|there|stored)\b`,
        40,
      ),
    ],
    statuses: [],
    certainty: 'likely',
  },
  {
    id: 'I18',
    says: [
      word(String.raw`\b(?:wrong|no) qsh\b|\btoken is expired\b`),
      word(String.raw`\bgithub[- ]for[- ]jira\b`),
    ],
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'I19',
    says: [
      near(
        String.raw`\b(?:forge )?invocation tokens?\b|\bFIT\b`,
        String.raw`(?:\bnot|n['’]t|\bnever) (?:be )?(?:verif\w+|valid\w*|accept\w*)|\bverification (?:fails|failed|error)\b|\b(?:invalid|rejected|refused)\b`,
        80,
      ),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
]
