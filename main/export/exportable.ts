import type { ActingAs } from '../../contract/acting.ts'
import type { BodyDraft, Pair } from '../../contract/draft.ts'

/** A request as it goes onto the wire. `url` is absolute and raw; headers are in order and case. */
export interface ExportableRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly Pair[]
  readonly body?: BodyDraft | undefined
}

export const shellNames = [
  'bash',
  'posix',
  'cmd',
  'batch',
  'powershell',
  'invoke-webrequest',
] as const
export type ShellName = (typeof shellNames)[number]

/**
 * What happens to credentials: `variable` puts a shell variable in the place of each; `live` writes
 * this one token into Authorization (times in milliseconds since the epoch) and leaves variables
 * for the others; `as-given` changes nothing.
 */
export type CredentialChoice =
  | { readonly kind: 'variable' }
  | {
      readonly kind: 'live'
      readonly token: string
      readonly expiresAt: number | null
      readonly now: number
    }
  | { readonly kind: 'as-given' }

export interface ExportOptions {
  readonly shell: ShellName
  /** One option a line, with the shell's sign of continuation. */
  readonly multiline: boolean
  readonly credentials: CredentialChoice
  /** Whom the request acts as, where that is known. */
  readonly actingAs?: ActingAs
  /** Known secrets: none of them comes out in any spelling, unless `as-given`. */
  readonly secrets?: readonly string[]
  /** The path under which a saved file is named in the command; the suggested name by default. */
  readonly pathFor?: (suggested: string) => string
}

export interface WriteOptions extends Omit<ExportOptions, 'shell'> {
  /** Version of Understudy, where a target names its maker. */
  readonly version: string
}

/** A file the command reads: it has to be saved under exactly this name. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A variable that has to be set before the command runs, and what belongs into it. */
export interface Variable {
  readonly name: string
  readonly holds: string
}

export interface Exported {
  /** Ends without a line break. */
  readonly command: string
  readonly files: readonly SavedFile[]
  readonly variables: readonly Variable[]
  /** What a reader must know before running it, and what could not be carried over. */
  readonly notes: readonly string[]
}
