import { readBash } from './bash.ts'
import { hasCmdVariable, isBatchFile, readCmd } from './cmd.ts'
import { readPowerShell } from './powershell.ts'
import type { Program } from './program.ts'
import type { CommandLine } from './word.ts'

export type ShellSyntax = 'bash' | 'cmd' | 'powershell'

export const shells: Readonly<
  Record<ShellSyntax, (text: string, program?: Program) => Generator<CommandLine>>
> = {
  bash: readBash,
  cmd: readCmd,
  powershell: readPowerShell,
}

/** The first curl command of a text; without words where there is none. */
export function firstCommand(text: string, syntax: ShellSyntax): CommandLine {
  const [first] = shells[syntax](text)
  return (
    first ?? {
      words: [],
      stdin: null,
      inputFile: null,
      dropped: [],
      end: text.length,
      isOpen: false,
    }
  )
}

/** What only one of the three writes; a plain command is the same in all. */
export function syntaxOf(text: string): ShellSyntax {
  if (/^#!.*\b(?:ba|da|z|k)?sh\b/.test(text)) return 'bash'
  if (isBatchFile(text)) return 'cmd'
  if (/`\r?\n|\$env:|\bcurl\.exe\b|\$OutputEncoding/i.test(text) && !/[\\^]\r?\n/.test(text))
    // In PowerShell a backslash escapes no quote, and a text between single quotes needs none.
    return text.includes('\\"') && !/['`$]/.test(text) ? 'cmd' : 'powershell'
  if (/\^\r?\n|\^"|^rem\s/im.test(text) && !/\\\r?\n|\$'/.test(text)) return 'cmd'
  if (text.includes("'") || /\\\r?\n/.test(text)) return 'bash'
  // Chrome wrote `""` for a quote between quotes, which in bash is nothing at all.
  return hasCmdVariable(text) || /[^\s"]""[^\s"]/.test(text) ? 'cmd' : 'bash'
}
