import { type Symptom, near, word } from './symptom.ts'
import { EMPTY, pieces } from './words.ts'

const { fails, nothing } = pieces

const FAILS = String.raw`${fails}|\bnever works?\b|\bstopped working\b|\b(?:died|dies|dead)\b`
const UNAUTHORIZED = String.raw`(?<![\d.:-])401(?!\d|[.-]\d)|\bunauthori[sz]ed\b`
const REFUSED = /(?<![\d.:-])4\d\d(?!\d|[.-]\d)/
const NOT_OF_THE_APP = /\bapi[- ]tokens?\b|\bbasic\b|\boauth 2|\b3lo\b|\biframe\b|\brefresh\w*/i

/** What stands around a failure names its cause: what was moved, whose turn it was, what came by mail. */
export const circumstanceSymptoms: readonly Symptom[] = [
  {
    id: 'T04',
    says: [
      word(FAILS),
      near(
        String.raw`\boauth[_ ]?client[_ ]?id\b|\bclient[_ ]?id\b`,
        String.raw`\b(?:old|stale|still|another|from (?:\w+ )?20\d\d|of 20\d\d|(?:vom|von|de) (?:\w+ )?20\d\d|two years|years ago)\b`,
        100,
      ),
      word(String.raw`\bre-?install\w*\b|\b(?:site|hook|import\w*|payload|migrat\w+)\b`),
      word(
        String.raw`\bexchange\b|\btoken\b|\bas (?:a|the) user\b|\bact\w* as\b|\bas themselves\b`,
      ),
    ],
    unless:
      /\b3lo\b|\bclient[_ ]ids?\b[^.\n]{0,60}\b(?:is|are)(?: all)? (?:the same|unchanged|identical|right|correct)\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T08',
    says: [
      word(FAILS),
      word(
        String.raw`\batlassian-us-gov-mod\b|\bfed-?ramp\b|\bgov(?:ernment)?[ -]cloud\b|\bmoderate[- ]environment\b|\bjira-dev\.com\b|\batlassian-stg\b`,
      ),
      word(
        String.raw`\boauth-2-authorization-server\b|\bauthori[sz]ation server\b|\btoken ur[il]\b|\baud(?:ience)?\b`,
      ),
    ],
    unless:
      /\bgov(?:ernment)? authori[sz]ation server\b|\boauth-2-authorization-server\.(?:stg\.)?services\.atlassian-us-gov-mod\b|\ball works\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T10',
    says: [
      word(FAILS),
      near(
        String.raw`\b(?:shared[_ ]?)?secrets?\b`,
        String.raw`\b(?:longer|shorter|cut off|truncat\w+|trailing|newline|line ?break|zeilenumbruch|white-?space|echo|varchar|\d\d instead of \d\d)\b|\blength\b`,
        160,
      ),
      word(String.raw`\bexchange\b|\bJWTs?\b|\bsignatures?\b`),
    ],
    unless:
      /\bclient[_ ]secret\b|\b3lo\b|\bgithub\b|\bwebhook secret\b|\b(?:works?|verif(?:y|ies)) (?:again|now)\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T10',
    says: [
      word(FAILS),
      near(
        String.raw`\brestor(?:e[ds]?|ing)\b|\bback-?ups?\b|\bsnapshots?\b|\broll(?:ed|ing)? ?back\b`,
        String.raw`\b(?:tenants?|databases?|tables?|db|stores?|secrets?|installations?|records?)\b`,
        80,
      ),
      word(String.raw`\bsignatures?\b|\bJWTs?\b`),
      word(String.raw`\bexchange\b|\binvalid_grant\b|\btoken endpoint\b|\bimpersonat\w+\b`),
    ],
    unless: /\bclient[_ ]secret\b|\b3lo\b|\b(?:works?|verif(?:y|ies)) (?:again|now)\b/i,
    statuses: [400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J04',
    says: [
      near(
        String.raw`\b(?:search\w*|quer(?:y|ies)|jql|filters?|lists?)\b`,
        String.raw`${nothing}|\bempty\b|\b200\b[^.\n]{0,20}\b(?:nothing|none|no \w+)\b`,
        60,
      ),
      near(String.raw`\bmyself\b`, UNAUTHORIZED, 40),
    ],
    unless: /\b(?:3lo|api\.atlassian\.com|connect app|add-?on)\b/i,
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J08',
    says: [
      word(UNAUTHORIZED),
      word(String.raw`\bAP\.context\b|\bcontext[- ]?(?:jwt|tokens?)\b|\bcontext-qsh\b`),
      near(
        String.raw`\b(?:it|that|this|token|backend)\b`,
        String.raw`\b(?:calls?|asks?|goes to|sen(?:t|ds?)(?: it)? to|us(?:es|ed) (?:it )?for) (?:the )?(?:jira|confluence)\b|\b(?:jira|confluence) (?:rest )?(?:api|calls?) with (?:it|that|this)\b`,
        80,
      ),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J21',
    says: [
      near(
        String.raw`\bslow down\b|\btoo fast\b|\btoo (?:many|much)\b|\b(?:wait|try again in|retry after|come back in) (?:for )?\d{1,4} ?(?:s|sec\w*|min\w*)\b`,
        String.raw`\b(?:jira|confluence|atlassian|api|import|export|sync|job|script)\b`,
        80,
      ),
      word(
        String.raw`\bafter (?:about |roughly |some |exactly )?(?:an? |the )?(?:first )?(?:\d[\d.,]*|hundred|thousand|few hundred)\b[^.\n]{0,12}\b(?:issues|calls|requests|pages|tickets|records)\b|\bgoes on for a while\b|\bthen (?:it )?(?:works|runs|goes on) again\b`,
      ),
    ],
    unless:
      /\bour own (?:api|server|limit)\b|\btoo (?:many|much) (?:fields|data|text|redirects)\b/i,
    statuses: [429, 503],
  },
  {
    id: 'J07',
    says: [
      word(UNAUTHORIZED),
      near(
        String.raw`\bJWTs?\b|\bauthori[sz]ation\b[^.\n]{0,12}\bheader\b`,
        String.raw`\bonce\b|\bre-?us\w+\b|\bsame\b|\bcach\w+\b|\bmemo\w+\b|\bconstant\b|\bat (?:start-?up|login|the start|boot)\b|\b(?:with|for) (?:both|all|several|two|three|many) calls\b`,
        100,
      ),
      word(
        String.raw`\bnext page\b|\bpages?\b|\bstartAt\b|\bpagina\w*\b|\bloop\b|\b(?:every|all|any|each) (?:other|further|later|following)(?: calls?| requests?|\b)|\bswap\w*\b|\bwhichever\b|\bif I (?:call|ask|send|take) [^.\n]{0,40}\bfirst\b|\b(?:the )?(?:others?|second|other two|rest) (?:one )?(?:(?:is|are|says?|gives?|gets?|returns?)\b[^.\n]{0,12})?401\b|\bonly one of (?:the |them|our )|\b(?:another|other|different|andere[rn]?) (?:address(?:es)?|urls?|paths?|endpoints?|operations?)\b`,
      ),
      word(String.raw`\bJWTs?\b`),
    ],
    unless: new RegExp(
      String.raw`${NOT_OF_THE_APP.source}|\b(?:one|JWTs?|new|fresh|made|sign\w*) (?:for|per) (?:each|every) (?:call|request|page)\b|\bour own (?:backend|server|api)\b`,
      'i',
    ),
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J17',
    says: [
      word(String.raw`(?<![\d.:-])40[34](?!\d|[.-]\d)|\bforbidden\b|\bnot found\b|${fails}`),
      near(
        String.raw`\batlassian-addons-project-access\b`,
        String.raw`\b(?:remov\w+|delet\w+|cleaned|cleared|took out|taken out|dropped|missing|not in|gone|no longer|entfernt|rausgenommen|quitado|quitamos|elimin\w+|tirei|tirado)\b|enlev[ée]|retir[ée]|supprim[ée]|gelöscht|quité|удалил|убрал`,
        160,
      ),
    ],
    unless:
      /\b(?:put|added|is) (?:\w+ )?back\b|\bworks (?:again|now)\b|\bre-?added\b|\bagain in the scheme\b/i,
    statuses: [403, 404],
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      word(`${UNAUTHORIZED}|\\bpasswords?\\b`),
      near(
        String.raw`\btokens?\b`,
        String.raw`\blogged in as\b|\b(?:from|of|by|with) (?:the |my |a |our )?(?:account|colleague|service account|admin|bot)\b|\bbelongs to\b|\bservice account\b`,
        80,
      ),
      word(
        String.raw`\bmy (?:own )?(?:e-?mail|address|login|user ?name)\b|\b(?:e-?mail|address)\b[^.\n]{0,30}\bis mine\b`,
      ),
    ],
    unless: /\b(?:belong|are|is) (?:to|of|from) the same\b|\bworks (?:now|since|again)\b/i,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J29',
    says: [
      word(FAILS),
      near(
        String.raw`\b(?:e-?mails?|mails?|notices?|notifications?|reminders?)\b(?! (?:and|or|address))`,
        String.raw`\btokens?\b[^.\n]{0,40}\b(?:about to|going to|will|would|soon|expir(?:e|es|ing|y|ation))\b`,
        160,
      ),
    ],
    unless:
      /\bin time\b|\bnew (?:one|token)\b[^.\n]{0,40}\b(?:works?|runs?|fine)\b|\bworks again\b/i,
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J29',
    says: [
      word(`${UNAUTHORIZED}|${nothing}`),
      near(
        String.raw`\b(?:api[- ]?)?(?:tokens?|keys?)\b`,
        String.raw`\b(?:(?:first|1st) )?birthday\b|\banniversary\b|\bturn(?:s|ed) (?:one|1|a year)\b|\b(?:an?|one|1) year old\b|\b(?:an?|one|1) year ago\b[^.\n]{0,20}\bto the day\b|\ban? (?:full )?year ago (?:today|yesterday)\b|\b(?:12 months|365 days) (?:old|ago)\b|\bein jahr alt\b|\bexpir\w+ (?:after|in|within) (?:\w+ ){0,2}(?:days|weeks|months)\b`,
        80,
      ),
    ],
    unless:
      /\b(?:access|refresh)[ _-]tokens?\b|\b3lo\b|\boauth\b|\bapi\.atlassian\.com\b|\bcert(?:ificate)?s?\b|\bin time\b|\bnew (?:one|token)\b[^.\n]{0,40}\b(?:works?|runs?|fine)\b|\bworks again\b|\b(?:hours?|weeks?|months?|years?) left\b/i,
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J36',
    says: [
      word(UNAUTHORIZED),
      word(
        String.raw`(?<![\d.])3[.,]?600 ?s(?:ec\w*)?\b|\b(?:an|one|the first|past one|full) hour\b|\b60 min\w*\b`,
      ),
      near(
        String.raw`\b(?:access[_ ]?)?tokens?\b`,
        String.raw`\bonce\b|\bat the (?:start|beginning)\b|\bfor the whole run\b|\bin memory\b`,
        80,
      ),
      word(String.raw`\bapi\.atlassian\.com\b|\bgateway\b|\b3lo\b|\boauth\b`),
    ],
    unless: /\bapi[- ]tokens?\b|\brefresh(?:ed|es|ing)\b/i,
    statuses: [200, 401],
    certainty: 'likely',
  },
  {
    id: 'J43',
    says: [
      word(String.raw`\b(?:is|are|was)(?: not|n['’]t) created\b|${fails}`),
      word(
        String.raw`\brotation\b|\bround[- ]robin\b|\brota\b|\bturn\b|\bassignees?\b|\bassigned\b`,
      ),
      word(
        String.raw`\b(?:no|never got|without|lacks?|has|have)\b[^.\n]{0,30}\b(?:no )?agent (?:licen[cs]es?|seats?)\b|\bno licen[cs]e\b|\b(?:not|n['’]t) an agent\b|\bleft (?:the )?(?:project|role|team)\b`,
      ),
    ],
    unless: /\bnow\b[^.\n]{0,40}\bis created\b|\badded an agent licen/i,
    statuses: [400],
    certainty: 'likely',
  },
  {
    id: 'S02',
    says: [
      word(
        String.raw`\b(?:authored|created|written|posted|shown|appear)\b[^.\n]{0,40}\b(?:by|as)\b[^.\n]{0,40}\b(?:app|add-?on|robot|bot)\b|\b(?:author|reporter|creator) is (?:the|our) (?:app|add-?on)\b|\bwith our app as the author\b|\baccountType\W{1,3}app\b`,
      ),
      near(String.raw`\bsub\b`, String.raw`\baccount[- ]?ids?\b|\bperson\b|\buser\b`, 60),
      word(String.raw`\bJWTs?\b|\btoken exchange\b`),
    ],
    unless: new RegExp(String.raw`${REFUSED.source}|\bassertion\b[^.\n]{0,40}\bexchanged?\b`, 'i'),
    statuses: [200, 201],
    certainty: 'likely',
  },
  {
    id: 'S04',
    says: [
      word(`${EMPTY}|\\bsees? (?:0|nothing|none)\\b`),
      word(
        String.raw`\bin jira(?: itself)?\b[^.\n]{0,60}(?:\b(?:cannot|can['’]t|does(?: not|n['’]t)) (?:see|find)\b|\bno issues\b|\bnothing\b|\b0\b)`,
      ),
      word(
        String.raw`\b(?:her|his|their|my|the right|c.est bien son) (?:own )?account\b|\breally (?:her|him|them)\b|\banswered as\b|\bsie selbst\b|\bx-aaccountid\b|\bsee (?:le |das )?project\b`,
      ),
    ],
    unless: new RegExp(String.raw`${REFUSED.source}|\banonymous\w*\b|\bexpired\b`, 'i'),
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'T15',
    says: [
      word(
        String.raw`\bno refresh[_ ]token\b|\brefresh[_ ]token\b[^.\n]{0,40}\b(?:is missing|undefined|null|absent|not there)\b|\bis missing[^.\n]{0,20}\brefresh[_ ]token\b|\b(?:another|other|separate|own) endpoint\b[^.\n]{0,30}\brefresh[_ ]token\b`,
      ),
      word(String.raw`\bscopes?\b|\bauth\.atlassian\.com\b`),
      word(String.raw`\bread:(?:jira|me|confluence)|\bauth\.atlassian\.com\b|\b3lo\b`),
    ],
    unless: /\boffline_access\b|\bif [^.\n]{0,20}\brefresh[_ ]token\b/i,
    statuses: [200],
    certainty: 'likely',
  },
]
