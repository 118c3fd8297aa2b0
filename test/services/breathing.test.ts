import { expect, it } from 'vitest'
import { breathing } from '../../main/breathing.ts'

it('long work goes on at once within its slice of time, and lets others go first behind it', async () => {
  let now = 0
  const breathe = breathing(() => now)
  const order: string[] = []
  const other = (): void => void setImmediate(() => order.push('other'))
  for (const [at, name] of [
    [0, 'a'],
    [7, 'b'],
    [8, 'c'],
    [15, 'd'],
    [16, 'e'],
  ] as const) {
    now = at
    if (name === 'c' || name === 'e') other()
    await breathe()
    order.push(name)
  }
  expect(order).toEqual(['a', 'b', 'other', 'c', 'd', 'other', 'e'])
})
