import { drips, FIVE, floods, OK, resets, rowsThat, stalls } from './rows.ts'

export const connections = [
  ...rowsThat('failed network_unreachable', {
    'closes at once': '',
    'resets at once': (socket) => socket.resetAndDestroy(),
    'resets within the head': resets(OK),
  }),
  ...rowsThat('failed answer_malformed', { 'speaks TLS': '\x15\x03\x03\x00\x02\x02\x46' }),
  ...rowsThat('answered 200', {
    'says it is done, and answers': (socket) => {
      socket.write(`${OK}${FIVE}`)
      socket.end()
    },
    'answers twice': (socket) => socket.write(`${OK}${FIVE}${OK}${FIVE}`),
    'goes on after the answer': (socket) => socket.write(`${OK}${FIVE}${'junk '.repeat(10_000)}`),
  }),
  ...rowsThat(
    'failed network_timeout',
    {
      'never answers': () => undefined,
      'falls silent within the status': stalls('HTTP/1.1 2'),
      'falls silent within the headers': stalls(`${OK}A: b\r\n`),
      'drips its head without an end': drips(OK, 'A: b\r\n'),
      'informational answers without an end': drips('', 'HTTP/1.1 103 Early\r\n\r\n'),
    },
    { waits: true },
  ),
  ...rowsThat('failed answer_malformed', {
    'a flood of what is no HTTP': floods('', '\xff'.repeat(10_000)),
  }),
]
