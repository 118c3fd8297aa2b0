import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fillPage, headerPolicy } from '../../main/platform/page-policy.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The built renderer on loopback, under the policy of the app and with the fake main before it. */
export async function servePage(
  folder: string,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname
    const name = path === '/' ? 'index.html' : normalize(path).slice(1)
    if (name === 'favicon.ico') {
      response.writeHead(204).end()
      return
    }
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const bytes = readFileSync(join(folder, name))
    if (name !== 'index.html') {
      response.writeHead(200, { 'content-type': type }).end(bytes)
      return
    }
    const nonce = randomBytes(16).toString('base64')
    const html = fillPage(bytes.toString('utf8'), nonce).replace(
      '</title>',
      '</title><script src="./fake-main.js"></script>',
    )
    const policy = headerPolicy(nonce)
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
