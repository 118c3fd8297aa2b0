import type { ActingAs } from '../../contract/acting.ts'
import type { Way } from './way.ts'

type Anonymous = Extract<ActingAs, { kind: 'anonymous' }>

/** No credential at all; an Authorization header that the person typed goes as it is. */
export const actAsAnonymous: Way<Anonymous> = {
  authorize: (request) => Promise.resolve({ request, token: null, reused: false }),
  forget: () => undefined,
  lifeOf: () => null,
}
