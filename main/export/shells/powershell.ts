import { hasVariable, literalText } from '../value.ts'
import { configLine, fitsConfig, isSpellableInConfig } from './curl-config.ts'
import { quotePowerShell } from './powershell-quoting.ts'
import type { CurlLine, CurlOption, ShellWriter } from './shell-writer.ts'
import { commandGroups } from './shell-writer.ts'

// CreateProcess takes 32,767 characters; what PowerShell itself adds has to fit as well.
const LONGEST_ARGUMENTS = 32_000

/**
 * Windows PowerShell 5.1 hands an argument with `"` on unescaped, drops an empty one and spoils a
 * backslash before its closing quote; PowerShell 7.3 mended all three
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing). Beyond
 * ASCII, curl.exe reads its arguments in the ANSI code page. A line with none of these is the same
 * in every version.
 */
function passesEverywhere(option: CurlOption): boolean {
  if (option.value === undefined) return true
  const text = literalText(option.value)
  const empty = text === '' && !hasVariable(option.value)
  return !empty && /^[\u0020-\u007e]*$/.test(text) && !text.includes('"') && !text.endsWith('\\')
}

function asArguments({ options }: CurlLine, multiline: boolean): string {
  const groups = commandGroups('curl.exe', options, ({ value }) => quotePowerShell(value))
  return groups.join(multiline ? ' `\n  ' : ' ')
}

/** curl reads its options from standard input: no argument, so nothing that 5.1 and 7 pass differently. */
function asConfig({ options }: CurlLine, multiline: boolean): string {
  const lines = options.map((option) => quotePowerShell(configLine(option)))
  const [open, between, close] = multiline ? ['@(\n  ', ',\n  ', '\n)'] : ['@(', ', ', ')']
  const command = `${open}${lines.join(between)}${close} | curl.exe --config -`
  const encoding = encodingFor(options)
  return encoding === null ? command : `& { $OutputEncoding = ${encoding}; ${command} }`
}

/** 5.1 pipes ASCII to programs unless told otherwise. */
function encodingFor(options: readonly CurlOption[]): string | null {
  const beyondAscii = options.some(
    ({ value }) => value !== undefined && /[^\u0000-\u007f]/.test(literalText(value)),
  )
  return beyondAscii ? '[Text.UTF8Encoding]::new($false)' : null
}

/** `curl.exe`, as plain `curl` is an alias of Invoke-WebRequest in Windows PowerShell. */
export const powershell: ShellWriter = {
  carriage: (text) => (isSpellableInConfig(text) ? 'argument' : 'file'),
  takesHeader: (value) => /^[\t\u0020-\u007e]*$/.test(value),
  refusal: (text) => (isSpellableInConfig(text) ? null : 'a control character'),
  decompresses: false,
  longestCommand: Number.POSITIVE_INFINITY,
  takesWord: fitsConfig,
  comment: (text) => `# ${text}`,
  howToSet: ({ name, holds }) => `First set ${holds}: $env:${name} = Read-Host`,
  write: (line, multiline) => {
    const direct = asArguments(line, multiline)
    return line.options.every(passesEverywhere) && direct.length <= LONGEST_ARGUMENTS
      ? direct
      : asConfig(line, multiline)
  },
}
