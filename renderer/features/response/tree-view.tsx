import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { BodyOf } from '../../../contract/bodies.ts'
import {
  isContainer,
  isOpen,
  layoutOf,
  nodeAt,
  rowAt,
  rowOf,
  type Tree,
} from '../../format/tree-rows.ts'
import { BODY_LABEL } from '../../keys/focus.ts'
import { nameOf } from '../../state/bodies.ts'
import { useBodyFind } from '../../state/body-find.ts'
import { useBodyTree } from '../../state/body-tree.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { MemberRow, rowId } from './member-row.tsx'
import { MemberStrip } from './member-strip.tsx'
import styles from './tree-view.module.css'

/** How high a row is, in pixels. */
const ROW = 22

export interface TreeViewProps {
  readonly of: BodyOf
  readonly tenantId: string
  /** Takes a path at the tenant's site as the next request. */
  readonly openLink: (path: string) => void
  /** Whether it was made of the answer here: places in it are none of the answer. */
  readonly derived: boolean
}

/** JSON to be unfolded, of any size: what is seen is read. */
export function TreeView({ of, tenantId, openLink, derived }: TreeViewProps): ReactNode {
  const name = nameOf(of)
  const tree = useBodyTree((state) => state.trees[name])
  const failure = useBodyTree((state) => state.failure)
  const match = useBodyFind((state) => state.found?.match ?? null)
  useEffect(() => {
    void useBodyTree.getState().enter(of, name)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `of` is made anew with each drawing
  }, [name])
  useEffect(() => {
    if (match !== null) void useBodyTree.getState().reveal(of, name, match.at)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [match, name])
  return (
    <>
      {failure !== null && <FailureNote failure={failure} />}
      {tree !== undefined && <Rows of={of} name={name} tree={tree} tenantId={tenantId} />}
      {tree !== undefined && <MemberStrip {...{ of, name, tree, tenantId, openLink, derived }} />}
    </>
  )
}

export interface TreeProps {
  readonly of: BodyOf
  readonly name: string
  readonly tree: Tree
  readonly tenantId: string
}

function Rows({ of, name, tree, tenantId }: TreeProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const layout = useMemo(() => layoutOf(tree), [tree])
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const rows = useVirtualizer({
    count: layout.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const activeRow = rowOf(layout, tree.active)
  useEffect(() => rows.scrollToIndex(activeRow), [rows, activeRow])
  const height = rows.scrollRect?.height ?? 0
  const heightBefore = useRef(height)
  useEffect(() => {
    // What is told of it below takes room from the tree: it stays in sight, unless somebody had scrolled away.
    const [from, to] = [rows.scrollOffset ?? 0, (rows.scrollOffset ?? 0) + heightBefore.current]
    heightBefore.current = height
    if (from <= activeRow * ROW && (activeRow + 1) * ROW <= to) rows.scrollToIndex(activeRow)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- where another row is active is told above
  }, [height])
  const drawn = rows
    .getVirtualItems()
    .map(({ index, start }) => ({ start, ...rowAt(layout, index) }))
  useEffect(() => {
    for (const row of drawn) void useBodyTree.getState().need(of, name, row.at, row.index)
  })
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="tree"
      aria-label={BODY_LABEL}
      aria-activedescendant={rowId(tree.active)}
      tabIndex={0}
      onKeyDown={onKey({ of, name, tree, tenantId }, activeRow)}
    >
      <div className={styles['rows']} role="none" style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ path, start, index, total }) => (
          <MemberRow
            key={path.join('.')}
            path={path}
            top={start}
            index={index}
            total={total}
            node={nodeAt(tree, path)}
            open={isOpen(tree, path)}
            active={
              path.length === tree.active.length &&
              path.every((each, at) => each === tree.active[at])
            }
            tenantId={tenantId}
            onActivate={() => useBodyTree.getState().activate(of, name, path)}
            onFold={(open) => void useBodyTree.getState().fold(of, name, path, open)}
          />
        ))}
      </div>
    </div>
  )
}

/** Rows that a page key goes by. */
const PAGE_ROWS = 20

/** https://www.w3.org/WAI/ARIA/apg/patterns/treeview/#keyboardinteraction */
const onKey =
  ({ of, name, tree }: TreeProps, activeRow: number) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { fold, activate, copyValue } = useBodyTree.getState()
    const { active } = tree
    const layout = layoutOf(tree)
    const goTo = (row: number): void =>
      activate(of, name, rowAt(layout, Math.max(0, Math.min(row, layout.rows - 1))).path)
    const node = nodeAt(tree, active)
    const open = isOpen(tree, active)
    const copies = (event.ctrlKey || event.metaKey) && event.key === 'c'
    if ((event.ctrlKey || event.metaKey || event.altKey) && !copies) return
    if (copies) {
      if (node === undefined) return
      void copyValue(of, node.at)
    } else if (event.key === 'ArrowDown') goTo(activeRow + 1)
    else if (event.key === 'ArrowUp') goTo(activeRow - 1)
    else if (event.key === 'PageDown') goTo(activeRow + PAGE_ROWS)
    else if (event.key === 'PageUp') goTo(activeRow - PAGE_ROWS)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(layout.rows - 1)
    else if (event.key === 'ArrowRight') {
      if (open) goTo(activeRow + 1)
      else void fold(of, name, active, true)
    } else if (event.key === 'ArrowLeft') {
      if (open) void fold(of, name, active, false)
      else if (active.length > 1) activate(of, name, active.slice(0, -1))
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (node !== undefined && isContainer(node)) void fold(of, name, active, !open)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
