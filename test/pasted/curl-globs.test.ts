import { expect, it } from 'vitest'
import { globbed, isRefused } from '../../main/pasted/curl/curl-globs.ts'

// What curl 7.88 asks for, run with each of these.
it.each([
  ['http://h/{a,b}c', ['http://h/ac', 'http://h/bc']],
  ['http://h/{a,}', ['http://h/a', 'http://h/']],
  ['http://h/[1-3]', ['http://h/1', 'http://h/2', 'http://h/3']],
  ['http://h/[08-10]', ['http://h/08', 'http://h/09', 'http://h/10']],
  ['http://h/[1-9:4]', ['http://h/1', 'http://h/5', 'http://h/9']],
  ['http://h/[a-c]', ['http://h/a', 'http://h/b', 'http://h/c']],
  ['http://h/[A-E:2]', ['http://h/A', 'http://h/C', 'http://h/E']],
  ['http://h/{a,b}[1-2]', ['http://h/a1', 'http://h/a2', 'http://h/b1', 'http://h/b2']],
  ['http://h/\\{a\\}', ['http://h/{a}']],
  ['http://[::1]/?a[]=1', ['http://[::1]/?a[]=1']],
  ['http://[fe80::1%25eth0]/', ['http://[fe80::1%25eth0]/']],
  ['http://h/?a[b]=1', ['http://h/?a[b]=1']],
])('%s', (written, all) => {
  expect(globbed(written)).toEqual(all)
  expect(isRefused(written)).toBe(/\[b\]/.test(written))
})

it('the first hundred of very many', () => {
  const all = globbed('http://h/[1-99999999]/[1-99999999]/{a,b}')
  expect(all).toHaveLength(100)
  expect(all[99]).toBe('http://h/1/50/b')
})

it.each(['http://h/{a', 'http://h/a}', 'http://h/?a[b]=1', 'http://h/[3', 'http://h/]'])(
  'curl refuses %s',
  (written) => {
    expect(isRefused(written)).toBe(true)
  },
)
