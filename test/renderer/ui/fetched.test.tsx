// @vitest-environment happy-dom
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Boundary } from '../../../renderer/ui/boundary.tsx'
import { fetched } from '../../../renderer/ui/fetched.tsx'
import { clear, click, draw, named, said, until } from '../draw.ts'
import { resetStores } from '../reset.ts'

beforeEach(resetStores)
interface WordsProps {
  readonly words: string
}

const Words = ({ words }: WordsProps): ReactNode => <p>{words} are there</p>

it('is fetched once, and drawn at once from then on', async () => {
  const load = vi.fn(() => Promise.resolve(Words))
  const Part = fetched(load, ({ words }) => <p>{words} are fetched</p>)
  await draw(<Part words="Claims" />)
  await until(() => said() === 'Claims are there')
  await clear()
  await draw(<Part words="Headers" />)
  expect(said()).toBe('Headers are there')
  expect(load).toHaveBeenCalledTimes(1)
})

it('stands there with what is given for it, or with nothing, while it is fetched', async () => {
  let arrive: (part: typeof Words) => void = () => undefined
  const load = (): Promise<typeof Words> => new Promise((resolve) => (arrive = resolve))
  const [Plain, Empty] = [
    fetched(load, ({ words }: WordsProps) => <p>{words} are fetched</p>),
    fetched(load),
  ]
  await draw(<Empty words="Claims" />)
  expect(said()).toBe('')
  await clear()
  await draw(<Plain words="Claims" />)
  expect(said()).toBe('Claims are fetched')
  arrive(Words)
  await until(() => said() === 'Claims are there')
  expect(said()).toBe('Claims are there')
})

it('says so where it cannot be fetched, and is fetched again when that is tried', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi.fn(() => Promise.resolve(Words))
  load.mockRejectedValueOnce(new Error('net::ERR_FAILED'))
  const Part = fetched(load)
  await draw(
    <Boundary what="The guide">
      <Part words="Claims" />
    </Boundary>,
  )
  await until(() => said().includes('net::ERR_FAILED'))
  expect(said()).toContain('The guide could not be drawn: net::ERR_FAILED')
  await click(named('button', 'Try again'))
  await until(() => said().includes('Claims are there'))
  expect(said()).toBe('Claims are there')
})
