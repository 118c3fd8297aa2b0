import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'
import { straightened } from '../../main/diagnosis/evidence/straightened.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { toldOf } from './told.ts'

/** What the symptoms of the catalogue quote, a value in the place of what is left out. */
const messages = allRules.flatMap(({ id, symptom }) =>
  Array.from(
    symptom.matchAll(/“([^”]{14,})”/g),
    ([, message = '']) => [id, message.replaceAll('…', 'Xy12')] as const,
  ),
)

/** A message that another entry tells as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  I14: ['I21'],
  I21: ['I14'],
  J37: ['J01'],
  J05: ['J31'],
  J27: ['J15'],
}

const isTold = (id: string, text: string): boolean => {
  const [first = 'nothing'] = toldOf(text)
  return [id, ...(ALSO[id] ?? [])].includes(first.slice(0, id.length))
}

const wrapped = (message: string, width: number, begin: string): string =>
  begin + message.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1\n${begin}`).trimEnd()

/** What mails, columns, cameras and files for printing make of a message. */
const MANGLED: Readonly<Record<string, (message: string) => string>> = {
  'in lines of 40': (message) => wrapped(message, 40, ''),
  'indented, in lines of 30': (message) => wrapped(message, 30, '    '),
  'quoted in a mail': (message) => wrapped(message, 40, '> ').replace(/\n> ?$/, ''),
  'with no-break spaces': (message) => message.replaceAll(' ', '\u00a0'),
  'with wide spaces': (message) => message.replaceAll(' ', '   '),
  'with zero-width spaces': (message) => message.replaceAll(' ', '\u200b \u200b'),
  'with 1 for l': (message) => message.replace(/(?<=[a-z])l(?=[a-z])/g, '1'),
  'with 0 for o': (message) => message.replace(/(?<=[a-z])o(?=[a-z])/g, '0'),
  'with l for I': (message) => message.replace(/\bI(?=[b-df-hj-np-tv-z][a-z])/g, 'l'),
  'with ligatures': (message) => message.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
}

it.each(Object.keys(MANGLED))('each message of the catalogue is known %s', (how) => {
  const missed = messages.flatMap(([id, message]) => {
    const text = MANGLED[how]?.(message) ?? ''
    return isTold(id, text) ? [] : [[id, text, toldOf(text)[0] ?? 'nothing']]
  })
  expect(missed).toEqual([])
})

it('whichever blanks and letters of it are hit', () => {
  const hit = fc.tuple(
    fc.constantFrom(...messages),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom('\n', '\n  ', '  ')), { maxLength: 3 }),
    fc.array(fc.nat(200), { maxLength: 3 }),
  )
  fc.assert(
    fc.property(hit, ([[id, message], blanks, letters]) => {
      const parts = message.split(' ')
      const withBlanks = parts.reduce((text, part, at) => {
        const blank = blanks.find(([place]) => place % parts.length === at)?.[1] ?? ' '
        return at === 0 ? part : text + blank + part
      }, '')
      // Another letter in an address makes it another address, which is a fault of its own (T08).
      const address = withBlanks.search(/https?:/)
      const text = Array.from(withBlanks, (letter, at) => {
        if (address >= 0 && at >= address) return letter
        const isWithin = /[a-z]{2}/.test(
          withBlanks.slice(at - 1, at) + withBlanks.slice(at + 1, at + 2),
        )
        if (!isWithin || !letters.some((place) => place % withBlanks.length === at)) return letter
        return { l: '1', o: '0' }[letter] ?? letter
      }).join('')
      expect([id, text, isTold(id, text)]).toEqual([id, text, true])
    }),
    { seed: 7, numRuns: 400 },
  )
})

it('with every third blank lost, where there are letters enough to go by', () => {
  const long = messages.filter(([, message]) => message.replace(/[^a-z]/gi, '').length > 24)
  expect(long.length).toBeGreaterThan(60)
  const missed = long.flatMap(([id, message]) => {
    const text = message
      .split(' ')
      .reduce((before, part, at) => before + (at % 3 === 2 ? '' : ' ') + part)
    return isTold(id, text) ? [] : [[id, text, toldOf(text)[0] ?? 'nothing']]
  })
  expect(missed).toEqual([])
})

it('is said to have been mended, and nothing else is', () => {
  const { diagnosis } = readAndDiagnose(
    'You cannot edit\n    the configuration of\n    this project.',
  )
  expect(diagnosis.notes.join()).toContain('with its lines put together')
  for (const text of [
    'You cannot edit the configuration of this project.',
    '+ a\n- b1a',
    'x'.repeat(401),
    'first line.\n- a point\n{"a":1}\nHost: acme',
  ])
    expect([text, straightened(text)]).toEqual([text, null])
})
