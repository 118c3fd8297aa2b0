import type { PreparedBody, PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { ansiCQuoted, bash } from '../shells/bash.ts'
import { joinWords, quoteWord } from '../shells/posix-quoting.ts'
import { fitsArgument } from '../shells/shell-writer.ts'
import type { Encoded } from '../value.ts'
import { utf8 } from '../value.ts'
import { named } from './body-expression.ts'
import type { CodeContext } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'

/** A word that stands as it is, or a value to be quoted. */
export type Word = string | Encoded

/**
 * A command for bash and zsh, one group a line, with what has to be set first above it.
 *
 * @throws AppError `export_impossible` where a word is longer than a program's argument may be
 */
export function commandInBash(
  groups: readonly (readonly Word[])[],
  { variables }: PreparedRequest,
  { life, multiline }: CodeContext,
): string {
  const quoted = (word: Word): string => {
    if (typeof word === 'string') return word
    if (!fitsArgument({ value: word })) throw impossible('The command is longer than bash takes.')
    return quoteWord(word, multiline, ansiCQuoted)
  }
  const command = joinWords(
    groups.map((words) => words.map(quoted).join(' ')),
    multiline,
    '\\',
  )
  const comments = [
    ...(life === null ? [] : [life]),
    ...named(variables, command).map((variable) => bash.howToSet(variable)),
  ]
  return [...comments.map((text) => bash.comment(text)), command].join('\n')
}

/** A body for a tool that takes it as one word or from one file. */
export type CommandBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'word'; readonly value: Encoded }
  | { readonly kind: 'file'; readonly path: Encoded }

/** @throws AppError `export_impossible` for a form: `tool` writes another one */
export function commandBody(body: PreparedBody, files: FileSaver, tool: string): CommandBody {
  const file = (path: string): CommandBody => ({ kind: 'file', path: utf8(path) })
  switch (body.kind) {
    case 'none':
      return { kind: 'none' }
    case 'text':
      return fitsArgument({ value: body.value })
        ? { kind: 'word', value: body.value }
        : file(files.save('body', 'txt', body.bytes))
    case 'bytes':
      return file(files.save('body', 'bin', body.bytes))
    case 'file':
      return file(body.path)
    case 'parts':
      throw impossible(
        `${tool} cannot send this form as the app does.`,
        'Choose curl (bash): it can.',
      )
  }
}

/** `--name=value` as one word, so that no value is taken for an option. */
export function withName(name: string, { value, encoding }: Encoded): Encoded {
  return { value: [name, ...value], encoding }
}
