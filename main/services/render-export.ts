import type { ActingAs } from '../../contract/acting.ts'
import type { BodyDraft } from '../../contract/draft.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { ExportFormat } from '../../contract/export-targets.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { AppError } from '../errors.ts'
import type { CredentialChoice, ExportableRequest, Exported } from '../export/exportable.ts'
import { exportHar } from '../export/har.ts'
import { exportSelfContained } from '../export/self-contained.ts'
import { requestTargets, type RequestTarget } from '../export/targets.ts'
import { exportMarkdown, exportScript } from '../export/whole-exchange.ts'
import type { WireRequest } from '../wire/message.ts'
import { utf8Text } from '../wire/utf8.ts'
import { signingOf } from './signing-of.ts'

/** What is exported, wherever it is from. */
export interface ExportSubject {
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  /** With its Authorization header; null where the exchange ended before it went out. */
  readonly request: WireRequest | null
  /** Null where it was not sent yet. */
  readonly exchange: Exchange | null
  readonly secrets: readonly string[]
}

/** Every part can be cloned: of a large body it goes to a thread. */
export interface ExportOrder {
  readonly subject: ExportSubject
  readonly format: ExportFormat
  /** Of Understudy, where a format names its maker. */
  readonly version: string
  /** A variable in the place of each where nothing else is said. */
  readonly credentials?: CredentialChoice
  /** Where its files are to lie, as it is saved; else nobody asks for their bytes. */
  readonly beside?: {
    /** Of their names. */
    readonly prefix: string
    /** In the place of names that are taken. */
    readonly instead: ReadonlyMap<string, string>
  }
}

export interface TextWithFiles {
  readonly text: string
  readonly notes: readonly string[]
  readonly files: readonly {
    readonly name: string
    readonly size: number
    readonly bytes: Uint8Array | null
  }[]
}

type Renderer = (
  order: ExportOrder,
  more: { readonly pathFor?: (suggested: string) => string },
) => Pick<Exported, 'command' | 'files' | 'notes'>

/** The request alone, in a target that needs no more than that. */
const asRequest =
  (target: RequestTarget): Renderer =>
  ({ subject, version, credentials = { kind: 'variable' } }, more) =>
    requestTargets[target](exportableOfWire(requestOf(subject)), {
      ...more,
      version,
      multiline: true,
      credentials,
      secrets: subject.secrets,
      actingAs: subject.actingAs,
    })

/** What needs the whole exchange, or its tenant. */
const wholeExchange = {
  'self-contained': ({ subject: { actingAs, secrets, tenant, ...subject } }, more) => {
    const request = requestOf(subject)
    const signing = signingOf(actingAs, request, tenant)
    return exportSelfContained(exportableOfWire(request), signing, { ...more, secrets })
  },
  script: ({ subject }, { pathFor }) =>
    exportScript(exchangeOf(subject), 'bash', subject.secrets, pathFor),
  markdown: ({ subject }, { pathFor }) => {
    const { text, files } = exportMarkdown(exchangeOf(subject), subject.secrets, pathFor)
    return { command: text, files, notes: [] }
  },
  har: ({ subject: { secrets, ...subject }, version }) => ({
    command: harText(exportHar([exchangeOf(subject)], { version, secrets })),
    files: [],
    notes: [],
  }),
} as const satisfies Partial<Record<ExportFormat, Renderer>>

const harText = (har: object): string => `${JSON.stringify(har, null, 2)}\n`

/** Of a target that can be both, the window has the whole exchange. */
const rendererOf = (format: ExportFormat): Renderer =>
  isWhole(format) ? wholeExchange[format] : asRequest(format)

function isWhole(format: ExportFormat): format is keyof typeof wholeExchange {
  return Object.hasOwn(wholeExchange, format)
}

/**
 * An export as text: redacted, a variable in each credential's place unless it is told otherwise.
 *
 * @throws AppError `nothing_to_copy`, `export_impossible`
 */
export function renderExport(order: ExportOrder): TextWithFiles {
  const { beside } = order
  const pathFor = (suggested: string): string => {
    const name = `${beside?.prefix ?? ''}${suggested}`
    return beside?.instead.get(name) ?? name
  }
  const { command, files, notes } = rendererOf(order.format)(order, { pathFor })
  return {
    text: command,
    notes,
    files: files.map(({ name, bytes }) => ({
      name,
      size: bytes.byteLength,
      bytes: beside === undefined ? null : bytes,
    })),
  }
}

/** Bytes of a body that it goes through: what is told of a whole exchange has the heads of its bodies alone. */
export function bytesToRender({ subject, format }: ExportOrder): number {
  const isOfHeads = isWhole(format) && format !== 'self-contained'
  return isOfHeads ? 0 : (subject.request?.body?.byteLength ?? 0)
}

/** Throws AppError `nothing_to_copy` where the draft was not sent: it has no answer to be exported. */
function exchangeOf({ exchange }: Pick<ExportSubject, 'exchange'>): Exchange {
  if (exchange !== null) return exchange
  throw new AppError('nothing_to_copy', 'This request was not sent yet, so there is no exchange.', {
    hint: 'Send it once, or copy the request alone, as curl.',
  })
}

/** Throws AppError `nothing_to_copy` where the exchange ended before the request went out. */
export function requestOf({ request }: Pick<ExportSubject, 'request'>): WireRequest {
  if (request !== null) return request
  throw new AppError('nothing_to_copy', 'This exchange ended before the request was sent.', {
    hint: 'Look at its first step; once that works there is a request to export.',
  })
}

/** The wire form as an export takes it: text where the bytes are UTF-8. */
function exportableOfWire({ method, url, headers, body }: WireRequest): ExportableRequest {
  return { method, url, headers, ...(body === null ? {} : { body: bodyOf(body) }) }
}

function bodyOf(bytes: Uint8Array): BodyDraft {
  const text = utf8Text(bytes)
  return text === null ? { base64: Buffer.from(bytes).toString('base64') } : { text }
}
