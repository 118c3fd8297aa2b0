/** The value of a variable, whose name is looked up without regard to case on Windows. */
export type Environment = (name: string) => string | undefined

/**
 * Percent signs at the prompt, where `%%` stays two signs, `%1` is text, and a variable that is not
 * set stays as it was written: its first `%` is kept, and reading goes on behind it.
 * Source: https://stackoverflow.com/a/7970912 (command line, with command extensions).
 */
export function percentExpanded(line: string, environment: Environment): string {
  let result = ''
  let at = 0
  while (at < line.length) {
    const found = line[at] === '%' ? expansionAt(line, at, environment) : null
    result += found?.value ?? line[at] ?? ''
    at = found?.end ?? at + 1
  }
  return result
}

/**
 * Percent signs in a batch file, where `%%` is one sign, `%1` and `%*` are the arguments, of which
 * there are none here, a variable that is not set is nothing, and a sign that is left over goes away.
 * Source: https://stackoverflow.com/a/4095133 (phase 1, batch mode).
 */
export function percentExpandedInBatch(line: string, environment: Environment): string {
  return line.replace(
    /%%|%[*0-9]|%([^%:\n]+)(?::[^%\n]+)?%|%/g,
    (found, name: string | undefined) => {
      if (found === '%%') return '%'
      return name === undefined ? '' : (environment(name) ?? '')
    },
  )
}

function expansionAt(
  line: string,
  at: number,
  environment: Environment,
): { readonly value: string; readonly end: number } | null {
  const name = /^[^%:]+/.exec(line.slice(at + 1))?.[0]
  const value = name === undefined ? undefined : environment(name)
  if (name === undefined || value === undefined) return null
  const rest = line.slice(at + 1 + name.length)
  if (rest.startsWith('%')) return { value, end: at + name.length + 2 }
  const change = /^:([^%]+)%/.exec(rest)
  if (change?.[1] === undefined) return null
  return { value: changed(value, change[1]), end: at + 1 + name.length + change[0].length }
}

/** `%NAME:~2,3%` cuts, `%NAME:old=new%` replaces: https://ss64.com/nt/syntax-substring.html */
function changed(value: string, change: string): string {
  const cut = /^~(-?\d+)(?:,(-?\d+))?$/.exec(change)
  if (cut !== null) {
    const start = Number(cut[1])
    const tail = value.slice(start)
    return cut[2] === undefined ? tail : tail.slice(0, Number(cut[2]))
  }
  const [old = '', replacement] = change.split(/=(.*)/s)
  if (replacement === undefined || old === '') throw new Error(`Not a change: ${change}`)
  const pattern = old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return value.replace(new RegExp(pattern, 'gi'), () => replacement)
}
