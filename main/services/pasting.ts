import type { PasteReading } from '../../contract/pasting.ts'
import type { TextReader } from './readings.ts'

/** What was pasted outside of any field: nothing of it is kept. */
export class PastingService {
  readonly #texts: TextReader

  constructor(tools: { readonly texts: TextReader }) {
    this.#texts = tools.texts
  }

  /** Throws AppError `paste_unreadable`, and the signal's reason. */
  async read(text: string, signal?: AbortSignal): Promise<PasteReading> {
    return this.#texts.read('paste', text, signal)
  }
}
