import { near, type UsualCauses, word } from './symptom.ts'
import { pieces } from './words.ts'

const { fails, nothing, ticket } = pieces

/** What somebody was about to do. */
const attempts = {
  login: String.raw`\blog(?:s|ged|ging)?[- ]?(?:me )?(?:in|on)\b|\blog-?ins?\b|\bsign(?:s|ed|ing)?[- ](?:in|on)\b|\bauth(?:enticat\w+|ori[sz]\w+)?\b|\bcredentials?\b|\bpasswords?\b|\b(?:api[- ]?)?(?:tokens?|keys?)\b|\bconnection (?:test|check)\b|\btest(?:s|ed|ing)? (?:the )?(?:connection|credentials)\b|\bconnect(?:s|ed|ing)? (?:\w+ ){0,3}(?:to|with)\b`,
  consent: String.raw`\bconsent\b|\boauth\b|\b3lo\b|\bcallback\b|\bredirect[_ ]ur[il]\b|\bauthori[sz]e (?:the |our |my |this )?(?:app|access)\b|\b(?:window|popup|pop-up|page) (?:for|of) the log-?in\b|\blog-?in (?:window|popup|page)\b`,
  session: String.raw`\bsessions?\b|\brefresh(?:es|ed|ing)?\b|\b(?:stays?|kept|keeps?|remains?) (?:logged|signed|connected)\b|\b(?:logged|signed) out\b|\breconnect\w*\b|\b(?:connect|log in|sign in|authori[sz]e)\b[^.\n]{0,30}\b(?:again|anew|every|each)\b`,
  transition: String.raw`\btransition\w*\b|\b(?:clos(?:e|es|ed|ing)|resolv\w+|mov(?:e|es|ed|ing)|reopen\w*)\b[^.\n]{0,30}(?:${ticket}|\bcards?\b)|(?:${ticket}|\bcards?\b)[^.\n]{0,24}\b(?:closed|resolved|moved|reopened)\b|\b(?:change|set|update)\w*(?: \w+){0,3} status\b|\bin progress\b|\bworkflow\b`,
  attach: String.raw`\battach(?:es|ed|ing)?\b(?! is\b)|\bupload\w*\b`,
  download: String.raw`\bdownload\w*\b|\bthumbnails?\b|\b(?:images?|attachments?|pictures? of|screenshots? of)\b`,
  hooks: String.raw`\bweb ?hooks?\b|\btriggers?\b|\b(?:permission|workflow|screen|issue type|field) ?(?:schemes?|configurations?)\b|\bcustom fields? (?:is|are|be) (?:made|created|added)\b`,
  people: String.raw`\bassign(?:s|ed|ing|ees?)?\b|\breporters?\b|\bwatchers?\b|\bmention(?:s|ed|ing)?\b|\buser ?(?:picker|search|list|lookup|names?)\b|\b(?:find|look up|search for) (?:the |a )?(?:users?|people|persons?)\b`,
  create: String.raw`\b(?:creat\w+|add(?:s|ed|ing)?|rais(?:e|es|ed|ing)|fil(?:e|es|ed|ing)|open(?:s|ed|ing)? (?:an?|new)|push(?:es|ed)?|import(?:s|ed|ing)?)\b[^.\n]{0,30}${ticket}|${ticket}[^.\n]{0,24}\b(?:creat\w+|made)\b|\bcreate ?_?issue\b`,
  update: String.raw`\b(?:updat\w+|edit(?:s|ed|ing)?|set(?:s|ting)?|sav(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|fill(?:s|ed|ing)?|writ(?:e|es|ing)|pass(?:es|ed|ing)?|enter(?:s|ed|ing)?)\b[^.\n]{0,40}\b(?:fields?|values?|labels?|due ?dates?|dates?|sprints?|components?|versions?|priorit(?:y|ies)|descriptions?|summar(?:y|ies)|estimates?|story points|epic(?: link)?s?|options?|request types?)\b|\b(?:due ?date|labels?|sprint|component|fix version|estimate|story points|epic link|custom ?field|request type)s?\b`,
  comment: String.raw`\bcomment(?:s|ed|ing)?\b|\bwork ?logs?\b|\blog(?:s|ged|ging)? (?:work|time|hours)\b|\btime (?:tracking|entr(?:y|ies))\b|\blink(?:s|ed|ing)? (?:two |the )?(?:issues?|tickets?)\b|\bvot(?:e|es|ing)\b|\bdelet(?:e|es|ed|ing)\b`,
  search: String.raw`\bjql\b|\bsearch(?:es|ed|ing)?\b|\bquer(?:y|ies)\b|\bfilters?\b`,
  one: String.raw`\b(?:issue|ticket|project|board|filter|page|space|epic|sprint)s? ?(?:keys?|ids?|numbers?)\b|\b(?:source)?(?:filter|board|project|page|space)_?-?ids?\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|\b(?:this|that|one|the|an?|existing) (?:issue|ticket|page|board|filter|space|epic)\b`,
  list: String.raw`\b(?:list|load|sync|fetch|show|get|pull|export|import|read|find|display|generat)(?:e|es|s|ed|ing|chron\w+)?\b[^.\n]{0,40}\b(?:issues?|tickets?|boards?|projects?|sprints?|spaces?|pages?|filters?|fields?|tasks?|work ?items?|statuses|data|versions?|epics?|stor(?:y|ies)|options?)\b|\b(?:boards?|projects?|issues?|tickets?|sprints?|fields?|options?|tasks?) (?:list|drop-?down|picker|overview|view|panel)\b`,
  reach: String.raw`\b(?:connections?|reach(?:es|ed|able)?|network|proxy|firewall|vpn|docker|container|ports?|behind)\b`,
  address: String.raw`\b(?:base ?)?ur[li]s?\b|\bpaths?\b|\b(?:site|server|host|instance)(?:['’]s)? (?:name|address)\b|\baddress(?:es)?\b|\bdomains?\b|\bhosts?\b`,
  renamed: String.raw`\b(?:chang|renam|mov)(?:e|es|ed|ing)\b[^.\n]{0,60}\b(?:ur[li]s?|address(?:es)?|domains?|sites?|names?)\b|\b(?:company|site|organi[sz]ation|instance|ur[li]|domain|address)\b[^.\n]{0,20}\b(?:was|were|is|has been|got) (?:renamed|changed|moved)\b|\bnew (?:site )?(?:domain|address|url|site name)\b`,
} as const

/** How it ended. */
const results = {
  empty: String.raw`${nothing}|\bempty\b|\bnull\b|\bblank\b|\bundefined\b|\b(?:no|none of the) (?:options?|values?|data|boards?|projects?|issues?)\b|\bnothing (?:to|in)\b`,
  absent: String.raw`\bnot (?:be )?found\b|\b(?:cannot|can['’]t|could not|couldn['’]t) (?:be found|find)\b|\b(?:does not|doesn['’]t|did not) exist\b|\bno such\b|(?<![\d.:-])404(?![\d.-])|ResourceNotFound\w*|NotFound\w*`,
  refused: String.raw`\b(?:refus|reject|den(?:y|ie)|forbid)\w*\b|\bnot (?:allowed|permitted|authori[sz]ed|let|possible)\b|\bunauthori[sz]ed\b|\bpermissions?\b|(?<![\d.:-])40[13](?![\d.-])`,
  slow: String.raw`\bhangs?\b|\bforever\b|\bspin(?:s|ning|ner)\b|\bnever (?:ends|finishes|comes|returns|stops)\b|\bkeeps? loading\b|\bloading (?:forever|for ever|endlessly)\b|\bstuck\b`,
  asksAgain: String.raw`\b(?:asks?|asked|prompt\w*|want(?:s|ed)?)\b[^.\n]{0,50}\b(?:again|repeatedly|over and over|each time|every time)\b`,
  failed: String.raw`(?!(?:not|n['’]t) know)(?<!\b(?:no|without|any|0|zero) )(?:${fails})|\b(?:does|do|did|is|are|was|were|could|can|will|would) ?(?:not|n['’]t)\b(?! know)|\bproblems?\b|\bissue with\b|\btrouble\b|\bnot (?:\w+ )?work\w*\b|n['’]t work\w*\b|\bnothing happens?\b|\bignored\b|\binvalid\b|\bwrong\b|\bred\b|\bexceptions?\b`,
} as const

/** One attempt and its outcome in one sentence; `apart` where they may be told in two. */
const row = (
  ids: UsualCauses['ids'],
  attempt: string,
  result: string,
  unless?: RegExp,
): readonly UsualCauses[] =>
  [[near(attempt, result, 120)], [word(result), word(attempt)]].map((says) => ({
    ids,
    says,
    ...(unless === undefined ? {} : { unless }),
    statuses: [200, 400, 401, 403, 404, 405, 500],
  }))

const { absent, asksAgain, empty, failed, refused, slow } = results

const table: readonly (readonly UsualCauses[])[] = [
  row(['N02', 'N14'], attempts.renamed, failed),
  row(['T15', 'J02'], attempts.consent, `${failed}|${refused}`),
  row(['T14', 'J36'], attempts.session, `${failed}|\\blos(?:es?|t)\\b|\\bagain\\b|\\banew\\b`),
  row(['J26', 'J02'], attempts.login, asksAgain),
  row(['J41', 'P01'], attempts.transition, `${failed}|${refused}|${absent}`),
  row(['J14', 'P01'], attempts.hooks, `${failed}|${refused}`),
  row(['J38', 'J02'], attempts.download, failed, /\bupload\w*\b|\battach(?:es|ed|ing) /i),
  row(['J20', 'N05', 'P01'], attempts.attach, `${failed}|${refused}`),
  row(['J23', 'J42'], attempts.people, `${failed}|${refused}|${empty}|${absent}`),
  row(['J15', 'N03'], attempts.one, absent),
  row(['J30', 'J25'], attempts.create, `${failed}|${refused}`),
  row(['P01', 'J02'], attempts.comment, `${failed}|${refused}`),
  row(['J25', 'J30', 'J31'], attempts.update, `${failed}|${refused}`),
  row(['J04', 'J02'], `${attempts.list}|${attempts.search}`, empty),
  row(['N08', 'J02'], `${attempts.list}|${attempts.search}`, slow),
  row(['J27', 'J34', 'J22'], attempts.search, failed),
  row(['J02', 'J26'], attempts.login, `${failed}|${refused}`),
  row(['N07', 'N10'], attempts.reach, failed),
  row(['N03', 'N14'], attempts.address, `${failed}|${absent}`),
  row(['J02', 'J26'], attempts.list, `${failed}|${refused}`),
]

/**
 * What a failure usually has by what was attempted and how that ended, the most usual cause first: first
 * where one sentence tells both, the most special attempt before the others.
 */
export const byAttempt: readonly UsualCauses[] = [
  ...table.flatMap((rows) => rows.slice(0, 1)),
  ...table.flatMap((rows) => rows.slice(1)),
]
