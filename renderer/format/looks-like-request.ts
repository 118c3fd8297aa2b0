import { REQUEST_LINE } from '../../contract/request-line.ts'

/** Whether a pasted text is a whole request rather than a path: a command, or a request line. */
export function looksLikeRequest(text: string): boolean {
  return (
    /^\s*(?:[$>#]\s+)?curl(?:\.exe)?\s/iu.test(text) ||
    /^\s*(?:\$\w+\s*=\s*)?(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/iu.test(text) ||
    REQUEST_LINE.test(text.trimStart())
  )
}
