/** What a target is made of, and where a list of targets shows it. */
export const exportGroups = {
  request: { title: 'This request', folded: false },
  exchange: { title: 'Whole exchange', folded: false },
  app: { title: 'In the code of an app', folded: true },
  code: { title: 'As code', folded: true },
  tools: { title: 'For other tools', folded: true },
} as const
export type ExportGroup = keyof typeof exportGroups

/** How it is shown that a target sends what the app sent, from strong to weak. */
export const exportProofs = {
  run: 'run',
  'stand-in': 'run, with a stand-in for what cannot be had',
  compiled: 'compiled only',
  read: 'read only',
} as const
export type ExportProof = keyof typeof exportProofs

export interface ExportTarget {
  /** The word that window and terminal use. */
  readonly name: string
  readonly group: ExportGroup
  readonly label: string
  /** In the middle of a sentence, where that is not the label. */
  readonly said?: string
  /** Where it runs or what opens it. */
  readonly purpose: string
  /** The name that a saved one starts with. */
  readonly fileName: string
  /** A live token can be written into it when asked for by name. */
  readonly live?: true
  /** What it sends otherwise, or refuses; a note of each export says so for the request at hand. */
  readonly limits: string
  readonly proof: ExportProof
  /** What the tests give it to. */
  readonly shownBy: string
}
