import type { Pair } from '../../contract/draft.ts'
import { redactHeaders, redactText } from './redact.ts'

/**
 * The secrets of one run, which grow while it goes on: whoever holds them asks, and what is
 * registered later counts too where a body is read later.
 */
export class Secrets {
  readonly #texts: Set<string>

  constructor(texts: readonly string[] = []) {
    this.#texts = new Set(texts)
  }

  add(...texts: readonly string[]): void {
    for (const text of texts) this.#texts.add(text)
  }

  /** Those known by now. */
  all(): readonly string[] {
    return [...this.#texts]
  }

  redact(text: string): string {
    return redactText(text, this.all())
  }

  redactHeaders(headers: readonly Pair[]): Pair[] {
    return redactHeaders(headers, this.all())
  }
}
