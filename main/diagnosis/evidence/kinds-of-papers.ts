import { FAILING_WORDS, FAILS_ABROAD } from './failing-words.ts'
import { KINDS_OF_EXAMPLES } from './kinds-of-examples.ts'

/** What stands in a text of its kind, and how often at least. */
type Mark = readonly [pattern: RegExp, times: number]

/** A text that reports nobody's failure, by how it is laid out. */
export interface Kind {
  readonly marks: readonly Mark[]
  /** So many of the marks make it one of the kind. */
  readonly fewest: number
  /** It is none where this stands in it as well. */
  readonly unless?: RegExp
  /** Most of its lines are such. */
  readonly fillsIt?: true
  /** Its questions are asked of a reader. */
  readonly asks?: true
  /** It may show times and traces: of what was expected. */
  readonly showsRuns?: true
  /** Its lines that are nobody's words. */
  readonly quoted?: RegExp
}

const any = (...patterns: readonly RegExp[]): readonly Mark[] =>
  patterns.map((pattern) => [pattern, 1])
const lines = (pattern: RegExp, times: number): Mark => [pattern, times]

/** One of a list, a step, a phase, a month: `- …`, `3. …`, `Phase 2: …`, `Jan  …`, `一、…`. */
const ITEM =
  /^[ \t]*(?:[-*•–]\s|\d{1,2}[.)．、]|[A-Z]{1,3}-\d{1,2}[.:)]?\s|[一二三四五六七八九十]{1,2}、|(?:phase|step|stage|sprint|week|étape|fase|etapa|passo|schritt|этап|шаг|Q[1-4]|H[12])\s?\d{0,2}(?!\p{L})|(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz])[a-zä]{0,6}\s)/gimu
const PLAN_IN_LATIN = String.raw`roadmap|(?:release|rollout|migration|project|sprint|test|QA|delivery|cut-?over|upgrade)[- ]plan(?:ning)?|(?:Q[1-4]|quarterly) themes|fahrplan|(?:release|umstellungs|migrations|projekt|einführungs|sprint)-?planung?|plan de (?:livraison|migration|migración|proyecto|déploiement|lanzamiento|implantação|migração|versiones)|plano de \p{L}+|planejamento|planificación|cronograma|feuille de route|hoja de ruta`
const PLAN = String.raw`(?<!\p{L})(?:${PLAN_IN_LATIN})(?!\p{L})|план (?:перехода|миграции|выпуска|релиза|работ)|дорожная карта|(?:迁移|发布|上线|升级|测试|项目)计划|计划书|路线图|(?:リリース|移行|切替|導入|テスト)計画|ロードマップ`
/** A title ends in no full stop. */
const TITLE_OF_A_PLAN = new RegExp(
  String.raw`^[^\n.!?。]{0,60}(?:${PLAN})[^\n!?。]{0,60}(?<![.:])$`,
  'gimu',
)

const FAILED = new RegExp(
  String.raw`${FAILS_ABROAD}|\b(?:${FAILING_WORDS}|nicht|can(?:no|['’])t|does(?: not|n['’]t))`,
  'i',
)

const KINDS: readonly Kind[] = [
  ...KINDS_OF_EXAMPLES,
  // What git prints of its history: a line for each commit, or the head of one.
  {
    marks: [
      lines(
        /^[\s*|\\/_]{0,12}(?=[a-f]{0,11}\d)[0-9a-f]{7,40} (?:\([^)\n]{1,80}\) )?(?!(?:ERROR|WARN|INFO|DEBUG|FATAL)\b)[A-Za-z][^\n]{5,}$/gm,
        3,
      ),
    ],
    fewest: 1,
  },
  {
    marks: any(/^[ \t]*Author: [^\n]{1,80}<[^\s>]{3,80}>/gm, /^[ \t]*(?:Author|Commit)?Date: /gm),
    fewest: 2,
  },
  // What is to set off an alarm; one that went off says so.
  {
    marks: any(
      /^[ \t]*-?[ \t]*alert: \w+[ \t]*\n[ \t]*(?:expr|for|labels|annotations):/gm,
      /\bresource "(?:datadog_monitor|aws_cloudwatch_metric_alarm|grafana_rule_group|google_monitoring_alert_policy|(?:azurerm_monitor|newrelic|pagerduty|opsgenie)_\w+)"/g,
      /"type"\s?:\s?"(?:metric|query|log|service check|event-v2)[ -]alert"/g,
      /\bType: ['"]?AWS::CloudWatch::Alarm\b/g,
      /^[ \t]*(?:kind: PrometheusRule|noDataState: \w+|execErrState: \w+)\b/gm,
      /\b(?:aws\.)?cloudwatch\.(?:Metric)?Alarm\(/g,
      /"(?:legendFormat|refId)"\s?:/g,
    ),
    fewest: 1,
    unless: /\bFIRING\b|\btriggered\b|\bin alarm\b|\bALARM:/i,
  },
  // What an operation may answer.
  {
    marks: [
      lines(
        /^[ \t]*["']?(?:[1-5]\d\d|default)["']?[ \t]?:[ \t]*\{?[ \t]*\n?[ \t]*["']?(?:description|\$ref)["']?[ \t]?:/gm,
        2,
      ),
      lines(
        /@ApiResponse\(|\[(?:ProducesResponseType|SwaggerResponse)\(|^[ \t]*@\w+\.response\(/gm,
        2,
      ),
    ],
    fewest: 1,
  },
  // Tests that all passed: what they print was expected.
  {
    marks: any(
      /^[ \t]*(?:Tests?|Test Files|Test Suites):?\s+(?:\d+ (?:skipped|todo)[ ,|]+){0,2}\d+ passed\b|^=* ?\d+ passed(?:, \d+ (?:skipped|warnings?|deselected|xfailed))* in \d|^[ \t]*\d+ passing\b|\bTests run: \d+, Failures: 0, Errors: 0\b|^\d+ examples?, 0 failures\b|^OK \(\d+ tests?\b|^test result: ok\b|^Passed!\s+- Failed:\s+0\b|^[ \t]*# fail 0$/gm,
    ),
    fewest: 1,
    unless:
      /\b[1-9]\d* (?:failed|failing|failures?|errors?)\b|^[ \t]*(?:FAIL|FAILED|✗|✕|✖|×|not ok)(?=\s|$)/m,
    showsRuns: true,
  },
  // Questions for whoever learns, or wants to be hired.
  {
    marks: [
      lines(
        /^\W{0,6}(?:Q(?:uestion)? ?|Frage |Aufgabe |Pregunta |Вопрос |問題?|问题)?\d{1,2}[.:)．：]/gm,
        2,
      ),
      lines(/"q(?:uestion)?"\s?:\s?"/g, 2),
      ...any(
        /\bgood answers? ?:|\bpoints: \d|"points"\s?:/gi,
        /^[ \t]*\(?a[).] [^\n]{1,200}\n?[ \t]*\(?b[).] /gim,
        /\b(?:quiz|exam|multiple[- ]choice|true or false|test your knowledge|(?:for|in) the interview\b|interview (?:tasks?|questions?)|take-?home|coding (?:challenge|exercise|test)|wissenstest|klausur|übungsaufgaben?|questionnaire à choix|cuestionario|examen|prova)\b|測験|小テスト|面接問題|测验|考试|面试题|викторин|тестовое задание/gi,
        /\b(?:answers? (?:on|at|below|are|overleaf)|no peeking|solutions? (?:on|at|below)|lösung(?:en)? (?:auf|am|hängen|unten|siehe|stehen)|réponses (?:en|à|au)|respuestas (?:en|al)|(?:one|only one|eine) (?:answer|antwort) is|candidates?|applicants?|bewerber\w*|write a test for each|name two|put in order)\b|答案|解答|ответы/gi,
      ),
    ],
    fewest: 2,
    asks: true,
  },
  // What was told of an incident when it was over.
  {
    marks: any(
      /^\W{0,4}(?:subject: )?\[(?:resolved|closed)\]|\b(?:post-?mortem|(?:final|last|closing|incident) report|RCA|root cause analysis)\b|^\W{0,6}status:?\W{0,4}(?:resolved|closed)\b/gim,
      /\bincident (?:is|was) (?:now )?(?:closed|resolved|over)\b|^\W{0,6}status:?\W{0,4}(?:resolved|closed)\b|\[(?:resolved|closed)\]/gim,
      /^\W{0,6}(?:timeline|impact|root cause|summary|detection|resolution)\b[^\n]{0,20}$/gim,
      /^\W{0,6}(?:what (?:we|has|have)(?:['’]ve)? (?:have )?(?:since )?changed|action items|lessons|follow-?ups?|remediation|prevention|corrective actions)\b/gim,
    ),
    fewest: 3,
    unless:
      /\b(?:not yet (?:fixed|resolved|over)|still (?:failing|refused|open|ongoing|investigating)|investigating|came back|is back|reopened)\b/i,
  },
  // Counts of each hour, down to none.
  {
    marks: any(
      /\b[45]\d\d x 0\b/gim,
      /\bstatus of (?:the )?incident: (?:closed|resolved)\b|\bincident (?:closed|resolved)\b/gim,
    ),
    fewest: 2,
  },
  // What one does when an alarm goes off.
  {
    marks: [
      lines(
        /^\W{0,6}(?:RB[- ]?\d{1,4}|SOP[- ]?\d{1,4}|run ?book|playbook|notfallhandbuch|betriebshandbuch|procédure d['’]exploitation|手順書|运维手册|регламент)(?!\p{L})/gimu,
        1,
      ),
      lines(/^[ \t]*(?:\d{1,2}|[a-h])[.)] /gm, 2),
      ...any(
        /^\W{0,4}(?:when to use|use (?:this|it) when|prerequisites|escalation|rollback|owner|last (?:reviewed|updated|changed))\b/gim,
      ),
    ],
    fewest: 2,
  },
  // What is to go wrong, for whoever learns by it.
  {
    marks: [
      ...any(
        /\b(?:workshop|hand-?out|hands-on|training|course|onboarding|beginners|participants|rehearsed)\b/gi,
        /\b(?:on purpose|deliberately|provoke[sd]?|break(?:s|ing)? it)\b/gi,
      ),
      lines(
        /\b(?:expect(?:ed|s)?|should (?:give|answer|say|return)|you(?:['’]ll| will| should) (?:see|get))\b/gi,
        2,
      ),
    ],
    fewest: 2,
    unless: /\b(?:actual(?:ly)?|instead|observed|got)\b/i,
    asks: true,
    showsRuns: true,
  },
  // What several texts of errors mean, for a list of them.
  {
    marks: any(
      /\bwhat(?:['’]s| is| are) the differences? between\b|\bwhat (?:does|do|is meant by)\b[^?\n]{0,160}\bmean\b/gi,
      /\b(?:glossary|cheat ?sheet|(?:a|our|the) (?:table|list|wiki page|macro)|canned (?:answers?|responses?))\b/gi,
      /\bno (?:hurry|rush)\b|\bnot urgent\b|\bout of curiosity\b|\b(?:all|long) closed\b|\bold tickets\b/gi,
    ),
    fewest: 2,
    asks: true,
  },
  // What reviewers say of code.
  {
    marks: any(
      /(?:^|\s)nit(?:pick)?(?:\s?\([^)\n]{1,20}\))?:/gim,
      /\b(?:not|non)-? ?blocking\b|\bup to you\b|\bfeel free to ignore\b/gi,
      /\bLGTM\b|\bapprov(?:ed|ing)(?: (?:this|with|after|the (?:PR|MR|change)))?[.! ]*$/gim,
      /^\W{0,3}[\w./-]+\.(?:[jt]sx?|py|java|go|rb|cs|php|kt|rs|scala)(?::|,? (?:line |L))\d+(?:-\d+)?\W{0,3}$/gim,
    ),
    fewest: 2,
  },
  // Questions that are often asked, with their answers.
  {
    marks: [
      lines(/^\W{0,4}\*\*[^*\n]{8,140}\?\*\*/gm, 2),
      lines(/^#{1,4} (?![^\n]*\b(?:was|were|did|happened)\b)[^\n]{8,140}\?[ \t]*\n+[^#\n]/gm, 2),
      lines(
        /^\W{0,4}(?:Q|F|P|В|問|问)\s?[\d.]{0,6}\s?[:：.]?[^\n?？]{8,200}[?？][ \t]*\n?\W{0,4}(?:A|R|О|答)\s?[:：.]/gm,
        2,
      ),
    ],
    fewest: 1,
    asks: true,
  },
  // What a test will look at.
  {
    marks: [
      lines(/^[ \t]*(?:Feature|Scenario(?: Outline)?|Background): ?/gm, 1),
      lines(/^[ \t]*(?:Given|When|Then|And|But) /gm, 2),
    ],
    fewest: 2,
  },
  // What is new.
  {
    marks: [
      lines(
        /^\W{0,6}(?:(?:[^\n.!?:]|\.(?=\d)){0,40} )?(?:what['’]s new|newsletter|release (?:notes|highlights)|product updates?|was ist neu|neuerungen|versionshinweise|nouveautés|notes de (?:version|publication)|novedades|notas de (?:la )?vers(?:ión|ão)|novidades)\b[^\n.!?:]{0,40}$|^[^\n。]{0,40}(?:リリースノート|更新履歴|新機能|更新日志|发行说明|更新内容|что нового|список изменений)[^\n。]{0,20}$/gim,
        1,
      ),
    ],
    fewest: 1,
  },
  // Who thinks of buying asks what a product can do.
  {
    marks: any(
      /\b(?:evaluat(?:e|ing)|comparing|pricing|quote|quotation|evaluier\w*|angebot|devis|évaluons|presupuesto|evaluando|orçamento|avaliando)\b|見積|検討中|报价|评估|оцениваем/gi,
      /\b(?:does|do|can|will|is|unterstützt|kann|prend|soporta|suporta)\b(?:[^.!?\n]|\.(?=\d)){0,120}\?|(?:支持|対応)[^。\n]{0,60}[?？]|支持[^。\n]{0,20}吗/gi,
    ),
    fewest: 2,
    unless: FAILED,
  },
  // What somebody is to say in another language, or on the telephone.
  {
    marks: any(
      /\btranslat(?:e|ion of) (?:this|these|it|the following|for)\b|\bcan (?:you|someone|somebody) translate\b|\bnative speaker\b|^\W*(?:EN|DE|FR|ES|IT|NL|PT|PL|JA)(?: draft)?:|(?<=[.?!] )(?:EN|DE|FR|ES|IT|NL|PT|PL|JA)(?: draft)?:/gim,
      /^\W{0,2}["“„][^"”\n]{40,}["”]|: ["“„][^"”\n]{40,}["”“]/gm,
      /\b(?:button labels?|help (?:cent(?:er|re)|text)|product names|deadline|glossary|due (?:on )?(?:mon|tues|wednes|thurs|fri)day)\b/gi,
    ),
    fewest: 3,
  },
  {
    marks: [
      lines(/^\W{0,4}(?:phone|call|chat|support) script\b/gim, 1),
      lines(/^\W{0,3}["“][^"”\n]{4,160}\?["”]/gm, 2),
    ],
    fewest: 2,
    asks: true,
  },
  // What somebody wishes for, with an example that nobody met.
  {
    marks: any(
      /\bfeature (?:idea|request|wish)\b|^\W{0,4}idea\b/gim,
      /\bmade[- ]up\b|\binvented (?:lines|example|numbers)\b|\bmock-?up\b/gi,
      /\bvotes\b ?\?|\bno bug\b|\bnot a bug\b|\bhappy otherwise\b/gi,
    ),
    fewest: 2,
  },
  // What is to be done, and when.
  { marks: [lines(TITLE_OF_A_PLAN, 1), lines(ITEM, 2)], fewest: 2 },
  // What is to be looked at, one after the other.
  {
    marks: [lines(/^[ \t]*(?:[-*•] )?(?:\[[ xX✓]?\]|☐|☑|✅|⬜) ?\S/gm, 3)],
    fewest: 1,
    fillsIt: true,
  },
]

/** The kind by which a text is laid out: a history, a definition, questions to learn by, a plan. */
export function kindOfPaper(text: string): Kind | null {
  return (
    KINDS.find(
      ({ marks, fewest, unless, fillsIt }) =>
        unless?.test(text) !== true &&
        marks.filter((mark) => hasIt(text, mark, fillsIt === true)).length >= fewest,
    ) ?? null
  )
}

function hasIt(text: string, [pattern, times]: Mark, fillsIt: boolean): boolean {
  const least = fillsIt
    ? Math.max(times, Math.floor((text.match(/\S[^\n]*/g)?.length ?? 0) / 2) + 1)
    : times
  return (text.match(pattern)?.length ?? 0) >= least
}
