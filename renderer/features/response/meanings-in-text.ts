import type { Naming } from '../../code/naming.ts'
import { accountIdIn, timeIn, timeWords, type Value } from '../../format/explained-values.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'

/** Characters around a column that are looked at: a line may be of millions. */
const AROUND = 200
/** The name before the value that begins there. */
const NAME_BEFORE = /"((?:[^"\\]|\\.)*)"\s*:\s*$/u
/** What a string may be of that means something: an account id, a time. */
const STRING = [/[\w:.+ -]*$/u, /^[\w:.+ -]*/u] as const
const NUMBER = [/\d*$/u, /^\d*/u] as const

/** When a time in the text of an answer is, and whose an account id: each is asked for once, at its own tenant. */
export function meaningsInText(tenantId: string): Naming {
  return (line, column) => {
    const found = stringAt(line, column) ?? numberAt(line, column)
    if (found === null) return null
    const { from, to, value } = found
    const [accountId, time] = [accountIdIn(value), timeIn(value)]
    if (accountId !== null)
      return { from, to, tell: (into) => tellPerson(tenantId, accountId, into) }
    return time === null ? null : { from, to, tell: (into) => tellTime(time, into) }
  }
}

interface Found {
  readonly from: number
  readonly to: number
  readonly value: Value
}

function stringAt(line: string, column: number): Found | null {
  const [from, to] = around(line, column, STRING)
  if (line[from - 1] !== '"' || line[to] !== '"') return null
  const name = nameBefore(line, from - 1)
  return { from, to, value: { name, kind: 'string', text: line.slice(from, to), cut: false } }
}

function numberAt(line: string, column: number): Found | null {
  const [from, to] = around(line, column, NUMBER)
  const name = nameBefore(line, from)
  if (from === to || name === null || !/^[\s,\]}]?$/u.test(line[to] ?? '')) return null
  return { from, to, value: { name, kind: 'number', text: line.slice(from, to), cut: false } }
}

function around(
  line: string,
  column: number,
  [before, after]: readonly [RegExp, RegExp],
): readonly [from: number, to: number] {
  const left = before.exec(line.slice(Math.max(0, column - AROUND), column))?.[0] ?? ''
  const right = after.exec(line.slice(column, column + AROUND))?.[0] ?? ''
  return [column - left.length, column + right.length]
}

function nameBefore(line: string, at: number): string | null {
  return NAME_BEFORE.exec(line.slice(Math.max(0, at - AROUND), at))?.[1] ?? null
}

function tellTime(time: number, into: HTMLElement): () => void {
  into.textContent = timeWords(time, Date.now())
  return () => undefined
}

function tellPerson(tenantId: string, accountId: string, into: HTMLElement): () => void {
  const knownHere = personOf(tenantId, accountId)
  const name = document.createElement('bdi')
  into.append(name)
  const draw = (): void => {
    const known = knownHere(useActing.getState())?.displayName
    const asked = usePersonNames.getState().names[personKey(tenantId, accountId)]
    name.textContent = known ?? personWords(asked)
  }
  if (knownHere(useActing.getState()) === undefined)
    void usePersonNames.getState().ask(tenantId, accountId)
  draw()
  const stop = [useActing.subscribe(draw), usePersonNames.subscribe(draw)]
  return () => {
    for (const each of stop) each()
  }
}
