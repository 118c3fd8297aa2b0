import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, hook, nothing } = pieces

/** A program that objects, in the words of whoever watched it. */
const OBJECTS = String.raw`${fails}|\bsa(?:id|ys)\b|\bwant(?:s|ed)\b|\bcomplain\w*\b|\binsist\w*\b`
/** It does not work, or somebody asks whether that is why. */
const NO_USE = String.raw`${fails}|\bwon['’]t\b|\bno \w+ (?:ever )?gets\b|\?(?=\s|$)`
const OURS = String.raw`\bjira\b|\bconfluence\b|\batlassian\b`
const HASH = String.raw`\bqsh\b|\bquery (?:string )?hash\b`
const TEXT = String.raw`\b(?:descriptions?|comments?|environment|texts?|strings?|bod(?:y|ies))\b`
const DOCUMENT = String.raw`\b(?:wants?|needs?|expects?|requires?|insists on|(?:should|has to|have to|must) be)(?: (?:an?|the))? (?:atlassian |adf )?(?:document|adf)\b`
const SIGNS_ITSELF = String.raw`\bsign(?:s|ed)?\b|\bencod\w+|\bclaims?\b|\bown (?:jwt|token)\b|\brest calls?\b|\bcalls? (?:to|of|for) (?:jira|confluence)\b`
const INBOUND =
  /\binstall\w* (?:hook|callback|event)\b|\bincoming\b|\binbound\b|\bverif\w+|\bfrom (?:jira|confluence)\b/i
const MOVED = /\b(?:moved|migrated|replaced|switched|changed)\b/i
const OFTEN = String.raw`\b(?:once|twice|three times) (?:a|per) day\b|\bevery (?:few |\d+ )?(?:day|hour|morning|night)s?\b|\bdaily\b|\bhourly\b`

/** Messages of Atlassian’s, and what a program does, as somebody sums them up in a line. */
export const retoldSymptoms: readonly Symptom[] = [
  {
    id: 'J01',
    says: [
      near(String.raw`\bpars(?:e[sd]?|ing)\b`, String.raw`\bconnect session(?: auth)? token\b`),
    ],
    statuses: [401, 403],
    certainty: 'likely',
  },
  {
    id: 'J34',
    says: [
      near(
        String.raw`\bjql\b`,
        String.raw`\breserved\b|\bquot(?:es|ation|e marks?)\b|\bescap(?:e[sd]?|ing)\b`,
        120,
      ),
      word(OBJECTS),
    ],
    unless: /\bunbounded\b/i,
    statuses: [400],
  },
  {
    id: 'J41',
    says: [
      near(
        String.raw`\btransitions?\b`,
        String.raw`\bno such\b|(?:\bnot|n['’]t) (?:offered|available|among|one of)\b`,
        60,
      ),
      word(String.raw`\b(?:issues?|tickets?|status|workflow|here)\b`),
    ],
    statuses: [400, 404],
  },
  {
    id: 'J32',
    says: [
      near(TEXT, DOCUMENT, 100),
      word(
        String.raw`\b(?:refus|reject|fail)\w*\b|\b400\b|\bbad request\b|\bplain (?:text|string)\b`,
      ),
    ],
    statuses: [400],
  },
  {
    id: 'J32',
    says: [
      near(
        String.raw`\bstring\b`,
        String.raw`\b(?:out of|from) an? (?:\w+ )?(?:object|map|document)\b`,
        30,
      ),
      word(String.raw`\b(?:descriptions?|comments?|environment)\b`),
    ],
    statuses: [400, 500],
  },
  {
    id: 'N03',
    says: [word(String.raw`\bdead link\b`), word(String.raw`\b(?:rest|api|endpoint)\b`)],
    statuses: [404],
  },
  {
    id: 'N09',
    says: [
      near(
        String.raw`\b(?:an?|the|root|own|company|intermediate) CA\b`,
        String.raw`\bmissing\b|\bunknown\b|\black(?:s|ing)\b|\bnot trusted\b`,
        60,
      ),
      word(`${fails}|\\berror\\b`),
    ],
    statuses: [],
  },
  {
    id: 'N01',
    says: [word(String.raw`\berror from cloudfront\b|\bcloudfront\b[^.\n]{0,40}\b40[03]\b`)],
    inCode: /\bget\([^)\n]{0,200}\b(?:json|data|body|content)\s?[=:]/i,
    statuses: [400, 403],
  },
  {
    id: 'T15',
    says: [
      near(String.raw`\bscopes?\b`, String.raw`\b(?:not|never)(?: been)? added to the app\b`, 100),
    ],
    statuses: [400, 401, 403],
  },
  {
    id: 'T12',
    says: [
      word(`\\bfail(?:s|ed)\\b|\\bno (?:access )?token\\b|\\bnull\\b|(?<![\\d.:-])[45]\\d\\d\\b`),
      word(String.raw`\bofflineUserAuthToken\b`),
    ],
    statuses: [200, 400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T03',
    says: [
      word(NO_USE),
      near(
        String.raw`\bauth(?:\.|…|\.\.\.)atlassian\.io\b`,
        String.raw`\b(?:endpoints?|ur[il]s?|hosts?|server|aud(?:ience)?|tokens?)\b`,
        100,
      ),
    ],
    unless: MOVED,
    statuses: [400, 401, 403],
  },
  {
    id: 'J06',
    says: [
      word(NO_USE),
      near(String.raw`\biss(?:uer)?\b`, String.raw`\bclient[_ ]?key\b`, 60),
      word(SIGNS_ITSELF),
    ],
    unless: INBOUND,
    statuses: [401],
  },
  {
    id: 'J07',
    says: [word(NO_USE), near(HASH, String.raw`\bcontext-qsh\b`), word(SIGNS_ITSELF)],
    unless: INBOUND,
    statuses: [401, 403],
  },
  {
    id: 'I01',
    says: [
      near(HASH, `${fails}|\\bwrong\\b`),
      near(
        String.raw`\b(?:box|panel|i?frame|page|dialog|add-?on)\b`,
        String.raw`\b(?:says|shows|displays|stays)\b`,
        40,
      ),
    ],
    unless: /\bcontext[- ]?(?:jwt|tokens?|qsh)\b|\bAP\.context\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'I13',
    says: [near(String.raw`\bkey\b`, String.raw`\bwrong (?:address|url|host|place)\b`), word(hook)],
    unless: /\b(?:api|client|app|add-?on) key\b/i,
    statuses: [400, 401, 403, 404, 500],
  },
  {
    id: 'J11',
    says: [
      word(String.raw`\bvanish\w*\b|\bmissing\b|\bgone\b|\bdisappear\w*\b`),
      near(String.raw`\bconsent\b|\bgranted\b`, String.raw`\b(?:just|only|none|nothing|no)\b`, 100),
      word(String.raw`\btools?\b`),
    ],
    statuses: [],
  },
  {
    id: 'J11',
    says: [
      near(String.raw`\bscopes?\b`, fails, 60),
      word(String.raw`\b3lo\b|\bapi\.atlassian\.com\b`),
      word(String.raw`\bgateway\b`),
    ],
    statuses: [401, 403],
  },
  {
    id: 'J40',
    says: [
      near(String.raw`\bapp\b`, String.raw`(?:\bnot|n['’]t) installed\b`, 40),
      word(String.raw`\bconnector\b|\bmcp\b`),
      word(OURS),
    ],
    statuses: [401, 403, 404],
  },
  {
    id: 'J36',
    says: [
      near(
        String.raw`\bafter (?:\w+ )?(?:5\d|60|fifty[- ]\w+|sixty|an?|one) (?:minutes|hour)\b`,
        fails,
      ),
      word(String.raw`\b(?:tools?|mcp|connector|hub|extension)\b`),
      word(String.raw`\breload\w*\b|\breconnect\w*\b|\bagain\b|\banew\b`),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [401],
  },
  {
    id: 'T14',
    says: [
      near(
        String.raw`\b(?:logged|signed) (?:me )?out\b|\bloses? (?:the|its|my) (?:login|session|connection)\b`,
        OFTEN,
      ),
      word(OURS),
    ],
    unless: /\bapi tokens?\b|\bcookies?\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'T14',
    says: [
      word(
        String.raw`\b(?:drop|discard|los|throw|threw|forget|forgot|ignor)\w*\b[^.\n]{0,30}\b(?:new|next|rotated) refresh[_ ]tokens?\b|\b(?:sav|stor|keep|kept|persist)\w*\b (?:just|only) the access[_ ]token\b|\bonly the access[_ ]token (?:is|was|gets)\b|\brotat\w+\b[^.\n]{0,80}\b(?:keeps?|kept|uses?|stores?|saves?) the (?:first|old|same|previous)\b`,
      ),
      word(String.raw`\brefresh\w*\b`),
      word(OURS),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'J04',
    says: [
      word(`${nothing}|\\bnothing at all\\b`),
      word(String.raw`\b(?:no|without(?: an| any)?) errors?\b`),
      word(String.raw`\bcloud\b|\bsettings?\b|\bdomain\b`),
    ],
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J22',
    says: [
      word(
        String.raw`${fails}|\bworked (?:in|until|till|before)\b|\bused to work\b|\blately\b|\bundefined\b`,
      ),
      word(String.raw`\/rest\/api\/(?:2|3|latest)\/search(?![\w/-])`),
      word(String.raw`\batlassian\.net\b|\bcloud\b|\bforge\b`),
    ],
    unless: /\bsearch\/jql\b/i,
    statuses: [404, 410],
  },
  {
    id: 'J26',
    says: [
      near(String.raw`\bsingle quotes\b`, String.raw`\$\w+|\bvariables?\b`, 120),
      word(String.raw`\bbasic\b`),
    ],
    statuses: [200, 401, 403],
  },
  {
    id: 'J26',
    says: [
      near(String.raw`\bbase64\b`, String.raw`\bnew ?line\b|\bline ?breaks?\b`, 120),
      word(String.raw`\bbasic\b`),
    ],
    statuses: [200, 401, 403],
  },
  {
    id: 'J26',
    says: [
      near(
        String.raw`\buser(?: ?name)?\b`,
        String.raw`\bno @|\bwithout (?:an )?@|(?:\bnot|n['’]t)(?: an?)? e-?mail\b`,
      ),
      word(String.raw`\bbasic\b|\bHTTPBasicAuth\b`),
      word(`${fails}|\\bnothing\\b|\\bempty\\b`),
    ],
    statuses: [200, 401, 403],
  },
]
