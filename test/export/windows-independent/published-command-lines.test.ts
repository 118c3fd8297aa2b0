import { describe, expect, it } from 'vitest'
import { argumentsOf } from './c-runtime-arguments.ts'
import type { DoubledQuote } from './c-runtime-arguments.ts'
import { readInBatch, typedAtPrompt } from './command-prompt.ts'

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

/** https://stackoverflow.com/a/4095133 (phase 1, batch mode), and on `%%` https://ss64.com/nt/syntax-esc.html */
const inBatchFiles = [
  ['echo 100%% done', 'echo 100% done'],
  ['echo %%NAME%%', 'echo %NAME%'],
  ['echo %NAME%', 'echo value'],
  ['echo %OTHER%.', 'echo .'],
  ['echo 50% off', 'echo 50 off'],
  ['echo %1 %*', 'echo  '],
  ['echo "%%20" ^%%A', 'echo "%20" %A'],
] as const

describe('text of a batch file of cmd', () => {
  it.each(inBatchFiles)('%s', (text, commandLine) => {
    const commands = readInBatch(text, (name) => (name === 'NAME' ? 'value' : undefined))
    expect(commands.map((command) => command.commandLine)).toEqual([commandLine])
  })
})
