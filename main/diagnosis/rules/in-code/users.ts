import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import { addressInText, isForCloud, unspokenLines, wouldSend } from '../sending-code.ts'

const SET = String.raw`\\?["'\x60]?\]?\s*(?::|=>|->|=(?![=>])|,|\bto\b)\s*`
const QUERY = /\/rest\/api\/\w+\/(?:user|group)\w*(?:\/[\w/]*)?\?(?:[^#]*&)?(?:username|userKey)=/i
/** Calls about users, by a path or by a client's method. */
const OF_USERS =
  /\/rest\/api\/[^\s"'`?]{1,40}\/user\b|["'`]\/?user(?:\/(?:search|picker|assignable\/search|bulk))?["'`]|\b(?:search|find|get|look_?up)_?users?\w{0,20}\(|\busers?\.(?:search|find|get)\w{0,20}\(/i
const BY_NAME = new RegExp(
  String.raw`(?<![\w.])\\?["'\x60]?(?:username|userKey|user_key)${SET}(?!(?:process|os|ENV|env|cfg|config|settings)\b)[$\w"'\x60:{(]`,
)
/** Who logs in has a user name as well. */
const LOGS_IN = /\bpassw|\bauth\w*\b|\btoken\b|api_?key|\bcredential|\bClient\w*\(|\bnew\s+JIRA/i
const FARTHEST = 4

const PERSONS = String.raw`(?:assignee|reporter|lead|owner|creator|author|watcher|user)`
/** `assignee: { name: … }`, `'reporter' => ['name' => …`, `"assignee" to mapOf("name" to …`. */
const NAMED_PERSON = new RegExp(
  String.raw`\b${PERSONS}${SET}(?:@?\{|\[|new\s?[\w<>, ]{0,40}[({]|(?:map|hash|array|dict|mapOf|Map\.of|gin\.H|map\[string\]\w+(?:\{\})?)\s?[({])\s*\{?\s*\\?["'\x60]?:?(?:name|key|username)${SET}`,
  'i',
)
/** The same as an operation: `"assignee": [{ "set": { "name": … } }]`. */
const SETS_PERSON = new RegExp(
  String.raw`\b${PERSONS}${SET}(?:@?\(|\[|array\()\s*@?[{[]\s*\\?["'\x60]?set${SET}(?:@?\(|\[)?\s*@?[{[]\s*\\?["'\x60]?(?:name|key)${SET}`,
  'i',
)
/** A setter of a name, or the builder of a library that takes one. */
const SETS_NAME = new RegExp(
  String.raw`\b(?:set_?)?(?:assignee|reporter)_?Name\(|\bField\.(?:ASSIGNEE|REPORTER)\s?,`,
  'i',
)
const ID = String.raw`(?:[$@{"'\x60]{0,3}(?:\w{1,40}(?:\.|->|\[["']))*\w*account_?id\b|["'\x60](?:\d{6}:[0-9a-f]{8}-|5[a-f0-9]{23}\b))`
/** An account id where a name goes. */
const ID_AS_NAME = new RegExp(
  String.raw`\b(?:set_?)?(?:assignee|reporter|user)?_?name(?:\(\s*|${SET})${ID}`,
  'i',
)
/** `/issue/…/assignee` takes the person alone. */
const ASSIGNED_BY_NAME = new RegExp(
  String.raw`/assignee["'\x60][^\n]{0,80}[{[(]\s*\\?["'\x60]?(?:name|key)${SET}`,
)
const OF_ISSUES = /assignee|reporter|\bissue|\bwatch|\/user\b/i

/** J23 in code: somebody is named by user name or key in a call that takes account ids. */
export function userNamedInCode(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const swapped = lines.find((line) => ID_AS_NAME.test(line))
  if (swapped !== undefined && lines.some((line) => OF_ISSUES.test(line)))
    return wouldSend(facts, quoted(swapped.trim()), [400, 404], {
      cause: 'In this code an account id stands where a user name goes, and is looked up as one.',
    })
  if (!isForCloud(facts)) return null
  const address = addressInText(facts, QUERY)
  const line =
    address ??
    lines.find((one) => ASSIGNED_BY_NAME.test(one)) ??
    lines.find((one) => SETS_PERSON.test(one)) ??
    lines.find(
      (one, at) => NAMED_PERSON.test(`${one}\n${lines[at + 1] ?? ''}`) || SETS_NAME.test(one),
    ) ??
    lines.find(
      (one, at) =>
        BY_NAME.test(one) &&
        !LOGS_IN.test(one) &&
        lines.slice(Math.max(0, at - FARTHEST), at + FARTHEST).some((by) => OF_USERS.test(by)),
    )
  return line === undefined
    ? null
    : wouldSend(facts, quoted(line.trim()), [400, 404], {
        cause:
          'In this code somebody is named by user name or key; Jira Cloud takes account ids only.',
      })
}
