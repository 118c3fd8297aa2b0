export type LogFacts = Readonly<Record<string, string | number | boolean>>

const LONGEST_VALUE = 300
const MASK = '[masked]'

/** Names under which a secret could be passed by mistake. */
const secretName = /secret|token|password|authorization|assertion|cookie|jwt|api.?key/i

/** Shapes of a secret: a JWS, a credential behind its scheme, a long run without a word in it. */
const secretShapes: readonly RegExp[] = [
  /\b[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /\b(?:Bearer|JWT|Basic)\s+\S+/gi,
  /(?<![\w+/=-])[\w+/=-]{40,}/g,
]

/** One line of the log: `event name=value …`. Callers pass no secrets; this is the second fence. */
export function logLine(event: string, facts: LogFacts = {}): string {
  const written = Object.entries(facts).map(
    ([name, value]) => `${name}=${secretName.test(name) ? MASK : masked(String(value))}`,
  )
  return [masked(event), ...written].join(' ')
}

function masked(text: string): string {
  const oneLine = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, LONGEST_VALUE)
  return secretShapes.reduce((line, shape) => line.replaceAll(shape, MASK), oneLine)
}
