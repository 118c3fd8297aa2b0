/** A program whose commands are looked for in a script. */
export interface Program {
  readonly name: string
  /** Whether a word calls it, with or without a path. */
  readonly isCalled: (word: string) => boolean
  /** It takes what the shell gives on its input for the body, without being told to. */
  readonly readsInput: boolean
}

const calls = (names: string): Program['isCalled'] => {
  const pattern = new RegExp(`^(?:.*[\\\\/])?(?:${names})(?:\\.exe)?$`, 'i')
  return (word) => pattern.test(word)
}

export const curl: Program = { name: 'curl', isCalled: calls('curl'), readsInput: false }
export const httpie: Program = { name: 'HTTPie', isCalled: calls('https?'), readsInput: true }
export const wget: Program = { name: 'wget', isCalled: calls('wget'), readsInput: false }
