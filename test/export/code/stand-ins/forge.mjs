// Runs functions of a Forge app: @forge/api is the real one, and what Forge's proxy would do with a
// request is done by a client that sends it on as it comes. Files are named behind the origin.
import { request } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'

const origin = process.env.RECORDER
const files = process.argv.slice(2)

globalThis.__forge_runtime__ = {
  metrics: { counter: () => ({ incr() {} }), timing: () => ({ measure: () => ({ stop() {} }) }) },
}
globalThis.__forge_fetch__ = (how, path, init) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const body = init.body === undefined ? null : Buffer.from(init.body)
    const own = Array.isArray(init.headers) ? init.headers : Object.entries(init.headers ?? {})
    const framing = body === null ? [] : [['Content-Length', String(body.length)]]
    const headers = [['Host', 'api.atlassian.com'], ...own, ...framing].flat()
    const sent = request(
      { hostname, port, path, method: init.method, headers, setDefaultHeaders: false },
      (response) => {
        response.resume()
        response.on('end', () =>
          resolve({ status: 200, headers: new Headers(), text: async () => '' }),
        )
      },
    )
    sent.on('error', reject)
    // An answer to HEAD that has a body is waited for.
    sent.setTimeout(2000, () => sent.destroy(new Error('no answer')))
    sent.end(body ?? undefined)
  })

for (const file of files) {
  try {
    // As Forge's bundler takes the default of a CommonJS module.
    const text = readFileSync(file, 'utf8').replace(
      /^import api, \{ (\w+) \} from "@forge\/api"$/m,
      'import forge from "@forge/api"\nconst { default: api, $1 } = forge',
    )
    writeFileSync(file, text)
    await import(file)
  } catch (error) {
    console.error(file, error)
  }
}
