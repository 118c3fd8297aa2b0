import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import {
  misshapenCustomField,
  misshapenField,
  misshapenPage,
  misshapenPart,
} from './field-shapes.ts'
import {
  addressInCode,
  makesBody,
  ofPrograms,
  type ProgramFacts,
  unspokenLines,
  wouldSend,
} from '../sending-code.ts'

const SET = String.raw`\\?["'\x60]\s*(?::|=>|\bto\b)\s*`
const OPENS = String.raw`(?:@?\{|\[|\w{0,20}\(|map\[string\]\w+(?:\{\})?\{)\s*\{?\s*`
/** Fields that are objects, each with a text for its value; names of arguments are a client's own. */
const TEXT_FOR_OBJECT = new RegExp(
  String.raw`\bfields\\?["'\x60]?\s*(?::|=>?|\bto\b)\s*[^\n]{0,200}?\\?["'\x60](?:assignee|reporter|priority|issuetype|parent|resolution)${SET}\\?["'\x60]`,
  'i',
)
/** Under “update” stand lists of operations, and no values. */
const VALUES_UNDER_UPDATE = new RegExp(
  String.raw`["'\x60]update${SET}(?:\$?(?:\w{1,40}\.)?\w*fields\b(?!\s*\()|${OPENS}\\?["'\x60](?:summary|description|assignee|priority|duedate|environment)${SET}\\?["'\x60])`,
  'i',
)

/** J25 in code: a body of another shape than the operation takes. */
export function shapedInCode(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const updated = lines.find((line) => !/^\s*\+/.test(line) && VALUES_UNDER_UPDATE.test(line))
  if (updated !== undefined)
    return wouldSend(facts, quoted(updated.trim()), [400], {
      cause:
        'In this code the values of fields stand under “update”, which takes lists of operations ([{"set": …}]).',
      fix: ['Put values under “fields”: {"fields":{"summary":"…"}}.'],
    })
  const bare = spoken(facts).find((line) => TEXT_FOR_OBJECT.test(line))
  if (bare !== undefined)
    return wouldSend(facts, quoted(bare.trim()), [400], {
      cause: 'In this code a field has a text for its value that is an object in Jira.',
      fix: [
        'Send the object: {"assignee":{"accountId":"…"}}, {"priority":{"name":"…"}}, {"issuetype":{"name":"…"}}, {"parent":{"key":"…"}}.',
      ],
    })
  const custom = misshapenCustomField(spoken(facts))
  if (custom !== null)
    return wouldSend(facts, quoted(custom.trim()), [400], {
      cause:
        'In this code a custom field has a text for its value where its schema, which is shown, wants an object or a list.',
      fix: [
        'Send what the schema says: {"value":"…"} for an option, {"accountId":"…"} for a person, a list of them for an array.',
      ],
    })
  for (const [misshapen, cause] of MISSHAPEN) {
    const line = misshapen(lines)
    if (line !== null) return wouldSend(facts, quoted(line), [400], { cause })
  }
  return ofPrograms(facts, quotedInCode) ?? ofPrograms(facts, tableInCode)
}

const MISSHAPEN = [
  [
    misshapenField,
    'In this code a member of the issue has another shape than Jira takes: type, priority and people are objects, components and versions lists of objects, labels a list of texts.',
  ],
  [
    misshapenPage,
    'In this code a member of the page has another shape than Confluence takes: {"space":{"key":"…"}}, {"version":{"number":…}}.',
  ],
  [
    misshapenPart,
    'In this code a part of the body is not what the operation takes: a comment is {"body":…}, the start of a worklog ends in +0000 and not in Z, JSON has double quotes.',
  ],
] as const

/** An object where the text of JSON goes. */
function tableInCode(facts: ProgramFacts): FindingSign | null {
  const isBody = facts.program.bodies.some(({ as }) => as === 'table')
  return isBody && addressInCode(facts, TAKES_JSON) !== null
    ? wouldSend(facts, 'an object is the body, and not the JSON of it', [400, 415], {
        cause:
          'In this code an object goes out as the body where the client takes a text: it becomes a form, or the words “[object Object]”.',
        fix: [
          'Hand over the JSON: json=… in Python, JSON.stringify(…) in JavaScript and Apps Script, ConvertTo-Json in PowerShell.',
        ],
      })
    : null
}

const TAKES_JSON = /\brest\/(?:api|agile|servicedeskapi)\/|\/wiki\/api\/v2\//

/** A setting of a step in YAML looks like somebody's words. */
function spoken({ evidence }: CaseFacts): readonly string[] {
  return evidence.passages.flatMap(({ text }) => text.split('\n'))
}

/** JSON in JSON. */
function quotedInCode(facts: ProgramFacts): FindingSign | null {
  return makesBody(facts, 'json-twice')
    ? wouldSend(facts, 'the body is made to JSON twice', [400], {
        cause:
          'In this code the body is made to JSON twice: what goes out is one string in quotes, no object.',
        fix: ['Give the client the object itself; it writes the JSON.'],
      })
    : null
}
