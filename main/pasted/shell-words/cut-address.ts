/** Right behind a word, and with a parameter behind it: an address goes on there, but for a shell. */
const CUT = /(?<=[^\s&])&[\w.~%[\]-]{1,100}=/y

/** What stays behind where an `&` outside of quotation marks ends a command within its address. */
export function cutAddress(text: string, at: number): readonly string[] {
  CUT.lastIndex = at
  if (!CUT.test(text)) return []
  return [
    'What stands behind an & outside of quotation marks: a shell ends the command there. Put the address in quotation marks.',
  ]
}
