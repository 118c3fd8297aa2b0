import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { linesBesideCode, nameSetIn } from '../sending-code.ts'
import { shownByLine } from '../signing-code.ts'

/** What Forge hands to a remote for one invocation. */
const OF_INVOCATION =
  /\bx[-_]forge[-_]oauth[-_](?:system|user)\b|\b(?:get_?)?app_?system_?token\b|\bapp_?user_?token\b/i
const NAME = /\b[A-Za-z_]\w{0,40}\b/g
/** Calls that keep what they are given for later, or hand it to what runs later. */
const KEEPS =
  /(?:\.|->|::|\b)(?:setex|set_?Item|put_?Item|enqueue\w{0,10}|send_?Message|publish\w{0,8}|add_?Job|schedule\w{0,8}|perform_(?:later|in|async)|apply_async|delay|dispatch|later|insert\w{0,4}|insert_one|create|upsert|save|store|persist|writeFile\w{0,4}|remember|putAsync)!?\(|\b\w{0,20}(?:redis|cache|queue|store|storage|kvs|db|jobs?|tokens|session)\w{0,12}(?:\.|->|::)(?:set|put|add|push|send|write|insert|create|save|[Ss]et\w{0,8})\(|\b(?:INSERT INTO|UPDATE \w{1,40} SET)\b|\bset(?:Timeout|Interval)\(|\bcron\b[^\n]{0,20}\(|(?:^|\s)\w{0,20}(?:cache|store|tokens)\w{0,12}\[[^\]\n]{1,40}\]\s?=(?![=>])/i
/** The lines below a call that opens a table or a function. */
const BELOW = 5
const OPENS = /[({[,]\s*$|=>\s*\{?\s*$/
/** What works with the token within the invocation. */
const OF_NOW =
  /\bfetch\(|\baxios\b|\brequests\.|\bres\.(?:set|cookie)\b|\bheaders?\b\s*[.:=[]|Authorization/i

/** J37 in code: the token of one invocation is kept for later. */
export function keptForgeToken(facts: CaseFacts): FindingSign | null {
  const lines = linesBesideCode(facts)
  const tokens = new Set(
    lines.flatMap((line) => {
      const name = OF_INVOCATION.test(line) ? nameSetIn(line) : null
      return name === null ? [] : [name]
    }),
  )
  if (tokens.size === 0 && !lines.some((line) => OF_INVOCATION.test(line))) return null
  const holds = (line: string): boolean =>
    OF_INVOCATION.test(line) || [...line.matchAll(NAME)].some(([name]) => tokens.has(name))
  const line = lines.find((one, at) => {
    const kept = KEEPS.exec(one)
    if (kept === null) return false
    const rest = one.slice(kept.index + kept[0].length)
    if (holds(rest) && !OF_NOW.test(rest)) return true
    if (!OPENS.test(one)) return false
    const below = lines.slice(at + 1, at + 1 + BELOW)
    const end = below.findIndex((each) => /^\s*[)\]}]/.test(each))
    return below.slice(0, end === -1 ? BELOW : end).some((each) => holds(each))
  })
  return shownByLine(line, {
    cause:
      'In this code the token that Forge hands to a remote for one invocation is kept, or handed to what runs later: it expires at the time that its exp says, and cannot be renewed.',
    fix: [
      'Use the token of the current invocation only. For work in between let Forge invoke the remote again, by a scheduled trigger for instance.',
    ],
  })
}
