const SEP = String.raw`\\?["'\x60]?\s*(?::|=>|=(?![=>])|,|\bto\b)\s*`
const BEGINS = String.raw`(?:^\s*|[{,[(]\s*)\\?["'\x60]?`
const TEXT = String.raw`[fu@$]{0,2}\\?["'\x60]`

/** Members of an issue by what Jira takes for them, with a value of another kind. */
const OTHERWISE: readonly RegExp[] = [
  // Objects: a text is none.
  new RegExp(
    String.raw`${BEGINS}(?:issuetype|priority|assignee|reporter|parent|resolution)${SEP}${TEXT}[^"'\x60\n]*\\?["'\x60]\s*(?:[,})\]]|$)`,
  ),
  // Lists of objects: neither one object, nor a text, nor a list of texts.
  new RegExp(
    String.raw`${BEGINS}(?:components|versions|fixVersions)${SEP}(?:@?\{|new \w{0,20}\s?\{|map\[|(?:dict|mapOf|Map\.of)\(|${TEXT}\w|\[\s*${TEXT}[^"'\x60\n]*["'\x60]\s*(?:[\],]|$|=>)|\[\]string\{|(?:listOf|List\.of|Arrays\.asList)\(\s*"|array\(\s*["'])`,
  ),
  // Lists of texts: a text is none.
  new RegExp(String.raw`${BEGINS}labels${SEP}${TEXT}\w[^"'\x60\n]*\\?["'\x60]\s*(?:[,})\]]|$)`),
]
/** The values of a write; a list of names is what a read asks for. */
const OPENS_FIELDS =
  /\bfields\b\\?["'`]?\]?\s*(?::|=>?|,|\bto\b)\s*(?:$|new\b|@?\{|map|array\(|dict|hash|json|\[\s*(?:$|["'][\w.]+["']\s*=>))/i
const SIBLING =
  /(?:^|[\s{,[(])\\?["'`]?(?:project|summary|description)\\?["'`]?\s*(?::|=>|=(?![=>])|,|\bto\b)/
const FARTHEST_ABOVE = 14
const NEAR = 8
/** What python-jira makes an object of by itself. */
const OF_PYTHON_JIRA = /\bcreate_issues?\(/
const TYPE = /\bissuetype\b/

/** The line of a write that gives a member of an issue another shape than it has; null for none. */
export function misshapenField(lines: readonly string[]): string | null {
  const makesTypes = lines.some((line) => OF_PYTHON_JIRA.test(line))
  const found = lines.find((line, at) => {
    if (!OTHERWISE.some((pattern) => pattern.test(line))) return false
    if (makesTypes && TYPE.test(line)) return false
    const above = lines.slice(Math.max(0, at - FARTHEST_ABOVE), at + 1)
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR)
    return above.some((one) => OPENS_FIELDS.test(one)) && near.some((one) => SIBLING.test(one))
  })
  return found?.trim() ?? null
}

const OF_PAGE = /\btype\\?["'`]?\s*(?::|=>)\s*\\?["'`](?:page|blogpost)\b/
const SPACE_AS_TEXT = /(?:^\s*|[{,[(]\s*)\\?["'`]?space\\?["'`]?\s*(?::|=>)\s*\\?["'`]/
const VERSION_AS_NUMBER =
  /(?:^\s*|[{,[(]\s*)\\?["'`]version\\?["'`]\s*(?::|=>)\s*(?:\d|\w+\s*\+\s*1)/

/** The same of a page in Confluence’s first version, where space and version are objects. */
export function misshapenPage(lines: readonly string[]): string | null {
  const found = lines.find(
    (line, at) =>
      (SPACE_AS_TEXT.test(line) || VERSION_AS_NUMBER.test(line)) &&
      lines.slice(Math.max(0, at - NEAR), at + NEAR).some((one) => OF_PAGE.test(one)),
  )
  return found?.trim() ?? null
}

const COMMENT =
  /\/comments?\/?["'`][^;]{0,120}?\{\s*["']?(?:comment|text|content|message)["']?\s*(?::|=>)[^\n]*/
const STARTED =
  /\bstarted["'`]?\s*(?::|=>?|,)\s*[^\n]{0,80}(?:\btoISOString\(\)|\bisoformat\(\)|\biso8601\b|\bInstant\.now\(\)|ToString\("o"\)|\bRFC3339\b)(?!\s*\.(?:replace|slice|substring|split)|[^\n]*\+0000)/
const WORKLOG = /\/worklogs?\b/
/** JSON knows double quotes only. */
const SINGLE_QUOTES = /\s(?:-d|--data(?:-raw|-binary)?)[ =]"\{\s*'/

/** A command over several lines: each but the last ends with a mark. */
const OPTION = /^\s+(?:-[duHX]|--(?:data(?:-raw|-binary|-urlencode)?|json))[ =]/
const GOES_ON = /(?:\\|\^|`)\s*$/

/** The body, or another option, of a command that ended in the line before; null for none. */
function cutOff(lines: readonly string[]): string | null {
  const at = lines.findIndex((line, one) => {
    const [above = '', before = ''] = [lines[one - 2], lines[one - 1]]
    return (
      OPTION.test(line) &&
      GOES_ON.test(above) &&
      !GOES_ON.test(before) &&
      ENDS_ARGUMENT.test(before)
    )
  })
  return lines[at]?.trim() ?? null
}
/** An option with its value, whole. */
const ENDS_ARGUMENT = /^\s+--?[\w-]+[ =](?:'[^']*'|"[^"]*"|[^\s'"]+)$/

/** What a comment, a worklog or a command is given in a form that its operation does not take. */
export function misshapenPart(lines: readonly string[]): string | null {
  const whole = lines.join('\n')
  const comment = COMMENT.exec(whole)?.[0]
  if (comment !== undefined) return comment.split('\n').at(-1)?.trim() ?? null
  const started = WORKLOG.test(whole) ? lines.find((line) => STARTED.test(line)) : undefined
  return (started ?? lines.find((line) => SINGLE_QUOTES.test(line)))?.trim() ?? cutOff(lines)
}

const CUSTOM_TEXT = /\b(customfield_\d{3,7})\\?["'`]?\s*(?::|=>?)\s*\\?["'][^"'\n\\]{1,300}\\?["']/g
const TYPED =
  /\b(customfield_\d{3,7})\b|"type"\s*:\s*"(option|array|user|version|priority|group|project|string|number|date|datetime|any)"/g
const NO_TEXT: ReadonlySet<string> = new Set([
  'option',
  'array',
  'user',
  'version',
  'priority',
  'group',
  'project',
])

/** The line that gives a custom field a text whose schema, as it stands in the text, is of another type; null for none. */
export function misshapenCustomField(lines: readonly string[]): string | null {
  const types = new Map<string, string>()
  let of: string | null = null
  for (const [, name, type] of lines.join('\n').matchAll(TYPED)) {
    if (name !== undefined) of = name
    else if (of !== null && type !== undefined && !types.has(of)) types.set(of, type)
  }
  if (types.size === 0) return null
  const isText = (line: string): boolean =>
    Array.from(line.matchAll(CUSTOM_TEXT), ([, name = '']) => types.get(name) ?? '').some((type) =>
      NO_TEXT.has(type),
    )
  return lines.find(isText) ?? null
}
