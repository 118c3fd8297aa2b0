type Environment = Readonly<Record<string, string>>

/**
 * The command lines that cmd.exe would start for text typed at its prompt, without delayed
 * expansion. First variables are put in, line by line: an undefined name leaves its percent sign as
 * it is. Then quotes, carets and operators are read: between quotes all but the closing quote is
 * literal; outside, a caret takes its meaning from the next character, or continues the line.
 * https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/cmd#remarks
 * https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/set_1
 * https://stackoverflow.com/a/4095133 (the phases as found by experiment)
 */
export function promptLines(text: string, environment: Environment): readonly string[] {
  const expanded = text
    .split('\n')
    .map((line) => putVariablesIn(line, environment))
    .join('\n')
  const lines: string[] = []
  let line = ''
  let literal = false
  for (let at = 0; at < expanded.length; at += 1) {
    const char = expanded.charAt(at)
    const next = expanded.charAt(at + 1)
    if (char === '\n') {
      lines.push(line)
      line = ''
      literal = false
    } else if (char === '"') {
      literal = !literal
      line += char
    } else if (literal) {
      line += char
    } else if (char === '^') {
      const skipped = next === '\n' ? 2 : 1
      line += expanded.charAt(at + skipped)
      at += skipped
    } else if ('&|<>'.includes(char)) {
      throw new Error(`an operator of cmd at ${at}`)
    } else line += char
  }
  return [...lines, line].filter((each) => each.trim() !== '' && !/^rem\b/i.test(each))
}

function putVariablesIn(line: string, environment: Environment): string {
  const open = line.indexOf('%')
  if (open < 0) return line
  const close = line.indexOf('%', open + 1)
  const [name = ''] = line.slice(open + 1, close < 0 ? undefined : close).split(':')
  const value = close < 0 ? undefined : environment[name.toUpperCase()]
  if (value === undefined)
    return line.slice(0, open + 1) + putVariablesIn(line.slice(open + 1), environment)
  return line.slice(0, open) + value + putVariablesIn(line.slice(close + 1), environment)
}
