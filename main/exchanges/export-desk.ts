import type { ExportFormat, RenderedExport } from '../../contract/exporting.ts'
import type { BodyDraft } from '../../contract/request.ts'
import { AppError } from '../errors.ts'
import { exportRequest } from '../export/export-request.ts'
import type { ExportableRequest, ShellName } from '../export/exportable.ts'
import type { Clipboard, WireRequest } from '../ports.ts'
import type { ExchangeBook, KeptExchange } from './exchange-book.ts'

const shells: Readonly<Record<ExportFormat, ShellName>> = { 'curl-bash': 'bash' }

/** Exports of this session's exchanges: the request as sent, a variable in each credential's place. */
export class ExportDesk {
  readonly #book: ExchangeBook
  readonly #clipboard: Clipboard

  constructor(tools: { readonly book: ExchangeBook; readonly clipboard: Clipboard }) {
    this.#book = tools.book
    this.#clipboard = tools.clipboard
  }

  render(exchangeId: string, format: ExportFormat): RenderedExport {
    const kept = this.#book.get(exchangeId)
    const { command, notes } = exportRequest(exportable(sentOf(kept)), {
      shell: shells[format],
      multiline: true,
      credentials: { kind: 'variable' },
      secrets: kept.secrets,
    })
    return { text: command, notes: [...notes] }
  }

  async copy(exchangeId: string, format: ExportFormat): Promise<RenderedExport> {
    const rendered = this.render(exchangeId, format)
    await this.#clipboard.writeText(rendered.text)
    return rendered
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
export function exportable({ method, url, headers, body }: WireRequest): ExportableRequest {
  return { method, url, headers, ...(body === null ? {} : { body: bodyOf(body) }) }
}

function bodyOf(bytes: Uint8Array): BodyDraft {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
