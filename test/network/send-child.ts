import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { AppError } from '../../main/errors.ts'

// Sends one GET with a credential and prints how it ended: `<url> <proxy or ->`.
const [url = '', proxy = '-'] = process.argv.slice(2)
const client = new UndiciHttpClient({
  proxyFor: () => Promise.resolve(proxy === '-' ? null : proxy),
  certificates: () => [],
})
try {
  const { status } = await client.send(
    { method: 'GET', url, headers: [['Authorization', 'Bearer a-token']], body: null },
    { signal: new AbortController().signal, idleMs: 10_000, totalMs: null },
  )
  process.stdout.write(`answered ${status}`)
} catch (error) {
  process.stdout.write(
    error instanceof AppError ? `${error.code} ${error.details['code']}` : 'other',
  )
} finally {
  await client.close()
}
