import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails } = pieces

/** It does not work, or somebody asks whether that is why. */
const NO_USE = String.raw`${fails}|\bwon['’]t\b|\bno \w+ (?:ever )?gets\b|\?(?=\s|$)`
const HASH = String.raw`\bqsh\b|\bquery (?:string )?hash\b`
const SIGNS_ITSELF = String.raw`\bsign(?:s|ed)?\b|\bencod\w+|\bclaims?\b|\bown (?:jwt|token)\b|\brest calls?\b|\bcalls? (?:to|of|for) (?:jira|confluence)\b`
const INBOUND =
  /\binstall\w* (?:hook|callback|event)\b|\bincoming\b|\binbound\b|\bverif\w+|\bfrom (?:jira|confluence)\b/i
const MOVED = /\b(?:moved|migrated|replaced|switched|changed)\b/i

/** What a program sends, as somebody describes it who shows no code. */
export const describedCodeSymptoms: readonly Symptom[] = [
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
      word(fails),
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
