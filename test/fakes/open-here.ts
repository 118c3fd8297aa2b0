import { filterBody } from '../../main/bodies/filter.ts'
import { OpenBody } from '../../main/bodies/open-body.ts'
import type { FilterBody } from '../../main/services/bodies.ts'
import type { BodyThread, OpenInThread } from '../../main/services/open-bodies.ts'

/** Reads large bodies without a thread. */
export const openHere: OpenInThread = (bytes) => {
  const body = new OpenBody(bytes)
  const thread: BodyThread = {
    ask: ({ name, order }) =>
      new Promise((resolve) => {
        resolve(body[name](order as never))
      }),
    end: () => undefined,
  }
  return Promise.resolve(thread)
}

/** Filters without a thread. */
export const filterHere: FilterBody = (order) =>
  new Promise((resolve) => {
    resolve(filterBody(order))
  })
