import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../main/platform/refused-switches.ts'

describe('switches that a packaged start refuses', () => {
  it.each([
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['--remote-debugging-port', 'remote-debugging-port'],
    ['-remote-debugging-port=0', 'remote-debugging-port'],
    ['--Remote-Debugging-Port=9222', 'remote-debugging-port'],
    ['--remote-debugging-pipe', 'remote-debugging-pipe'],
    ['--remote-debugging-address=0.0.0.0', 'remote-debugging-address'],
    ['--inspect', 'inspect'],
    ['--inspect=0.0.0.0:9229', 'inspect'],
    ['--inspect-brk', 'inspect-brk'],
    ['--inspect_brk', 'inspect-brk'],
    ['--inspect-wait', 'inspect-wait'],
    ['--proxy-server=http://evil.example:8080', 'proxy-server'],
    ['--proxy-pac-url=data:,', 'proxy-pac-url'],
    ['--proxy-bypass-list=*', 'proxy-bypass-list'],
    ['--host-resolver-rules=MAP * 10.0.0.1', 'host-resolver-rules'],
    ['--ignore-certificate-errors', 'ignore-certificate-errors'],
    ['--ssl-key-log-file=/tmp/keys', 'ssl-key-log-file'],
    ['--log-net-log=/tmp/net.json', 'log-net-log'],
    ['--disable-web-security', 'disable-web-security'],
    ['--single-process', 'single-process'],
    ['--js-flags=--expose-gc', 'js-flags'],
    ['--trace-startup=*', 'trace-startup'],
    ['--zygote-cmd-prefix=/tmp/x', 'zygote-cmd-prefix'],
    ['--allow-file-access', 'allow-file-access'],
    ['--renderer-cmd-prefix=/tmp/x', 'renderer-cmd-prefix'],
  ])('%s', (argument, name) => {
    for (const given of [[argument], ['--other', argument], ['inspect', 'a.txt', argument]]) {
      const message = refusalOf(given, 'linux')
      expect(message).toMatch(
        new RegExp(`^Understudy does not start with --${name}: it [^.]+\\. Start it without\\.$`),
      )
      expect(message).not.toContain('evil')
    }
  })

  it('a slash is a dash on Windows alone', () => {
    expect(refusalOf(['/inspect'], 'win32')).not.toBeNull()
    expect(refusalOf(['/inspect'], 'linux')).toBeNull()
  })

  it.each([
    [[]],
    [['inspect', 'token.txt']],
    [['inspect', '-']],
    [['diagnose', '--json', '--explain']],
    [['--', '--remote-debugging-port=1']],
    [['--inspector']],
    [['--no-sandbox']],
    [['--user-data-dir=/tmp/x', '--ozone-platform=wayland']],
    [['a--proxy-server=x']],
    [['']],
    [['-']],
  ])('not %j', (given) => {
    expect(refusalOf(given, 'linux')).toBeNull()
  })
})
