import type { NamedBy, Naming } from '../../code/naming.ts'
import {
  accountIdIn,
  OPEN_LINK,
  pathIn,
  timeIn,
  timeWords,
  type Value,
} from '../../format/explained-values.ts'
import { showKeys } from '../../keys/key-press.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'

/** Characters around a column that are looked at: a line may be of millions. */
const AROUND = 200
/** The name before the value that begins there. */
const NAME_BEFORE = /"((?:[^"\\]|\\.)*)"\s*:\s*$/u
/** What a string may be of that means something: an account id, a time. */
const STRING = [/[\w:.+ -]*$/u, /^[\w:.+ -]*/u] as const
const NUMBER = [/\d*$/u, /^\d*/u] as const

interface Answered {
  readonly tenantId: string
  /** Of the tenant's site; null while it is not known. */
  readonly baseUrl: string | null
  /** Takes a path at the tenant's site as the next request. */
  readonly openLink: (path: string) => void
}

/**
 * When a time in the text of an answer is, whose an account id, and what leads to the same site: who is meant is asked
 * for once, at the answer's own tenant.
 */
export function meaningsInText({ tenantId, baseUrl, openLink }: Answered): Naming {
  return (line, column) => {
    const link = baseUrl === null ? null : linkAt(line, column, baseUrl)
    if (link !== null) {
      const open = (): void => openLink(link.path)
      return { ...link, open, tell: (into, by) => tellLink(open, by, into) }
    }
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

/** Of a string around a column, on either side: none that is longer leads to anything. */
const MOST_OF_A_LINK = 4000

interface Link {
  readonly from: number
  readonly to: number
  readonly path: string
}

/** A whole string that is the address of something at the site, also one with escapes. */
function linkAt(line: string, column: number, baseUrl: string): Link | null {
  const start = Math.max(0, column - MOST_OF_A_LINK)
  const from = start + line.slice(start, column).lastIndexOf('"') + 1
  const length = line.slice(column, column + MOST_OF_A_LINK).indexOf('"')
  const to = column + length
  if (length < 0 || line[from - 1] !== '"' || !/^(?:http|\\?\/)/u.test(line.slice(from, from + 4)))
    return null
  const path = pathIn(
    { name: null, kind: 'string', text: unescaped(line.slice(from, to)), cut: false },
    baseUrl,
  )
  return path === null ? null : { from, to, path }
}

/** An address has a slash or an ampersand that is escaped, as PHP and Java write them, and none of a control. */
function unescaped(inString: string): string {
  return inString.replaceAll(/\\(?:u([\da-f]{4})|(.))/giu, (_, hex?: string, char?: string) =>
    hex === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** It is clicked where it stands, or opened as its keys say. */
function tellLink(open: () => void, by: NamedBy, into: HTMLElement): () => void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'cm-open-link'
  button.textContent = OPEN_LINK
  button.addEventListener('click', open)
  const keys = document.createElement('kbd')
  keys.textContent = by === 'cursor' ? showKeys('Enter') : showKeys('Mod+click')
  into.append(button, keys)
  return () => undefined
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
