import type { ImportReading } from '../../contract/importing.ts'
import { isSameOrigin } from '../wire/same-origin.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { TextReader } from './readings.ts'

/** Pasted commands and requests as drafts, with the tenants whose site they name. */
export class ImportingService {
  readonly #tenants: Tenants
  readonly #texts: TextReader

  constructor(tools: { readonly tenants: Tenants; readonly texts: TextReader }) {
    this.#tenants = tools.tenants
    this.#texts = tools.texts
  }

  /**
   * The request of that number in the text; without one the first that can be read. Throws AppError
   * `import_unreadable`, and the signal's reason.
   */
  async read(text: string, entry?: number, signal?: AbortSignal): Promise<ImportReading> {
    const read = await this.#texts.read('import', text, signal, { entry })
    return {
      ...read,
      tenantIds: this.#tenants
        .list()
        .filter(({ baseUrl }) => isSameOrigin(baseUrl, read.origin))
        .map(({ id }) => id),
    }
  }
}
