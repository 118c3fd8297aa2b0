/** What a piece of a program is painted as; `plain` is the rest. */
export type CodeWord = 'plain' | 'text' | 'option' | 'variable' | 'note'

export interface CodePiece {
  readonly kind: CodeWord
  readonly text: string
}

/** A longer text is an upload, mostly: nobody reads it for its colours. */
const MOST_CHARACTERS = 20_000

/**
 * What shells and programming languages write alike: notes that begin a line, texts in quotes, options,
 * and the variables that are set before it runs. A text that is never closed is none. Behind a backslash a quote
 * begins none either: each kind of quote is then looked in vain for at most once, and the work is linear.
 */
const WORDS =
  /(?<note>^[ \t]*(?:#|\/\/|REM\b)[^\n]*)|(?<text>(?<!\\)(?:"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|`[^`]*`))|(?<option>(?<=[\s(])--?[a-zA-Z][\w-]*)/gmu

const VARIABLE = /(?:\$(?:env:|\{)?|%|process\.env\.)?\bUNDERSTUDY_\w+[}%]?/gu

/** An export in pieces that can be told apart by colour; one piece where it is too long for that. */
export function codePieces(text: string): readonly CodePiece[] {
  if (text.length > MOST_CHARACTERS) return [{ kind: 'plain', text }]
  return cut(text, WORDS, kindOf).flatMap((piece) =>
    piece.kind === 'note'
      ? piece
      : cut(piece.text, VARIABLE, () => 'variable').map((part) =>
          part.kind === 'plain' ? { ...part, kind: piece.kind } : part,
        ),
  )
}

function kindOf({ groups }: RegExpExecArray): CodeWord {
  if (groups?.['note'] !== undefined) return 'note'
  return groups?.['text'] === undefined ? 'option' : 'text'
}

function cut(
  text: string,
  pattern: RegExp,
  kind: (match: RegExpExecArray) => CodeWord,
): readonly CodePiece[] {
  const pieces: CodePiece[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) pieces.push({ kind: 'plain', text: text.slice(from, match.index) })
    pieces.push({ kind: kind(match), text: match[0] })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ kind: 'plain', text: text.slice(from) })
  return pieces
}
