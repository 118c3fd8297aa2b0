// Runs routes of a Connect app: the client is the real one of atlassian-connect-express; the token is not
// exchanged, as its server is Atlassian's.
import { createRequire } from 'node:module'

const origin = process.env.RECORDER
const files = process.argv.slice(2)
const load = createRequire(`${process.cwd()}/`)
const HostClient = load('atlassian-connect-express/lib/internal/host-request.js')

let ended
for (const name of ['get', 'post', 'put', 'del', 'head', 'patch']) {
  const own = HostClient.prototype[name]
  HostClient.prototype[name] = function (options, done) {
    return own.call(this, options, (...answer) => {
      try {
        done(...answer)
      } catch (error) {
        console.error(current, error)
      } finally {
        ended()
      }
    })
  }
}
HostClient.prototype.getUserBearerToken = async () => ({ access_token: 'token' })

const settings = { baseUrl: origin, oauthClientId: 'id', sharedSecret: 'secret', key: 'key' }
const addon = {
  key: 'key',
  settings: { get: async () => settings },
  config: {
    product: () => ({ isJIRA: true }),
    userAgent: () => 'atlassian-connect-express',
    jwt: () => ({ validityInMinutes: 3 }),
  },
  logger: { warn() {}, error: (error) => console.error(current, error) },
}

let current = ''
process.on('uncaughtException', (error) => {
  console.error(current, error)
  ended()
})
for (const file of files) {
  current = file
  globalThis.httpClient = new HostClient(addon, {}, 'client-key')
  const answered = new Promise((resolve) => (ended = resolve))
  try {
    await import(file)
    await answered
  } catch (error) {
    console.error(file, error)
  }
}
