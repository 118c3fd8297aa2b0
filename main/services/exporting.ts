import { exportTargets, type ExportFormat, type LiveFormat } from '../../contract/export-targets.ts'
import type { ExportSource, RenderedExport } from '../../contract/exporting.ts'
import { withAuthorization } from '../acting/with-authorization.ts'
import type { Clipboard, Clock, PersonalFiles } from '../ports.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { Cancelling } from '../until-aborted.ts'
import { sharedCopy } from '../wire/shared-copy.ts'
import type { RequestsService } from './requests.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import type { ClearingClipboard } from './clearing-clipboard.ts'
import type { TextReader } from './readings.ts'
import type { ExportOrder, ExportSubject, TextWithFiles } from './render-export.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import type { LiveCopy, TokensService } from './tokens.ts'

/** Loaded with the first export: no window waits for its targets. */
const rendering = () => import('./render-export.ts')

interface ExportTools {
  readonly requests: Pick<RequestsService, 'build'>
  readonly exchanges: KeptExchanges
  readonly secretsAtHand: Pick<SecretsAtHand, 'of'>
  readonly tenants: Tenants
  readonly tokens: TokensService
  readonly live: ClearingClipboard
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly texts: Pick<TextReader, 'read'>
  readonly clock: Clock
  readonly clearsAfterSeconds: () => number
  readonly version: string
}

/** Bytes of a request's body: what has more is exported in a thread, as it is looked through for secrets. */
const LARGE_BODY = 256 * 1024

function fileNameOf(format: ExportFormat): string {
  return exportTargets.find(({ name }) => name === format)?.fileName ?? format
}

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
  render(exchangeId: string, format: ExportFormat): Promise<RenderedExport> {
    return this.show({ kind: 'exchange', exchangeId }, format)
  }

  async show(of: ExportSource, format: ExportFormat): Promise<RenderedExport> {
    const { text, notes, files } = await this.#rendered({
      subject: await this.#subject(of),
      format,
    })
    return { text, notes: [...notes], files: files.map(({ name, size }) => ({ name, size })) }
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
    const { requestOf } = await rendering()
    const subject = await this.#subject(of)
    const request = requestOf(subject)
    const tenant = tenants.get(subject.tenant.id)
    refuseAnotherOrigin(request.url, tenant)
    const { actingAs } = subject
    const { token, expiresAt } = await tokens.tokenFor(request, tenant, actingAs, call?.signal)
    const credentials = { kind: 'live', token, expiresAt, now: clock.now() } as const
    const { text } = await this.#rendered({ subject, format, credentials })
    call?.pastCancelling()
    await live.copy(text, clearsAfterSeconds)
    return { expiresAt, clearsAfterSeconds }
  }

  /** Asks where. Files that the text reads are saved beside it, under names that begin with its own. */
  async save(of: ExportSource, format: ExportFormat): Promise<{ paths: string[] } | null> {
    const subject = await this.#subject(of)
    const path = await this.#tools.files.chooseToSave(fileNameOf(format))
    if (path === null) return null
    const folder = /^.*[\\/]/s.exec(path)?.[0] ?? ''
    const prefix = `${path.slice(folder.length)}.`
    const { text, files } = await this.#beside({ subject, format }, { folder, prefix })
    for (const { name, bytes } of files)
      await this.#tools.files.writeNew(folder + name, bytes ?? new Uint8Array())
    // Last: a text that is there has beside it what it names.
    const whole = text.endsWith('\n') ? text : `${text}\n`
    await this.#tools.files.replace(path, new TextEncoder().encode(whole))
    return { paths: [path, ...files.map(({ name }) => folder + name)] }
  }

  /** With its files under names that nothing in the folder has. */
  async #beside(
    order: Omit<ExportOrder, 'version'>,
    { folder, prefix }: { readonly folder: string; readonly prefix: string },
  ): Promise<TextWithFiles> {
    const wanted = await this.#rendered({ ...order, beside: { prefix, instead: new Map() } })
    const free = ({ name }: { readonly name: string }): string =>
      this.#tools.files.freePath(folder + name).slice(folder.length)
    const instead = new Map(wanted.files.map((file) => [file.name, free(file)]))
    const isFree = [...instead].every(([name, given]) => name === given)
    return isFree ? wanted : this.#rendered({ ...order, beside: { prefix, instead } })
  }

  async #rendered(asked: Omit<ExportOrder, 'version'>): Promise<TextWithFiles> {
    const { bytesToRender, renderExport, requestOf } = await rendering()
    const order = { ...asked, version: this.#tools.version }
    if (bytesToRender(order) <= LARGE_BODY) return renderExport(order)
    const request = requestOf(order.subject)
    const body = request.body && (await sharedCopy(request.body))
    const subject = { ...order.subject, request: { ...request, body } }
    return this.#tools.texts.read('export', '', undefined, { exported: { ...order, subject } })
  }

  async #subject(of: ExportSource): Promise<ExportSubject> {
    return of.kind === 'exchange' ? this.#sent(of.exchangeId) : this.#unsent(of)
  }

  #sent(exchangeId: string): ExportSubject {
    const { exchange, tenant, sent, secrets } = this.#tools.exchanges.get(exchangeId)
    const { tenants } = this.#tools
    return {
      tenant: tenants.has(tenant.id) ? tenants.get(tenant.id) : tenant,
      actingAs: exchange.actingAs,
      request: sent,
      exchange,
      secrets,
    }
  }

  async #unsent(of: Extract<ExportSource, { kind: 'draft' }>): Promise<ExportSubject> {
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
    return { tenant, actingAs, request, exchange: null, secrets }
  }
}
