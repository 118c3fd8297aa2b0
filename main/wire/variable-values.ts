import { isCredentialName } from './credential-names.ts'
import { type Edit, merged } from './edits.ts'
import type { Span } from './encodings.ts'
import { namedValues } from './named-values.ts'
import { endOfString } from './value-behind.ts'

const PLACEHOLDER = /\{\{([^{}\r\n]{1,200})\}\}/g
/** What stands before a placeholder where it is a credential: a name, or the word of a scheme. */
const LEAD =
  /(?:([A-Za-z][\w-]{0,63})(?:\[\])?\\{0,16}["']?\s{0,8}[:=]\s{0,8}\\{0,16}["']?(?:[A-Za-z][\w-]{0,30}[ \t]{1,8})?|\b(?:bearer|basic|jwt)[ \t]{1,8})(?:\{\{[^{}\r\n]{1,60}\}\}[\w:.-]{0,20}){0,2}$/i
const LONGEST_LEAD = 240
/** `@name = value` of a `.http` file. */
const OF_FILE =
  /(^|["'`=]|\\[nr])@([\w.-]{1,200})[ \t]{0,64}=[ \t]{0,64}((?:[^\r\n\\]|\\(?![nr]))+)/gm
/** `"key":"name"` of Postman, with its `"value":"…"` in the same object. */
const OF_COLLECTION = /\b(?:key|id)(\\{0,16}")\s{0,16}:\s{0,16}\1([^"\\\r\n]{1,200})\1/g
const VALUE = /\bvalue(\\{0,16})"\s{0,16}:\s{0,16}\1"/g
const REACH = 400
/** Variables in the values of variables. */
const ROUNDS = 8

/**
 * The values of variables that a text puts where credentials stand: `@mine = …` of a `.http` file with
 * `Authorization: Bearer {{mine}}`, and Postman’s.
 */
export function variableValues(text: string, mark: string): readonly Edit[] {
  if (!text.includes('{{')) return []
  const names = new Set(
    namedValues(text, mark, true).flatMap(({ start, end }) =>
      placeholdersIn(text.slice(start, end)),
    ),
  )
  for (const { index, 1: name = '' } of text.matchAll(PLACEHOLDER)) {
    const lead = LEAD.exec(text.slice(Math.max(0, index - LONGEST_LEAD), index))
    if (lead !== null && (lead[1] === undefined || isCredentialName(lead[1]))) names.add(name)
  }
  if (names.size === 0) return []
  const all = [...assignmentsOfFile(text), ...assignmentsOfCollection(text)]
  for (let round = 0, size = 0; round < ROUNDS && size < names.size; round += 1) {
    size = names.size
    for (const { name, start, end } of all)
      if (names.has(name))
        for (const inner of placeholdersIn(text.slice(start, end))) names.add(inner)
  }
  return merged(all.filter(({ name }) => names.has(name))).map(({ start, end }) => ({
    start,
    end,
    text: mark,
  }))
}

function placeholdersIn(text: string): readonly string[] {
  return text.includes('{{') ? [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name) : []
}

interface Assignment extends Span {
  readonly name: string
}

function assignmentsOfFile(text: string): readonly Assignment[] {
  return [...text.matchAll(OF_FILE)].map(({ 0: whole, 2: name = '', 3: value = '', index }) => {
    const end = index + whole.length
    return { name, start: end - value.length, end }
  })
}

function assignmentsOfCollection(text: string): readonly Assignment[] {
  return [...text.matchAll(OF_COLLECTION)].flatMap(({ 0: whole, 2: name = '', index }) => {
    const start = valueBeside(text, index, index + whole.length)
    return start === null ? [] : [{ name, ...start }]
  })
}

/** The string behind `"value":` in the object that the name from `start` to `end` stands in. */
function valueBeside(text: string, start: number, end: number): Span | null {
  const least = Math.max(0, start - REACH)
  const from = least + Math.max(0, text.slice(least, start).lastIndexOf('{'))
  const behind = /^[^{}]{0,400}/.exec(text.slice(end, end + REACH))?.[0] ?? ''
  const own = text.slice(from, end) + behind
  const [hit] = own.matchAll(VALUE)
  if (hit === undefined) return null
  const first = from + hit.index + hit[0].length
  return { start: first, end: endOfString(text, first, '"', hit[1]?.length ?? 0) }
}
