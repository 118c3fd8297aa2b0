import { isCredentialHeader } from '../../wire/redact.ts'
import { type Word, wordText } from '../shell-words/word.ts'

/** Understudy's own commands have them for credentials. */
const OWN = /UNDERSTUDY_/
/** Options of curl, HTTPie and wget whose value is a credential: that there is a variable is said of it. */
const CREDENTIAL =
  /^(?:-[uUba]|--(?:user|proxy-user|cookie|oauth2-bearer|auth|password|http-user|http-password|proxy-password))$/
const HEADER = /^(?:-H|--header=)?\s*([\w-]+):/
const NAMED = 20

/** One sentence for each variable in the words of a command that stands in the place of no credential. */
export function variablesSaid(words: readonly Word[]): readonly string[] {
  const names = new Set<string>()
  let before = ''
  for (const word of words) {
    const open = word.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.variable]))
    const written = wordText(word, '')
    if (open.length > 0 && !isCredential(before, written)) open.forEach((name) => names.add(name))
    before = written
  }
  return [...names]
    .filter((name) => !OWN.test(name))
    .slice(0, NAMED)
    .map((name) => {
      const named = /^[\w:]{1,60}$/.test(name) ? `the variable ${name}` : 'a variable'
      return `The value of ${named}, which only the shell knows.`
    })
}

function isCredential(before: string, word: string): boolean {
  if (CREDENTIAL.test(before) || CREDENTIAL.test(word.replace(/=.*$/s, ''))) return true
  if (/^-[uUba][^-]/.test(word)) return true
  const header = HEADER.exec(word)?.[1]
  return header !== undefined && isCredentialHeader(header)
}
