import { z } from 'zod'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { parseJson } from '../wire/json.ts'

const practiceLine = z.object({
  baseUrl: z.string(),
  authorizationServer: z.string(),
  installed: z.record(z.string(), z.unknown()),
  descriptor: z.record(z.string(), z.unknown()),
})

/** What `npm run sandbox` prints beside the payload: a loopback tenant needs it. */
export interface PracticeLine {
  readonly authorizationServer: string
  readonly descriptor: Readonly<Record<string, unknown>>
}

/**
 * The line that a practice site prints, in a pasted text, with whatever npm wrote around it. Null
 * where there is none, or where it names anything but this machine.
 */
export function readPracticeLine(text: string): PracticeLine | null {
  for (const line of text.split('\n')) {
    if (!line.includes('"authorizationServer"')) continue
    const parsed = practiceLine.safeParse(parseJson(line))
    if (!parsed.success) continue
    const { baseUrl, authorizationServer, descriptor } = parsed.data
    if (isLoopbackUrl(baseUrl) && isLoopbackUrl(authorizationServer))
      return { authorizationServer, descriptor }
  }
  return null
}
