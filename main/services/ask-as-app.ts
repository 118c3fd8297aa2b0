import type { AskAsApp } from '../people/people-finder.ts'
import type { Way } from '../acting/way.ts'
import type { Clock, HttpClient, RandomId } from '../ports.ts'
import { KeptBodies } from '../requests/kept-bodies.ts'
import { buildWireRequest } from '../requests/build.ts'
import { ExchangeRecorder } from '../requests/recorder.ts'
import { sendAs } from '../requests/send.ts'

interface AskTools {
  readonly way: Way
  readonly http: HttpClient
  readonly clock: Clock
  readonly ids: RandomId
  readonly userAgent: string
}

/** Small reads that Understudy needs for itself (people), as the app; they are no exchanges of the person. */
export function askingAsApp(tools: AskTools): AskAsApp {
  return async (tenant, path) => {
    const request = buildWireRequest({
      draft: { method: 'GET', path, query: [], headers: [], body: null },
      body: null,
      baseUrl: tenant.baseUrl,
      userAgent: tools.userAgent,
    })
    const signal = AbortSignal.timeout(20_000)
    const recorder = new ExchangeRecorder({ ...tools, shelf: new KeptBodies(), signal })
    const { answer } = await sendAs(request, {
      way: tools.way,
      tenant,
      actingAs: { kind: 'app' },
      recorder,
    })
    return { status: answer.status, body: new TextDecoder().decode(answer.body) }
  }
}
