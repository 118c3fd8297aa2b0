/** Where it is said that the request is not quite the one that the text would send. */
export interface Dropped {
  push(...said: readonly string[]): unknown
}

/** What there is to say of a reading besides its request: one sentence each, by severity. */
export class Remarks implements Dropped {
  /** Stayed behind: the text would send something else, or more. */
  readonly dropped: string[] = []
  /** To know: the request is the one that the text would send. */
  readonly noted: string[] = []

  push(...said: readonly string[]): void {
    this.dropped.push(...said)
  }

  note(...said: readonly string[]): void {
    this.noted.push(...said)
  }
}
