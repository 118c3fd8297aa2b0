import { useState } from 'react'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { nameAt, stillTaken, type TypedName } from '../../format/query-names.ts'
import { addressOf } from '../../state/address.ts'
import { useComposer } from '../../state/composer.ts'

interface QueryNames {
  /** What is being typed, and what begins so; null where nothing is offered. */
  readonly name: TypedName | null
  /** Which of them Enter and Tab take; null where nothing of the name was typed yet. */
  readonly at: number | null
  readonly chosen: string | null
  /** While a name is typed: where the caret stands; `marked` chooses one of them, whatever was typed. Whether some are offered. */
  readonly look: (caret: number, marked?: number) => boolean
  readonly move: (steps: 1 | -1) => void
  readonly close: () => void
}

interface Looking {
  readonly caret: number
  /** Null for the first, where something of it was typed. */
  readonly at: number | null
}

/** Names that the operation of the address takes in its query, while one of them is typed there. */
export function useQueryNames(draft: Pick<EditedDraft, 'path' | 'query'>): QueryNames {
  // Main says a moment later which operation it is.
  const operation = useComposer((state) => state.preview?.operation ?? null)
  const [looking, setLooking] = useState<Looking | null>(null)
  const nameWhere = (caret: number): TypedName | null =>
    nameAt(addressOf(draft), caret, stillTaken(operation, draft.query))
  const name = looking === null ? null : nameWhere(looking.caret)
  const first = name === null || looking?.caret === name.from ? null : 0
  const at = name === null ? null : (looking?.at ?? first)
  const count = name?.offered.length ?? 0
  return {
    name,
    at,
    chosen: at === null ? null : (name?.offered[at]?.name ?? null),
    look: (caret, marked) => {
      setLooking({ caret, at: marked ?? null })
      return nameWhere(caret) !== null
    },
    move: (steps) =>
      looking !== null &&
      setLooking({ ...looking, at: ((at ?? (steps === 1 ? -1 : 0)) + steps + count) % count }),
    close: () => setLooking(null),
  }
}
