export interface Paste {
  readonly name: string
  readonly text: string
  /** The first finding's id is one of these; empty where nothing may be found. */
  readonly first: readonly string[]
}
