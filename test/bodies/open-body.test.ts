import { describe, expect, it } from 'vitest'
import { OpenBody } from '../../main/bodies/open-body.ts'

const open = (text: string): OpenBody => new OpenBody(new TextEncoder().encode(text))

describe('the part around a place', () => {
  it('of a short body is all of it', () => {
    expect(open('{"a":"ü"}').around({ at: 5 })).toEqual({
      text: '{"a":"ü"}',
      from: 0,
      next: 10,
      size: 10,
      depth: 0,
      inString: false,
    })
  })

  it('of a long one begins before it and says what is open there', () => {
    const row = '{"id":1,"text":"€€€€"},'
    const body = open(`{"issues":[${row.repeat(20_000)}{}]}`)
    const part = body.around({ at: 300_000 })
    expect(part.from).toBeGreaterThan(300_000 - 33 * 1024)
    expect(part.from).toBeLessThanOrEqual(300_000 - 32 * 1024 + 3)
    expect(part.depth).toBe(part.inString ? 3 : part.depth)
    expect(part.text).not.toContain('\ufffd')
    expect(body.around({ at: part.next }).from).toBeLessThan(part.next)
    expect(body.around({ at: 10_000_000 }).next).toBe(part.size)
  })

  it('within one string of a million letters says so', () => {
    expect(open(`["${'x'.repeat(1_000_000)}"]`).around({ at: 500_000 })).toMatchObject({
      depth: 1,
      inString: true,
      from: 500_000 - 32 * 1024,
    })
  })
})
