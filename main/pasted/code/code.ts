import { Constants } from './code-constants.ts'
import { type CodeLanguage, type CodeToken, codeTokens } from './code-tokens.ts'
import { CodeValues } from './code-values.ts'

export interface Code {
  readonly language: CodeLanguage
  readonly tokens: readonly CodeToken[]
  /** The names with a value in it. */
  readonly constants: Constants
}

/** Never run, only read. */
export function codeOf(text: string, language: CodeLanguage): Code {
  const tokens = codeTokens(text, language)
  const constants = new Constants(tokens, (at, depth) => {
    const values = new CodeValues(code, at, depth)
    const value = values.value()
    // What would go on behind it: an operator, a member, an index.
    const next = tokens[values.at]
    const goesOn = next?.kind === 'mark' && /^[-%*/?[|&.<>]$/.test(next.text)
    return { value, isIncomplete: values.isIncomplete || goesOn, end: values.at }
  })
  const code: Code = { language, tokens, constants }
  return code
}
