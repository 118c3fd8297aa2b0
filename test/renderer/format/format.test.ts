import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../../renderer/format/bytes.ts'
import {
  formatCountdown,
  formatDuration,
  formatRelative,
} from '../../../renderer/format/durations.ts'
import { hostOf, initials, truncateMiddle } from '../../../renderer/format/names.ts'

describe('sizes and times', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KB'],
    [2150, '2.1 KB'],
    [262_144, '256 KB'],
    [9_000_000, '8.6 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words)
  })

  it.each([
    [143.4, '143 ms'],
    [2400, '2.40 s'],
    [65_000, '1 min 5 s'],
  ])('%d ms took %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words)
  })

  it.each([
    [761_000, '12:41'],
    [59_999, '00:59'],
    [-5, '00:00'],
  ])('%d ms count down as %s', (ms, words) => {
    expect(formatCountdown(ms)).toBe(words)
  })

  it.each([
    [60_000, 'in 1 min'],
    [-3000, '3 s ago'],
    [999, 'now'],
    [-90_000_000, '1 d ago'],
  ])('%d ms from now is %s', (distance, words) => {
    expect(formatRelative(1_000_000_000_000 + distance, 1_000_000_000_000)).toBe(words)
  })
})

describe('names', () => {
  it('keeps both ends of a long identifier, and at most as many letters as asked for', () => {
    expect(truncateMiddle('712020:0a1b2c3d-1111', 11)).toBe('71202…-1111')
    expect(truncateMiddle('short', 11)).toBe('short')
  })

  it.each([
    ['Mia Krystof', 'MK'],
    ['Gerd von Müller-Lüdenscheidt', 'GM'],
    ['🦊 fox', '🦊F'],
    ['', '?'],
    ['(production) אקמה', 'Pא'],
    ['-- 7 Zwerge', '7Z'],
    ['!?', '?'],
  ])('the initials of “%s” are %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  it('reads an address without its scheme', () => {
    expect(hostOf('https://acme.atlassian.net/wiki/')).toBe('acme.atlassian.net/wiki')
    expect(hostOf('http://127.0.0.1:8080')).toBe('127.0.0.1:8080')
    expect(hostOf('https://acme.atlassian.net/a?b=[hidden]')).toBe(
      'acme.atlassian.net/a?b=[hidden]',
    )
    expect(hostOf('')).toBe('')
  })

  it.each([
    ['https://\u0430cme.atlassian.net', 'xn--cme-5cd.atlassian.net'],
    ['https://acme.atlassian.net@evil.example', 'evil.example'],
    ['https://acme.atlassian.net%2eevil.example/wiki', 'acme.atlassian.net.evil.example/wiki'],
    ['https://acme\uff0eatlassian.net', 'acme.atlassian.net'],
    ['HTTPS:\\\\evil.example', 'evil.example'],
    ['blob:https://acme.atlassian.net', 'blob:https://acme.atlassian.net'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('names the host of %j as URL reads it', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })
})
