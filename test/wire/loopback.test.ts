import { describe, expect, it } from 'vitest'
import { isLoopbackHost, isLoopbackUrl } from '../../main/wire/loopback.ts'

describe('loopback', () => {
  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '[::1]',
    '::1',
  ])('%s is this machine', (name) => {
    expect(isLoopbackHost(name)).toBe(true)
    if (name !== '::1') expect(isLoopbackUrl(`http://${name}:4000/x`)).toBe(true)
  })

  it.each([
    'localhost.evil.com',
    '127.0.0.1.nip.io',
    '128.0.0.1',
    'notlocalhost',
    '[::2]',
    '10.0.0.1',
    '',
  ])('%s is not', (name) => {
    expect(isLoopbackHost(name)).toBe(false)
    expect(isLoopbackUrl(`http://${name}:4000/x`)).toBe(false)
  })
})
