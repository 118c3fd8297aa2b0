import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { answerText, startRawServer } from './raw-server.ts'

it('NODE_DEBUG writes no header of a request to the terminal', async () => {
  const site = await startRawServer((socket) => socket.write(answerText('200 OK', [])))
  try {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'send-child.ts'), `http://127.0.0.1:${site.port}/`],
      { env: { ...process.env, NODE_DEBUG: 'undici,fetch,http,tls,net' } },
    )
    const [said, ended] = await Promise.all([text(child.stderr), text(child.stdout)])
    expect(ended).toBe('answered 200')
    // It was heard: undici names the address.
    expect(said).toContain(`127.0.0.1:${site.port}`)
    expect(said).not.toContain('a-token')
  } finally {
    await site.close()
  }
})
