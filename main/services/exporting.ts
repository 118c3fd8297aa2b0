import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { BodyDraft } from '../../contract/draft.ts'
import { exportTargets, type ExportFormat, type LiveFormat } from '../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../contract/exporting.ts'
import { withAuthorization } from '../acting/with-authorization.ts'
import { AppError } from '../errors.ts'
import type { CredentialChoice, ExportableRequest, Exported } from '../export/exportable.ts'
import { exportHar } from '../export/har.ts'
import { exportSelfContained } from '../export/self-contained.ts'
import { requestTargets, type RequestTarget } from '../export/targets.ts'
import { exportMarkdown, exportScript } from '../export/whole-exchange.ts'
import type { Clipboard, Clock, PersonalFiles } from '../ports.ts'
import type { WireRequest } from '../wire/message.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { Cancelling } from '../until-aborted.ts'
import type { RequestsService } from './requests.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import type { ClearingClipboard } from './clearing-clipboard.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import { signingOf } from './signing-of.ts'
import type { LiveCopy, TokensService } from './tokens.ts'
import { utf8Text } from '../wire/utf8.ts'

interface ExportTools {
  readonly requests: Pick<RequestsService, 'build'>
  readonly exchanges: KeptExchanges
  readonly secretsAtHand: Pick<SecretsAtHand, 'of'>
  readonly tenants: Tenants
  readonly tokens: TokensService
  readonly live: ClearingClipboard
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly clock: Clock
  readonly clearsAfterSeconds: () => number
  readonly version: string
}

type Rendered = Pick<Exported, 'command' | 'files' | 'notes'>

/** What is exported, wherever it is from. */
interface Subject {
  readonly tenantId: string
  readonly actingAs: ActingAs
  /** With its Authorization header; null where the exchange ended before it went out. */
  readonly request: WireRequest | null
  /** Null where it was not sent yet. */
  readonly exchange: Exchange | null
  readonly secrets: readonly string[]
}

type Renderer = (
  subject: Subject,
  tools: ExportTools,
  pathFor?: (suggested: string) => string,
) => Rendered

/** The request alone, in a target that needs no more than that. */
const asRequest =
  (target: RequestTarget, credentials: CredentialChoice = { kind: 'variable' }): Renderer =>
  (subject, { version }, pathFor) =>
    requestTargets[target](exportableOfWire(requestOf(subject)), {
      version,
      multiline: true,
      credentials,
      secrets: subject.secrets,
      actingAs: subject.actingAs,
      ...(pathFor === undefined ? {} : { pathFor }),
    })

/** What needs the whole exchange, or its tenant. */
const wholeExchange = {
  'self-contained': (subject, { tenants }, pathFor) =>
    exportSelfContained(
      exportableOfWire(requestOf(subject)),
      signingOf(subject.actingAs, requestOf(subject), tenants.get(subject.tenantId)),
      {
        secrets: subject.secrets,
        ...(pathFor === undefined ? {} : { pathFor }),
      },
    ),
  script: (subject, _tools, pathFor) =>
    exportScript(exchangeOf(subject), 'bash', subject.secrets, pathFor),
  markdown: (subject, _tools, pathFor) => {
    const { text, files } = exportMarkdown(exchangeOf(subject), subject.secrets, pathFor)
    return { command: text, files, notes: [] }
  },
  har: (subject, { version }) => ({
    command: harText(exportHar([exchangeOf(subject)], { version, secrets: subject.secrets })),
    files: [],
    notes: [],
  }),
} as const satisfies Partial<Record<ExportFormat, Renderer>>

/** Of a target that can be both, the window has the whole exchange. */
function rendererOf(format: ExportFormat): Renderer {
  return isWhole(format) ? wholeExchange[format] : asRequest(format)
}

function isWhole(format: ExportFormat): format is keyof typeof wholeExchange {
  return Object.hasOwn(wholeExchange, format)
}

function fileNameOf(format: ExportFormat): string {
  return exportTargets.find(({ name }) => name === format)?.fileName ?? format
}

const harText = (har: object): string => `${JSON.stringify(har, null, 2)}\n`

/** Stands where the token of a request goes that was not sent yet; an export puts a variable there. */
const NO_TOKEN_YET = 'not-sent-yet'
const SCHEMES = { user: 'Bearer', app: 'JWT' } as const

/**
 * Exports of this session's exchanges and of drafts: redacted, a variable in each credential's
 * place.
 */
export class ExportingService {
  readonly #tools: ExportTools

  constructor(tools: ExportTools) {
    this.#tools = tools
  }

  /** Throws AppError `exchange_unknown`, `nothing_to_copy`. */
  render(exchangeId: string, format: ExportFormat): RenderedExport {
    return this.#rendered(this.#sent(exchangeId), format)
  }

  async show(of: ExportSource, format: ExportFormat): Promise<RenderedExport> {
    return this.#rendered(await this.#subject(of), format)
  }

  async copy(of: ExportSource, format: ExportFormat): Promise<RenderedExport> {
    const rendered = await this.show(of, format)
    await this.#tools.clipboard.writeText(rendered.text)
    return rendered
  }

  /** With a live token in it, because the person asked for that by name. */
  async copyLive(of: ExportSource, format: LiveFormat, call?: Cancelling): Promise<LiveCopy> {
    const clearsAfterSeconds = this.#tools.clearsAfterSeconds()
    const { tenants, tokens, live, clock } = this.#tools
    const subject = await this.#subject(of)
    const request = requestOf(subject)
    const tenant = tenants.get(subject.tenantId)
    refuseAnotherOrigin(request.url, tenant)
    const { actingAs } = subject
    const { token, expiresAt } = await tokens.tokenFor(request, tenant, actingAs, call?.signal)
    const credentials = { kind: 'live', token, expiresAt, now: clock.now() } as const
    const { command } = asRequest(format, credentials)(subject, this.#tools)
    call?.pastCancelling()
    await live.copy(command, clearsAfterSeconds)
    return { expiresAt, clearsAfterSeconds }
  }

  /** Asks where. Files that the text reads are saved beside it, under names that begin with its own. */
  async save(of: ExportSource, format: ExportFormat): Promise<{ paths: string[] } | null> {
    const subject = await this.#subject(of)
    const path = await this.#tools.files.chooseToSave(fileNameOf(format))
    if (path === null) return null
    const folder = /^.*[\\/]/s.exec(path)?.[0] ?? ''
    const free = (suggested: string): string =>
      this.#tools.files.freePath(`${path}.${suggested}`).slice(folder.length)
    const { command, files } = rendererOf(format)(subject, this.#tools, free)
    for (const file of files) await this.#tools.files.writeNew(folder + file.name, file.bytes)
    // Last: a text that is there has beside it what it names.
    const text = command.endsWith('\n') ? command : `${command}\n`
    await this.#tools.files.replace(path, new TextEncoder().encode(text))
    return { paths: [path, ...files.map((file) => folder + file.name)] }
  }

  async #subject(of: ExportSource): Promise<Subject> {
    return of.kind === 'exchange' ? this.#sent(of.exchangeId) : this.#unsent(of)
  }

  #sent(exchangeId: string): Subject {
    const { exchange, sent, secrets } = this.#tools.exchanges.get(exchangeId)
    const { tenantId, actingAs } = exchange
    return { tenantId, actingAs, request: sent, exchange, secrets }
  }

  async #unsent(of: Extract<ExportSource, { kind: 'draft' }>): Promise<Subject> {
    const { tenantId, actingAs, draft } = of
    const tenant = this.#tools.tenants.get(tenantId)
    const built = await this.#tools.requests.build({ tenant, draft })
    const request =
      actingAs.kind === 'anonymous'
        ? built
        : withAuthorization(
            built,
            { scheme: SCHEMES[actingAs.kind], token: NO_TOKEN_YET, secrets: [] },
            tenant,
          )
    const secrets = await this.#tools.secretsAtHand.of(tenant)
    return { tenantId, actingAs, request, exchange: null, secrets }
  }

  #rendered(subject: Subject, format: ExportFormat): RenderedExport {
    const { command, files, notes } = rendererOf(format)(subject, this.#tools)
    return {
      text: command,
      notes: [...notes],
      files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })),
    }
  }
}

/** Throws AppError `nothing_to_copy` where the draft was not sent: it has no answer to be exported. */
function exchangeOf({ exchange }: Subject): Exchange {
  if (exchange !== null) return exchange
  throw new AppError('nothing_to_copy', 'This request was not sent yet, so there is no exchange.', {
    hint: 'Send it once, or copy the request alone, as curl.',
  })
}

/** Throws AppError `nothing_to_copy` where the exchange ended before the request went out. */
function requestOf({ request }: Subject): WireRequest {
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
