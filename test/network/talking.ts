import { onTestFinished } from 'vitest'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { type RawServer, startRawServer } from './raw-server.ts'

/** A server for the test that asks for it. */
export async function serve(...how: Parameters<typeof startRawServer>): Promise<RawServer> {
  const server = await startRawServer(...how)
  onTestFinished(() => server.close())
  return server
}

/** The app's client, for the test that asks for it. */
export function makeClient(
  options: ConstructorParameters<typeof UndiciHttpClient>[0] = {},
): UndiciHttpClient {
  const client = new UndiciHttpClient({ certificates: () => [], ...options })
  onTestFinished(() => client.close())
  return client
}
