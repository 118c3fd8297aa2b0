import type { Pair } from '../../../contract/draft.ts'
import { type CodeCall, type CodeRequest, ONLY_A_RUN } from './code-request.ts'
import { type CodeToken, codeTokens } from './code-tokens.ts'
import type { CodeValue } from './code-value.ts'
import type { Dropped } from '../remarks.ts'

export const CMDLET = /\b(?:Invoke-WebRequest|Invoke-RestMethod)\b/i

/** The calls of a script. */
export function cmdletCalls(text: string): readonly CodeRequest[] {
  const tokens = codeTokens(text, 'powershell')
  const calls: CodeRequest[] = []
  const values = new Map<string, number | null>()
  let session = 0
  let headers: readonly Pair[] | null = null
  tokens.forEach(({ kind, text: name }, at) => {
    if (kind !== 'name') return
    const variable = name.toLowerCase()
    if (name.startsWith('$') && tokens[at + 1]?.text === '=')
      values.set(variable, values.has(variable) ? null : at + 2)
    if (/\.WebRequestSession$/i.test(name)) {
      session = at
      headers = null
    }
    if (!CMDLET.test(name)) return
    headers ??= sessionHeaders(tokens.slice(session, at))
    const own = { headers, values }
    calls.push((dropped) => cmdletCall(tokens, at, own, dropped))
  })
  return calls
}

function sessionHeaders(tokens: readonly CodeToken[]): readonly Pair[] {
  const agent = tokens.findIndex(({ text: name }) => /^\$session\.UserAgent$/i.test(name))
  const written = agent < 0 ? undefined : tokens[agent + 2]
  const cookies = tokens.flatMap(({ text: name }, index) => {
    const [key, , value] = tokens.slice(index + 2, index + 5)
    const isCookie = /^System\.Net\.Cookie$/i.test(name) && key?.kind === 'string'
    return isCookie ? [`${key.text}=${value?.text ?? ''}`] : []
  })
  return [
    ...(written?.kind === 'string' ? [['User-Agent', written.text] satisfies Pair] : []),
    ...(cookies.length > 0 ? [['Cookie', cookies.join('; ')] satisfies Pair] : []),
  ]
}

interface Before {
  /** Of the session. */
  readonly headers: readonly Pair[]
  /** Where the values of variables begin; null for one that has several. */
  readonly values: ReadonlyMap<string, number | null>
}

function cmdletCall(
  tokens: readonly CodeToken[],
  at: number,
  before: Before,
  dropped: Dropped,
): CodeCall {
  const call: Record<string, CodeValue> = {}
  const headers: Pair[] = [...before.headers]
  const valueAt = (next: number): number => {
    const name = tokens[next]?.text.toLowerCase() ?? ''
    if (tokens[next]?.kind !== 'name' || !name.startsWith('$')) return next
    const known = before.values.get(name) ?? null
    if (known === null) dropped.push(ONLY_A_RUN)
    return known ?? tokens.length
  }
  for (let next = at + 1; next < tokens.length; next += 1) {
    const { kind, text: name } = tokens[next] ?? { kind: 'mark', text: '' }
    if (kind !== 'name') continue
    if (CMDLET.test(name)) break
    const value = tokens[next + 1]?.text ?? ''
    if (/^-Uri$/i.test(name)) call['url'] = textAt(tokens, valueAt(next + 1))
    else if (/^-Method$/i.test(name)) call['method'] = value.toUpperCase()
    else if (/^-CustomMethod$/i.test(name)) call['method'] = value
    else if (/^-ContentType$/i.test(name)) headers.push(['Content-Type', value])
    else if (/^-UserAgent$/i.test(name)) headers.push(['User-Agent', value])
    else if (/^-InFile$/i.test(name)) call['body'] = { file: value }
    else if (/^-Headers$/i.test(name)) headers.push(...tableAt(tokens, valueAt(next + 1), dropped))
    else if (/^-Body$/i.test(name)) {
      const body = textAt(tokens, valueAt(next + 1))
      const isBase64 = /FromBase64String$/i.test(tokens[next + 6]?.text ?? '')
      call['body'] = isBase64 ? { base64: body } : body
    }
  }
  return { ...call, headers }
}

/** A string, one within `( … )`, or several that `-join` makes one of. */
function textAt(tokens: readonly CodeToken[], start: number): string {
  const texts: string[] = []
  let joint: string | null = null
  for (let at = start; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' }
    if (kind === 'name' && text === '-join') joint = tokens[at + 1]?.text ?? ''
    else if (kind === 'name' && text.startsWith('-')) break
    else if (kind === 'string') {
      if (joint !== null) return texts.join(joint)
      texts.push(text)
    }
  }
  return texts[0] ?? ''
}

/** `@{ 'a' = 'b'; … }`, as far as its values are strings. */
function tableAt(tokens: readonly CodeToken[], start: number, dropped: Dropped): readonly Pair[] {
  const pairs: Pair[] = []
  let [depth, isOpen] = [0, false]
  for (let at = start + 2; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' }
    if (depth === 0 && kind === 'mark' && text === '}') break
    if (kind === 'mark' && /^[({[]$/.test(text)) depth += 1
    if (kind === 'mark' && /^[)}\]]$/.test(text)) depth -= 1
    if (depth > 0 || kind === 'mark' || tokens[at + 1]?.text !== '=') continue
    const [value, next] = [tokens[at + 2], tokens[at + 3]]
    const isAlone = next === undefined || next.kind !== 'mark' || next.text === '}'
    if (value?.kind === 'string' && isAlone) pairs.push([text, value.text])
    else isOpen = true
    at += 1
  }
  if (isOpen) dropped.push(ONLY_A_RUN)
  return pairs
}
