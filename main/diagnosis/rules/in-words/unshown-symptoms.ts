import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, nothing, ownServer } = pieces

/** Nothing happens, and nothing is said of it. */
const SILENT = String.raw`\bsilent\w*\b|\bwithout (?:a word|an error|any error)\b|\bno (?:error|effect)\b|\bignored\b|\bleft out\b|\bnobody (?:sees|is)\b|\b(?:is|was|are)(?: not|n['’]t) there\b|\bseems? to (?:succeed|work)\b|\bstays? (?:as it (?:is|was)|the same|unchanged)\b`
/** Less than there is. */
const PART = String.raw`\bonly (?:some|a few|part|half|one|two|three|four|five|\d{1,3}) of\b|\bnot all (?:of )?(?:the|our|my)\b|\bfewer \w+ than\b|\b(?:half|most|some|many|part|several) of (?:the|our|my) (?:\w+ )?\w+ (?:is|are) missing\b`
const LISTED = String.raw`\b(?:projects?|boards?|issues?|tickets?|spaces?|filters?|pages?)\b`
/** What somebody else is shown. */
const MORE = String.raw`\b(?:with|under|as) (?:my|an admin|the admin|another)\b|\bI (?:see|get|find|do)\b|\bpermissions?\b`
const TOO_LONG = String.raw`\btoo (?:long|many characters)\b|\blonger than\b|\bmore (?:characters|letters|text|signs) than\b|\bexceed\w*\b[^.\n]{0,30}\b(?:characters|length|32,?767)\b|\b(?:maximum|max|allowed) (?:length|number of characters)\b`
const TEXT = String.raw`\b(?:descriptions?|comments?|summar(?:y|ies)|texts?|bod(?:y|ies)|fields?|environment)\b`
const NO_REACH = String.raw`\bnetwork connection\b|\b(?:not|n['’]t|cannot|unable to|fail\w* to) (?:connect|reach|resolve)\b|\bunreachable\b|\bunknown host\b|\bcould not (?:connect|be reached|be resolved)\b`
const DOMAIN_ALONE = String.raw`\b(?:domain|host)(?: ?name)? (?:only|alone)\b|\bonly the (?:domain|host)(?: ?name)?\b|\bwithout (?:the )?(?:https?:\/\/|protocol|scheme)`
const NOT_COME = String.raw`\b(?:never|not|n['’]t) (?:arrives?|come|comes|start|starts|finish)\b`

/** Of which no message is shown: what was tried, and that it came to nothing. */
export const unshownSymptoms: readonly Symptom[] = [
  {
    id: 'J23',
    says: [
      near(
        String.raw`\b(?:e-?)?mails?(?: address(?:es)?)?\b|\bdisplay names?\b|\buser ?names?\b|\blogin names?\b`,
        `${SILENT}|${fails}|\\bdoes nothing\\b`,
        120,
      ),
      near(
        String.raw`\baccount ?ids?\b|\b712020\b`,
        String.raw`\b(?:want|need|take|expect|accept|require)s?\b|\bonly\b|\bbare\b`,
        60,
      ),
    ],
    statuses: [200, 204, 400, 404],
  },
  {
    id: 'J15',
    says: [word(PART), word(LISTED), word(MORE)],
    unless: /\bjql\b|\bstart ?at\b|\bmax ?results\b|\bpag(?:inated|ination|ing)\b/i,
    ofAnyProgram: true,
    statuses: [200],
  },
  {
    id: 'J26',
    says: [
      word(`${nothing}|${fails}|\\bempty again\\b`),
      /^\W*pass(?:word|wd)?\s?[:=]\s?\S/im,
      word(String.raw`\.atlassian\.net\b`),
    ],
    unless: new RegExp(
      `\\b(?:api[- ]?tokens?|captcha|token)\\b|(?<![\\d.:-])[45]\\d\\d(?![\\d.-])|${ownServer}`,
      'i',
    ),
    statuses: [401, 403],
  },
  {
    id: 'J27',
    says: [
      word(String.raw`\bbad ?request\b|(?<![\d.:-])400(?![\d.-])`),
      near(
        String.raw`\b(?:issues?|tickets?|keys?)\b`,
        String.raw`\b(?:does|do|did)(?: not|n['’]t) exist\b|\bthat was deleted\b|\bmade[- ]up\b|\bunknown\b`,
        60,
      ),
    ],
    unless: /\bpermission\b|\bcan see\b/i,
    statuses: [400],
  },
  {
    id: 'J14',
    says: [
      near(
        String.raw`\b(?:not (?:to be )?able|unable)\b`,
        String.raw`\b(?:creat\w+|add\w*|mak(?:e|ing)|chang\w+|set up)\b[^.\n]{0,30}\b(?:groups?|custom fields?|roles?|schemes?|workflows?|web ?hooks?|screens?|issue types?)\b`,
      ),
      word(String.raw`\badmin(?:istrator)?s?\b`),
    ],
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'N05',
    says: [near(TEXT, TOO_LONG, 120), word(fails)],
    unless: /\btoo long (?:to|until|for|ago)\b|\btakes? too long\b|\burl\b/i,
    ofAnyProgram: true,
    statuses: [400, 413],
  },
  {
    id: 'N06',
    says: [word(NO_REACH), word(DOMAIN_ALONE), word(String.raw`\bhttps?:\/\/`)],
    statuses: [],
  },
  {
    id: 'J38',
    says: [
      near(String.raw`\bdownload\w*\b|\bfiles?\b|\battachments?\b|\bimages?\b`, NOT_COME, 60),
      word(String.raw`\boauth\b|\bapi\.atlassian\.com\b`),
    ],
    statuses: [200, 302, 401, 403],
  },
  {
    id: 'N03',
    says: [
      word(String.raw`(?<![\d.:-])404(?![\d.-])|\bnot found\b|\bcould not be found\b`),
      near(
        String.raw`(?<![\w-])/wiki\b`,
        String.raw`\bends? with\b|\b(?:took|take|taken|remov\w+|drop\w*|cut|left)\b|\btwice\b|\bdoubled?\b`,
        60,
      ),
      word(String.raw`\bconfluence\b|\batlassian\b`),
    ],
    statuses: [404],
    certainty: 'likely',
  },
]
