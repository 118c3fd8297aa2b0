import { readText } from '../../main/services/readers.ts'
import { type ReadLong, TextReader } from '../../main/services/readings.ts'
import { tenantTexts } from '../../main/services/tenants.ts'

/** Reads long texts without a thread. */
export const readHere: ReadLong = (order) =>
  new Promise((resolve) => {
    resolve(readText(order))
  })

export const readerHere = new TextReader({ readLong: readHere, clock: { now: () => 0 } })
export const textsHere = tenantTexts(readerHere)
