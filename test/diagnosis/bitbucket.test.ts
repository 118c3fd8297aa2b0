import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** What fails on the way to a server fails alike for all of Atlassian's: what is told first of calls to Bitbucket. */
const ON_THE_WAY: readonly (readonly [what: string, text: string, first: string])[] = [
  [
    'a certificate that Java does not know',
    'Unable to log in to Bitbucket\n\njavax.net.ssl.SSLHandshakeException: sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target\n\tat sun.security.ssl.Alerts.getSSLException(Alerts.java:192)',
    'N09 possible',
  ],
  [
    'no trust store',
    'A check of the Bitbucket migration fails:\n\nCaused by: java.security.InvalidAlgorithmParameterException: the trustAnchors parameter must be non-empty',
    'N09 possible',
  ],
  [
    'a timeout, in prose',
    'Our builds fail now and then since the plugin’s call to Bitbucket ends with `connect timed out`, running it again helps.',
    'N08 possible',
  ],
  [
    'a refused connection',
    'push to Bitbucket from the pipeline:\n\njava.net.ConnectException: Connection refused (Connection refused)',
    'N07 possible',
  ],
  [
    'a name that does not resolve',
    'git of Bitbucket\n\ncurl: (6) Could not resolve host: bitbucket.oak.example',
    'N06 possible',
  ],
  [
    'its own words for a limit',
    'renovate runs into it at times.\n\nERROR: Repository has unknown error\nRate limit for this resource has been exceeded (bitbucket.org)',
    'J21 likely',
  ],
  [
    '429 in prose',
    'Same with us: more and more often we meet the error code 429 of Bitbucket Cloud when our pull requests are analysed.',
    'J21 possible',
  ],
  [
    '429 of its API',
    'GET https://api.bitbucket.org/2.0/repositories/oak/site/pullrequests 429 Too Many Requests',
    'J21 likely',
  ],
]

describe('Bitbucket', () => {
  it.each(ON_THE_WAY)('%s', (_, text, first) => {
    expect(toldOf(text)[0] ?? 'nothing').toBe(first)
  })

  it.each([
    'I changed the app password for a token, and all I get from Bitbucket is 403 Forbidden.',
    'Bitbucket answers 401 since this morning.',
    'The next release of our plugin for Bitbucket waits longer when it is rate limited.',
  ])('what is not on the way is left to others: %s', (text) => {
    expect(toldOf(text)).toEqual([])
  })
})
