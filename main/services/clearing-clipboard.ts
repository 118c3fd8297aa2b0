import type { Clipboard } from '../ports.ts'

/** Texts that hold a live credential: written to the clipboard, and taken away again after a time. */
export class ClearingClipboard {
  readonly #clipboard: Clipboard
  readonly #later: (job: () => void, ms: number) => void
  /** The last copy: one of the same text again has a time of its own. */
  #copied: { readonly text: string } | null = null

  /** `later` runs a job once after so many milliseconds. */
  constructor(tools: {
    readonly clipboard: Clipboard
    readonly later: (job: () => void, ms: number) => void
  }) {
    this.#clipboard = tools.clipboard
    this.#later = tools.later
  }

  /** What the person copied meanwhile stays: only this very text is cleared. */
  async copy(text: string, clearsAfterSeconds: number): Promise<void> {
    const copy = { text }
    this.#copied = copy
    await this.#clipboard.writeText(text)
    this.#later(() => {
      if (this.#copied === copy) void this.clear()
    }, clearsAfterSeconds * 1000)
  }

  /** At once, if the clipboard still holds the last one. */
  async clear(): Promise<void> {
    const copied = this.#copied
    this.#copied = null
    // A clipboard that does not answer is nothing that anybody could act on.
    if (copied !== null) await this.#clipboard.clearIfHolds(copied.text).catch(() => undefined)
  }
}
