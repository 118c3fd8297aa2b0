import { Buffer } from 'node:buffer'

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [string, Value])[] }
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'encoding'; readonly name: 'utf8' | 'ascii' }
  | { readonly kind: 'parameter'; readonly name: string }

/** As PowerShell turns it into text; a list by blanks between its items. */
export function textOf(value: Value): string {
  if (value.kind === 'text') return value.text
  if (value.kind === 'number') return String(value.number)
  if (value.kind === 'flag') return value.flag ? 'True' : 'False'
  if (value.kind === 'list') return value.items.map(textOf).join(' ')
  if (value.kind === 'parameter') return value.name
  throw new Error(`No text: ${value.kind}`)
}

export function itemsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}

/** The static members that a script may use, by their full name in lower case. */
const MEMBERS: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  'text.encoding::utf8': () => ({ kind: 'encoding', name: 'utf8' }),
  'text.utf8encoding::new': ([bom]) => {
    if (bom?.kind !== 'flag' || bom.flag) throw new Error('An encoding with a byte order mark.')
    return { kind: 'encoding', name: 'utf8' }
  },
  'convert::frombase64string': ([text]) => ({
    kind: 'bytes',
    bytes: Buffer.from(textOf(text ?? { kind: 'text', text: '' }), 'base64'),
  }),
}

export function memberOf(owner: Value, name: string, given: readonly Value[]): Value {
  if (owner.kind === 'type') {
    const full = `${owner.name.replace(/^System\./i, '')}::${name}`.toLowerCase()
    const member = MEMBERS[full]
    if (member === undefined) throw new Error(`Unknown member: ${full}`)
    return member(given)
  }
  if (owner.kind === 'encoding' && name.toLowerCase() === 'getbytes' && given[0] !== undefined) {
    return { kind: 'bytes', bytes: Buffer.from(textOf(given[0]), owner.name) }
  }
  throw new Error(`Unknown member: ${owner.kind}.${name}`)
}
