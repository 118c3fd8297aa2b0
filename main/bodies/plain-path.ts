const STEP = /\.([\p{L}_$][\p{L}\w$]*)|\[(\d+)\]|\['((?:\\.|[^'\\])*)'\]|\["((?:\\.|[^"\\])*)"\]/suy

/**
 * The names and places that a JSONPath of nothing else leads through, such as `$.issues[0]['a b']`; null of
 * any other. A name in quotes is a name, whatever it looks like.
 */
export function plainSteps(path: string): readonly string[] | null {
  const text = path.trim()
  if (!text.startsWith('$')) return null
  const steps: string[] = []
  STEP.lastIndex = 1
  while (STEP.lastIndex < text.length) {
    const step = STEP.exec(text)
    if (step === null) return null
    const [, name, place, single, double] = step
    steps.push(name ?? place ?? (single ?? double ?? '').replace(/\\(['"\\])/gu, '$1'))
  }
  return steps
}
