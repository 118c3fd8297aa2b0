import type { BodyDraft, Part } from '../../contract/draft.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import type { Rows, TabFiles } from '../ports.ts'
import { utf8Of } from '../wire/charset.ts'
import type { RedactBody } from '../wire/redacted-body.ts'
import { sharedBytesOf, textInTurns } from '../wire/shared-copy.ts'
import type { Apart, TabRow } from './tab-rows.ts'

/** Characters of a text that stays in its row. A longer one would be written anew with each other change of its tab. */
const MOST_IN_ROW = 16 * 1024

/** A text of a body. */
export interface LongText {
  /** Where it stands, in words of this file. */
  readonly at: string
  readonly text: string
  /** Whether that is base64 of what it says. */
  readonly isBase64: boolean
  /** What it is called, where that decides what of it is a credential. */
  readonly name?: string
}

type Change = (text: LongText) => string

/** Takes the long texts out of what `each` goes over, into `long`. */
function takenInto(long: LongText[]): Change {
  return (each) => {
    if (each.text.length <= MOST_IN_ROW) return each.text
    long.push(each)
    return ''
  }
}

/** A body that was sent without its long texts, and those. */
export function bodyWithoutLong(body: BodyDraft | null): {
  readonly short: BodyDraft | null
  readonly long: readonly LongText[]
} {
  const long: LongText[] = []
  return { short: withTextsOf(body, takenInto(long)), long }
}

/** The same with them. A text whose file is gone is empty. */
export async function bodyWithLong(
  body: BodyDraft | null,
  apart: Apart,
  read: ReadFile,
): Promise<BodyDraft | null> {
  const putBack = await putterBack((change) => withTextsOf(body, change), apart, read)
  return withTextsOf(body, putBack)
}

/** The bytes of a long text as a file may hold them: without credentials. */
export async function hiddenBytes(
  { text, isBase64, name }: LongText,
  secrets: readonly string[],
  redact: RedactBody,
): Promise<Uint8Array> {
  const hide = async (bytes: Uint8Array, mayBe: { mayBeBytes?: true } = {}): Promise<Uint8Array> =>
    (await redact({ bytes, charset: null, secrets, ...mayBe })) ?? bytes
  if (isBase64) {
    const bytes = await sharedBytesOf(text, (slice) => Buffer.from(slice, 'base64'))
    return hide(bytes, { mayBeBytes: true })
  }
  if (name === undefined) return hide(await sharedBytesOf(text, utf8Of))
  const lead = utf8Of(`${name}=`)
  const named = await hide(await sharedBytesOf(text, utf8Of, lead))
  return Buffer.compare(named.subarray(0, lead.byteLength), lead) === 0
    ? named.subarray(lead.byteLength)
    : hide(await sharedBytesOf(text, utf8Of))
}

/** A row without its long texts, and those. */
export function withoutLong(row: TabRow): {
  readonly short: TabRow
  readonly long: readonly LongText[]
} {
  const long: LongText[] = []
  return { short: withTexts(row, takenInto(long)), long }
}

export interface TabRows extends Rows<TabRow> {
  /** The rows of `atStart`, in which long texts are empty, with them; null where they are whole. */
  readonly whole: (() => Promise<readonly TabRow[]>) | null
}

/**
 * The same rows without files that no row names. Long texts are read when somebody asks: of megabytes that
 * takes longer than a window does.
 *
 * @param tools.mayRemove false where rows may be there that could not be read now
 */
export async function withFiles(
  rows: Rows<TabRow>,
  tools: { readonly files: TabFiles; readonly mayRemove: boolean },
): Promise<TabRows> {
  const { files, mayRemove } = tools
  const { atStart } = rows
  const named = new Map(atStart.map((row) => [row.tabId, namesIn(row)]))
  const removeOthers = (): Promise<void> => files.keepOnly(new Set([...named.values()].flat()))
  if (mayRemove) await removeOthers()
  const readAll = async (): Promise<readonly TabRow[]> => {
    const all: TabRow[] = []
    for (const row of atStart) all.push(await whole(row, files))
    return all
  }
  return {
    atStart: atStart.map(unread),
    whole: atStart.every((row) => namesIn(row).length === 0) ? null : readAll,
    parse: (text) => rows.parse(text),
    unfinished: () => rows.unfinished(),
    readAgain: () => rows.readAgain(),
    change: async (change) => {
      await rows.change(change)
      for (const key of change.drop ?? []) named.delete(key)
      for (const row of change.put ?? []) named.set(row.tabId, namesIn(row))
      await removeOthers()
    },
  }
}

/** Whoever takes it up names its files anew. */
function unread(row: TabRow): TabRow {
  const { long, ...rest } = row
  return long === undefined ? row : rest
}

function namesIn({ long = [] }: TabRow): readonly string[] {
  return long.map(({ file }) => file)
}

type ReadFile = (name: string) => Promise<Uint8Array | null>

/** A text whose file is gone is empty. */
async function whole({ long = [], ...row }: TabRow, files: TabFiles): Promise<TabRow> {
  if (long.length === 0) return row
  const read: ReadFile = (name) => files.read(name)
  return withTexts(row, await putterBack((change) => withTexts(row, change), long, read))
}

/** What puts each text of what `over` goes over back in its place. */
async function putterBack(
  over: (change: Change) => unknown,
  apart: Apart,
  read: ReadFile,
): Promise<Change> {
  const isBase64 = new Set<string>()
  over((each) => {
    if (each.isBase64) isBase64.add(each.at)
    return each.text
  })
  const texts = new Map<string, string>()
  for (const { at, file } of apart) {
    const bytes = await read(file)
    if (bytes === null) continue
    texts.set(at, isBase64.has(at) ? base64Of(bytes) : await textInTurns(bytes))
  }
  return ({ at, text }) => texts.get(at) ?? text
}

function base64Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

/** Each text of its bodies as `change` has it. */
function withTexts(row: TabRow, change: Change): TabRow {
  const { draft, run } = row
  const sent = run?.sent
  return {
    ...row,
    draft: draft === null ? null : withTextsOfDraft(draft, change),
    run:
      run === null || sent === undefined
        ? null
        : {
            ...run,
            sent: { ...sent, draft: { ...sent.draft, body: withTextsOf(sent.draft.body, change) } },
          },
  }
}

function withTextsOfDraft(draft: EditedDraft, change: Change): EditedDraft {
  const { text, bytes, parts } = draft
  return {
    ...draft,
    text: change({ at: 'text', text, isBase64: false }),
    bytes: bytes === null ? null : change({ at: 'bytes', text: bytes, isBase64: true }),
    parts: parts.map((part, at) => ({
      ...part,
      text: change({ at: `part ${at}`, text: part.text, isBase64: false, name: part.name }),
      ...(part.bytes !== undefined && {
        bytes: change({ at: `bytes of part ${at}`, text: part.bytes, isBase64: true }),
      }),
    })),
  }
}

function withTextsOf(body: BodyDraft | null, change: Change): BodyDraft | null {
  if (body === null || 'file' in body) return body
  if ('text' in body) return { text: change({ at: 'sent', text: body.text, isBase64: false }) }
  if ('base64' in body) return { base64: change({ at: 'sent', text: body.base64, isBase64: true }) }
  return { parts: body.parts.map((part, at) => withTextOfPart(part, `sent part ${at}`, change)) }
}

function withTextOfPart(part: Part, at: string, change: Change): Part {
  if ('file' in part) return part
  return 'text' in part
    ? { ...part, text: change({ at, text: part.text, isBase64: false, name: part.name }) }
    : { ...part, base64: change({ at, text: part.base64, isBase64: true }) }
}
