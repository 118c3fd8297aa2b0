import type { Passage } from '../../../contract/diagnosis.ts'
import { byTheirLines } from './passages.ts'

/** What a part of a report tells, by its head: what failed, what was hoped for, how it is done, with what. */
type Part = 'actual' | 'wanted' | 'steps' | 'around' | 'change'

const BEHAVIOUR = String.raw`(?: (?:behaviou?rs?|results?|output|outcome|state))?`

/** The heads of the templates that trackers offer, in the languages that are read. */
const HEADS: readonly (readonly [Part, string])[] = [
  [
    'change',
    String.raw`(?:the )?(?:changes?(?: made)?|what changed|new behaviou?r|test plan|how (?:was|has) this (?:been )?tested|checklist|type of change|fix|solution|acceptance(?: criteria)?|is your feature request[^\n]*|release notes?)`,
  ],
  [
    'actual',
    String.raw`actual(?:ly)?${BEHAVIOUR}|current${BEHAVIOUR}|observed${BEHAVIOUR}|what (?:actually )?happen(?:s|ed)(?: instead)?|(?:please )?describe the (?:bug|problem|issue|error)|(?:bug|problem|issue|error) description|description of the (?:bug|problem|issue)|symptoms?|tatsächliches (?:verhalten|ergebnis)|(?:aktuelles|beobachtetes) verhalten|fehlerbeschreibung|comportement (?:actuel|observé|constaté)|(?:comportamiento|resultado) (?:actual|observado)|(?:comportamento|resultado) (?:atual|obtido)|实际(?:结果|行为|表现)|当前行为|问题描述|実際の(?:動作|結果|挙動)|不具合の内容`,
  ],
  [
    'wanted',
    String.raw`(?:what (?:did you expect|(?:I|we) expected|should happen)(?: to happen)?)|(?:expected|desired|wanted)${BEHAVIOUR}|(?:proposed|suggested|possible) (?:solution|fix|change)|(?:describe the )?solution you['’]d like|suggestions?|erwartetes (?:verhalten|ergebnis)|comportement attendu|(?:comportamiento|resultado|comportamento) esperado|(?:预期|期望)(?:结果|行为)?|期待(?:される|する)?(?:動作|結果|挙動)?`,
  ],
  [
    'steps',
    String.raw`(?:steps |how )?(?:to )?repro(?:duce|duction)?(?: steps| it| the (?:bug|issue|problem))?|steps(?: to follow)?|schritte(?: zum nachstellen)?|étapes(?: pour reproduire)?|pasos(?: para reproducir)?|passos(?: para reproduzir)?|复现步骤|重现步骤|再現手順`,
  ],
  [
    'around',
    String.raw`(?:your )?(?:environment|versions?|system|platform|os|operating system|browser|device|configuration|setup|logs?|screenshots?|additional (?:context|information|info|notes)|further information|context|umgebung|environnement|entorno|ambiente|环境|環境)`,
  ],
]

const LINE = HEADS.map(
  ([part, head]) =>
    [
      part,
      new RegExp(String.raw`^[\s>#*_•-]{0,8}(?:${head})[*_]{0,3}\s?(?:[:：?]|$)[*_]{0,3}`, 'iu'),
    ] as const,
)

function partOf(line: string): Part | null {
  return LINE.find(([, pattern]) => pattern.test(line))?.[0] ?? null
}

/** The part to which each line belongs; null before the first head. */
export function partsOf(lines: readonly string[]): readonly (Part | null)[] {
  const parts: (Part | null)[] = []
  for (const line of lines) {
    // Whoever answers stands outside of the template.
    const isAnswer = /^>/.test(line) && parts.at(-1) !== null
    parts.push(isAnswer ? null : (partOf(line) ?? parts.at(-1) ?? null))
  }
  return parts
}

/** One step of several. */
const STEP = /^\s*(?:[-*•]|\d{1,2}[.)])\s/

/** Whether a text is a report by a template of a tracker: what failed, or how, has a part of its own there. */
export function isBugReport(text: string): boolean {
  const lines = text.split('\n')
  const ofLines = partsOf(lines)
  const parts = new Set(ofLines)
  if (parts.has('change') || /^\s*received:/im.test(text)) return false
  return (
    parts.has('actual') ||
    (parts.has('wanted') &&
      (parts.has('steps') || lines.some((line, at) => ofLines[at] !== 'wanted' && STEP.test(line))))
  )
}

/** What is said without what a report says that it hoped for: that has not happened. */
export function withoutWanted(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length === 0) return passages
  const text = passages.map((passage) => passage.text).join('\n')
  if (text.length > LONGEST || !isBugReport(text)) return passages
  const ofLines = partsOf(text.split('\n'))
  return byTheirLines(passages, (passage, lines, from) => {
    if (passage.speaker !== 'person') return [passage]
    const kept = lines.filter((_, line) => ofLines[from + line] !== 'wanted')
    if (kept.length === lines.length) return [passage]
    return kept.length === 0 ? [] : [{ ...passage, text: kept.join('\n') }]
  })
}

/** The last of the steps of a report whose heads were left out. */
const SEEN =
  /^\s*(?:[-*•]|\d{1,2}[.)])\s+(?:then )?(?:you(?: will)? )?(?:see|observe|notice|get|look at)\b[^\n]{0,60}?\b(?:(?:errors?|exceptions?|messages?)(?=\s*(?:$|["“:.!,`]|message\b|saying\b))|fail(?:s|ed)?\b)/im

/** Whether a list of steps ends in what failed: nobody lists that as a change, or to be done. */
export function endsInAnError(text: string): boolean {
  return SEEN.test(text)
}

/** A report without what was done on the way: it is as good as any list of changes. */
export function withoutSteps(text: string): string {
  const lines = text.split('\n')
  const ofLines = partsOf(lines)
  return lines.filter((_, at) => ofLines[at] !== 'steps').join('\n')
}

/** Longer ones are logs. */
const LONGEST = 20_000
