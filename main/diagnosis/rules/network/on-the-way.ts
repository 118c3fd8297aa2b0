import { PROXY_VARIABLE } from '../../../../contract/settings.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { certain, type FindingSign } from '../certainty.ts'
import { outcome } from '../signs.ts'

/** What the HTTP client says of a proxy that wants a login (main/network/proxy-failure.ts). */
const LOGIN = /\((?:407|UND_ERR_SOCKS5_AUTH_\w+)\)/

/** A request of Understudy’s own that came no further than the proxy; `login` where that wants one. */
export function stoppedByProxy(
  { failing }: CaseFacts,
  wants: 'login' | 'something else',
): FindingSign | null {
  const failed = failing.find(
    ({ networkError }) =>
      networkError?.code === 'EPROXY' && LOGIN.test(networkError.message) === (wants === 'login'),
  )
  if (failed === undefined) return null
  const evidence = [outcome(failed), failed.networkError?.message ?? '']
  if (wants === 'login')
    return certain('facts', evidence, {
      fix: [
        `Start Understudy with the variable ${PROXY_VARIABLE} of the proxy that this system names: a password is kept nowhere.`,
        'Or choose under Proxy in Settings one on this computer that signs in by itself, or none.',
      ],
    })
  return certain('facts', evidence, {
    cause: 'The proxy did not lead to the site: nothing of the request reached Atlassian.',
    fix: [
      'Look at the proxy’s address under Proxy in Settings, or in the proxy settings of this system, and whether it runs.',
      'Where it refuses, let whoever runs it allow the host of the site and *.atlassian.com.',
    ],
  })
}

const OTHER_HOST = {
  cause: 'The certificate is that of another host.',
  fix: [
    'Compare the host with the one in the browser: the name is wrong, or something on the way answers in its place, such as a network that one has to sign in to.',
    'Do not switch verification off: the token would be sent to whoever answers.',
  ],
}

/** What is said in the rule’s place where the code leaves no more open which fault the certificate has. */
export function faultOfCertificate(code: string): Partial<FindingSign> {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return {
        cause: 'The certificate has run out, or the clock of this computer is ahead.',
        fix: [
          'Look at the date of this computer first.',
          'If it is right, tell whoever runs what answers there: the site itself, or a proxy that opens TLS.',
        ],
      }
    case 'CERT_NOT_YET_VALID':
      return {
        cause: 'The certificate is not valid yet, or the clock of this computer is behind.',
        fix: ['Look at the date of this computer first.', 'If it is right, see who answers there.'],
      }
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return OTHER_HOST
    default:
      return {}
  }
}
