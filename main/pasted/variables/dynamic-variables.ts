import { randomInt, randomUUID } from 'node:crypto'

/** Where the values come from that a tool makes up when it sends. */
export interface Makings {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Minutes that local time is ahead of UTC at a moment. */
  readonly zone: (at: number) => number
  readonly uuid: () => string
  /** From `from` to before `to`. */
  readonly integer: (from: number, to: number) => number
}

export function makingsAt(now: number): Makings {
  return {
    now,
    zone: (at) => -new Date(at).getTimezoneOffset(),
    uuid: () => randomUUID(),
    integer: (from, to) => randomInt(from, to),
  }
}

type Make = (makings: Makings, found: readonly string[]) => string | undefined

const OFFSET = String.raw`(?:\s+(-?\d{1,9})\s+(y|Q|M|w|d|h|m|s|ms))?`
const FORM = String.raw`(rfc1123|iso8601|'[^']+'|"[^"]+")`

/**
 * The dynamic variables whose value is a clock's or a chance's, by their documented grammars:
 * https://github.com/Huachao/vscode-restclient#system-variables,
 * https://www.jetbrains.com/help/idea/http-client-variables.html and
 * https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list/
 */
const DYNAMIC: readonly (readonly [RegExp, Make])[] = [
  [/^\$(?:guid|uuid|random\.uuid|randomUUID)$/, ({ uuid }) => uuid()],
  [
    new RegExp(String.raw`^\$timestamp${OFFSET}$`),
    (makings, [offset, unit]) => withMoment(makings.now, offset, unit, seconds),
  ],
  [/^\$isoTimestamp$/, ({ now }) => new Date(now).toISOString()],
  [
    new RegExp(String.raw`^\$datetime\s+${FORM}${OFFSET}$`),
    ({ now }, [form = '', offset, unit]) =>
      withMoment(now, offset, unit, (at) => written(at, form, null)),
  ],
  [
    new RegExp(String.raw`^\$localDatetime\s+${FORM}${OFFSET}$`),
    ({ now, zone }, [form = '', offset, unit]) =>
      withMoment(now, offset, unit, (at) => written(at, form, zone(at))),
  ],
  [/^\$randomInt$/, ({ integer }) => String(integer(0, 1001))],
  [/^\$randomInt\s+(-?\d+)\s+(-?\d+)$/, between],
  [/^\$random\.integer\(\s*(-?\d+)\s*,\s*(-?\d+)\s*\)$/, between],
  [/^\$randomBoolean$/, ({ integer }) => String(integer(0, 2) === 1)],
]

/** What a tool would put in the place of a variable; undefined where that cannot be known. */
export function madeUp(name: string, makings: Makings): string | undefined {
  for (const [grammar, make] of DYNAMIC) {
    const found = grammar.exec(name)
    if (found !== null) return make(makings, found.slice(1))
  }
  return undefined
}

function seconds(at: number): string {
  return String(Math.floor(at / 1000))
}

/** The widest range that `randomInt` takes. */
const WIDEST = 2 ** 48 - 1

function between({ integer }: Makings, [from, to]: readonly string[]): string | undefined {
  const [least, end] = [Number(from), Number(to)]
  const isRange = Number.isSafeInteger(least) && Number.isSafeInteger(end) && least < end
  return isRange && end - least <= WIDEST ? String(integer(least, end)) : undefined
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['w', 7 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
])
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['y', 12],
  ['Q', 3],
  ['M', 1],
])

/** Undefined where the moment lies outside of what a four-digit year can say. */
function withMoment(
  now: number,
  offset: string | undefined,
  unit = 's',
  say: (at: number) => string | undefined,
): string | undefined {
  const amount = Number(offset ?? 0)
  const months = MONTHS.get(unit)
  const at =
    months === undefined ? now + amount * (UNITS.get(unit) ?? 0) : monthsLater(now, amount * months)
  const year = new Date(at).getUTCFullYear()
  return year > 0 && year < 9999 ? say(at) : undefined
}

/** The last day of a shorter month stands for those that it lacks. */
function monthsLater(now: number, months: number): number {
  const from = new Date(now)
  const target = new Date(now)
  target.setUTCDate(1)
  target.setUTCMonth(from.getUTCMonth() + months)
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  return target.setUTCDate(Math.min(from.getUTCDate(), last))
}

/** `zone` in minutes; null for UTC, which is then written by its letter. */
function written(at: number, form: string, zone: number | null): string | undefined {
  const shifted = new Date(at + (zone ?? 0) * 60_000)
  const off = zoneText(zone ?? 0)
  if (form === 'iso8601') return shifted.toISOString().replace('Z', zone === null ? 'Z' : off)
  if (form === 'rfc1123') {
    const text = shifted.toUTCString()
    return zone === null ? text : text.replace('GMT', off.replace(':', ''))
  }
  return formatted(shifted, form.slice(1, -1), off)
}

function zoneText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Of Day.js and Moment, those that mean the same in every language. */
const TOKENS: ReadonlyMap<string, (at: Date, off: string) => string> = new Map([
  ['YYYY', (at: Date) => String(at.getUTCFullYear()).padStart(4, '0')],
  ['YY', (at: Date) => two(at.getUTCFullYear() % 100)],
  ['MM', (at: Date) => two(at.getUTCMonth() + 1)],
  ['M', (at: Date) => String(at.getUTCMonth() + 1)],
  ['DD', (at: Date) => two(at.getUTCDate())],
  ['D', (at: Date) => String(at.getUTCDate())],
  ['HH', (at: Date) => two(at.getUTCHours())],
  ['H', (at: Date) => String(at.getUTCHours())],
  ['mm', (at: Date) => two(at.getUTCMinutes())],
  ['m', (at: Date) => String(at.getUTCMinutes())],
  ['ss', (at: Date) => two(at.getUTCSeconds())],
  ['s', (at: Date) => String(at.getUTCSeconds())],
  ['SSS', (at: Date) => String(at.getUTCMilliseconds()).padStart(3, '0')],
  ['ZZ', (_: Date, off: string) => off.replace(':', '')],
  ['Z', (_: Date, off: string) => off],
])

/** Undefined where a letter stands for something else than these. */
function formatted(at: Date, format: string, off: string): string | undefined {
  const parts = format.match(/\[[^\]]*\]|([A-Za-z])\1*|[^A-Za-z[]+|\[/g) ?? []
  let text = ''
  for (const part of parts) {
    const token = TOKENS.get(part)
    if (token !== undefined) text += token(at, off)
    else if (/^[A-Za-z]/.test(part)) return undefined
    else text += part.length > 1 && part.startsWith('[') ? part.slice(1, -1) : part
  }
  return text
}
