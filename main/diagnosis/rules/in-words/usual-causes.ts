import { FAILING_WORDS } from '../../evidence/failing-words.ts'
import { isComplaint } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { judgeSymptom } from './named-in-words.ts'
import { before, near, pieces, type Symptom, word } from './symptom.ts'
import { isSentence, isTold, says } from './told.ts'

const { create, fails, nothing, search } = pieces

/** A failure that is told by what was asked for and how it ended, and what such a one usually has. */
interface UsualCauses extends Omit<Symptom, 'id' | 'certainty'> {
  /** Entries of the catalogue, the most usual first. */
  readonly ids: readonly [string, ...string[]]
}

const AUTH = String.raw`(?<![\d.:-])401(?![\d.-])|\b(?:log(?:s|ged|ging)?[- ]?(?:me )?in|logins?|sign(?:s|ed|ing)?[- ]in|authenticat\w+|authoris\w+|authoriz\w+|credentials?|unauthori[sz]ed|api[- ]?(?:tokens?|keys?)|passwords?)\b`
const STOPS = `${fails}|\\b(?:does not|doesn['’]t|did not|didn['’]t)\\b|\\b(?:issue|trouble|problem)s?\\b|\\bnever (?:works?|gets?|comes?)\\b`
const FILE = String.raw`\battachments?\b|\bthumbnails?\b|\bimages?\b|\bdownload\w*\b|\bfiles\b`
const ISSUE = String.raw`\b(?:issues?|tickets?|bugs?|subtasks?|epics?|stories|requests?|tasks?|pages?|comments?|work ?items?)\b`
const ADDRESS = String.raw`\b(?:urls?|paths?|address(?:es)?|endpoints?|hosts?|domain|base ?url|context path)\b|https?:\/\/`
const PEOPLE = String.raw`\b(?:users?|assignees?|reporters?|watchers?|people|persons?|members?|mentions?)\b`

/** That it failed, in German, French, Spanish, Portuguese, Polish, Russian, Chinese and Japanese. */
const FAILS_ABROAD = String.raw`fehler\b|zeitüberschreitung|délai (?:d['’]attente )?dépassé|超时|タイムアウト|schlägt fehl|fehlgeschlagen|\b(?:geht|funktioniert|klappt) (?:\w+ )?nicht\b|abgelehnt|verweigert|\berreur\b|\béchou|\béchec\b|ne (?:fonctionne|marche) p(?:as|lus)|n['’]arrive pas|\brefusée?s?\b|\bno (?:puedo|podemos|funciona)\b|\brechazad|\bfalla\b|\berro\b|\bnão (?:consigo|funciona)\b|\bfalha\b|\bbłąd\b|nie (?:działa|mogę)|ошибк|не (?:работает|могу|удается)|エラー|できません|失敗|失败|错误|报错|无法|没有权限`
const FAILING_ABROAD = new RegExp(FAILS_ABROAD, 'i')

const abroad = (ids: UsualCauses['ids'], topic: string): UsualCauses => ({
  ids,
  says: [word(topic), word(`${FAILS_ABROAD}|\\b[45]\\d\\d\\b`)],
  statuses: [400, 401, 403, 404],
})

/** Asked where nothing fits in English. */
const rowsAbroad: readonly UsualCauses[] = [
  abroad(
    ['N09'],
    String.raw`zertifikat|\bcertificat\b|\bcertificado\b|\bcertyfikat|сертификат|证书|証明書`,
  ),
  abroad(
    ['N08', 'N07'],
    String.raw`zeitüberschreitung|délai (?:d['’]attente )?dépassé|tiempo de espera|tempo (?:limite|esgotado)|таймаут|超时|タイムアウト`,
  ),
  abroad(
    ['J38', 'J02'],
    String.raw`\banh(?:ang|änge)|pièces? jointes?|\badjuntos?\b|\banexos?\b|вложени|附件|添付`,
  ),
  abroad(
    ['P01', 'J14'],
    String.raw`berechtigung|keine rechte|\bautorisations?\b|\bdroits\b|\bpermisos?\b|\bpermiss(?:ão|ões)\b|uprawnie|нет прав|权限|権限`,
  ),
  abroad(
    ['J02', 'J26'],
    String.raw`\banmeld|\beinlogg|\bzugangsdaten\b|\bme connecter\b|\bauthentifi|\bidentifiants\b|\bautentic|iniciar sesión|\bcredenciales\b|\blogowani|авториз|认证|登录|認証|ログイン`,
  ),
  abroad(
    ['J30', 'J25', 'P01'],
    String.raw`\b(?:erstell|anleg)\w*\b|\bcréer\b|\bcréation\b|\bcrear\b|\bcriar\b|создать|创建|作成`,
  ),
]

/** What was asked for and how it ended; the first row that fits is told. */
const rows: readonly UsualCauses[] = [
  {
    ids: ['N08', 'N07'],
    says: [word(String.raw`\btim(?:es|ed|ing) ?out\b|\btime-?outs?\b|\bhangs? forever\b`)],
    statuses: [408, 504],
  },
  {
    ids: ['N09'],
    says: [near(String.raw`\bcertificates?\b|\bSSL\b|\bTLS\b`, STOPS, 120)],
    statuses: [],
  },
  {
    ids: ['T14', 'J36'],
    says: [
      near(String.raw`\brefresh(?:es|ed|ing)?\b`, String.raw`\btokens?\b`, 60),
      word(`${STOPS}|\\binvalid\\b`),
    ],
    unless: /\bcontext (?:token|jwt)\b|\brefresh the page\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['T15', 'J11'],
    says: [
      near(
        String.raw`\boauth\b|\bconsent\b|\b3lo\b|\bauthori[sz]ation (?:code|page|screen)\b|\bcallback\b`,
        STOPS,
        160,
      ),
    ],
    unless: /\boauth ?1|\bapplication link\b|\bgithub\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['J11', 'J28'],
    says: [near(String.raw`\bscopes?\b`, `${STOPS}|\\b(?:wrong|needed|which|right)\\b`, 160)],
    unless: /\bdescriptor\b/i,
    statuses: [401, 403],
  },
  {
    ids: ['J11', 'T15'],
    says: [
      near(
        String.raw`\b(?:tools?|scopes?|boxes|permissions)\b`,
        String.raw`\b(?:gone|missing|no more|disappeared|neither|nothing of|not (?:found|listed|available|offered))\b`,
        120,
      ),
      word(String.raw`\bconsent\b|\bscopes?\b|\bconnectors?\b|\bmcp\b`),
    ],
    unless: /\bdescriptor\b/i,
    statuses: [401, 403],
  },
  {
    ids: ['J38', 'J02'],
    says: [
      near(FILE, `${STOPS}|\\bHTML\\b|\\bcorrupt\\w*\\b|\\b(?:same|zero|0) (?:size|bytes)\\b`, 120),
    ],
    unless: /\bxsrf\b|\bupload\w*\b|\bCSV\b|\bconfig(?:uration)? file\b/i,
    statuses: [200, 302, 401, 403, 404],
  },
  {
    ids: ['J23'],
    says: [
      near(
        String.raw`\b(?:by|with|as|the|a) user ?(?:name|key)s?\b`,
        String.raw`\b400\b|\bbad request\b|\bno longer\b|\bunknown\b`,
      ),
    ],
    unless: /\bpasswords?\b|\bbasic\b/i,
    statuses: [400, 404],
  },
  {
    ids: ['J42', 'J23'],
    says: [near(PEOPLE, `${nothing}|\\bnobody\\b`, 80)],
    statuses: [200],
  },
  {
    ids: ['J41'],
    says: [near(String.raw`\btransition\w*\b`, STOPS, 120)],
    statuses: [400, 404, 409],
  },
  {
    ids: ['P01', 'J17'],
    says: [
      near(
        String.raw`\b(?:panels?|buttons?|menus?|tabs?|sections?|options?|gadgets?|links?)\b`,
        String.raw`\bthere (?:is|are) no\b|\bhidden\b|\bmissing\b|\bnot (?:there|shown|visible|see|appear\w*)\b|n['’]t (?:see|appear|show)\b|\bgone\b`,
        80,
      ),
      word(String.raw`\bpermissions?\b|\broles?\b`),
    ],
    statuses: [403, 404],
  },
  {
    ids: ['J04', 'J15'],
    says: [word(nothing)],
    statuses: [200],
    wantsAnswer: true,
  },
  {
    ids: ['P01', 'J14'],
    says: [
      near(
        String.raw`\bpermissions?\b|\bforbidden\b|\bnot (?:allowed|permitted)\b|\badmin(?:istrator)?s?\b`,
        `${STOPS}|\\b(?:need|must|had to|has to|missing)\\b`,
        120,
      ),
    ],
    unless: /\bfile permissions?\b|\bpermission denied \(/i,
    statuses: [401, 403, 404],
  },
  {
    ids: ['J27', 'J34', 'J25'],
    says: [near(search, String.raw`\b400\b|\bbad request\b`, 160)],
    statuses: [400],
  },
  {
    ids: ['J30', 'J25', 'P01'],
    says: [
      near(create, ISSUE, 60),
      word(String.raw`\b400\b|\bbad request\b|\b(?:HTTP ?)?error\b|\bfail\w*\b|${fails}`),
    ],
    statuses: [400],
  },
  {
    ids: ['J02', 'J26'],
    says: [near(AUTH, STOPS, 100)],
    unless: /\b(?:ssh|ldap|saml|npm|docker|git) (?:login|key|password|credentials?)\b/i,
    statuses: [400, 401, 403],
  },
  {
    ids: ['N11'],
    says: [
      word(
        String.raw`\b(?:500|502|503)\b|\binternal server error\b|\bbad gateway\b|\bservice unavailable\b|\b(?:an|the) (?:incident|outage)\b|\bsomething went wrong\b`,
      ),
    ],
    statuses: [500, 502, 503],
  },
  {
    ids: ['N03', 'N14', 'J15'],
    says: [word(String.raw`\b404\b|\bnot found\b|\bno such (?:page|resource)\b`), word(ADDRESS)],
    statuses: [404],
  },
  {
    ids: ['J15', 'N03'],
    says: [word(String.raw`\b404\b|\bnot found\b|\bdoes not exist\b|\bdoesn['’]t exist\b`)],
    statuses: [404],
  },
  {
    ids: ['N07', 'N14', 'N08'],
    says: [
      before(
        String.raw`\b(?:cannot|can['’]t|could not|couldn['’]t|unable to|not able to|fail(?:s|ed)? to|does not|doesn['’]t|error)\b`,
        String.raw`\b(?:connect\w*|reach\w*|contact\w*|access)\b`,
        40,
      ),
    ],
    statuses: [],
  },
  {
    ids: ['J25'],
    says: [word(String.raw`\b400\b|\bbad request\b`)],
    statuses: [400],
  },
]

/**
 * Asked last, where no rule knows a word of the text: what such a failure usually has, by entry, the most usual
 * first. All are possible.
 */
export function usualCauses(facts: CaseFacts): readonly (readonly [string, FindingSign])[] {
  if (!isTold(facts) || !says(facts.evidence, OURS) || !hasHappened(facts)) return []
  for (const row of [...rows, ...rowsAbroad]) {
    const sign = judgeSymptom(row, facts)
    if (sign !== null)
      return row.ids.map((id, at) => [id, { ...sign, ground: at === 0 ? 'open' : 'nothing-else' }])
  }
  return []
}

/** A name of a client that holds ours is enough. */
const OURS = /jira|confluence|atlassian|service ?desk|\bjql\b|\bqsh\b|\brest\/(?:api|agile)\//i
const FAILING = new RegExp(
  String.raw`${FAILING_WORDS}|bad request|\b(?:cannot|could not|does not|doesn['’]t|unable)\b|\b0[- ]bytes?\b|\bnobody\b|${FAILS_ABROAD}`,
  'i',
)

/** A program shows a failure that nothing settled, or somebody tells of their own. */
function hasHappened({ answers, failing, told }: CaseFacts): boolean {
  if (failing.length === 0 && answers.some(({ failed }) => failed)) return false
  const shown = failing.flatMap(({ by, said }) =>
    by === 'person' ? [] : said.map(({ words }) => words),
  )
  return (
    shown.some((words) => !isPlain(words)) ||
    told.some(
      ({ text, speaker }) =>
        speaker !== 'code' &&
        speaker !== 'request' &&
        (isComplaint(text) ||
          FAILING_ABROAD.test(text) ||
          (speaker !== 'person' && !isPlain(text) && FAILING.test(text))),
    )
  )
}

/** A shorter sentence is a message. */
const FEWEST_WORDS = 8

function isPlain(text: string): boolean {
  return isSentence(text.trim()) && text.split(' ').length >= FEWEST_WORDS
}
