import type { Evidence } from '../../../contract/diagnosis.ts'
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
