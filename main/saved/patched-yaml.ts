import { isDeepStrictEqual } from 'node:util'
import { dump, FAILSAFE_SCHEMA } from 'js-yaml'
import { isObject } from '../wire/json.ts'
import { AppError } from '../errors.ts'
import { membersInYaml } from '../pasted/yaml-places.ts'
import { readYaml } from '../pasted/yaml.ts'

type Values = Readonly<Record<string, unknown>>

export function dumped(value: unknown): string {
  return dump(value, { schema: FAILSAFE_SCHEMA, lineWidth: -1, noRefs: true })
}

/**
 * A YAML text with only what differs written anew: comments, order and form of all else stay. What
 * it holds then is for the caller to look at.
 *
 * @param before what the text holds, its members in the order in which they are written
 * @returns null where a comment would be lost
 * @throws YAMLException for a text that is none
 */
export function patchedYaml(text: string, before: Values, after: Values): string | null {
  const isOfWindows = text.includes('\r\n')
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const edits = editsOf(ended, [], { before, after })
  if (edits === null) return null
  const lines = ended.split('\n')
  for (const { from, to, put } of edits.toSorted((one, other) => other.from - one.from))
    lines.splice(from, to - from, ...(isOfWindows ? put.map((line) => `${line}\r`) : put))
  return lines.join('\n')
}

/** Lines from..to, counted from 0, in the place of which others come. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly put: readonly string[]
}

interface Member {
  readonly name: string
  readonly from: number
  /** Behind its last line; blanks and comments above the next one are not its own. */
  readonly to: number
  readonly indent: number
}

/** Null where a comment would be lost. */
function editsOf(
  text: string,
  path: readonly string[],
  { before, after }: { readonly before: Values; readonly after: Values },
): Edit[] | null {
  const members = membersOf(text, path)
  if (members === null) return null
  const lines = text.split('\n')
  const edits: Edit[] = []
  let last = members[0]?.from ?? 0
  const indent = members[0]?.indent ?? 0
  for (const name of Object.keys(after)) {
    const member = members.find((each) => each.name === name)
    if (member === undefined) {
      edits.push({ from: last, to: last, put: writtenAt(indent, { [name]: after[name] }) })
      continue
    }
    last = member.to
    if (isDeepStrictEqual(before[name], after[name])) continue
    const within = editsWithin(text, [...path, name], [before[name], after[name]])
    const edit = within ?? editOf(lines, member, after[name])
    if (edit === null) return null
    edits.push(...(Array.isArray(edit) ? edit : [edit]))
  }
  for (const member of members.filter(({ name }) => !Object.hasOwn(after, name))) {
    if (lines.slice(member.from, member.to).some(mayComment)) return null
    edits.push({ from: member.from, to: member.to, put: [] })
  }
  return edits
}

function editsWithin(
  text: string,
  path: readonly string[],
  [before, after]: readonly [unknown, unknown],
): Edit[] | null {
  return isObject(before) && isObject(after) && Object.keys(after).length > 0
    ? editsOf(text, path, { before, after })
    : null
}

/** Null where a comment would be lost. */
function editOf(lines: readonly string[], member: Member, value: unknown): Edit | null {
  const { name, from, to, indent } = member
  const put = writtenAt(indent, { [name]: value })
  const own = lines.slice(from, to)
  if (!own.some(mayComment)) return { from, to, put }
  const [line = '', ...others] = own
  const comment = others.length === 0 && put.length === 1 ? commentAfter(line) : ''
  return comment === '' ? null : { from, to, put: put.map((each) => each + comment) }
}

/** Behind the value of a line, with the blanks before it. */
function commentAfter(line: string): string {
  const comment = /\s+#.*$/.exec(line.trimEnd())?.[0] ?? ''
  const without = line.trimEnd().slice(0, -comment.length || undefined)
  return isDeepStrictEqual(valueOf(without), valueOf(line)) ? comment : ''
}

function valueOf(line: string): unknown {
  try {
    return readYaml(line, 'texts')
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

const mayComment = (line: string): boolean => /(?:^|\s)#/.test(line)

function writtenAt(indent: number, value: Values): string[] {
  const lines = dumped(value).trimEnd().split('\n')
  return lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line))
}

/** Null where they do not stand each on lines of its own. */
function membersOf(text: string, path: readonly string[]): Member[] | null {
  const places = membersInYaml(text, path)
  const lines = text.split('\n')
  const indent = (places?.[0]?.column ?? 1) - 1
  const isBlock =
    places?.every(({ line, column }, at) => {
      const isOwnLine = (lines[line - 1] ?? '').slice(0, column - 1).trim() === ''
      return isOwnLine && column - 1 === indent && line !== places[at - 1]?.line
    }) === true
  if (places === null || !isBlock) return null
  return places.map(({ name, line }, at) => {
    const next = places[at + 1]?.line ?? endOf(lines, line, indent)
    return { name, from: line - 1, to: withoutGap(lines, line, next - 1, indent), indent }
  })
}

/** The line behind the last one of a container, counted from 1. */
function endOf(lines: readonly string[], line: number, indent: number): number {
  const after = lines.findIndex((each, at) => {
    if (at < line || each.trim() === '') return false
    const own = each.length - each.trimStart().length
    return own < indent || /^(?:---|\.\.\.)\s*$/.test(each)
  })
  return (after === -1 ? lines.length : after) + 1
}

function withoutGap(lines: readonly string[], first: number, end: number, indent: number): number {
  let to = end
  const isGap = (line: string): boolean => {
    const words = line.trim()
    return words === '' || (words.startsWith('#') && line.indexOf('#') <= indent)
  }
  while (to > first && isGap(lines[to - 1] ?? '')) to -= 1
  return to
}
