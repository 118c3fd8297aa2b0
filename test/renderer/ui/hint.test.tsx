// @vitest-environment happy-dom
import { createElement } from 'react'
import { beforeEach, expect, it } from 'vitest'
import { Hint } from '../../../renderer/ui/hint.tsx'
import { doing, draw, until, withoutPauses } from '../draw.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
const tips = (): number => document.querySelectorAll('[role="tooltip"]').length

it('goes when its thing is pressed, and comes again once the pointer was elsewhere', async () => {
  withoutPauses()
  const pressed: string[] = []
  const button = createElement(
    'button',
    { type: 'button', onPointerDown: () => pressed.push('own') },
    'Timing',
  )
  await draw(<Hint label="Show the timing">{button}</Hint>)
  const thing = document.querySelector('button')
  const send = (type: string): Promise<void> =>
    doing(() => thing?.dispatchEvent(new PointerEvent(type, { bubbles: true })))
  const enter = async (): Promise<void> => {
    await send('pointerover')
    await doing(() => thing?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })))
    await doing(() => thing?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true })))
  }
  await enter()
  await until(() => tips() === 1)
  await send('pointerdown')
  expect(tips()).toBe(0)
  expect(pressed).toEqual(['own'])
  await send('pointerout')
  await doing(() => thing?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true })))
  await enter()
  await until(() => tips() === 1)
})
