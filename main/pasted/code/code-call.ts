import type { Choice } from '../choice.ts'
import { builderCalls, isBuilder } from './code-builders.ts'
import { CMDLET, cmdletCalls } from './code-cmdlet.ts'
import { requestOf } from './code-request.ts'
import { scriptCalls } from './code-script.ts'
import { type PastedRequest, unreadable } from '../pasted.ts'
import type { Remarks } from '../remarks.ts'

const CALLS =
  /\b(?:fetch|requests\.\w+|client\.request|AP\.request|request(?:Jira|Confluence|Bitbucket)) *\(|\bhttpClient\b[^\n]{0,200}\.(?:get|post|put|del|patch|head) *\(/

/**
 * Whether a text calls what sends a request: fetch, undici, Python's requests, Invoke-WebRequest, the clients
 * of Forge and Connect apps, and those of C#, Go, Java and PHP.
 */
export function isCode(text: string): boolean {
  return CALLS.test(text) || CMDLET.test(text) || isBuilder(text)
}

/** A call that stands in no string on its line. */
const BEFORE_QUOTES = new RegExp(`^[^"'\\n]{0,200}(?:${CALLS.source})`, 'm')

/** Whether it is code that begins like a file of curl's options does: `url = "…"`. */
export function isCodeWithNames(text: string): boolean {
  return BEFORE_QUOTES.test(text)
}

/**
 * The request of one of the calls in a text, as browsers copy it and as Understudy writes it. Nothing is
 * run: what only a run would give is said.
 *
 * @throws AppError `import_unreadable`
 */
export function readCode(text: string, choice: Choice, dropped: Remarks): PastedRequest {
  const calls = isBuilder(text)
    ? builderCalls(text)
    : CMDLET.test(text)
      ? cmdletCalls(text)
      : scriptCalls(text)
  if (calls.length === 0) throw unreadable('The call that sends the request was not found.')
  return choice.of(calls, dropped, (read, into) => requestOf(read(into), into))
}
