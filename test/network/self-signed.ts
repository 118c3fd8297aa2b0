import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A fresh key and a certificate for a host that only its own key vouches for, as PEM; `expired`
 * for one that ran out yesterday.
 */
export function makeSelfSigned({ expired = false, host = 'localhost' } = {}): {
  readonly key: string
  readonly cert: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-tls-'))
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
    const openssl = (...words: string[]): void =>
      void execFileSync('openssl', words, { stdio: 'ignore' })
    openssl('req', '-x509', ...curve, '-days', '2', '-keyout', key, '-out', cert, ...name)
    // Only `x509` takes days that lie behind.
    if (expired) openssl('x509', '-in', cert, '-signkey', key, '-days', '-1', '-out', cert)
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
