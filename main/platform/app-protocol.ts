import { protocol } from 'electron'
import { answerAppRequest, APP_SCHEME } from './app-files.ts'

/** Before the app is ready. https://www.electronjs.org/docs/latest/api/protocol */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the renderer's build, `folder`, and nothing beside it. Once the app is ready. */
export function serveApp(served: Parameters<typeof answerAppRequest>[0]): void {
  protocol.handle(APP_SCHEME, (request) => answerAppRequest(served, request))
}
