import { METHODS } from '../pasted.ts'

/**
 * The panes in which browsers show a call, as they are copied: titles, and names with their values in one line
 * or in two. Written as the messages that they stand for; other lines pass as they are.
 */
export function withoutPanes(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => BEGINS.test(line))
  if (at < 0) return lines
  const pane = new Pane(lines, at)
  const messages = pane.messages()
  return messages === null ? lines : [...lines.slice(0, at), ...messages, ...lines.slice(pane.end)]
}

/** Whether a text may hold one. */
export const SIGN_OF_PANES = /^\s{0,12}(?:Request URL\b|Summary\s*$)/m

const BEGINS = /^\s{0,12}(?:Request URL(?::\s?\S+|:?\s*$)|Summary\s*$)/
const FACT =
  /^\s{0,12}(?:(Request )?(URL|Method)|(Status(?: Code)?|Response code)|(?:Remote )?Address|Referrer Policy|Source|Initiator|Version)(?::\s*(.*)|\s*)$/i
const SECTION =
  /^\s{0,12}(?:(General|Summary)|(Request Headers|Request|Headers)|(Response Headers|Response))(?:\s?\([^)]{0,40}\))?:?(?:\s?view source)?\s*$/i
/** What stands behind it is the body. */
const BODY =
  /^\s{0,12}(?:(?:Response )?(?:Body|Payload|Content)|Preview|Response)(?:\s?\([^)]{0,60}\))?:?\s*$/i
const HEADER = /^\s{0,12}(:?[\w-]{1,60}): ?(.*)$/
const NAME_ALONE = /^\s{0,12}(:?[a-z][\w-]{0,60}):?\s*$/i

type Part = 'facts' | 'request' | 'response'

class Pane {
  /** The index of the first line behind it. */
  end: number
  readonly #lines: readonly string[]
  readonly #headers: Record<'request' | 'response', string[]> = { request: [], response: [] }
  #url = ''
  #method = 'GET'
  #status = ''
  #part: Part = 'facts'
  #hasAnswer = false

  constructor(lines: readonly string[], from: number) {
    this.#lines = lines
    this.end = from
    while (this.end < lines.length && this.#takes(lines[this.end] ?? '')) this.end += 1
  }

  /** Null where address or status is missing. */
  messages(): readonly string[] | null {
    if (!/^https?:\/\//.test(this.#url) || !/^[1-5]\d\d/.test(this.#status)) return null
    return [
      `${this.#method} ${this.#url} HTTP/1.1`,
      ...this.#headers.request,
      '',
      `HTTP/1.1 ${this.#status}`,
      ...this.#headers.response,
      '',
    ]
  }

  #takes(line: string): boolean {
    if (line.trim() === '') return !this.#isDone()
    if (this.#hasAnswer && BODY.test(line)) {
      this.end += 1
      return false
    }
    const section = SECTION.exec(line)
    if (section !== null) {
      this.#part =
        section[1] === undefined ? (section[2] === undefined ? 'response' : 'request') : 'facts'
      this.#hasAnswer ||= this.#part === 'response'
      return true
    }
    const fact = FACT.exec(line)
    if (fact !== null) return this.#takesFact(fact)
    return this.#part !== 'facts' && this.#takesHeader(line, this.#part)
  }

  /** An empty line behind the headers of the answer is the end, unless those of the request follow. */
  #isDone(): boolean {
    const next = this.#lines.slice(this.end).find((line) => line.trim() !== '') ?? ''
    return this.#part === 'response' && !SECTION.test(next) && !BODY.test(next)
  }

  #takesFact([, , name, status, written]: RegExpExecArray): boolean {
    if (written === undefined || written.trim() === '') this.end += 1
    const value = (written?.trim() || this.#lines[this.end] || '').trim()
    if (status !== undefined) this.#status = value
    else if (/^url$/i.test(name ?? '')) this.#url = value
    else if (/^method$/i.test(name ?? '')) this.#method = value.toUpperCase()
    return true
  }

  #takesHeader(line: string, part: 'request' | 'response'): boolean {
    const whole = HEADER.exec(line)
    const alone = whole === null || whole[2] === '' ? NAME_ALONE.exec(line) : null
    if (whole === null && alone === null) return false
    if (alone !== null) this.end += 1
    const name = alone?.[1] ?? whole?.[1] ?? ''
    const value = (alone === null ? whole?.[2] : this.#lines[this.end]) ?? ''
    if (name === ':method' && METHOD.test(value)) this.#method = value.trim()
    if (!name.startsWith(':')) this.#headers[part].push(`${name}: ${value.trim()}`)
    return true
  }
}

const METHOD = new RegExp(`^(?:${METHODS})$`)
