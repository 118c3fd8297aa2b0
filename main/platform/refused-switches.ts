/**
 * Switches of Chromium and Node that a packaged start refuses, with what each would open. Whoever can
 * set an argument (a changed shortcut, another program) has no need of them, and the app none either.
 * Not among them: `--no-sandbox`, which the AppImage gives itself where the kernel has no other way.
 * The names: https://peter.sh/experiments/chromium-command-line-switches and
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 */
const opens = {
  debugging: 'lets another program read and steer the app',
  network: 'leads the app’s connections elsewhere, or writes down what they carry',
  page: 'takes from the window what keeps a page in its bounds',
  program: 'runs another program or other code in the app’s place',
} as const

const refused: Readonly<Record<keyof typeof opens, readonly string[]>> = {
  debugging: [
    'auto-open-devtools-for-tabs',
    'debug',
    'debug-brk',
    'debug-port',
    'enable-tracing',
    'inspect',
    'inspect-brk',
    'inspect-brk-node',
    'inspect-port',
    'inspect-publish-uid',
    'inspect-wait',
    'remote-allow-origins',
    'remote-debugging-address',
    'remote-debugging-io-pipes',
    'remote-debugging-pipe',
    'remote-debugging-port',
    'remote-debugging-socket-name',
    'remote-debugging-targets',
    'trace-config-file',
    'trace-startup',
    'trace-startup-file',
    'trace-to-console',
  ],
  network: [
    'allow-insecure-localhost',
    'host-resolver-rules',
    'host-rules',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list',
    'log-net-log',
    'net-log-capture-mode',
    'no-proxy-server',
    'proxy-auto-detect',
    'proxy-bypass-list',
    'proxy-pac-url',
    'proxy-server',
    'ssl-key-log-file',
  ],
  page: [
    'allow-file-access',
    'allow-file-access-from-files',
    'allow-running-insecure-content',
    'disable-site-isolation-trials',
    'disable-web-security',
    'single-process',
    'unsafely-treat-insecure-origin-as-secure',
  ],
  program: [
    'browser-subprocess-path',
    'gpu-launcher',
    'js-flags',
    'load-extension',
    'plugin-launcher',
    'ppapi-plugin-launcher',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'zygote-cmd-prefix',
  ],
}

const kindOf = new Map(
  Object.entries(refused).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as keyof typeof opens] as const),
  ),
)

/**
 * What to say where one of these arguments, as they stand behind the program, is refused; null where
 * none is. Chromium takes one dash for two, `/` too on Windows, and nothing behind `--` for a switch.
 */
export function refusalOf(given: readonly string[], platform: string): string | null {
  const end = given.indexOf('--')
  for (const argument of end === -1 ? given : given.slice(0, end)) {
    const name = switchName(argument, platform)
    const kind = name === null ? undefined : kindOf.get(name)
    if (name !== null && kind !== undefined) {
      return `Understudy does not start with --${name}: it ${opens[kind]}. Start it without.`
    }
  }
  return null
}

function switchName(argument: string, platform: string): string | null {
  const prefix = platform === 'win32' ? /^(?:--|-|\/)/ : /^--?/
  if (!prefix.test(argument)) return null
  return argument.replace(prefix, '').split('=', 1)[0]?.toLowerCase().replaceAll('_', '-') ?? null
}
