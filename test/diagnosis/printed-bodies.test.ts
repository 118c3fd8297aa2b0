import { expect } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { isErrorBody } from '../../main/diagnosis/evidence/error-body.ts'
import { isObject, parseJson } from '../../main/wire/json.ts'
import { rows } from '../rows.ts'
import { loadCorpus, secondCorpus } from './corpus/load.ts'

type Print = (value: unknown) => string

/** One language's literal of a value: how a list, a member and nothing are written. */
const printer = (of: {
  readonly list: readonly [string, string]
  readonly map: readonly [string, string]
  readonly member: (name: string, value: string) => string
  readonly none: string
  readonly text?: (value: string) => string
}): Print => {
  const print: Print = (value) => {
    if (typeof value === 'string') return (of.text ?? JSON.stringify)(value)
    if (Array.isArray(value)) return `${of.list[0]}${value.map(print).join(', ')}${of.list[1]}`
    if (!isObject(value)) return value === null ? of.none : JSON.stringify(value)
    const members = Object.entries(value).map(([name, each]) => of.member(name, print(each)))
    return `${of.map[0]}${members.join(', ')}${of.map[1]}`
  }
  return print
}

const single = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`

/** What people paste who log an answer’s body by their language’s own means. */
const printed: readonly (readonly [string, Print])[] = [
  [
    'Ruby',
    printer({
      list: ['[', ']'],
      map: ['{', '}'],
      member: (name, value) => `"${name}"=>${value}`,
      none: 'nil',
    }),
  ],
  [
    'Elixir',
    printer({
      list: ['[', ']'],
      map: ['%{', '}'],
      member: (name, value) => `"${name}" => ${value}`,
      none: 'nil',
    }),
  ],
  [
    'Python',
    printer({
      list: ['[', ']'],
      map: ['{', '}'],
      member: (name, value) => `'${name}': ${value}`,
      none: 'None',
      text: single,
    }),
  ],
  [
    'Node',
    printer({
      list: ['[ ', ' ]'],
      map: ['{ ', ' }'],
      member: (name, value) => `${/^\w+$/.test(name) ? name : `'${name}'`}: ${value}`,
      none: 'null',
      text: single,
    }),
  ],
]

interface Row {
  readonly name: string
  readonly text: string
}

const texts = [...loadCorpus(), ...loadCorpus(secondCorpus)].flatMap(
  ({ id, input, mode }): Row[] =>
    input.kind === 'text' && mode !== null ? [{ name: id, text: input.text }] : [],
)

/** The bodies of a text that stand on a line of their own, in another writing. */
const rewritten = (text: string, print: Print): string =>
  text
    .split('\n')
    .map((line) => {
      const body = line.startsWith('{') ? parseJson(line) : undefined
      return isErrorBody(body) ? print(body) : line
    })
    .join('\n')

const firstOf = (text: string): string | undefined => diagnose(readEvidence(text)).findings[0]?.id

for (const [language, print] of printed) {
  const changed = texts
    .map((row) => ({ ...row, printed: rewritten(row.text, print) }))
    .filter(({ text, printed }) => text !== printed)
  rows(`a body as ${language} prints it is one as well`, changed, ({ text, printed }) => {
    expect(firstOf(printed)).toBe(firstOf(text))
  })
}
