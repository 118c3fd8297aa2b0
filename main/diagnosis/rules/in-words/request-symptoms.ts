import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const { elsewhere, fails, nothing, ownServer } = pieces

const CLOUD_ONLY = String.raw`\bversion (?:3|three)\b|\bv3\b|\/?\brest\/api\/3\b|\bsearch\/jql\b|\bcloud['’]?s? (?:third version|api|endpoint)`
const NOT_THERE = String.raw`\bnot found\b|\bcannot be found\b|\b(?:does not|doesn['’]t|did not) exist\b|\bcannot find\b|\bthere is no (?:\w+ )?(?:project|issue|ticket)\b|\b404\b`

/** What is asked for, and what the account may see and do. */
export const requestSymptoms: readonly Symptom[] = [
  {
    id: 'J13',
    says: [
      word(
        String.raw`\bonly (?:[\w.]+ ){0,5}apps (?:\w+ ){0,3}(?:can|may|allowed)\b|\b(?:open|available|allowed|reserved) (?:to|for) (?:\w+ ){0,2}apps only\b|\bfor (?:connect )?apps only\b`,
      ),
      word(fails),
    ],
    unless: /\bjiraDeploymentInfoProvider\b/,
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J13',
    says: [
      word(
        String.raw`\/rest\/(?:atlassian-connect\/(?:\d|latest)\/|api\/\d\/app\/|forge\/\d\/)|\bdynamic modules?\b`,
      ),
      word(fails),
      word(
        String.raw`\bapi tokens?\b|\bbasic auth\w*\b|\b(?:user|admin)(?:['’]s)? (?:api )?token\b|\btoken (?:for|of) (?:the|an?) (?:admin|user)\b|\bmy (?:own )?(?:account|login|token)\b`,
      ),
    ],
    statuses: [401, 403, 404],
    certainty: 'likely',
  },
  {
    id: 'J14',
    says: [
      word(fails),
      word(
        String.raw`\b(?:a|the) jira admin(?:istrator)?\b|\bfor an admin\b|\badmin(?:istrator)? (?:rights|permission|access)\b|\bbe an admin(?:istrator)?\b|\bas (?:an )?admin(?:istrator)?\b|\bAdminister Jira\b`,
      ),
      word(
        String.raw`\b(?:schemes?|workflows?|permissions?|roles?|webhooks?|fields?|settings|screens?|configuration|statuses|priorities|groups?)\b`,
      ),
    ],
    unless: /\bbrowse users\b|\bcaptcha\b/i,
    statuses: [401, 403],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J15',
    says: [
      /\bbrowse projects?\b|\bissue(?:[- ]level)? security\b|\bpermissions? to (?:see|view)\b/i,
    ],
    statuses: [404],
    wantsAnswer: true,
    certainty: 'likely',
  },
  {
    id: 'J15',
    says: [
      near(
        String.raw`\b(?:issues?|tickets?|projects?|boards?|filters?|pages?)\b|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b`,
        NOT_THERE,
        100,
      ),
      word(elsewhere),
    ],
    unless: new RegExp(
      `\\bjql\\b|\\btransition\\b|\\bversion 2\\b|\\bempty\\b|\\bquer(?:y|ies)\\b|${ownServer}`,
      'i',
    ),
    statuses: [404],
  },
  {
    id: 'J18',
    says: [
      near(
        String.raw`\b(?:user|account|person|member|bot|caller)\b`,
        String.raw`\b(?:not|isn['’]t) (?:permitted|allowed)\b|\bmay not\b|\b(?:no|lacks?(?: the)?|without|not have(?: the| any)?) (?:permissions?|access)\b|\bpermission denied\b`,
        100,
      ),
      word(String.raw`\bconfluence\b|\bwiki\b`),
      word(fails),
    ],
    statuses: [403, 404],
  },
  {
    id: 'J17',
    says: [
      near(
        String.raw`\batlassian-addons-project-access\b|\b(?:add-?ons?|apps?)['’]?s? (?:role|user|group|permission|access)\b|\b(?:role|permission scheme)\b`,
        String.raw`\bremov\w+\b|\btak(?:en|ing) (?:out|away)\b|\btook\b|\bmissing\b|\bdelet\w+\b|\bno longer\b|\bwithdr\w+\b|\brevok\w+\b`,
        120,
      ),
      word(fails),
      word(String.raw`\b(?:our|the|my|an?) (?:\w+ )?(?:app|add-?on|plug-?in)\b`),
      word(String.raw`\bprojects?\b|\bpermissions?\b`),
    ],
    unless: /\bscopes?\b|\bdescriptor\b|\bact_as_user\b/i,
    statuses: [401, 403, 404],
  },
  {
    id: 'J19',
    says: [
      near(
        String.raw`\b(?:new|newly|fresh\w*|just|recently)\b[^.\n]{0,30}\b(?:accounts?|users?)\b|\b(?:accounts?|users?)\b[^.\n]{0,30}\b(?:just|newly|recently|freshly) (?:created|made|added)\b`,
        String.raw`${fails}`,
        120,
      ),
      word(
        String.raw`\bminutes?\b|\ba while\b|\blater\b|\bnext day\b|\bwait\w*\b|\bafter some time\b|\bhours?\b`,
      ),
      word(String.raw`\bjira|\bconfluence|\batlassian\b`),
    ],
    statuses: [401, 403, 404],
  },
  {
    id: 'J20',
    says: [near(String.raw`\bxsrf\b|\bX-Atlassian-Token\b`, `${fails}|\\bforgot\\b`, 120)],
    statuses: [403, 404],
    certainty: 'likely',
  },
  {
    id: 'J20',
    says: [word(String.raw`(?<![\d.:-])403(?!\d|[.-]\d)|\bforbidden\b`)],
    inCode: /\/attachments?\b["'`]|\bchild\/attachment\b|\badd_?attachments?\b/i,
    unless: /\bx-atlassian-token\b|\blogin page\b|\bpermissions?\b/i,
    statuses: [403],
  },
  {
    id: 'J21',
    says: [
      word(
        String.raw`\brate[- ]limit(?:ed|s|ing)?\b|\bthrottl\w+\b|\btoo many (?:requests|calls)\b`,
      ),
      word(
        String.raw`${fails}|\bstops?\b|\blose\b|\blost\b|\bare being\b|\bgets? (?:rate|throttled)\b`,
      ),
    ],
    statuses: [429, 503],
  },
  {
    id: 'J22',
    says: [
      near(
        String.raw`\bsearch\/jql\b|\/rest\/api\/[23]\/search\b|\bsearch (?:api|endpoint|resource)\b|\b(?:this|the|requested|old) api\b`,
        String.raw`\b(?:removed|gone|switched off|shut down|no longer (?:there|exists|served))\b`,
        100,
      ),
      word(String.raw`${fails}|\bsays\b|\bstands\b|\bmigrate\b`),
    ],
    unless: /\ball is well\b|\bmoved to search\/jql\b|\bapp passwords?\b/i,
    statuses: [404, 410],
    certainty: 'likely',
  },
  {
    id: 'J24',
    says: [word(String.raw`\bunsupported media type\b|\b415\b`), word(fails)],
    statuses: [415],
    certainty: 'likely',
  },
  {
    id: 'J38',
    says: [
      near(
        String.raw`\battachments?\b|\bthumbnails?\b|\/secure\/attachment\b|\/download\/`,
        String.raw`${fails}|\blogin page\b`,
        120,
      ),
      word(String.raw`\b(?:tokens?|basic|rest)\b`),
      word(String.raw`\blogin page\b|\bREST\b|\/secure\/attachment\b|\/download\/`),
    ],
    unless:
      /\bxsrf|X-Atlassian-Token\b|\bscopes?\b|\bcreate attachments\b|\btoo large\b|\/rest\/api\/\w+\/issue\/[^\/\s]+\/attachments\b/i,
    statuses: [200, 302, 401, 403],
    certainty: 'likely',
  },
  {
    id: 'J38',
    says: [
      near(
        String.raw`\battachments?\b|\bthumbnails?\b|\bimages?\b|\bdownload\w*\b`,
        String.raw`\blogin page\b|\bsign-?in page\b`,
      ),
    ],
    statuses: [200, 302],
  },
  {
    id: 'J38',
    says: [
      near(
        String.raw`\battachments?\b|\bimages?\b|\bpictures?\b|\bthumbnails?\b`,
        String.raw`\bbroken\b|\bcorrupt\w*\b|\bhtml\b|\bnot authenticated\b|\bdownload\w*\b[^.\n]{0,30}(?:${fails})|\bfetch failed\b|\bsame size\b`,
        120,
      ),
      word(String.raw`\blogin\b|\blogged in\b|\bauthenticat\w+\b|\bauthori[sz]ation\b|\btokens?\b`),
      word(String.raw`\bdownload\w*\b|\bexport\w*\b|\bfetch\w*\b|\bsync\w*\b`),
    ],
    unless: /\bxsrf|X-Atlassian-Token\b|\bscopes?\b|\bupload\w*\b/i,
    statuses: [200, 302, 401, 403],
  },
  {
    id: 'J39',
    says: [
      near(CLOUD_ONLY, String.raw`${fails}|\bnot (?:found|there|know)\b`, 120),
      word(ownServer),
    ],
    unless:
      /\.(?:atlassian\.net|jira\.com)\/rest\/(?:api\/3|agile)\b|(?:^|[.\n]\s*)(?:the )?server sa(?:id|ys)\b/i,
    statuses: [400, 403, 404, 405],
    certainty: 'likely',
  },
  {
    id: 'J39',
    says: [
      word(String.raw`(?<![\d.:-])40[045](?!\d|[.-]\d)`),
      word(
        String.raw`\bcloud only\b|\bonly (?:\w+ )?(?:on|in|for|by) (?:the )?cloud\b|\bdiffer\w*\b[^.\n]{0,60}\bcloud\b|\bcloud\b[^.\n]{0,60}\bdiffer\w*\b`,
      ),
      word(ownServer),
    ],
    statuses: [400, 404, 405],
    wantsAnswer: true,
  },
  {
    id: 'J42',
    says: [
      word(
        `${fails}|${nothing}|\\blacks?\\b|\\bnobody\\b|\\bempty\\b|\\b200\\b[^.\\n]{0,12}\\[\\s?\\]`,
      ),
      word(String.raw`\bbrowse (?:the |other |for )?users\b|\bmay browse users\b`),
    ],
    unless:
      /\b(?:docs|documentation|reference) sa(?:y|ys|id)\b|\bgranted\b[^.\n]{0,60}\bbrowse users\b|\bbrowse users\b[^.\n]{0,60}\bgranted\b/i,
    statuses: [200, 403],
    certainty: 'likely',
  },
  {
    id: 'J14',
    says: [
      near(
        String.raw`\bpermissions?\b|\bnot (?:allowed|permitted|authori[sz]ed)\b|\b(?:cannot|could not|can['’]t|unable to|fails?|failed)\b`,
        String.raw`\bweb ?hooks?\b|\bschemes?\b|\bcustom fields?\b|\bworkflows?\b|\broles?\b|\bscreens?\b|\bissue types?\b|\bgroups?\b`,
        80,
      ),
      word(
        String.raw`\b(?:be|is|was|as|not|made|makes|became|become|an?|jira|site|global)(?: (?:an?|it|him|her|them|the user|the account|jira|site|global))* admin(?:istrator)?s?\b|\badmin(?:istrator)? (?:rights|permissions?|access)\b|\bonly (?:\w+ ){0,2}admin(?:istrator)?s?\b`,
      ),
    ],
    unless: /\bbrowse users\b|\bcaptcha\b/i,
    ofAnyProgram: true,
    statuses: [401, 403],
  },
  {
    id: 'P01',
    says: [
      word(
        String.raw`\b(?:do not|don['’]t|does not|doesn['’]t|did not|lacks?|lacking|missing|insufficient)(?: (?:have|has|had|the|a|any|enough|that|sufficient|required|necessary)){0,3} (?:permissions?|rights|privileges?|access)\b|\b(?:no|not enough) (?:permissions?|rights)\b|\b(?:may not|not (?:allowed|permitted|authori[sz]ed)) to (?:\w+ )?(?:create|edit|delete|update|add|transition|assign|comment|access|perform|manage|log|link|move|see|browse|view)\b|\bnot (?:the )?["“]?(?:Edit|Create|Delete|Assign|Transition|Add|Work On|Link|Manage|Schedule|Resolve|Close) [A-Z]\w+`,
      ),
      word(
        String.raw`\bissues?\b|\btickets?\b|\bprojects?\b|\bcomments?\b|\bworklogs?\b|\bresources?\b|\boperation\b|\bpanel\b|\bboards?\b|\bsprints?\b|\bversions?\b`,
      ),
    ],
    unless: new RegExp(
      `\\bscopes?\\b|\\bbrowse users\\b|\\bdoes not exist\\b|\\bto use confluence\\b|\\badmin(?:istrator)?s?\\b|\\bcaptcha\\b|\\bthat is how\\b|\\bby design\\b|\\bon purpose\\b|\\bas intended\\b|${NOT_THERE}`,
      'i',
    ),
    ofAnyProgram: true,
    statuses: [401, 403],
  },
]
