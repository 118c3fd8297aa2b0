import type { RequestOf } from '../../contract/contract.ts'
import type { ExportFormat } from '../../contract/export-targets.ts'
import type { RenderedExport } from '../../contract/exporting.ts'
import type { ImportReading } from '../../contract/importing.ts'
import type { ComparedClaim, Inspection, QshCheck } from '../../contract/claims.ts'
import { assertionReading, connectReading } from './fake-data.ts'

/** Inspections by what the pasted text begins with; anything else is an assertion of Acme's. */
const INSPECTIONS: Readonly<Record<string, Inspection>> = {
  wrong: {
    keyQuestion: null,
    reading: {
      ...connectReading,
      verified: 'no',
      whose: { kind: 'issuer-only', tenantId: 'acme', name: 'Acme', slip: 'base64-decoded' },
      notes: ['Taken off: the scheme “JWT”.'],
    },
  },
  lifecycle: {
    keyQuestion: {
      url: 'https://connect-install-keys.atlassian.com/key-1',
      words:
        'GET https://connect-install-keys.atlassian.com/key-1: the public key that the token names.',
    },
    reading: {
      ...assertionReading,
      kind: 'lifecycle-jwt',
      title: 'Lifecycle JWT of Jira',
      verified: 'not-verified',
      signedBy: null,
      header: { alg: 'RS256', kid: 'key-1' },
      whose: { kind: 'nobody', tenants: 5 },
    },
  },
}

export function inspectionOf(text: string): Inspection {
  const [first = ''] = text.split(' ')
  return (
    INSPECTIONS[first] ?? {
      keyQuestion: null,
      reading: {
        ...assertionReading,
        whose: { kind: 'signed', tenantId: 'acme', name: 'Acme', generation: 'current' },
        notes: ['Times are compared with 2026-11-23T12:00:00.000Z of this machine.'],
      },
    }
  )
}

export function verifiedByKey(inspection: Inspection): Inspection {
  return { ...inspection, reading: { ...inspection.reading, verified: 'yes' } }
}

const COMPUTED = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

export function checkOf({ method, url, inToken, pasted }: RequestOf<'claims:qsh'>): QshCheck {
  const canonical = `${method}&${url.replace(/^https?:\/\/[^/]+/u, '').replace('?', '&')}`
  return {
    reading: {
      inToken,
      computed: COMPUTED,
      canonicalRequest: canonical,
      match: inToken === null ? null : inToken === COMPUTED,
      likelyReasons: inToken === null ? [] : ['context-path-missing-in-base'],
      likelyReasonWords: inToken === null ? [] : ['the context path of the base URL not taken off'],
      disagreements: ['plus-for-space'],
      disagreementWords: ['Form encoding writes a space as +.'],
    },
    diff:
      pasted === null
        ? null
        : {
            same: { before: `${method}&/rest/api/3/`, after: '&a=1' },
            computed: 'search',
            pasted: 'Search',
            firstDifference: pasted === canonical ? null : 16,
          },
  }
}

export const comparedClaims: readonly ComparedClaim[] = [
  { part: 'header', name: 'alg', side: 'both', left: 'HS256', right: 'HS256' },
  {
    part: 'payload',
    name: 'iss',
    side: 'different',
    left: 'com.example.tickets',
    right: '1f2e3d4c-aaaa',
  },
  { part: 'payload', name: 'exp', side: 'both', left: 1_795_435_260, right: 1_795_435_260 },
  { part: 'payload', name: 'qsh', side: 'left-only', left: COMPUTED, right: undefined },
  { part: 'payload', name: 'sub', side: 'right-only', left: undefined, right: '712020:0a1b2c3d' },
]

const CURL = `curl \\
  --request POST \\
  --header 'Accept: application/json' \\
  --header 'Content-Type: application/json' \\
  --header "Authorization: Bearer $UNDERSTUDY_TOKEN" \\
  --data-raw '{"jql":"project = DESK","maxResults":50}' \\
  --globoff --path-as-is \\
  'https://acme.atlassian.net/rest/api/3/search'`

export function renderedAs(format: ExportFormat): RenderedExport {
  return {
    text: format === 'curl-bash' ? CURL : `${format}\n${CURL}`,
    notes: ['Set UNDERSTUDY_TOKEN before you run it.'],
    files: format === 'curl-posix' ? [{ name: 'body.bin', size: 20_480 }] : [],
  }
}

const entry = { name: '', method: 'GET', status: 200, totalMs: 182, isFailed: false, problem: null }

/** A HAR of a browser in which something was refused. */
export const importedHar = {
  entries: [
    { ...entry, url: 'https://acme.atlassian.net/rest/api/3/myself' },
    {
      ...entry,
      method: 'POST',
      url: 'https://acme.atlassian.net/rest/api/3/search?expand=names&jql=project%20%3D%20DESK%20ORDER%20BY%20created%20DESC&maxResults=50',
      status: 403,
      totalMs: 2410,
      isFailed: true,
    },
    {
      ...entry,
      method: 'DELETE',
      name: 'עברית: remove the issue',
      url: 'https://acme.atlassian.net/rest/api/3/issue/DESK-1',
      status: 204,
    },
    {
      ...entry,
      url: '',
      method: '',
      status: null,
      totalMs: null,
      problem: 'This request of the HAR names no URL.',
    },
    {
      ...entry,
      url: 'https://acme.atlassian.net/rest/api/3/field',
      status: null,
      totalMs: 30_000,
      isFailed: true,
    },
    ...Array.from({ length: 40 }, (_, at) => ({
      ...entry,
      url: `https://acme.atlassian.net/rest/api/3/issue/DESK-${at}`,
      totalMs: 90 + at,
    })),
  ],
} satisfies Partial<ImportReading>

export const importedCurl: ImportReading = {
  origin: 'https://acme.atlassian.net',
  draft: {
    method: 'POST',
    path: '/rest/api/3/search?expand=names',
    query: [],
    headers: [
      ['Accept', 'application/json'],
      ['Content-Type', 'application/json'],
    ],
    body: { text: '{"jql":"project = DESK"}' },
  },
  credentials: [
    {
      kind: 'bearer',
      said: 'Taken out, and not kept: a live Bearer token for acme.atlassian.net.',
    },
  ],
  dropped: ['--insecure: Understudy checks certificates.'],
  noted: ['The dynamic variable {{$guid}}: what is here now is “1”.'],
  entry: 1,
  entries: [],
  tenantIds: ['acme'],
}
