import { describe, expect, it } from 'vitest'
import { javaScriptString, javaScriptValue } from '../../../main/export/code/javascript.ts'
import { expression, literal, python } from '../../../main/export/code/literals.ts'

const pythonString = (text: string): string => literal(text, python)

/** The text, in JavaScript, in Python. */
const rows: readonly (readonly [name: string, text: string, javaScript: string, python: string])[] =
  [
    ['plain', "it's ${x} `y` #{z}", '"it\'s ${x} `y` #{z}"', '"it\'s ${x} `y` #{z}"'],
    ['quotes and backslashes', '"\\"\\', '"\\"\\\\\\"\\\\"', '"\\"\\\\\\"\\\\"'],
    ['line ends', 'a\r\nb\tc', '"a\\r\\nb\\tc"', '"a\\r\\nb\\tc"'],
    [
      'controls',
      '\0\u00011\u007f\u0085',
      '"\\u0000\\u00011\\u007f\\u0085"',
      '"\\x00\\x011\\x7f\\x85"',
    ],
    ['direction marks', 'a\u202eb\u2066c', '"a\\u202eb\\u2066c"', '"a\\u202eb\\u2066c"'],
    ['what has no width', '\u200b\ufeff\u00ad', '"\\u200b\\ufeff\\u00ad"', '"\\u200b\\ufeff\\xad"'],
    ['line separators', '\u2028\u2029', '"\\u2028\\u2029"', '"\\u2028\\u2029"'],
    ['letters and emoji', 'Zürich 👍', '"Zürich 👍"', '"Zürich 👍"'],
    ['half a pair', '\ud83d.', '"\\ud83d."', '"\\ud83d."'],
  ]

describe('a text as a literal', () => {
  it.each(rows)('%s', (_, text, javaScript, python) => {
    expect(javaScriptString(text)).toBe(javaScript)
    expect(pythonString(text)).toBe(python)
  })

  it('with a variable in it', () => {
    const value = ['Bearer ', { variable: 'UNDERSTUDY_TOKEN' }, '"'] as const
    expect(javaScriptValue(value)).toBe('"Bearer " + process.env.UNDERSTUDY_TOKEN + "\\""')
    expect(expression(value, python)).toBe('"Bearer " + os.environ["UNDERSTUDY_TOKEN"] + "\\""')
  })

  it('of nothing', () => {
    expect(javaScriptValue([])).toBe('""')
    expect(expression([], python)).toBe('""')
  })
})
