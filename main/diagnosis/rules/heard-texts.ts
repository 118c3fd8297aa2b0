import type { Speaker } from '../../../contract/diagnosis.ts'
import { oncePerSource } from '../once.ts'
import { Vocabulary } from '../vocabulary.ts'

/** A text that a rule may hear, and whose it is. */
export interface HeardText<T> {
  readonly text: string
  readonly by: Speaker
  readonly of: T
}

interface Chunk<T> {
  readonly joined: string
  readonly vocabulary: Vocabulary
  readonly texts: readonly HeardText<T>[]
}

/** So long that one search goes over many entries, so short that a pattern never runs away in it. */
const CHUNK_LENGTH = 16_000

const NONE: readonly never[] = []

/** Texts by their speakers, in their order, made to be searched by many patterns. */
export class HeardTexts<T> {
  readonly #chunks: ReadonlyMap<Speaker, readonly Chunk<T>[]>

  constructor(texts: readonly HeardText<T>[]) {
    this.#chunks = new Map(
      [...Map.groupBy(texts, ({ by }) => by)].map(([by, own]) => [by, chunksOf(own)]),
    )
  }

  /** The first text of a speaker that the pattern may match and that passes the test. */
  find(
    by: Speaker,
    pattern: RegExp,
    passes: (one: HeardText<T>) => boolean,
  ): HeardText<T> | undefined {
    for (const { joined, vocabulary, texts } of this.#chunks.get(by) ?? NONE) {
      if (!vocabulary.mayMatch(pattern)) continue
      if (texts.length > 1 && canBeJoined(pattern) && !pattern.test(joined)) continue
      const found = texts.find(passes)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function chunksOf<T>(texts: readonly HeardText<T>[]): readonly Chunk<T>[] {
  const chunks: HeardText<T>[][] = []
  let length = CHUNK_LENGTH
  for (const one of texts) {
    if (length >= CHUNK_LENGTH) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)?.push(one)
    length += one.text.length + 1
  }
  return chunks.map((own) => {
    const joined = own.map(({ text }) => text).join('\n')
    return { joined, vocabulary: new Vocabulary(joined), texts: own }
  })
}

/**
 * Whether a pattern that matches one text matches several joined by line feeds too. What looks around
 * for what may not be there, or for the ends of the text, can see the neighbour.
 */
function canBeJoined(pattern: RegExp): boolean {
  const { looksAround, asksForEnds } = partsOf(pattern)
  return !looksAround && (pattern.multiline || !asksForEnds)
}

const partsOf = oncePerSource((source) => {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, '')
  return { looksAround: /\(\?<?!/.test(bare), asksForEnds: /[$^]/.test(bare) }
})
