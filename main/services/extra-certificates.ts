import { X509Certificate } from 'node:crypto'
import type { Settings } from '../../contract/settings.ts'
import { AppError } from '../errors.ts'

type Extra = NonNullable<Settings['extraCertificates']>

const MOST_BYTES = 1024 * 1024
const MOST = 50
const BEGIN = '-----BEGIN CERTIFICATE-----'
const BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/gu

/**
 * Authorities of a PEM file, to be trusted beside the system's.
 * @param now milliseconds since the epoch
 * @throws AppError `file_unreadable`: not PEM, a private key, not of an authority, or not valid now
 */
export function readCertificates(
  bytes: Uint8Array,
  { file, now }: { readonly file: string; readonly now: number },
): Extra {
  if (bytes.byteLength > MOST_BYTES)
    throw refused('The file is larger than 1 MB, which no list of authorities is.')
  const text = new TextDecoder().decode(bytes)
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/u.test(text))
    throw refused(
      'The file holds a private key, which is of no use here and was not kept.',
      'Choose a file with the certificate alone.',
    )
  if (!text.includes(BEGIN))
    throw refused(
      `The file is not PEM: it has no ${BEGIN}.`,
      'A binary .cer or .der becomes one by: openssl x509 -inform der -in FILE -out FILE.pem',
    )
  const blocks = text.match(BLOCK) ?? []
  if (blocks.length !== text.split(BEGIN).length - 1)
    throw refused('A certificate of the file has no end: it was cut off.')
  if (blocks.length > MOST) throw refused(`The file holds more than ${MOST} certificates.`)
  const subjects = blocks.map((block, at) => checked(block, at + 1, now))
  return { file, subjects, pem: blocks.join('\n') }
}

/** Whose certificate it is. */
function checked(block: string, number: number, now: number): string {
  const certificate = parsed(block, number)
  const name = nameOf(certificate)
  const [from, until] = [certificate.validFromDate, certificate.validToDate]
  if (until.getTime() < now) throw refused(`The certificate of ${name} ran out on ${dayOf(until)}.`)
  if (from.getTime() > now)
    throw refused(`The certificate of ${name} is not valid before ${dayOf(from)}.`)
  if (!certificate.ca && certificate.subject !== certificate.issuer)
    throw refused(
      `The certificate of ${name} is not that of an authority.`,
      'Choose the root certificate of the company or of its proxy: those that stand above this one.',
    )
  return name
}

function parsed(block: string, number: number): X509Certificate {
  try {
    return new X509Certificate(block)
  } catch (cause) {
    throw new AppError('file_unreadable', `Certificate ${number} of the file cannot be read.`, {
      hint: 'It was cut off or changed: export it anew.',
      cause,
    })
  }
}

/** Its common name, else the organisation, else all of the subject. */
function nameOf({ subject }: X509Certificate): string {
  const named = /^CN=(.+)$/mu.exec(subject) ?? /^O=(.+)$/mu.exec(subject)
  return named?.[1] ?? subject.replaceAll('\n', ', ')
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function refused(
  message: string,
  hint = 'Export the certificate of the authority as PEM, and choose that file.',
): AppError {
  return new AppError('file_unreadable', message, { hint })
}
