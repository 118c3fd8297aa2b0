import type { Expected, FieldTest } from '../../contract/checks.ts'

const MOST_SHOWN = 200

/** What a test asks for, in words. */
export function wordsOfTest({
  test,
  value,
}: Pick<FieldTest | Expected['headers'][number], 'test' | 'value'>): string {
  switch (test) {
    case 'equals':
      return value === '' ? 'an empty text' : shortened(value)
    case 'exists':
      return value === 'true' ? 'something' : 'nothing'
    case 'matches':
      return `a match of /${shortened(value)}/`
    case 'type':
      return value
    case 'count':
      return wordsOfCount(value)
  }
}

const SIGNS = new Map([
  ['>', 'more than '],
  ['>=', 'at least '],
  ['<', 'fewer than '],
  ['<=', 'at most '],
])

function wordsOfCount(value: string): string {
  const [, sign = '', number = value] = /^([<>]=?)? *(\d+)$/.exec(value) ?? []
  return `${SIGNS.get(sign) ?? ''}${number} ${number === '1' ? 'item' : 'items'}`
}

/** A long value as far as it tells what it is. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MOST_SHOWN))
  if (characters.length <= MOST_SHOWN && text.length <= 2 * MOST_SHOWN) return text
  return `${characters.slice(0, MOST_SHOWN - 1).join('')}…`
}

/** Whole numbers that are no double stay what they are. */
export function jsonTextOf(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${(value as unknown[]).map(jsonTextOf).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}:${jsonTextOf(member)}`,
    )
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}
