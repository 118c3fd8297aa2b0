import { describe, expect, it } from 'vitest'
import { argumentsOf } from './c-runtime-arguments.ts'
import type { ArgumentPassing } from './native-arguments.ts'
import { nativeCommandLine } from './native-arguments.ts'
import { runScript } from './powershell-script.ts'
import { textOf } from './powershell-values.ts'

/*
 * Every row is an example that somebody published together with its result; `source` says where. The
 * readers in this folder have to agree with all of them before they judge an exported command.
 */

const LEARN = 'https://learn.microsoft.com'
const ABOUT = `${LEARN}/powershell/module/microsoft.powershell.core/about`
const QUOTING = `${ABOUT}/about_quoting_rules`
const PARSING = `${ABOUT}/about_parsing`
const SPECIAL = `${ABOUT}/about_special_characters`

const strings: readonly {
  readonly script: string
  readonly text: string
  readonly source: string
}[] = [
  { script: '$i = 5\n"The value of $i is $i."', text: 'The value of 5 is 5.', source: QUOTING },
  { script: '"The value of $(2+3) is 5."', text: 'The value of 5 is 5.', source: QUOTING },
  { script: '$i = 5\n"The value of `$i is $i."', text: 'The value of $i is 5.', source: QUOTING },
  { script: "$i = 5\n'The value $i is $i.'", text: 'The value $i is $i.', source: QUOTING },
  {
    script: "'The value of $(2+3) is 5.'",
    text: 'The value of $(2+3) is 5.',
    source: QUOTING,
  },
  {
    script: `'As they say, "live and learn."'`,
    text: 'As they say, "live and learn."',
    source: QUOTING,
  },
  {
    script: `"As they say, 'live and learn.'"`,
    text: "As they say, 'live and learn.'",
    source: QUOTING,
  },
  {
    script: '"As they say, ""live and learn."""',
    text: 'As they say, "live and learn."',
    source: QUOTING,
  },
  { script: "'don''t'", text: "don't", source: QUOTING },
  {
    script: '"Use a quotation mark (`") to begin a string."',
    text: 'Use a quotation mark (") to begin a string.',
    source: QUOTING,
  },
  {
    script: `'Use a quotation mark (\`") to begin a string.'`,
    text: 'Use a quotation mark (`") to begin a string.',
    source: QUOTING,
  },
  {
    script: '@"\nFor help, type "get-help"\n"@',
    text: 'For help, type "get-help"',
    source: QUOTING,
  },
  {
    script: `@"\nUse a quotation mark (') to begin a string.\n"@`,
    text: "Use a quotation mark (') to begin a string.",
    source: QUOTING,
  },
  {
    script: "@'\nThe $profile variable contains the path\nof your PowerShell profile.\n'@",
    text: 'The $profile variable contains the path\nof your PowerShell profile.',
    source: QUOTING,
  },
  { script: '"backup`b`b out"', text: 'backup\b\b out', source: SPECIAL },
  {
    script: '"There are two line breaks to create a blank line`n`nbetween the words."',
    text: 'There are two line breaks to create a blank line\n\nbetween the words.',
    source: SPECIAL,
  },
  {
    script: '"Column1`t`tColumn2`t`tColumn3"',
    text: 'Column1\t\tColumn2\t\tColumn3',
    source: SPECIAL,
  },
  { script: '"`u{2195}"', text: '\u2195', source: SPECIAL },
  {
    script: '"Windows", "PowerShell", "2.0" -join " "',
    text: 'Windows PowerShell 2.0',
    source: `${ABOUT}/about_join`,
  },
]

describe('strings of PowerShell', () => {
  it.each(strings)('$script ($source)', ({ script, text }) => {
    const { output, invocations } = runScript(script)
    expect(output.map(textOf)).toEqual([text])
    expect(invocations).toEqual([])
  })
})

describe('arguments in PowerShell', () => {
  it.each([
    { script: 'Write-Output 2+2', argument: '2+2' },
    { script: 'Write-Output $a+2', argument: '4+2' },
    { script: 'Write-Output a$a', argument: 'a4' },
    { script: "Write-Output a'$a'", argument: 'a$a' },
    { script: 'Write-Output a"$a"', argument: 'a4' },
    { script: 'Write-Output a$(2)', argument: 'a2' },
    { script: 'Write-Output $-', argument: '$-' },
    { script: 'Write-Output !1', argument: '!1' },
    { script: 'CMD.exe /CECHO A,B', argument: '/CECHO A,B' },
    {
      script: 'icacls X:\\VMS /grant Dom\\HVAdmin:`(CI`)`(OI`)F',
      argument: 'X:\\VMS /grant Dom\\HVAdmin:(CI)(OI)F',
    },
  ])(`$script (${PARSING})`, ({ script, argument }) => {
    const [invocation] = runScript(script, { a: '4' }).invocations
    expect(invocation?.given.map(textOf).join(' ')).toBe(argument)
  })

  it('goes on behind a backtick (https://ss64.com/ps/syntax-esc.html)', () => {
    const [invocation] = runScript('Write-Host `\n"Hello, world"').invocations
    expect(invocation?.given.map(textOf)).toEqual(['Hello, world'])
  })
})

const NATIVE =
  'https://github.com/PowerShell/PowerShell/blob/master/test/powershell/Language/Scripting/NativeExecution/NativeCommandArguments.Tests.ps1'
const MICROSOFT = '"C:\\Program Files (x86)\\Microsoft\\"'

const native: readonly {
  readonly script: string
  readonly source: string
  readonly argv: Partial<Readonly<Record<ArgumentPassing, readonly string[]>>>
}[] = [
  {
    script: `testexe.exe 'a" "b' 'c" "d' e" "f`,
    source: PARSING,
    argv: { standard: ['a" "b', 'c" "d', 'e f'] },
  },
  { script: "testexe.exe '' a b ''", source: PARSING, argv: { standard: ['', 'a', 'b', ''] } },
  {
    script: 'testexe.exe """${Env:ProgramFiles(x86)}\\Microsoft\\"""',
    source: PARSING,
    argv: { standard: [MICROSOFT] },
  },
  {
    script: `testexe.exe '"C:\\Program Files (x86)\\Microsoft\\"'`,
    source: PARSING,
    argv: { standard: [MICROSOFT] },
  },
  {
    script: 'testexe.exe """""${Env:ProgramFiles(x86)}\\Microsoft\\\\"""""',
    source: PARSING,
    argv: { legacy: [MICROSOFT] },
  },
  {
    script: 'testexe.exe "\\""C:\\Program Files (x86)\\Microsoft\\\\"""',
    source: PARSING,
    argv: { legacy: [MICROSOFT] },
  },
  {
    script: `testexe.exe 'a"b c"d' a"b c"d`,
    source: NATIVE,
    argv: { standard: ['a"b c"d', 'ab cd'], legacy: ['ab cd', 'ab cd'] },
  },
  {
    script: `testexe.exe 'a\\"b c\\"d' "a\\\`"b c\\\`"d"`,
    source: NATIVE,
    argv: {
      standard: ['a\\"b c\\"d', 'a\\"b c\\"d'],
      legacy: ['a"b c"d', 'a"b c"d'],
      // “This functionality was broken in PowerShell 5.0 and 5.1”, says the test.
      'windows-powershell-5.1': ['a"b', 'c"d', 'a"b', 'c"d'],
    },
  },
  {
    script: `testexe.exe '.\\test 1\\' ".\\test 2\\"`,
    source: NATIVE,
    argv: {
      standard: ['.\\test 1\\', '.\\test 2\\'],
      legacy: ['.\\test 1\\', '.\\test 2\\'],
    },
  },
  {
    script: `testexe.exe '.\\test 1\\\\' ".\\test 2\\\\"`,
    source: NATIVE,
    argv: {
      standard: ['.\\test 1\\\\', '.\\test 2\\\\'],
      legacy: ['.\\test 1\\\\', '.\\test 2\\\\'],
    },
  },
  { script: 'testexe.exe 1,2,3', source: NATIVE, argv: { standard: ['1,2,3'], legacy: ['1,2,3'] } },
  { script: 'testexe.exe 1 , 2,3', source: NATIVE, argv: { standard: ['1', ',', '2,3'] } },
]

describe('arguments of a program that PowerShell starts', () => {
  it.each(native)('$script ($source)', ({ script, argv }) => {
    const [invocation] = runScript(script, {
      'Env:ProgramFiles(x86)': 'C:\\Program Files (x86)',
    }).invocations
    const given = invocation?.given.map(textOf) ?? []
    for (const [passing, expected] of Object.entries(argv)) {
      const line = nativeCommandLine('testexe.exe', given, passing as ArgumentPassing)
      expect(argumentsOf(line), passing).toEqual(expected)
    }
  })
})
