import type { PreparedRequest } from '../prepare.ts'
import { isRepeated, missingOf } from '../prepared-headers.ts'
import { latin1, utf8 } from '../value.ts'
import type { Word } from './bash-command.ts'
import { commandBody, commandInBash, withName } from './bash-command.ts'
import type { CodeContext, CodeTarget, WrittenCode } from './code-target.ts'
import type { FileSaver } from './file-saver.ts'
import { sampleText, splitUrl } from './raw-url.ts'

/** What of a target it leaves alone (url.c: the others are percent-encoded). */
const LEFT_ALONE = /^\/(?:[A-Za-z0-9\-_~$!*'(),;:@&=+/]|\.(?!\.?(?:\/|$))|\?|%[0-9A-Fa-f]{2})*$/

/** https://www.gnu.org/software/wget/manual/wget.html#HTTP-Options */
function write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode {
  const { method, url, headers } = request
  const body = commandBody(request.body, files, 'wget')
  const groups: readonly (readonly Word[])[] = [
    ['wget', '--no-config', '--no-netrc', '--no-hsts', '--quiet', '--output-document=-'],
    ['--tries=1', '--max-redirect=0', '--content-on-error', "--user-agent=''"],
    [withName('--method=', utf8(method))],
    ...headers.map(({ name, value }) => [latin1(`--header=${name}: `, ...value.value)]),
    ...(body.kind === 'word' ? [[withName('--body-data=', body.value)]] : []),
    ...(body.kind === 'file' ? [[withName('--body-file=', body.path)]] : []),
    ['--', url],
  ]
  return { text: commandInBash(groups, request, context), notes: notesOn(request) }
}

function notesOn({ method, url, headers, body }: PreparedRequest): readonly string[] {
  const own = ['Accept', 'Accept-Encoding', ...(body.kind === 'none' ? [] : ['Content-Type'])]
  const added = missingOf(own, headers)
  return [
    'wget sends the headers that it knows in an order of its own.',
    ...(added.length === 0 ? [] : [`wget adds ${added.join(', ')}.`]),
    ...(method === method.toUpperCase() ? [] : ['wget writes the method in capitals.']),
    ...(isRepeated(headers) ? ['wget sends only the last of several headers of one name.'] : []),
    ...(LEFT_ALONE.test(sampleText(splitUrl(url.value).target))
      ? []
      : ['wget rewrites this URL: what stands raw in it is percent-encoded.']),
  ]
}

/** GNU wget 1.15 and later. */
export const wget: CodeTarget = { variableName: (name) => name, write }
