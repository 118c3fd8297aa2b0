import { describe, expect, it } from 'vitest'
import { argumentsOf } from './c-runtime-arguments.ts'
import type { DoubledQuote } from './c-runtime-arguments.ts'
import { typedAtPrompt } from './command-prompt.ts'
import type { ArgumentPassing } from './native-arguments.ts'
import { nativeCommandLine } from './native-arguments.ts'
import { runScript } from './powershell-script.ts'
import { textOf } from './powershell-values.ts'

/*
 * Every row is an example that somebody published together with its result; `source` says where. The
 * readers in this folder have to agree with all of them before they judge an exported command.
 */

const LEARN = 'https://learn.microsoft.com'
const C_ARGUMENTS = `${LEARN}/cpp/c-language/parsing-c-command-line-arguments`
const CPP_ARGUMENTS = `${LEARN}/cpp/cpp/main-function-command-line-args`
const PAIRS = 'https://stackoverflow.com/q/4094699'
const NYFFENEGGER =
  'http://www.renenyffenegger.ch/notes/Windows/dirs/Windows/System32/cmd_exe/parse-command-line/exe/index'

const commandLines: readonly {
  readonly line: string
  readonly argv: readonly string[]
  readonly source: string
  readonly only?: DoubledQuote
}[] = [
  { line: '"a b c" d e', argv: ['a b c', 'd', 'e'], source: C_ARGUMENTS },
  { line: '"ab\\"c" "\\\\" d', argv: ['ab"c', '\\', 'd'], source: C_ARGUMENTS },
  { line: 'a\\\\\\b d"e f"g h', argv: ['a\\\\\\b', 'de fg', 'h'], source: C_ARGUMENTS },
  { line: 'a\\\\\\"b c d', argv: ['a\\"b', 'c', 'd'], source: C_ARGUMENTS },
  { line: 'a\\\\\\\\"b c" d e', argv: ['a\\\\b c', 'd', 'e'], source: C_ARGUMENTS },
  { line: 'a"b"" c d', argv: ['ab" c d'], source: C_ARGUMENTS, only: 'stays inside' },
  { line: '"abc" d e', argv: ['abc', 'd', 'e'], source: CPP_ARGUMENTS },
  { line: 'foo bar baz', argv: ['foo', 'bar', 'baz'], source: NYFFENEGGER },
  {
    line: '"this is one argument" "This is the 2nd argument" "The 3rd"',
    argv: ['this is one argument', 'This is the 2nd argument', 'The 3rd'],
    source: NYFFENEGGER,
  },
  {
    line: '\\" "the 2nd arg" "An arg containing an \\"." four',
    argv: ['"', 'the 2nd arg', 'An arg containing an ".', 'four'],
    source: NYFFENEGGER,
  },
  {
    line: '\\ \\\\ \\\\\\ \\\\\\\\four \\t \\n \\x \\"',
    argv: ['\\', '\\\\', '\\\\\\', '\\\\\\\\four', '\\t', '\\n', '\\x', '"'],
    source: NYFFENEGGER,
  },
  { line: '"a ""b"" c"', argv: ['a "b', 'c'], source: PAIRS, only: 'leaves' },
  { line: '"""a b c"""', argv: ['"a', 'b', 'c"'], source: PAIRS, only: 'leaves' },
]

describe('arguments of a C program', () => {
  it.each(commandLines)('$line ($source)', ({ line, argv, only }) => {
    for (const doubledQuote of only === undefined ? (['stays inside', 'leaves'] as const) : [only])
      expect(argumentsOf(`program.exe ${line}`, doubledQuote)).toEqual(argv)
  })

  it('reads a name with blanks', () =>
    expect(argumentsOf('"C:\\Program Files\\a.exe" b', 'leaves')).toEqual(['b']))
})

const WINDIR = new Map([
  ['windir', 'C:\\WINDOWS'],
  ['systemroot', 'C:\\Windows'],
])
const PERCENT = 'https://sites.google.com/site/chrislent/quotingpercentincmd.exetoechothenameofan'
const AMPERSAND = `${LEARN}/archive/technet-wiki/32110.how-to-escape-ampersands-in-command-line-strings-and-xml-files`
const SS64 = 'https://ss64.com/nt/syntax-esc.html'
const CARETS = 'https://riptutorial.com/batch-file/example/32077/escape-using-caret---'

const typed: readonly {
  readonly text: string
  readonly commands: readonly string[]
  readonly source: string
  readonly set?: Readonly<Record<string, string>>
}[] = [
  { text: 'Echo THIS ^& THAT', commands: ['Echo THIS & THAT'], source: SS64 },
  {
    text: 'Echo Heading1 ^| heading2 ^| heading3',
    commands: ['Echo Heading1 | heading2 | heading3'],
    source: SS64,
  },
  {
    text: 'Echo The Escape character looks like this ^^',
    commands: ['Echo The Escape character looks like this ^'],
    source: SS64,
  },
  {
    text: 'SET P=^\n)',
    commands: ['SET P=)'],
    source: PERCENT,
  },
  { text: 'echo ^> Hi', commands: ['echo > Hi'], source: CARETS },
  { text: 'echo ^^^&', commands: ['echo ^&'], source: CARETS },
  { text: 'echo ^^^^^&', commands: ['echo ^^&'], source: CARETS },
  {
    text: 'echo ^< ^& ^>',
    commands: ['echo < & >'],
    source: 'http://batcheero.blogspot.com/2008/01/escape-characters.html',
  },
  { text: 'echo ^&bad_dog', commands: ['echo &bad_dog'], source: AMPERSAND },
  { text: 'echo &bad_dog', commands: ['echo ', 'bad_dog'], source: AMPERSAND },
  {
    text: 'mkdir Test&&mkdir "Test 2"&&move "Test 2" Test',
    commands: ['mkdir Test', 'mkdir "Test 2"', 'move "Test 2" Test'],
    source: `${LEARN}/windows-server/administration/windows-commands/cmd`,
  },
  {
    text: 'echo The current value of %^WINDIR^% is %WINDIR%',
    commands: ['echo The current value of %WINDIR% is C:\\WINDOWS'],
    source: PERCENT,
  },
  { text: 'echo %WINDIR^%', commands: ['echo %WINDIR%'], source: PERCENT },
  { text: 'echo %^WINDIR%', commands: ['echo %WINDIR%'], source: PERCENT },
  { text: 'echo %%WINDIR%%', commands: ['echo %C:\\WINDOWS%'], source: PERCENT },
  { text: 'echo %^%WINDIR%^%', commands: ['echo %C:\\WINDOWS%'], source: PERCENT },
  { text: 'echo %P%', commands: ['echo %P%'], source: PERCENT },
  {
    text: 'echo %SystemRoot%SystemRoot%',
    commands: ['echo C:\\WindowsSystemRoot%'],
    source: 'https://happynow.hateblo.jp/entry/20120512/1336823660',
  },
  { text: 'echo %a %b% c%', commands: ['echo %a a c%'], set: { b: 'a' }, source: PAIRS },
  { text: 'echo %a %b% c%', commands: ['echo bb% c%'], set: { 'a ': 'b' }, source: PAIRS },
  {
    text: 'echo "a|b"',
    commands: ['echo "a|b"'],
    source: `${LEARN}/powershell/module/microsoft.powershell.core/about/about_parsing`,
  },
]

describe('text typed at the prompt of cmd', () => {
  it.each(typed)('$text ($source)', ({ text, commands, set }) => {
    const variables = new Map([...WINDIR, ...Object.entries(set ?? {})])
    const read = typedAtPrompt(text, (name) => variables.get(name.toLowerCase()))
    expect(read.map(({ commandLine }) => commandLine)).toEqual(commands)
    expect(read.flatMap(({ redirections }) => redirections)).toEqual([])
  })

  it('sees a redirection', () => {
    const [command] = typedAtPrompt('echo > Hi', () => undefined)
    expect(command?.redirections).toEqual(['> Hi'])
  })
})

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
