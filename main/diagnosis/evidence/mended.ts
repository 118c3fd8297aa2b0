import type { Evidence } from '../../../contract/diagnosis.ts'
import { oncePer } from '../once.ts'
import { byTheirLines, linesOfShort } from './passages.ts'
import { complains } from './talk.ts'

/** That all is well since, or that there is nothing left to do: in the languages that customers write. */
const ALL_WELL =
  /\b(?:everything|all)(?:['’]s| is| are)? (?:back|well|good|works?|working|green)\b|\bworks? (?:again|now)\b|\b(?:feel free to|you (?:can|may)|please|can be|let['’]s) close\b|\bclose the (?:ticket|case|issue)\b|\balles (?:wieder )?(?:da|gut|in ordnung|ok)\b|\b(?:funktioniert|geht|klappt) (?:alles )?wieder\b|\b(?:von mir aus|ticket|fall)(?: bitte)? schlie(?:ß|ss)en\b|\btout (?:fonctionne|marche|est revenu)|\bvous pouvez (?:clore|fermer)\b|\btodo (?:funciona|vuelve a funcionar)\b|\bpueden? cerrar\b|\btudo (?:funciona|voltou)\b|\bpodem? fechar\b/i
const NOT_YET =
  /\b(?:still|again (?:today|since)|but|except|however|until|unless|only|aber|noch|nur|außer|mais|sauf|encore|pero|excepto|todavía|mas|exceto|ainda)\b/i
const REPLIED_TO = /^\s*>/

/**
 * What was written, without the older mail below it where its answer says that all is well: whoever quotes
 * the failure that was mended has none any more.
 */
export function withoutMended(evidence: Evidence): Evidence {
  const { passages } = evidence
  if (!passages.some(({ text }) => text.includes('>'))) return evidence
  const lines = linesOfShort(passages)
  const begin = lines.findIndex((line) => REPLIED_TO.test(line))
  if (begin <= 0) return evidence
  // Whoever answers between the lines that they quote has more to say.
  const isBelow = lines.slice(begin).every((line) => line.trim() === '' || REPLIED_TO.test(line))
  const own = lines.slice(0, begin).join('\n')
  if (!isBelow || !ALL_WELL.test(own) || NOT_YET.test(own) || complains(own)) return evidence
  return {
    ...evidence,
    passages: [
      ...byTheirLines(passages, (passage, each) => {
        const left = each.filter((line) => !REPLIED_TO.test(line))
        return left.length === 0 ? [] : [{ ...passage, text: left.join('\n') }]
      }),
    ],
  }
}

const BEGIN = String.raw`(?:^|[.!?:,–-]\s)\W{0,3}`
/** How a text ends in which all is well since: what was wrong is told as solved, or what was refused was done. */
const ENDED = new RegExp(
  [
    String.raw`\bconsider (?:it|this|that|the (?:ticket|case|issue)) (?:as )?(?:solved|closed|resolved|done|fixed)\b`,
    String.raw`${BEGIN}(?:(?:it|this|that|the (?:problem|issue|case|ticket|incident)|all)(?:['’]s| is| was| has been) )?(?:now )?(?:solved|resolved|fixed|sorted(?: out)?|settled|gelöst|behoben|erledigt|résolu|réglé|resuelto|solucionado|resolvido|opgelost|löst)\b(?! (?:in|by|with|as|for)\b)`,
    String.raw`\bfound (?:it|the (?:cause|culprit|reason))\b[^\n]{0,200}\b(?:deployed|green|20[014]\b|works)`,
    String.raw`${BEGIN}(?:close|closing|closed)(?: (?:this|it|the (?:ticket|case|issue)))?(?:,? (?:please|now|as solved|as done|thanks|thank you))?\W*(?:$|thanks)`,
    String.raw`\b(?:retr(?:y|ied)|tried again|sent again|re-?ran|second (?:try|run|attempt))\b[^\n]{0,60}(?:->|→|:|=>|gave|gives|is|was) ?(?:a |HTTP )?20[014]\b`,
    String.raw`\b(?:last|next|since then) \d+ [\w ]{2,30}(?: are| were|:)? (?:all )?(?:200|green|ok|fine)\b`,
    String.raw`\bno (?:further |more |customer |user ){0,2}action (?:is |was )?(?:needed|required|necessary)\b|\bnothing (?:is |was )?(?:open|left(?: to do)?|to do|to be done|more to do|more (?:is )?needed|else (?:is )?needed)\b`,
    String.raw`\b(?:is|are|runs?|works?|goes|came|comes|syncs?|back) (?:all )?(?:live|online|up|fine|well|clean|green|healthy) again\b|\b(?:non-event|thumbs up)\b|\bwent (?:well|fine|smoothly)\b`,
    String.raw`\bwithout (?:a |any )(?:single )?(?:error|failure|problem|issue|4\d\d)s?\b|\bnot (?:a single|one) (?:error|failure|refusal|4\d\d)\b[^.\n]{0,20}\bsince\b|\b(?:error rate|errors|failures|refusals)\b[^.\n]{0,16}\b(?:0|zero|none)\b[^.\n]{0,10}\b(?:since|for)\b|\b(?:0|no|zero) (?:more |new )?(?:errors?|failures?|refusals?|4\d\ds?) since\b`,
    String.raw`^\W*(?:\d\d?:\d\d\W{1,3})?(?:\[?(?:later|edit(?:ed)?|update|nachtrag)\b[^\n]{0,200}|[^\n]{0,60}\b(?:replayed|fixed in \d)\b[^\n]{0,100})\b20[014]\b`,
    String.raw`\b(?:went away|disappeared|vanished) (?:at \d\d?[:.]\d\d )?(?:after|once|when|with|as soon as)\b|\bno further action[.!\s]*$`,
    String.raw`\b(?:all|every(?:thing)?) (?:tests? |builds? |checks? )?(?:is |are |was |were )?green (?:again|now|since)\b|\bback to normal\b`,
  ].join('|'),
  'im',
)
/** What speaks against it, at the end of a text. */
const GOES_ON =
  /\b(?:status ?page (?:is|says|shows) (?:all|every)|still|not yet|(?:it|error|problem|4\d\d)s? (?:is|are|came) back|came back|reopened|(?:solved|fixed|resolved)\?|(?:not|never|n['’]t) (?:solved|fixed|resolved|closed?|work\w*)|but (?:now|then|today|since|in|not|the|one|for|still|a|some|this)|again (?:today|since|this)|until|unless|only (?:for|in|on|when|if))\b/i
/** So much of a text is its end. */
const END = 400

/** Whether a text ends with all being well: what failed before is over. What asks at its end is not. */
export const endsWell = oncePer(({ passages }: Evidence): boolean => {
  const end = endOf(passages)
  return (ENDED.test(end) || ALL_WELL.test(end)) && !GOES_ON.test(end) && !end.endsWith('?')
})

/** The last that was written but replies, from behind: most of a long text is not looked at. */
function endOf(passages: Evidence['passages']): string {
  let lines: readonly string[] = []
  let end = ''
  for (const { text } of passages.slice(-END).reverse()) {
    const own = text.slice(-4 * END).split('\n')
    lines = [...own.filter((line) => !REPLIED_TO.test(line)), ...lines]
    end = lines.join('\n').trimEnd()
    if (end.length >= END) break
  }
  return end.slice(-END)
}
