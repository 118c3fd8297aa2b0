import { FAILSAFE_SCHEMA, load } from 'js-yaml'

/** Counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

interface Node {
  /** In the text; blanks and comments may come first. */
  readonly position: number
  readonly children: Node[]
  kind: string | null
  result: unknown
}

/**
 * Where in a YAML text something stands: of a member its name, of an entry of a list its first
 * character. Of a path that leads nowhere, as far as it leads; null of nothing at all.
 *
 * @param path names and numbers from 0, such as `['query', 0, 'name']`
 * @throws YAMLException for a text that is none
 */
export function placeInYaml(text: string, path: readonly PropertyKey[]): Place | null {
  let at: Node | undefined = treeOf(text)
  let found: number | null = null
  for (const step of path) {
    if (at === undefined) break
    const { kind, children }: Node = at
    const index: number = kind === 'sequence' ? Number(step) : indexOfValue(children, step)
    const shown: Node | undefined = children[kind === 'sequence' ? index : index - 1]
    if (shown === undefined) break
    found = shown.position
    at = children[index]
  }
  return found === null ? null : placeFrom(text, found)
}

/** Where the members of a mapping stand, in their order; null where the path leads to none. */
export function membersInYaml(
  text: string,
  path: readonly string[],
): readonly (Place & { readonly name: string })[] | null {
  let at = treeOf(text)
  for (const step of path) at = at?.children[indexOfValue(at.children, step)]
  if (at?.kind !== 'mapping') return null
  return at.children
    .filter((_, index) => index % 2 === 0)
    .map(({ result, position }) => ({ name: String(result), ...placeFrom(text, position) }))
}

/** Names and values take turns. */
function indexOfValue(children: readonly Node[], name: PropertyKey): number {
  return children.findIndex((node, index) => index % 2 === 0 && node.result === name) + 1
}

function treeOf(text: string): Node | undefined {
  const root: Node = { position: 0, kind: null, result: null, children: [] }
  const open = [root]
  load(text, {
    schema: FAILSAFE_SCHEMA,
    listener: (event, state) => {
      const last = open.at(-1)
      if (event === 'open') {
        const node = { position: state.position, kind: null, result: null, children: [] }
        last?.children.push(node)
        open.push(node)
      } else if (last !== undefined) {
        last.kind = state.kind
        last.result = state.result
        open.pop()
      }
    },
  })
  return root.children.at(-1)
}

/** Of what stands behind blanks, line breaks and comments. */
function placeFrom(text: string, position: number): Place {
  const skipped = /^(?:\s|#[^\n]*)*/.exec(text.slice(position))?.[0].length ?? 0
  const before = text.slice(0, position + skipped)
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
