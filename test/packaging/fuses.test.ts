import { FuseV1Options } from '@electron/fuses'
import { expect, it } from 'vitest'
import { fuses } from '../../.config/fuses.ts'

it('every fuse that @electron/fuses knows is stated, and no other', () => {
  const known = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name))
  expect(Object.keys(fuses).sort()).toEqual(known.sort())
  expect(known).toHaveLength(9)
})
