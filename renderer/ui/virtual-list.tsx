import { measureElement, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import styles from './virtual-list.module.css'

/** How high a row of two lines is, in pixels. */
export const ROW = 44

export interface VirtualListHandle {
  /** Brings the row at that place into sight. */
  readonly reveal: (index: number) => void
}

interface VirtualListProps<Item extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly Item[]
  readonly row: (item: Item, index: number) => ReactNode
  /** In pixels; where rows differ, of each. The same function with each drawing. */
  readonly rowHeight?: number | ((item: Item) => number)
  /** Rows are as tall as what is drawn in them; what `rowHeight` says holds until they are drawn. */
  readonly growing?: boolean
  readonly handle?: Ref<VirtualListHandle>
  /** The last row is drawn: more may be wanted. */
  readonly onEnd?: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDivElement>) => void
}

/** Rows, thousands of them, drawn only where they are seen. */
export function VirtualList<Item extends { readonly id: string }>({
  label,
  items,
  row,
  rowHeight = ROW,
  growing = false,
  handle,
  onEnd,
  onKeyDown,
}: VirtualListProps<Item>): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const heightAt = (index: number): number => {
    const item = items[index]
    if (typeof rowHeight === 'number') return rowHeight
    return item === undefined ? ROW : rowHeight(item)
  }
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightAt,
    overscan: 8,
    getItemKey: (index) => items[index]?.id ?? index,
    // Where nothing is laid out, no row has a height.
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || heightAt(instance.indexFromElement(element)),
  })
  useImperativeHandle(handle, () => ({ reveal: (index) => rows.scrollToIndex(index) }), [rows])
  const drawn = rows.getVirtualItems()
  const isAtEnd = (drawn.at(-1)?.index ?? 0) >= items.length - 1
  useEffect(() => {
    if (isAtEnd) onEnd?.()
  }, [isAtEnd, items.length, onEnd])
  return (
    <div className={styles['scroller']} ref={scroller} onKeyDown={onKeyDown}>
      <ul className={styles['list']} style={{ height: rows.getTotalSize() }} aria-label={label}>
        {drawn.map(({ index, start, size }) => {
          const item = items[index]
          return (
            item !== undefined && (
              <li
                key={item.id}
                data-index={index}
                ref={growing ? rows.measureElement : undefined}
                className={styles['row']}
                style={{ ...(!growing && { height: size }), transform: `translateY(${start}px)` }}
                aria-setsize={items.length}
                aria-posinset={index + 1}
              >
                {row(item, index)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
