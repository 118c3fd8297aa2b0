/**
 * How a C program on Windows gets `argv` from its one command line. Source:
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 *
 * Behind a doubled quotation mark inside quotation marks, runtimes since 2008 stay inside, older ones
 * and CommandLineToArgvW do not: http://daviddeley.com/autohotkey/parameters/parameters.htm
 */
export type DoubledQuote = 'stays inside' | 'leaves'

/** The arguments behind the program's name. */
export function argumentsOf(
  commandLine: string,
  doubledQuote: DoubledQuote = 'stays inside',
): readonly string[] {
  const found: string[] = []
  let rest = commandLine.slice(programName(commandLine).length)
  for (;;) {
    rest = rest.replace(/^[ \t]+/, '')
    if (rest === '') return found
    const argument = readArgument(rest, doubledQuote)
    found.push(argument.value)
    rest = rest.slice(argument.length)
  }
}

/** Backslashes mean nothing in the program's name, and its quotation marks only hold blanks. */
export function programName(commandLine: string): string {
  return /^(?:"[^"]*(?:"|$)|[^ \t"])*/.exec(commandLine)?.[0] ?? ''
}

function readArgument(
  text: string,
  doubledQuote: DoubledQuote,
): { readonly value: string; readonly length: number } {
  let value = ''
  let inside = false
  let at = 0
  while (at < text.length) {
    let backslashes = 0
    while (text[at + backslashes] === '\\') backslashes += 1
    const next = text[at + backslashes]
    at += backslashes
    if (next !== '"') {
      value += '\\'.repeat(backslashes)
      if (next === undefined || (!inside && (next === ' ' || next === '\t'))) break
      value += next
      at += 1
      continue
    }
    value += '\\'.repeat(Math.floor(backslashes / 2))
    at += 1
    if (backslashes % 2 === 1) value += '"'
    else if (inside && text[at] === '"') {
      value += '"'
      at += 1
      inside = doubledQuote === 'stays inside'
    } else inside = !inside
  }
  return { value, length: at }
}
