/** Logs as programs write them, by what one entry of each looks like. */
const entries = {
  calls: (at) =>
    `2026-01-12T10:00:01Z ERROR GET https://acme.atlassian.net/rest/api/3/issue/K-${at} returned ${at % 7 === 0 ? 403 : 200} in 9 ms\n`,
  'nothing of a call': (at) =>
    `2026-01-12T10:00:01.${100 + (at % 900)}Z INFO [worker-${at % 8}] com.acme.sync.Runner - processed batch ${at} in ${at % 90} ms\n`,
  'JSON lines': (at) =>
    `{"level":"info","time":${1760000000000 + at},"msg":"request done","req":{"method":"GET","url":"/rest/api/3/issue/K-${at}"},"res":{"statusCode":${at % 7 === 0 ? 403 : 200}}}\n`,
  'stack traces': (at) =>
    [
      `2026-01-12 10:00:01,${100 + (at % 900)} ERROR [main] c.a.Sync - Cannot read issue K-${at}`,
      `java.lang.IllegalStateException: no answer from worker ${at}`,
      `\tat com.acme.sync.Runner.read(Runner.java:${at % 200})`,
      '\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)',
      'Caused by: java.net.SocketTimeoutException: Read timed out',
      '\t... 12 more\n',
    ].join('\n'),
  'ends of lines as Windows writes them': (at) =>
    `2026-01-12 10:00:01 WARN GET /rest/api/3/issue/K-${at} -> 404\r\n`,
  'one line': () => 'the error of no entry 42; ',
} as const satisfies Readonly<Record<string, (at: number) => string>>

export type KindOfLog = keyof typeof entries
export const kindsOfLog = Object.keys(entries) as readonly KindOfLog[]

/** A log of about as many characters. */
export function logOf(kind: KindOfLog, characters: number, from = 0): string {
  const pieces: string[] = []
  for (let at = from, length = 0; length < characters; at += 1) {
    const piece = entries[kind](at)
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}
