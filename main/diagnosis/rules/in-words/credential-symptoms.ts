import { type Symptom, near, before, word } from './symptom.ts'
import { pieces } from './words.ts'

const { badCredential, credential, elsewhere, fails, not, nothing, ownServer, token } = pieces

const PASSWORD = String.raw`\bpasswords?\b`
const EXPIRED = String.raw`\bexpired\b|\bexpires\b|\bran out\b|\brun out\b|\bout of date\b|\bno longer valid\b`
const LOGIN = String.raw`\blog(?:s|ged|ging)? ?(?:me )?in\b|\blogins?\b|\bsign(?:s|ed|ing)? in\b|\bauthenticat\w+\b|\bauthoris\w+\b|\bconnect(?:s|ed|ing|ion)?\b(?! apps?\b)|\bcredentials?\b|\bget(?:s|ting)? in\b`
const REFUSED_LOGIN = String.raw`\b(?:fail\w*|refus\w+|reject\w+|denied|wrong|invalid|incorrect|unauthori[sz]ed)\b|${not} (?:\w+ )?(?:work|accept|succeed|possible|log|connect|authenticate|sign|match)\w*|\b(?:cannot|can['’]t|could not|unable to|not able to)\b`
const GATEWAY = String.raw`\boauth\b|\b3lo\b|\bapi\.atlassian\.com\b|\bgateway\b|\baccess tokens?\b|\brefresh tokens?\b`

/** Who is asking: what Jira and Confluence make of a password or an API token. */
export const credentialSymptoms: readonly Symptom[] = [
  {
    id: 'J01',
    says: [
      near(
        String.raw`\bbearer\b`,
        String.raw`\bapi (?:tokens?|keys?)\b|\bPAT\b|\bpersonal access tokens?\b`,
        120,
      ),
      word(fails),
    ],
    unless: /\bbearer\b[^.\n]{0,80}\b(?:works|is fine)\b/i,
    statuses: [401, 403],
  },
  {
    id: 'J01',
    says: [
      near(String.raw`\bbearer\b`, fails, 120),
      near(
        String.raw`\bbasic\b`,
        String.raw`\bworks\b|\bno (?:problem|trouble)\b|\bis (?:fine|ok|all right)\b`,
        80,
      ),
    ],
    statuses: [401, 403],
  },
  {
    id: 'J01',
    says: [word(String.raw`(?<![\d.:-])40[13](?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bforbidden\b`)],
    inCode: /\bbearer\b[^\n]{0,60}api_?(?:token|key)|\bapi_?(?:token|key)\b[^\n]{0,40}\bbearer\b/i,
    statuses: [401, 403],
  },
  {
    id: 'J03',
    says: [
      word(
        String.raw`\b(?:Bearer|Basic|JWT):\s?[\w.$<{%[(…-]|\b(?:Berear|Barer|Bearear|Baerer|Beareer|Beaer|Bear) (?=[\w.$<{%-]{6})`,
      ),
      word(String.raw`(?<![\d.:-])40[13](?!\d|[.-]\d)|\bunauthori[sz]ed\b|\bforbidden\b`),
      word(String.raw`\bauthorization\b`),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J02',
    says: [near(LOGIN, REFUSED_LOGIN, 60), word(credential)],
    unless: new RegExp(
      `${EXPIRED}|${PASSWORD}[^.\\n]{0,60}token|\\bcaptcha\\b|\\boauth\\b|\\bSSL\\b|\\bproxy\\b|\\bcertificate\\b|\\bqsh\\b|\\bsecret\\b|\\brefresh tokens?\\b|\\b(?:if|when|once) (?:the|an?) [^.\\n]{0,40}(?:is|are) (?:invalid|wrong|refused|rejected)\\b`,
      'i',
    ),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J04',
    says: [word(nothing), word(elsewhere)],
    // Or the site knew who asks.
    unless:
      /\b(?:archived|webhooks?|for an admin|for (?:other|another) users?)\b|\bx-aaccountid["']?\s?[:=]?\s?["']?(?:\d{5,6}:|[\da-f]{6}|[\w:-]*\d[\w:-]{5})/i,
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [word(nothing), near(credential, `${badCredential}|${PASSWORD}[^.\\n]{0,60}token`, 60)],
    unless: new RegExp(`${EXPIRED}|\\bapplication link\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [200],
    certainty: 'likely',
  },
  {
    id: 'J04',
    says: [word(nothing), near(PASSWORD, token, 120)],
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [word(nothing), near(LOGIN, String.raw`${fails}|\bsuspect\w*\b|\bfiled under\b`, 60)],
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J04',
    says: [
      near(
        String.raw`\b(?:log ?in|auth\w*|check of the connection)\b`,
        String.raw`\bsucceeds?\b|\bsuccess\w*\b|\bpasses\b|\baccepts?\b`,
        120,
      ),
      near(
        String.raw`\b(?:credentials?|passwords?|tokens?|e-?mail(?: address)?|user ?names?)\b`,
        String.raw`\bwrong\b|\binvalid\b|\bincorrect\b|\bmisspelt\b|\bmisspelled\b|\bthey are not\b`,
        80,
      ),
      near(String.raw`\blater\b|\bafterwards\b`, fails, 80),
    ],
    statuses: [200],
  },
  {
    id: 'J04',
    says: [
      near(
        String.raw`\b(?:wrong|invalid|bad|made[- ]up|incorrect|any|whatever) (?:credentials?|tokens?|passwords?|ones)\b|\bcredentials? that are (?:wrong|invalid|not valid)\b`,
        String.raw`\baccept\w*\b|\b200\b|\btaken as\b|\bno error\b`,
        120,
      ),
      near(
        String.raw`\b401\b|\brefus\w+\b|\berror\b|\bunauthori[sz]ed\b`,
        String.raw`\bexpect\w*\b|\bpromis\w+\b|\bwould\b|\bshould\b|\binstead\b|\bwant\w*\b`,
        60,
      ),
    ],
    ofAnyProgram: true,
    statuses: [200, 401],
  },
  {
    id: 'J29',
    says: [
      near(
        String.raw`\b(?:api|jira|atlassian|confluence|my|our) (?:\w+ )?(?:tokens?|keys?)\b`,
        EXPIRED,
        60,
      ),
      word(`${fails}|${nothing}|\\bnothing\\b`),
    ],
    unless: new RegExp(
      `${GATEWAY}|\\breload\\b|\\btab\\b|\\bstays open\\b|\\beither expired\\b|\\bwhether (?:it|the token) has expired\\b`,
      'i',
    ),
    statuses: [200, 401, 403],
  },
  {
    id: 'J26',
    says: [
      before(String.raw`\bpasswords?\b`, String.raw`\b(?:api tokens?|deprecat\w+|no longer)\b`),
    ],
    ofAnyProgram: true,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      near(
        String.raw`\bbasic(?:[ _-]?auth\w*)?\b|\bHTTPBasicAuth\b`,
        String.raw`\b(?:my|our|her|his|their|the|an?|account|atlassian|jira|same) (?:\w+ ){0,2}passwords?\b(?! manager)`,
        120,
      ),
      word(String.raw`(?<![\w.:-])401(?![\w-])|\bunauthori[sz]ed\b`),
      word(String.raw`\bcloud\b|\batlassian\b|\bjira\b|\bconfluence\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|\\bapi[- ]?tokens?\\b`, 'i'),
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      word(
        String.raw`\buse (?:an? |the |your )?api tokens? (?:instead of|and not|, not)\b[^.\n]{0,20}\bpasswords?\b|\bno longer (?:accepts?|supports?|takes?) passwords?\b`,
      ),
    ],
    ofAnyProgram: true,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J26',
    says: [
      word(fails),
      near(
        LOGIN,
        String.raw`\bwith (?:\w+ ){0,4}passwords?\b|\b(?:my|our) passwords?\b|\bused (?:a|the) password\b`,
      ),
      word(String.raw`\bcloud\b|\batlassian\b|\bapi tokens?\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|${nothing}|\\bwrong passwords\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J26',
    says: [
      near(
        String.raw`\bwith (?:\w+ ){0,4}passwords?\b|\b(?:my|our) passwords?\b|\bused (?:a|the) password\b`,
        REFUSED_LOGIN,
        120,
      ),
      word(String.raw`\bcloud\b|\batlassian\b|\bapi tokens?\b`),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b|${nothing}|\\bwrong passwords\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'J26',
    says: [
      near(LOGIN, REFUSED_LOGIN, 80),
      near(
        String.raw`\bapi[- ]?tokens?\b`,
        String.raw`\b(?:as|for|in place of|instead of|in) (?:the|my|a|your|its) passwords?\b`,
        80,
      ),
    ],
    unless: new RegExp(`${ownServer}|\\bcaptcha\\b`, 'i'),
    ofAnyProgram: true,
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J35',
    says: [word(String.raw`\bcaptcha\b`), word(`${fails}|\\bdenied\\b|\\bseems\\b`)],
    // One of all that a program tells its reader to check.
    unless: /\blong ago\b|\bcheck the (?:\w+, ){2,6}captcha\b/i,
    ofAnyProgram: true,
    statuses: [200, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J02',
    says: [
      word(
        String.raw`\b(?:JIRA::HTTPError|HTTPError|HttpException|JiraException|ApiException)\b[^\n]{0,60}\b(?:nothing|empty|no (?:message|details?|text|body))\b|\bempty HTTP ?error\b`,
      ),
      word(
        String.raw`\b(?:same|postman|curl|browser|credentials?|basic auth\w*|whatever I (?:try|do))\b`,
      ),
    ],
    inCode:
      /\b(?:basic_?auth\w*|auth_type|BasicAuthTransport|SetBasicAuth\w*|username|password|api_?token|authentication)\b\s*["']?\s*(?:[:=(]|=>)/i,
    statuses: [401, 403],
  },
]
