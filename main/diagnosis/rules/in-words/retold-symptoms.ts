import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, hook, nothing } = pieces

/** A program that objects, in the words of whoever watched it. */
const OBJECTS = String.raw`${fails}|\bsa(?:id|ys)\b|\bwant(?:s|ed)\b|\bcomplain\w*\b|\binsist\w*\b`
const OURS = String.raw`\bjira\b|\bconfluence\b|\batlassian\b`
const HASH = String.raw`\bqsh\b|\bquery (?:string )?hash\b`
const TEXT = String.raw`\b(?:descriptions?|comments?|environment|texts?|strings?|bod(?:y|ies))\b`
const DOCUMENT = String.raw`\b(?:wants?|needs?|expects?|requires?|insists on|(?:should|has to|have to|must) be)(?: (?:an?|the))? (?:atlassian |adf )?(?:document|adf)\b`
const OFTEN = String.raw`\b(?:once|twice|three times) (?:a|per) day\b|\bevery (?:few |\d+ )?(?:day|hour|morning|night)s?\b|\bdaily\b|\bhourly\b`

/** Messages of Atlassian’s, and what came of a call, as somebody sums them up in a line. */
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
    id: 'N12',
    says: [
      near(
        String.raw`\bjson\b`,
        String.raw`\b(?:starts?|begins?|starting|beginning) with (?:an? )?["'\x60“]?<`,
      ),
    ],
    statuses: [200, 400],
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
      near(String.raw`\bsuccess\b`, String.raw`\bfalse\b`, 40),
      word(String.raw`\bcontext_?ids?\b`),
      word(String.raw`\boffline\b|\bari:cloud:`),
    ],
    statuses: [200, 400, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'T16',
    says: [
      near(
        String.raw`\basUser\b`,
        String.raw`${fails}|\bthrows?\b|\bblows? up\b|\bdies\b|\bempty\b`,
        100,
      ),
      word(
        String.raw`\bconsent\w*\b|\ballow access\b|\bprompt\b|\b(?:re-?)?authori[sz]\w*\b|\bscheduled?\b|\btriggers?\b|\b(?:hourly|nightly|daily|cron|background) (?:job|function|task|sync)?\b|\bqueue\b|\basync events?\b|\bconsumer\b|\bweb ?trigger\b`,
      ),
      word(String.raw`\bforge\b|@forge\/|\bresolver\b|\brequestJira\b|\brequestConfluence\b`),
    ],
    unless: /\bscopes? (?:does|do) not match\b|\bstatus(?:_?code)?\W{1,3}40[034]\b/i,
    statuses: [401],
    certainty: 'likely',
  },
  {
    id: 'T12',
    says: [
      word(`\\bfail(?:s|ed)\\b|\\bno (?:access )?token\\b|(?<![\\d.:-])[45]\\d\\d\\b`),
      word(String.raw`\bofflineUserAuthToken\b`),
    ],
    statuses: [200, 400, 401, 403],
    certainty: 'likely',
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
    says: [
      near(String.raw`\b(?:public|the) key\b`, String.raw`\bwrong (?:address|url|host|place)\b`),
      word(hook),
    ],
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
    id: 'T14',
    says: [
      near(
        String.raw`\b(?:renew|refresh)\w*\b`,
        String.raw`\b(?:ours|mine|the (?:old|first|other)(?: one)?) is (?:then )?(?:dead|void|worthless|invalid)\b`,
      ),
      word(String.raw`\boauth\b|\btokens?\b`),
      word(OURS),
    ],
    unless: /\bapi tokens?\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'N06',
    says: [
      word(fails),
      near(
        String.raw`\bsub-?domain\b|\bsite name\b|\bname of the site\b`,
        String.raw`\bempty\b|\bblank\b|\bnot set\b`,
      ),
    ],
    statuses: [],
  },
  {
    id: 'J38',
    says: [
      word(String.raw`\.(?:png|jpe?g|gif|pdf|svg|docx?|xlsx?|zip):\s+HTML document\b`),
      word(OURS),
    ],
    statuses: [200, 302],
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
]
