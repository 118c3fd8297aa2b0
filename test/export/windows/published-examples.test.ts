import { describe, expect, it } from 'vitest'
import { argumentsOf } from './c-runtime.ts'
import { promptLines } from './cmd-prompt.ts'
import { commandLineOf51, commandLineOf73, startedBy } from './powershell-console.ts'

describe('the C runtime', () => {
  // The table at the end of https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
  it.each([
    ['"abc" d e', ['abc', 'd', 'e']],
    [String.raw`a\\b d"e f"g h`, [String.raw`a\\b`, 'de fg', 'h']],
    [String.raw`a\\\"b c d`, [String.raw`a\"b`, 'c', 'd']],
    [String.raw`a\\\\"b c" d e`, [String.raw`a\\b c`, 'd', 'e']],
    ['a"b"" c d', ['ab" c d']],
    ['a "" b', ['a', '', 'b']],
  ])('%s', (line, expected) => expect(argumentsOf(line)).toEqual(expected))
})

describe('cmd', () => {
  // https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/echo#examples and …/set_1#remarks
  it.each([
    ['echo a^&b', ['echo a&b']],
    ['echo "a^&b"', ['echo "a^&b"']],
    ['echo ^"a^"', ['echo "a"']],
    ['echo a ^\n b', ['echo a  b']],
    ['echo %name%', ['echo value']],
    ['echo %NAME:~0,1%', ['echo value']],
    ['echo %unknown% 100% %20', ['echo %unknown% 100% %20']],
    ['echo %^NAME%^', ['echo %NAME%']],
    ['rem set x=y\ncurl x', ['curl x']],
  ])('%s', (text, expected) => expect(promptLines(text, { NAME: 'value' })).toEqual(expected))

  it('takes an operator for an operator', () =>
    expect(() => promptLines('echo a & b', {})).toThrow('an operator'))
})

describe('PowerShell', () => {
  const environment = { NAME: 'value' }
  // https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_quoting_rules
  it.each([
    ["x 'don''t'", ["don't"]],
    ['x "As they say, ""live and learn."""', ['As they say, "live and learn."']],
    ['x "use a quotation mark (`") to begin"', ['use a quotation mark (") to begin']],
    ["x 'the $name'", ['the $name']],
    ['x "the $env:NAME."', ['the value.']],
    ['x "${env:NAME}s"', ['values']],
    ['x "`$NAME"', ['$NAME']],
    ['x ‘a’’b’', ['a’b']],
    ['x a `\n  b', ['a', 'b']],
  ])('%s', (text, words) =>
    expect(startedBy(text, environment)).toEqual({
      program: 'x',
      words,
      input: null,
      encoding: 'ascii',
    }),
  )

  it('pipes the strings of an array as lines', () => {
    expect(startedBy("@('a', 'b\"c') | x -", environment)).toEqual({
      program: 'x',
      words: ['-'],
      input: 'a\r\nb"c\r\n',
      encoding: 'ascii',
    })
  })

  // https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_parsing#passing-arguments-that-contain-quote-characters
  it('passes quotes differently from version to version', () => {
    expect(argumentsOf(commandLineOf51(['a" "b']))).toEqual(['a b'])
    expect(argumentsOf(commandLineOf51(['a', '', 'b']))).toEqual(['a', 'b'])
    expect(argumentsOf(commandLineOf73(['a" "b', '', 'c\\']))).toEqual(['a" "b', '', 'c\\'])
  })
})
