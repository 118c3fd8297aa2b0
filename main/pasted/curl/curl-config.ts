import { tableOf } from '../../wire/table.ts'
import { optionNamed, optionOfLetter } from './curl-options.ts'
import type { Word } from '../shell-words/word.ts'
import type { Dropped } from '../remarks.ts'

const ESCAPES: ReadonlyMap<string, string> = tableOf({ t: '\t', n: '\n', r: '\r', v: '\v' })
/** Behind the bytes of a word: a variable that a shell would have put in. */
const VARIABLE = 0x100

/**
 * The words that the lines of a configuration file stand for (https://curl.se/docs/manpage.html#-K,
 * src/tool_parsecfg.c): an option with or without dashes, behind it a blank, `=` or `:`, and its value bare or in
 * quotes. `#`, `/` and `*` begin a comment.
 */
export function curlConfigWords(content: Word, dropped: Dropped): readonly Word[] {
  const names: string[] = []
  const text = content
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : String.fromCharCode(VARIABLE + Math.min(names.push(piece.variable) - 1, 0xf000)),
    )
    .join('')
  const words = text.split('\n').flatMap((line) => wordsOfLine(line, dropped))
  return words.map((word) => withVariables(word, names))
}

const LINE = /^\s*(-?)([^\s=:]*)([^\n]*)$/

function wordsOfLine(line: string, dropped: Dropped): readonly string[] {
  if (/^\s*(?:[#/*]|$)/.test(line)) return []
  const [, dash = '', begun = '', behind = ''] = LINE.exec(line) ?? []
  // Behind a dash `=` and `:` are part of the name.
  const joined = dash === '' ? '' : (/^[=:]\S*/.exec(behind)?.[0] ?? '')
  const rest = behind.slice(joined.length).replace(dash === '' ? /^[\s=:]+/ : /^\s+/, '')
  const option = dash === '' ? `--${begun}` : dash + begun + joined
  if (!takesValue(option)) {
    if (rest !== '' && !/^["\s]*(?:#|$)/.test(rest))
      dropped.push('A value behind an option of the file that takes none: curl refuses it.')
    return [option]
  }
  if (!rest.startsWith('"')) return [option, /^\S*/.exec(rest)?.[0] ?? '']
  const [whole = '', inside = ''] = /^"((?:[^"\\]|\\.)*)"?/s.exec(rest) ?? []
  if (!whole.endsWith('"') || whole.length < 2)
    dropped.push('A quote that the file does not close: curl takes the end of the line with it.')
  return [option, unescaped(inside)]
}

/** Whether the next word is its value: it is not attached already. */
function takesValue(option: string): boolean {
  if (option.startsWith('--')) return optionNamed(option.slice(2)).option?.takes === 'value'
  const at = Array.from(option.slice(1)).findIndex(
    (letter) => optionOfLetter.get(letter)?.takes === 'value',
  )
  return at >= 0 && at === option.length - 2
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, char: string) => ESCAPES.get(char) ?? char)
}

function withVariables(text: string, names: readonly string[]): Word {
  return text
    .split(/([\u0100-\uffff])/)
    .filter((piece, at) => piece !== '' || at === 0)
    .map((piece) => {
      const code = piece.charCodeAt(0)
      return code >= VARIABLE ? { variable: names[code - VARIABLE] ?? '' } : piece
    })
}

/** Whether a text is such a file: its first line names an option of curl, and one of them a URL. */
export function isCurlConfig(text: string): boolean {
  const first =
    /^(?:\s*(?:[#/*][^\n]*)?\n)*[ \t]*(?:--)?([a-z][\w.-]{1,40})[ \t]*(?:[=:\s]|$)/i.exec(text)?.[1]
  return (
    first !== undefined &&
    optionNamed(first).option?.name === first.toLowerCase() &&
    /^[ \t]*(?:--)?url[ \t]*[=:\s][ \t]*["\w]/im.test(text)
  )
}
