import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BodyNode } from '../../../contract/bodies.ts'
import { formatBytes } from '../../format/bytes.ts'
import { counted } from '../../format/counted.ts'
import { accountIdIn, timeIn, timeWords } from '../../format/explained-values.ts'
import { withUnseen } from '../../format/unseen.ts'
import { isContainer, type TreePath } from '../../format/tree-rows.ts'
import { useNow } from '../../ui/use-now.ts'
import { Person } from './person.tsx'
import styles from './tree-view.module.css'

export const rowId = (path: TreePath): string => `member-${path.join('-')}`

interface MemberRowProps {
  readonly path: TreePath
  /** In pixels from the first row. */
  readonly top: number
  readonly index: number
  readonly total: number
  /** Undefined until it is read. */
  readonly node: BodyNode | undefined
  readonly open: boolean
  readonly active: boolean
  readonly tenantId: string
  readonly onActivate: () => void
  readonly onFold: (open: boolean) => void
}

/** A member of a tree of JSON: its name, its value, and what that means where it is known. */
export function MemberRow(props: MemberRowProps): ReactNode {
  const { path, top, index, total, node, open, active, onActivate, onFold } = props
  const folds = node !== undefined && isContainer(node) && node.size > 0
  const depth = path.length - 1
  return (
    <div
      id={rowId(path)}
      role="treeitem"
      aria-level={path.length}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-selected={active}
      {...(folds ? { 'aria-expanded': open } : {})}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)`, paddingLeft: 8 + Math.min(depth, 40) * 14 }}
      onClick={onActivate}
      onDoubleClick={() => folds && onFold(!open)}
    >
      <span
        className={styles['twist']}
        data-open={open}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation()
          onActivate()
          if (folds) onFold(!open)
        }}
      >
        {folds && <IconChevronRight size={12} />}
      </span>
      {depth > 0 && (
        <>
          <span className={node?.name === null ? styles['index'] : styles['name']}>
            {node?.name === '' ? '""' : withUnseen(node?.name ?? String(index))}
          </span>
          <span className={styles['mark']}>:</span>
        </>
      )}
      {node === undefined ? <span className={styles['aside']}>…</span> : <Value node={node} />}
      {node !== undefined && <Meaning {...props} node={node} />}
    </div>
  )
}

function Value({ node }: { readonly node: BodyNode }): ReactNode {
  const { kind, text, cut, size } = node
  if (kind === 'object')
    return <span className={styles['aside']}>{`{ } ${counted(size, 'member', 'members')}`}</span>
  if (kind === 'array')
    return <span className={styles['aside']}>{`[ ] ${counted(size, 'item', 'items')}`}</span>
  return (
    <>
      <span className={styles['value']} data-kind={kind}>
        {kind === 'string' ? withUnseen(JSON.stringify(text)) : text}
        {cut && '…'}
      </span>
      {cut && <span className={styles['size']}>{formatBytes(size)}</span>}
    </>
  )
}

/** A time in words, or whose account id it is; that is asked for where the pointer rests on it. */
function Meaning({
  node,
  tenantId,
}: {
  readonly node: BodyNode
  readonly tenantId: string
}): ReactNode {
  const time = timeIn(node)
  const accountId = accountIdIn(node)
  if (time !== null) return <TimeWords time={time} />
  return accountId === null ? null : (
    <Person className={styles['meaning']} tenantId={tenantId} accountId={accountId} />
  )
}

function TimeWords({ time }: { readonly time: number }): ReactNode {
  const now = useNow(false)
  return <span className={styles['meaning']}>{timeWords(time, now)}</span>
}
