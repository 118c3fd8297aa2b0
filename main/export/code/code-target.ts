import type { ExportOptions } from '../exportable.ts'
import type { PreparedRequest } from '../prepare.ts'
import type { FileSaver } from './file-saver.ts'

export type CodeOptions = Pick<ExportOptions, 'credentials' | 'secrets' | 'pathFor'>

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
  /** `life` says for how long a live token in it lives. @throws AppError `export_impossible` */
  write(request: PreparedRequest, files: FileSaver, life: string | null): WrittenCode
}
