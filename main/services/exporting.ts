import type { BodyDraft } from '../../contract/draft.ts'
import type { ExportFormat, LiveFormat, RenderedExport } from '../../contract/exporting.ts'
import { AppError } from '../errors.ts'
import type { CodeTargetName } from '../export/code/code-target.ts'
import { exportCode } from '../export/code/export-code.ts'
import { exportRequest } from '../export/export-request.ts'
import type {
  CredentialChoice,
  ExportableRequest,
  Exported,
  ShellName,
} from '../export/exportable.ts'
import { exportHar } from '../export/har.ts'
import { exportSelfContained } from '../export/self-contained.ts'
import { exportMarkdown, exportScript } from '../export/whole-exchange.ts'
import type { Clipboard, Clock, PersonalFiles } from '../ports.ts'
import type { WireRequest } from '../wire/message.ts'
import { refuseAnotherOrigin } from '../tenants/own-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { KeptExchanges, KeptExchange } from './kept-exchanges.ts'
import type { LiveClipboard } from './live-clipboard.ts'
import { signingOf } from './signing-of.ts'
import type { LiveCopy, TokensService } from './tokens.ts'

interface ExportTools {
  readonly book: KeptExchanges
  readonly tenants: Tenants
  readonly tokens: TokensService
  readonly live: LiveClipboard
  readonly clipboard: Clipboard
  readonly files: PersonalFiles
  readonly clock: Clock
  readonly clearsAfterSeconds: () => number
  readonly version: string
}

type Rendered = Pick<Exported, 'command' | 'files' | 'notes'>
type Renderer = (
  kept: KeptExchange,
  tools: ExportTools,
  pathFor?: (suggested: string) => string,
) => Rendered

const inShell =
  (shell: ShellName, credentials: CredentialChoice = { kind: 'variable' }): Renderer =>
  (kept, _tools, pathFor) =>
    exportRequest(exportableOfWire(sentOf(kept)), {
      shell,
      multiline: true,
      credentials,
      secrets: kept.secrets,
      ...(pathFor === undefined ? {} : { pathFor }),
    })

const asCode =
  (target: CodeTargetName): Renderer =>
  (kept, _tools, pathFor) =>
    exportCode(exportableOfWire(sentOf(kept)), target, {
      credentials: { kind: 'variable' },
      secrets: kept.secrets,
      ...(pathFor === undefined ? {} : { pathFor }),
    })

const liveShells: Readonly<Record<LiveFormat, ShellName>> = {
  'curl-bash': 'bash',
  'curl-posix': 'posix',
  'curl-cmd': 'cmd',
  'curl-powershell': 'powershell',
  'invoke-webrequest': 'invoke-webrequest',
}

/** What each format is made with, and the name a saved one starts with. */
const formats: Readonly<
  Record<ExportFormat, { readonly render: Renderer; readonly fileName: string }>
> = {
  'curl-bash': { render: inShell('bash'), fileName: 'request.sh' },
  'curl-posix': { render: inShell('posix'), fileName: 'request.sh' },
  'curl-cmd': { render: inShell('cmd'), fileName: 'request.cmd' },
  'curl-powershell': { render: inShell('powershell'), fileName: 'request.ps1' },
  'invoke-webrequest': { render: inShell('invoke-webrequest'), fileName: 'request.ps1' },
  'self-contained': {
    render: (kept, { tenants }, pathFor) =>
      exportSelfContained(
        exportableOfWire(sentOf(kept)),
        signingOf(kept, tenants.get(kept.exchange.tenantId)),
        {
          secrets: kept.secrets,
          ...(pathFor === undefined ? {} : { pathFor }),
        },
      ),
    fileName: 'request-self-contained.sh',
  },
  script: {
    render: ({ exchange, secrets }) => exportScript(exchange, 'bash', secrets),
    fileName: 'exchange.sh',
  },
  markdown: {
    render: ({ exchange, secrets }) => {
      const { text, files } = exportMarkdown(exchange, secrets)
      return { command: text, files, notes: [] }
    },
    fileName: 'exchange.md',
  },
  har: {
    render: ({ exchange, secrets }, { version }) => ({
      command: `${JSON.stringify(exportHar([exchange], { version, secrets }), null, 2)}\n`,
      files: [],
      notes: [],
    }),
    fileName: 'exchange.har',
  },
  fetch: { render: asCode('fetch'), fileName: 'request.mjs' },
  undici: { render: asCode('undici'), fileName: 'request.mjs' },
  'python-requests': { render: asCode('python-requests'), fileName: 'request.py' },
  'http-file': { render: asCode('http-file'), fileName: 'request.http' },
  'postman-collection': {
    render: asCode('postman-collection'),
    fileName: 'request.postman_collection.json',
  },
}

/** Exports of this session's exchanges: as sent, redacted, a variable in each credential's place. */
export class ExportingService {
  readonly #tools: ExportTools

  constructor(tools: ExportTools) {
    this.#tools = tools
  }

  render(exchangeId: string, format: ExportFormat): RenderedExport {
    const { command, files, notes } = formats[format].render(
      this.#tools.book.get(exchangeId),
      this.#tools,
    )
    return {
      text: command,
      notes: [...notes],
      files: files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })),
    }
  }

  async copy(exchangeId: string, format: ExportFormat): Promise<RenderedExport> {
    const rendered = this.render(exchangeId, format)
    await this.#tools.clipboard.writeText(rendered.text)
    return rendered
  }

  /** With a live token in it, because the person asked for that by name. */
  async copyLive(exchangeId: string, format: LiveFormat): Promise<LiveCopy> {
    const clearsAfterSeconds = this.#tools.clearsAfterSeconds()
    const { book, tenants, tokens, live, clock } = this.#tools
    const kept = book.get(exchangeId)
    const tenant = tenants.get(kept.exchange.tenantId)
    refuseAnotherOrigin(sentOf(kept).url, tenant)
    const { token, expiresAt } = await tokens.tokenFor(sentOf(kept), tenant, kept.exchange.actingAs)
    const credentials = { kind: 'live', token, expiresAt, now: clock.now() } as const
    const { command } = inShell(liveShells[format], credentials)(kept, this.#tools)
    await live.copy(command, clearsAfterSeconds)
    return { expiresAt, clearsAfterSeconds }
  }

  /** Asks where. Files that the text reads are saved beside it, under names that begin with its own. */
  async save(exchangeId: string, format: ExportFormat): Promise<{ paths: string[] } | null> {
    const kept = this.#tools.book.get(exchangeId)
    const path = await this.#tools.files.chooseToSave(formats[format].fileName)
    if (path === null) return null
    const [, folder = '', name = path] = /^(.*[\\/])?([^\\/]*)$/.exec(path) ?? []
    const { command, files } = formats[format].render(
      kept,
      this.#tools,
      (suggested) => `${name}.${suggested}`,
    )
    await this.#tools.files.write(
      path,
      new TextEncoder().encode(command.endsWith('\n') ? command : `${command}\n`),
    )
    for (const file of files) await this.#tools.files.write(folder + file.name, file.bytes)
    return { paths: [path, ...files.map((file) => folder + file.name)] }
  }
}

/** Throws AppError `nothing_to_copy` where the exchange ended before the request went out. */
function sentOf({ sent }: KeptExchange): WireRequest {
  if (sent !== null) return sent
  throw new AppError('nothing_to_copy', 'This exchange ended before the request was sent.', {
    hint: 'Look at its first step; once that works there is a request to export.',
  })
}

/** The wire form as an export takes it: text where the bytes are UTF-8. */
function exportableOfWire({ method, url, headers, body }: WireRequest): ExportableRequest {
  return { method, url, headers, ...(body === null ? {} : { body: bodyOf(body) }) }
}

function bodyOf(bytes: Uint8Array): BodyDraft {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
