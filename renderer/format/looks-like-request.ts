import { REQUEST_LINE } from '../../contract/request-line.ts'

/** As browsers and other clients copy a request: for a shell, for PowerShell, for JavaScript. */
const CALLS: readonly RegExp[] = [
  /^(?:[$>#%]\s+)?(?:curl|wget|xh|https?)(?:\.exe)?\s/iu,
  /^(?:\$\w+\s*=\s*)?(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/iu,
  /^\$\w+\s*=\s*New-Object\s/iu,
  /^(?:(?:const|let|var)\s+\w+\s*=\s*)?(?:await\s+)?fetch\s*\(/u,
  REQUEST_LINE,
]

/** Whether a pasted text is a whole request rather than a path: a command, or a request line. */
export function looksLikeRequest(text: string): boolean {
  const begun = text.trimStart()
  return CALLS.some((call) => call.test(begun))
}
