import { describe, expect, it } from 'vitest'
import { Secrets } from '../../main/wire/secrets.ts'

describe('the secrets of a run', () => {
  it('are one list until another is added', () => {
    const secrets = new Secrets(['first-secret'])
    const list = secrets.all()
    secrets.add('first-secret')
    expect(secrets.all()).toBe(list)
    secrets.add('second-secret')
    expect(secrets.all()).toEqual(['first-secret', 'second-secret'])
    expect(list).toEqual(['first-secret'])
  })

  it('are hidden from when they are added', () => {
    const secrets = new Secrets(['first-secret'])
    const text = 'first-secret second-secret'
    expect(secrets.redact(text)).toBe('(redacted) second-secret')
    secrets.add('second-secret')
    expect(secrets.redact(text)).toBe('(redacted) (redacted)')
    expect(secrets.redactHeaders([['X-Said', text]])).toEqual([['X-Said', '(redacted) (redacted)']])
  })
})
