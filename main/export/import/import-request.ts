import type { ExportableRequest } from '../exportable.ts'
import { readBash } from '../../pasted/shell-words/bash.ts'
import { hasCmdVariable, readCmd } from '../../pasted/shell-words/cmd.ts'
import { readCurlWords } from '../../pasted/curl.ts'
import { withoutCredentials } from './found-credentials.ts'
import { readHarRequest } from '../../pasted/har-entry.ts'
import type { ImportedRequest } from './imported.ts'
import { unreadable } from '../../pasted/unreadable.ts'
import { readPowerShell } from '../../pasted/shell-words/powershell.ts'
import { isCollection, readCollection } from './postman-collection.ts'
import { readRawHttp, withoutPrelude } from '../../pasted/raw-http.ts'
import type { CommandLine } from '../../pasted/shell-words/word.ts'

export type ShellSyntax = 'bash' | 'cmd' | 'powershell'

const shells: Readonly<Record<ShellSyntax, (text: string) => CommandLine>> = {
  bash: readBash,
  cmd: readCmd,
  powershell: readPowerShell,
}

/**
 * A curl command (bash, cmd, PowerShell), a raw HTTP request, a HAR (its entry, or the first of its
 * log) or a Postman collection (its first request) as a request without its credentials. `now` in milliseconds, to tell live tokens from
 * expired ones; `syntax` where the shell is known.
 *
 * @throws AppError `import_unreadable`, which repeats nothing of the text
 */
export function importRequest(text: string, now: number, syntax?: ShellSyntax): ImportedRequest {
  const dropped: string[] = []
  const trimmed = text.replace(/^\ufeff/, '').trimStart()
  if (trimmed === '') throw unreadable('There is nothing to read.')
  if (trimmed.startsWith('{')) return withoutCredentials(readJson(trimmed, dropped), dropped, now)
  if (!/\bcurl\b/i.test(trimmed) || /^[A-Za-z]+ \S+ HTTP\/\d/.test(withoutPrelude(trimmed))) {
    return withoutCredentials(readRawHttp(trimmed, dropped), dropped, now)
  }
  const line = shells[syntax ?? syntaxOf(trimmed)](trimmed)
  if (line.words.length === 0)
    throw unreadable(
      'No curl command was found in this text.',
      'Paste the whole command, from the word curl on.',
    )
  dropped.push(...line.dropped)
  return withoutCredentials(readCurlWords(line.words, line.stdin, dropped), dropped, now)
}

function readJson(text: string, dropped: string[]): ExportableRequest {
  const value = parse(text)
  return isCollection(value) ? readCollection(value, dropped) : readHarRequest(value, dropped)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable('This begins like JSON and is none.')
  }
}

/** What only one of the three writes; a plain command is the same in all. */
function syntaxOf(text: string): ShellSyntax {
  if (/`\r?\n|\$env:|\bcurl\.exe\b|\$OutputEncoding/i.test(text) && !/\\\r?\n/.test(text))
    return 'powershell'
  if (/\^\r?\n|\^"|^rem\s/im.test(text) && !/\\\r?\n|\$'/.test(text)) return 'cmd'
  if (text.includes("'") || /\\\r?\n/.test(text)) return 'bash'
  // Chrome wrote `""` for a quote between quotes, which in bash is nothing at all.
  return hasCmdVariable(text) || /[^\s"]""[^\s"]/.test(text) ? 'cmd' : 'bash'
}
