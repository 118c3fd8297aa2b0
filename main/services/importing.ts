import type { ImportReading } from '../../contract/importing.ts'
import { importRequest } from '../export/import/import-request.ts'
import { toDraft } from '../export/import/imported.ts'
import type { Clock } from '../ports.ts'
import { isSameOrigin } from '../wire/same-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'

/** Pasted commands and requests as drafts, with the tenants whose site they name. */
export class ImportingService {
  readonly #tenants: Tenants
  readonly #clock: Clock

  constructor(tools: { readonly tenants: Tenants; readonly clock: Clock }) {
    this.#tenants = tools.tenants
    this.#clock = tools.clock
  }

  /** Throws AppError `import_unreadable`. */
  read(text: string): ImportReading {
    const imported = importRequest(text, this.#clock.now())
    const { origin, draft } = toDraft(imported)
    return {
      origin,
      draft,
      credentials: imported.credentials.map(({ kind, said }) => ({ kind, said })),
      dropped: [...imported.dropped],
      tenantIds: this.#tenants
        .list()
        .filter(({ baseUrl }) => isSameOrigin(baseUrl, origin))
        .map(({ id }) => id),
    }
  }
}
