import type { Pair } from '../../contract/draft.ts'
import { redactHeaders, redactText } from './redact.ts'

/**
 * The secrets of one run, which grow while it goes on: whoever holds them asks, and what is
 * registered later counts too where a body is read later.
 */
export class Secrets {
  readonly #texts: Set<string>
  /** One list until another is added: what is made of a list is made once. */
  #list: readonly string[] | null = null

  constructor(texts: readonly string[] = []) {
    this.#texts = new Set(texts)
  }

  add(...texts: readonly string[]): void {
    const before = this.#texts.size
    for (const text of texts) this.#texts.add(text)
    if (this.#texts.size > before) this.#list = null
  }

  /** Those known by now. */
  all(): readonly string[] {
    return (this.#list ??= [...this.#texts])
  }

  redact(text: string): string {
    return redactText(text, this.all())
  }

  redactHeaders(headers: readonly Pair[]): Pair[] {
    return redactHeaders(headers, this.all())
  }
}
