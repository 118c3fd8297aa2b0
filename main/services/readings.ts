import type { Expected, Unmet } from '../../contract/checks.ts'
import type { ComparedPart } from '../../contract/comparing.ts'
import type { ImportReading } from '../../contract/importing.ts'
import type { PasteReading } from '../../contract/pasting.ts'
import type { FailureCode } from '../../contract/result.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import type { Corrections, TextDiagnosis } from '../../contract/understood.ts'
import type { JudgedAnswer } from '../checks/judge.ts'
import type { Sites } from '../comparing/compare-answers.ts'
import type { DescriptorText } from '../connect/descriptor.ts'
import type { PastedPayload } from '../connect/pasted-payload.ts'
import { AppError } from '../errors.ts'
import { importedDocuments, type OperationChanges } from '../operations/operations.ts'
import type { OperationsDocument } from '../operations/table.ts'
import type { Clock } from '../ports.ts'
import { weighsAtMost } from '../weight.ts'
import type { ExportOrder, TextWithFiles } from './render-export.ts'
import type { WriteOrder, Written } from './written-file.ts'

/** In characters: what is read within a turn of main's loop, and before a thread has started. */
export const LONG_TEXT = 16 * 1024

/** Bytes of a file of a saved request: YAML takes a second for each few megabytes. */
export const LARGE_FILE = 128 * 1024

/** A text, or the UTF-8 of one that never was a text in main: shared, so that a thread is handed it as it is. */
export type LongText = string | Uint8Array

/** What is read out of a long text, by what it is read for. Every part can be cloned. */
export interface Readings {
  readonly comparison: ComparedPart
  readonly descriptor: DescriptorText
  readonly diagnosis: Omit<TextDiagnosis, 'tenantId'>
  readonly export: TextWithFiles
  readonly import: Omit<ImportReading, 'tenantIds'>
  readonly operations: OperationChanges & { readonly document: OperationsDocument }
  readonly judgement: readonly Unmet[]
  readonly paste: PasteReading
  readonly payload: PastedPayload
  readonly saved: SavedRequest
  readonly written: Written
}

/** What some of the readers are told besides. */
interface ReadingAside {
  /** Of an import, which of several requests, from 1; else the first that can be read. */
  readonly entry?: number | undefined
  /** Of a diagnosis, what a person knows better. */
  readonly corrections?: Corrections | undefined
  /** Of a comparison, what the text is held against, and whose the two are. */
  readonly against?: { readonly text: LongText; readonly sites: Sites } | undefined
  /** What is exported, in the place of any text. */
  readonly exported?: ExportOrder | undefined
  /** What is written to a file, in the place of any text. */
  readonly toWrite?: WriteOrder | undefined
  /** Of a judgement, what is expected of an answer whose body the text is. */
  readonly judged?: Judged | undefined
}

interface Judged {
  readonly expected: Expected | null
  readonly answer: Omit<JudgedAnswer, 'body'>
}

export interface ReadingOrder<Name extends keyof Readings = keyof Readings> extends ReadingAside {
  readonly name: Name
  readonly text: LongText
  /** In milliseconds. */
  readonly now: number
  /** Documents of operations that a person imported: a thread has none but the built-in ones. */
  readonly imported?: readonly OperationsDocument[]
}

/** Reads away from main's loop. Throws AppError as the reader does, and the signal's reason. */
export type ReadLong = <Name extends keyof Readings>(
  order: ReadingOrder<Name>,
  signal?: AbortSignal,
) => Promise<Readings[Name]>

/** Where the thread itself has failed. */
const failures: Readonly<Record<keyof Readings, readonly [code: FailureCode, hint: string]>> = {
  comparison: ['internal', 'Open the two in tabs, and look at them side by side.'],
  descriptor: ['descriptor_unreadable', 'Paste the atlassian-connect.json alone.'],
  diagnosis: ['evidence_unreadable', 'Paste less of it: the lines around the failure.'],
  export: ['export_impossible', 'Save the body by itself, and export the request without it.'],
  import: ['import_unreadable', 'Paste less of it: the one request that is meant.'],
  judgement: ['internal', 'Look at the answer itself.'],
  paste: [
    'paste_unreadable',
    'Paste less of it: the one request, or the lines around the failure.',
  ],
  operations: ['import_unreadable', 'Import the document as Atlassian offers it, unchanged.'],
  payload: ['payload_unreadable', 'Paste less of it: the installed payload alone.'],
  saved: ['saved_unreadable', 'Look at it in an editor; it is not touched here.'],
  written: ['file_unwritable', 'Nothing was written. Put its body into a file, and choose that.'],
}

export class TextReader {
  readonly #readLong: ReadLong
  readonly #clock: Clock

  constructor(tools: { readonly readLong: ReadLong; readonly clock: Clock }) {
    this.#readLong = tools.readLong
    this.#clock = tools.clock
  }

  /**
   * Reads a long text in a thread. Throws the reader's AppError, also where the thread did not start
   * or ended without a result, and the signal's reason.
   */
  async read<Name extends keyof Readings>(
    name: Name,
    text: LongText,
    signal?: AbortSignal,
    aside: ReadingAside = {},
  ): Promise<Readings[Name]> {
    const order = { name, text, now: this.#clock.now(), ...aside }
    const length = text.length + (aside.against?.text.length ?? 0)
    if (length <= LONG_TEXT && !mayTakeLong(aside)) {
      // Loaded when somebody pastes: a start has no need of it.
      const { readText } = await import('./readers.ts')
      signal?.throwIfAborted()
      return readText(order)
    }
    try {
      return await this.#readLong({ ...order, imported: importedDocuments() }, signal)
    } catch (cause) {
      signal?.throwIfAborted()
      if (cause instanceof AppError) throw cause
      const [code, hint] = failures[name]
      throw new AppError(code, 'The thread that reads a long text has failed.', { hint, cause })
    }
  }
}

/**
 * Whoever wrote a pattern or a path may have written one that takes for ever, on however little; and of what
 * is exported the body is long, of what is written it may be.
 */
function mayTakeLong({ judged, exported, toWrite }: ReadingAside): boolean {
  if (exported !== undefined) return true
  if (toWrite !== undefined) return !weighsAtMost([toWrite.request, toWrite.over], LARGE_FILE)
  const { fields = [], headers = [] } = judged?.expected ?? {}
  return [...fields, ...headers].some(
    ({ place, test }) => test === 'matches' || place.startsWith('$'),
  )
}
