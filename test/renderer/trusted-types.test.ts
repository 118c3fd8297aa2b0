import { expect, it } from 'vitest'
import { refuseMarkup } from '../../renderer/trusted-types.ts'

it('only a text without a tag becomes innerHTML, which is how Mantine writes its styles', () => {
  const made: { name: string; createHTML: (text: string) => string | null }[] = []
  refuseMarkup({ trustedTypes: { createPolicy: (name, rules) => made.push({ name, ...rules }) } })
  const [policy] = made
  expect(made.map(({ name }) => name)).toEqual(['default'])
  expect(policy?.createHTML('a > b { color: red }')).toBe('a > b { color: red }')
  for (const text of ['<img src=x onerror=alert(1)>', 'a<b', '</style><script>'])
    expect(policy?.createHTML(text)).toBeNull()
})

it('a page without trusted types is left as it is', () => {
  expect(() => refuseMarkup({})).not.toThrow()
})
