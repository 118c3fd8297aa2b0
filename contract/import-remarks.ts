/**
 * What an import says besides the request, by severity: what the window and the terminal call it, and whether
 * the terminal's exit code tells of it.
 */
export const remarkSeverities = [
  /** The text would send something else, or more. */
  { name: 'dropped', title: 'Left behind', isFinding: true },
  /** The request is the one that the text would send. */
  { name: 'noted', title: 'Noted', isFinding: false },
] as const
