import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/default-settings.ts'
import { readCertificates } from '../../main/services/extra-certificates.ts'
import { createServices } from '../../main/services/services.ts'
import { FakeDocumentStore } from '../fakes/document-store.ts'
import { fakeOutside } from '../fakes/outside.ts'
import { makeSelfSigned } from '../network/self-signed.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Later than every certificate that is made here begins. */
const now = Date.now() + 60_000
const DAY = 86_400_000
const read = (text: string, at = now): unknown =>
  readCertificates(bytes(text), { file: 'ca.pem', now: at })

/** A certificate that an authority gave to somebody, who is none. */
function makeLeaf(authority: { readonly key: string; readonly cert: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-leaf-'))
  const at = (name: string): string => join(folder, name)
  const openssl = (input: string, ...words: string[]): void =>
    void execFileSync('openssl', words, { input, stdio: ['pipe', 'ignore', 'ignore'] })
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    openssl('', 'req', ...curve, '-keyout', at('k'), '-out', at('r'), '-subj', '/CN=leaf.example')
    openssl(authority.key, 'pkey', '-out', at('ca.key'))
    openssl(authority.cert, 'x509', '-out', at('ca.pem'))
    const given = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-days', '2', '-out', at('c')]
    openssl('', 'x509', '-req', '-in', at('r'), ...given)
    return readFileSync(at('c'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a file of authorities', () => {
  let authority = { key: '', cert: '' }
  beforeAll(() => {
    authority = makeSelfSigned()
  })

  it('is read, with whose they are, whatever stands between them', () => {
    const { cert } = authority
    expect(read(`# our proxy\n${cert}\n# and again\n${cert}`)).toEqual({
      file: 'ca.pem',
      subjects: ['localhost', 'localhost'],
      pem: `${cert.trim()}\n${cert.trim()}`,
    })
  })

  it.each<readonly [string, () => unknown, string]>([
    [
      'nothing in it',
      () => read(''),
      'The file is not PEM: it has no -----BEGIN CERTIFICATE-----.',
    ],
    [
      'bytes',
      () => read('0\u0082\u0001'),
      'The file is not PEM: it has no -----BEGIN CERTIFICATE-----.',
    ],
    [
      'a private key',
      () => read(authority.cert + authority.key),
      'The file holds a private key, which is of no use here and was not kept.',
    ],
    [
      'a certificate that was cut',
      () => read(authority.cert.slice(0, 200)),
      'A certificate of the file has no end: it was cut off.',
    ],
    [
      'a certificate that was changed',
      () => read(authority.cert.replace(/\n.{8}/u, '\nAAAAAAAA')),
      'Certificate 1 of the file cannot be read.',
    ],
    [
      'one that ran out',
      () => read(authority.cert, now + 30 * DAY),
      'The certificate of localhost ran out on ',
    ],
    [
      'one of the time to come',
      () => read(authority.cert, now - 30 * DAY),
      'The certificate of localhost is not valid before ',
    ],
    [
      'one of no authority',
      () => read(makeLeaf(authority)),
      'The certificate of leaf.example is not that of an authority.',
    ],
    [
      'more than anybody has',
      () => read(authority.cert.repeat(51)),
      'The file holds more than 50 certificates.',
    ],
    [
      'a megabyte and more',
      () => read('x'.repeat(1024 * 1024 + 1)),
      'The file is larger than 1 MB, which no list of authorities is.',
    ],
  ])('with %s is refused by what is wrong with it', (_what, reading, message) => {
    expect(reading).toThrow(
      expect.objectContaining({
        code: 'file_unreadable',
        message: expect.stringContaining(message) as string,
        hint: expect.any(String) as string,
      }) as Error,
    )
  })

  it('is kept once it was read, let go of, and never taken from a message', async () => {
    const settings = new FakeDocumentStore(defaultSettings)
    const outside = fakeOutside()
    let holds = authority.cert
    const services = createServices({
      ...outside,
      clock: { now: () => now, steady: () => now },
      documents: { ...outside.documents, settings },
      files: {
        ...outside.files,
        chooseToOpen: () => Promise.resolve('/home/me/ca.pem'),
        read: () => Promise.resolve(bytes(holds)),
      },
    })
    const kept = await services.settings.chooseCertificates()
    expect(kept?.extraCertificates).toMatchObject({ file: 'ca.pem', subjects: ['localhost'] })
    holds = 'no certificate'
    await expect(services.settings.chooseCertificates()).rejects.toMatchObject({
      code: 'file_unreadable',
    })
    expect(settings.read().extraCertificates).toEqual(kept?.extraCertificates)
    const { settingsChangeSchema } = await import('../../contract/settings.ts')
    expect(settingsChangeSchema.parse({ extraCertificates: kept?.extraCertificates })).toEqual({})
    expect(
      (await services.settings.change({ extraCertificates: null })).extraCertificates,
    ).toBeNull()
  })
})
