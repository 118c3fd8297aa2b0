import { faults } from './faults.ts'
import { readArguments, usage } from './serve-arguments.ts'
import { startSandbox } from './start.ts'

/** EX_USAGE of sysexits.h. */
const wrongUsage = 64

async function serve(port: number, ids: readonly string[]): Promise<void> {
  const sandbox = await startSandbox({ port, faults: ids })
  const { baseUrl, authorizationServer, installed, descriptor, people } = sandbox
  process.stdout.write(
    `${JSON.stringify({ baseUrl, authorizationServer, installed, descriptor, people })}\n`,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close())
  }
}

function listing(): string {
  return faults
    .map(
      ({ id, by, title, whatHappens, reproduce }) =>
        `${id}  ${title}${by === 'request' ? ' (no switch: a request shows it)' : ''}\n     ${whatHappens}\n     ${reproduce}\n`,
    )
    .join('')
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = code
}

const wish = readArguments(process.argv.slice(2))

if (wish.kind === 'serve') {
  await serve(wish.port, wish.faults).catch((error: unknown) => {
    fail(
      `The practice site does not start: ${error instanceof Error ? error.message : 'unknown reason'}`,
      1,
    )
  })
} else if (wish.kind === 'wrong') {
  fail(`${wish.message}\n\n${usage}`, wrongUsage)
} else {
  process.stdout.write(wish.kind === 'help' ? usage : listing())
}
