import type { PreparedHeader, PreparedRequest } from '../prepare.ts'
import { impossible } from '../prepare.ts'
import { isRepeated, missingOf } from '../prepared-headers.ts'
import { literalText, utf8 } from '../value.ts'
import type { Word } from './bash-command.ts'
import { commandBody, commandInBash, withName } from './bash-command.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { isPlainToUrllib3 } from './python-requests.ts'
import { sampleText, splitUrl } from './raw-url.ts'

/** What it adds unless the name stands there with nothing behind the colon. */
const ADDED = ['Accept', 'Accept-Encoding', 'Content-Type', 'User-Agent']

/** https://httpie.io/docs/cli/request-items */
function write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode {
  const { method, url, headers } = request
  if (!/^[A-Za-z]+$/.test(method)) throw impossible(`HTTPie takes ${method} for no method.`)
  const body = commandBody(request.body, files, 'HTTPie')
  const given: readonly Word[][] =
    body.kind === 'word' && literalText(body.value) !== '' ? [[withName('--raw=', body.value)]] : []
  // Behind the dashes nothing is an option.
  const groups: readonly (readonly Word[])[] = [
    ['http', ...(body.kind === 'file' ? [] : ['--ignore-stdin']), '--path-as-is'],
    ...given,
    ['--', utf8(method), url],
    ...headers.map((header) => [item(header)]),
    ...missingOf(ADDED, headers).map((name) => [utf8(`${name}:`)]),
    ...(body.kind === 'file' ? [['<', body.path]] : []),
  ]
  return { text: commandInBash(groups, request, context), notes: notesOn(request) }
}

/** Behind the blank neither `=` nor `@` is part of a separator; a backslash hides one, and cannot be hidden. */
function item({ name, value }: PreparedHeader): Word {
  const text = sampleText(value.value)
  if (/^[\t ]*$/.test(text)) return utf8(`${name};`)
  if (/^[\u0085\u00a0]|[\u0085\u00a0]$/.test(text))
    throw impossible(`HTTPie takes the blanks of Latin-1 from around the header ${name}.`)
  if (/\\[:;=@]/.test(text))
    throw impossible(`HTTPie takes the backslash out of the header ${name}.`)
  return utf8(`${name}: `, ...value.value)
}

function notesOn({ method, url, headers }: PreparedRequest): readonly string[] {
  // What urllib3 below it writes where HTTPie writes none.
  const added = missingOf(['Accept-Encoding', 'User-Agent'], headers)
  return [
    'It needs HTTPie 3: pip install httpie, or Debian’s httpie.',
    'HTTPie sends headers in an order of its own.',
    ...(added.length === 0 ? [] : [`HTTPie adds ${added.join(', ')}.`]),
    ...(method === method.toUpperCase() ? [] : ['HTTPie writes the method in capitals.']),
    ...(isPlainToUrllib3(splitUrl(url.value).target)
      ? []
      : ['HTTPie percent-encodes what stands raw in this URL.']),
    ...(sampleText(url.value).endsWith('?')
      ? ['HTTPie leaves the question mark at the end of this URL out.']
      : []),
    ...(isRepeated(headers) ? ['HTTPie sends headers of one name beside each other.'] : []),
    ...(headers.some(({ value }) => /[^\t -~]/.test(sampleText(value.value)))
      ? ['HTTPie sends letters beyond ASCII in a header as UTF-8.']
      : []),
  ]
}

export const httpie: CodeTarget = { variableName: (name) => name, write }
