import type { ActingAs } from '../../../contract/acting.ts'
import type { ExportOptions } from '../exportable.ts'
import type { PreparedRequest } from '../prepare.ts'
import type { FileSaver } from './file-saver.ts'

export type CodeOptions = Omit<ExportOptions, 'shell'>

/** What a text says besides the request. */
export interface CodeContext {
  /** For how long a live token in it lives; null where there is none. */
  readonly life: string | null
  /** A command on several lines. */
  readonly multiline: boolean
  /** Whom the request acts as, for code that makes the credential itself; null where nobody knows. */
  readonly actingAs: ActingAs | null
}

export interface WrittenCode {
  /** Ends without a line break. */
  readonly text: string
  /** What this target sends otherwise than the app did, and what a reader must know. */
  readonly notes: readonly string[]
}

/** One language or tool that a request can be written for; the table of them is ../targets.ts. */
export interface CodeTarget {
  /** What the tool calls a variable that stands for a credential. */
  variableName(name: string): string
  /** @throws AppError `export_impossible` */
  write(request: PreparedRequest, files: FileSaver, context: CodeContext): WrittenCode
}
