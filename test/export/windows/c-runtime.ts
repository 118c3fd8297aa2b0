/**
 * The arguments that a program of Microsoft's C runtime gets for a command line, by the rules of
 * https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments: a quote opens
 * and closes; 2n backslashes and a quote are n backslashes and a delimiter, 2n+1 are n backslashes
 * and a quote; backslashes elsewhere are themselves; in quotes, two quotes are one.
 */
export function argumentsOf(commandLine: string): readonly string[] {
  const all: string[] = []
  let rest = commandLine.replace(/^[ \t]+/, '')
  while (rest !== '') {
    const [argument, length] = oneArgument(rest)
    all.push(argument)
    rest = rest.slice(length).replace(/^[ \t]+/, '')
  }
  return all
}

function oneArgument(text: string): readonly [string, number] {
  let argument = ''
  let inQuotes = false
  let at = 0
  while (at < text.length) {
    const run = /^(\\*)("?)/.exec(text.slice(at))
    const [slashes, quote] = [run?.[1]?.length ?? 0, run?.[2] === '"']
    if (quote) {
      argument += '\\'.repeat(Math.floor(slashes / 2))
      at += slashes + 1
      if (slashes % 2 === 1) argument += '"'
      else if (inQuotes && text[at] === '"') {
        argument += '"'
        at += 1
      } else inQuotes = !inQuotes
      continue
    }
    argument += '\\'.repeat(slashes)
    at += slashes
    const char = text[at]
    if (char === undefined || (!inQuotes && (char === ' ' || char === '\t'))) break
    argument += char
    at += 1
  }
  return [argument, at]
}
