import { expect, it } from 'vitest'
import { requestReader } from '../../main/services/saved-file.ts'
import { SavedReadings } from '../../main/services/saved-readings.ts'
import { readerHere } from '../fakes/read-here.ts'

const file = (path: string, content: string) => ({
  path,
  bytes: new TextEncoder().encode(content),
})
const request = (name: string): string => `name: ${name}\nmethod: GET\npath: /\n`

it('a file whose bytes are those of before is not read anew, one that was changed is', async () => {
  const readings = new SavedReadings(requestReader(readerHere))
  const many = Array.from({ length: 50 }, (_, at) => file(`${at}.yaml`, request(`r${at}`)))
  const first = await readings.of(many)
  const changed = [
    ...many.slice(0, 48).map(({ path, bytes }) => ({ path, bytes: bytes.slice() })),
    file('48.yaml', request('another')),
    { path: '49.yaml', problem: 'EACCES' },
  ]
  const second = await readings.of(changed)
  expect(first.slice(0, 48).every((reading, at) => reading === second[at])).toBe(true)
  expect(second[48]).toMatchObject({ name: 'another' })
  expect(second[49]).toMatchObject({ code: 'file_unreadable', message: 'EACCES' })
  // What could not be read is read anew, and what is gone is let go of.
  expect((await readings.of(many))[49]).toMatchObject({ name: 'r49' })
  await readings.of([])
  expect((await readings.of(many))[0]).not.toBe(first[0])
})
