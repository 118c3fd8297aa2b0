import { definitionsIn, withoutComment } from '../../../pasted/code/literals.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { outcome } from '../signs.ts'
import { asCode } from '../signing-code.ts'
import { quoted, type Shown, shown } from '../shown.ts'
import { isBesideTheMatter, refusals } from '../token-endpoint/refusal-signs.ts'

const DISPLAYED = /\bdisplay_?url\b/i
const BASE = /base_?url/i
/** What takes a slash away from the end. */
const TRIMS =
  /replace|strip|trim|chomp|chop|delete_?suffix|remove_?suffix|slice|substr|\borigin\b|\bnormali[sz]e/i
/** A base URL as it is stored, printed behind its name or below it. */
const STORED =
  /\bbase_?url\b["']?\)?(?:\s?(?:[:=]|=>)\s?|[ ;]{0,3}\n[ \t]{0,20}(?:(?:\/\/|#)\s?)?(?:=>\s?)?)["']?(https:\/\/[\w-]{1,63}\.atlassian\.net\/(?:wiki\/)?)(?=["'\s,;]|$)/i

/** T09 in code: tnt is made of the display URL, or of a base URL that has a slash at its end. */
export function siteInCode(facts: CaseFacts): FindingSign | null {
  if (isBesideTheMatter(facts)) return null
  for (const { judged, claims, code } of facts.code) {
    const tnt = claims.find(({ name }) => name === 'tnt')
    if (judged.kind !== 'assertion' || tnt === undefined) continue
    const name = /^\{[$@]?(\w{1,60})\}$/.exec(tnt.value)?.[1]
    const set =
      name === undefined ? '' : (definitionsIn(code.split('\n').map(withoutComment))(name) ?? '')
    const value = `${tnt.value}\n${set}`
    if (DISPLAYED.test(value)) return refusedOrNot(facts, [asCode(tnt.line)], OF_DISPLAY)
    if (!BASE.test(value) || TRIMS.test(value)) continue
    if (/\}\/$/.test(tnt.value)) return refusedOrNot(facts, [asCode(tnt.line)], OF_SLASH)
    const text = facts.evidence.passages.map((passage) => passage.text).join('\n')
    const stored = STORED.exec(text)?.[1]
    if (stored !== undefined)
      return refusedOrNot(
        facts,
        [asCode(tnt.line), shown(`the base URL as it is stored: ${quoted(stored)}`, 'log')],
        OF_SLASH,
      )
  }
  return null
}

const OF_DISPLAY = {
  cause:
    'In this code tnt is the display URL of the site, a custom domain where it has one: it has to be the baseUrl of the installation.',
  fix: ['Take baseUrl of the newest installed payload for tnt, never displayUrl.'],
}
const OF_SLASH = {
  cause:
    'In this code tnt is a base URL with a slash at its end: it has to be the baseUrl of the installation, which has none.',
  fix: [
    'Store baseUrl as the installed payload has it, and take away the slash of what is stored already.',
  ],
}

function refusedOrNot(
  facts: CaseFacts,
  lines: readonly Shown[],
  words: { readonly cause: string; readonly fix: readonly string[] },
): FindingSign {
  const refused = refusals(facts).map(outcome)
  return refused.length === 0
    ? possible('direct', lines, words)
    : likely('direct', [...lines, ...refused], words)
}
