import { describe, expect, it } from 'vitest'
import type { NextCheck } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

/** 2026-11-24T12:00:00Z, when the answer came by the local clock. */
const NOW = Date.UTC(2026, 10, 24, 12)

function checkFor(headers: Readonly<Record<string, string>>, skewSeconds = 0): NextCheck | null {
  const url = 'https://acme.atlassian.net/rest/api/3/myself'
  const evidence = readEvidence(
    JSON.stringify({
      version: 1,
      steps: [{ request: { method: 'GET', url }, response: { status: 429, headers } }],
    }),
  )
  const clock = { skewSeconds, takenAt: NOW / 1000 }
  return diagnose({ ...evidence, clock }).findings[0]?.nextCheck ?? null
}

/** Seconds until it may be sent again; null where a person has to look. */
function waitFor(headers: Readonly<Record<string, string>>, skewSeconds = 0): number | null {
  const run = checkFor(headers, skewSeconds)?.run ?? null
  if (run?.kind !== 'send-again' || run.notBefore === null) return null
  return (run.notBefore - NOW) / 1000
}

describe('when a limit is over', () => {
  it.each<[string, Readonly<Record<string, string>>, number | null]>([
    ['seconds, and the one that has begun', { 'Retry-After': '5' }, 6],
    ['no second', { 'Retry-After': '0' }, 1],
    ['a date', { 'Retry-After': 'Tue, 24 Nov 2026 12:00:30 GMT' }, 30],
    ['a reset', { 'X-RateLimit-Reset': '2026-11-24T12:01Z' }, 60],
    ['both: the answer’s own wish', { 'Retry-After': '5', 'X-RateLimit-Reset': '2026-11-24T13:00Z' }, 6], // prettier-ignore
    ['a wish that cannot be read, then a reset', { 'Retry-After': 'soon', 'X-RateLimit-Reset': '2026-11-24T12:01Z' }, 60], // prettier-ignore
    ['a wish of eleven days is one', { 'Retry-After': '999999' }, 1_000_000],
    ['a wish without end is none', { 'Retry-After': '99999999999999999999' }, null],
    ['below nothing', { 'Retry-After': '-1' }, null],
    ['neither', {}, null],
    ['words', { 'Retry-After': 'soon', 'X-RateLimit-Reset': 'later' }, null],
  ])('%s', (_name, headers, seconds) => {
    expect(waitFor(headers)).toBe(seconds)
  })

  it('a date is by the server’s clock, seconds are by any', () => {
    expect(waitFor({ 'Retry-After': 'Tue, 24 Nov 2026 12:00:30 GMT' }, -76)).toBe(106)
    expect(waitFor({ 'Retry-After': '5' }, -76)).toBe(6)
  })

  it('the header that says so is named', () => {
    expect(checkFor({ 'X-RateLimit-Reset': '2026-11-24T12:01Z' })?.action).toBe(
      'Sends the same request again, not before X-RateLimit-Reset says that it may.',
    )
  })
})
