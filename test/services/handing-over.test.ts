import { describe, expect, it } from 'vitest'
import { HandingOver } from '../../main/services/handing-over.ts'

function asked(isThere = true) {
  const timers: (() => void)[] = []
  const said: string[] = []
  const over: string[] = []
  const handing = new HandingOver({
    later: (job) => void timers.push(job),
    say: () => void said.push('closes'),
  })
  if (isThere) handing.pageBegan()
  const ask = (name: string) => handing.ask().then(() => over.push(name))
  return { timers, said, over, handing, ask }
}

describe('a window that is about to close', () => {
  it('is told once, and waited for until it has given what it holds', async () => {
    const { said, over, handing, ask } = asked()
    const both = [ask('close'), ask('quit')]
    await Promise.resolve()
    expect([said, over]).toEqual([['closes'], []])
    handing.end()
    await Promise.all(both)
    expect(over).toEqual(['close', 'quit'])
  })

  it('goes all the same where it does not answer', async () => {
    const { timers, over, ask } = asked()
    const first = ask('close')
    timers[0]?.()
    await first
    expect(over).toEqual(['close'])
  })

  it('is asked anew where another one closes later, whose time is its own', async () => {
    const { timers, said, over, handing, ask } = asked()
    const first = ask('first')
    handing.end()
    await first
    const second = ask('second')
    timers[0]?.()
    await Promise.resolve()
    expect([said.length, over]).toEqual([2, ['first']])
    handing.end()
    await second
    expect(over).toEqual(['first', 'second'])
  })

  it('is not waited for where no page has begun, or its page is gone', async () => {
    const { timers, said, over, handing, ask } = asked(false)
    await ask('never began')
    handing.pageBegan()
    handing.pageGone()
    await ask('gone before')
    handing.pageBegan()
    const meanwhile = ask('gone meanwhile')
    handing.pageGone()
    await meanwhile
    expect(over).toEqual(['never began', 'gone before', 'gone meanwhile'])
    expect([timers.length, said.length]).toEqual([1, 1])
  })

  it('may answer what nobody asked', () => {
    expect(() => asked().handing.end()).not.toThrow()
  })
})
