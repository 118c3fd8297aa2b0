import type { Operation } from '../../contract/operations.ts'
import { alikeSegments, isPlaceholder, segmentsOf } from './path-segments.ts'

interface Branch {
  readonly named: Map<string, Branch>
  placeholder: Branch | null
  readonly operations: Map<string, Operation>
}

const branch = (): Branch => ({ named: new Map(), placeholder: null, operations: new Map() })

/** Operations by the segments of their paths: a look takes as many steps as a path has segments. */
export class PathTree {
  readonly #root = branch()

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const end = alikeSegments(segmentsOf(operation.path)).reduce(grown, this.#root)
      end.operations.set(operation.method, operation)
    }
  }

  /** A name goes before a placeholder: `/issue/bulk` is no issue called “bulk”. */
  find(method: string, path: string): Operation | null {
    const verb = method.toUpperCase()
    return look(this.#root, alikeSegments(segmentsOf(path)), ({ operations }) =>
      operations.get(verb),
    )
  }

  /** Of the first path that fits. */
  at(path: string): readonly Operation[] {
    const found = look(this.#root, alikeSegments(segmentsOf(path)), ({ operations }) =>
      operations.size === 0 ? undefined : [...operations.values()],
    )
    return found ?? []
  }
}

function grown(at: Branch, segment: string): Branch {
  if (isPlaceholder(segment)) return (at.placeholder ??= branch())
  const known = at.named.get(segment)
  if (known !== undefined) return known
  const added = branch()
  at.named.set(segment, added)
  return added
}

function look<T>(
  at: Branch,
  segments: readonly string[],
  take: (end: Branch) => T | undefined,
): T | null {
  const [segment, ...rest] = segments
  if (segment === undefined) return take(at) ?? null
  const named = at.named.get(segment)
  const found = named === undefined ? null : look(named, rest, take)
  if (found !== null || at.placeholder === null) return found
  return look(at.placeholder, rest, take)
}
