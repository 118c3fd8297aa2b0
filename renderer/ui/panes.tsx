import { type ReactNode, useEffect, useRef, useState } from 'react'
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  Separator,
  usePanelRef,
} from 'react-resizable-panels'
import {
  forgetPaneSize,
  keepPaneSize,
  keptPaneSize,
  type PaneSize,
  sizeByContent,
} from '../state/pane-size.ts'
import styles from './panes.module.css'

interface PanesProps {
  /** Under which it is remembered where the line was left. */
  readonly name: string
  /** Names the line between the two. */
  readonly label: string
  /** `horizontal`: one beside the other. */
  readonly orientation: 'horizontal' | 'vertical'
  /** In pixels, what either pane is never less than. */
  readonly eachAtLeast?: number
  /** Of the first pane; the second takes what is left. */
  readonly size: PaneSize
  readonly first: ReactNode
  readonly second: ReactNode
  /** Given where the first pane can be folded away, also by moving the line to the edge. */
  readonly fold?: {
    readonly folded: boolean
    readonly onFold: (folded: boolean) => void
    /** There is none for it beside the second: no line leads to it. */
    readonly noRoom: boolean
  }
}

/** In pixels, what both panes take together. */
function wholeOf(pane: PanelImperativeHandle | null): number {
  const now = pane?.getSize()
  return now === undefined ? 0 : (now.inPixels / now.asPercentage) * 100
}

/**
 * Two panes; the line between them moves by pointer and by arrow keys, goes back by a double click,
 * and stays where it was left.
 */
export function Panes({
  name,
  label,
  orientation,
  size,
  eachAtLeast,
  first,
  second,
  fold,
}: PanesProps): ReactNode {
  const pane = usePanelRef()
  const [start] = useState(() => keptPaneSize(name, size))
  const folded = fold?.folded ?? false
  const { unit } = size
  // What is as tall as what it holds is that in a larger window, too.
  const keepsPixels = unit === 'px' || sizeByContent(name, size, 1) !== null
  const shownName = useRef(name)
  const isByContent = useRef(false)
  useEffect(() => {
    const wanted = sizeByContent(name, size, wholeOf(pane.current))
    // What it holds now has no height of its own.
    const isAnother = shownName.current !== name || (isByContent.current && wanted === null)
    shownName.current = name
    isByContent.current = wanted !== null
    if (wanted !== null) pane.current?.resize(`${wanted}px`)
    else if (isAnother) pane.current?.resize(`${keptPaneSize(name, size)}${size.unit}`)
  }, [name, pane, size])
  useEffect(() => {
    if (folded) pane.current?.collapse()
    // By itself it would come back as narrow as it may be. Where the line is moved it is there already.
    else if (pane.current?.isCollapsed() === true)
      pane.current.resize(`${keptPaneSize(name, size)}${unit}`)
  }, [folded, name, pane, size, unit])

  const onResize = (): void => {
    const isFolded = pane.current?.isCollapsed()
    if (fold !== undefined && isFolded !== undefined && isFolded !== folded) fold.onFold(isFolded)
  }
  const reset = (): void => {
    forgetPaneSize(name)
    const wanted = sizeByContent(name, size, wholeOf(pane.current))
    pane.current?.resize(wanted === null ? `${size.initial}${unit}` : `${wanted}px`)
  }
  const onLayoutChanged = (_: unknown, meta: { readonly isUserInteraction: boolean }): void => {
    const now = pane.current?.getSize()
    if (!meta.isUserInteraction || now === undefined) return
    keepPaneSize(name, unit === 'px' ? now.inPixels : now.asPercentage)
  }
  return (
    <Group className={styles['group']} orientation={orientation} onLayoutChanged={onLayoutChanged}>
      <Panel
        className={styles['pane']}
        panelRef={pane}
        defaultSize={folded ? 0 : `${start}${unit}`}
        minSize={eachAtLeast ?? `${size.least}${unit}`}
        maxSize={`${size.most}${unit}`}
        collapsible={fold !== undefined}
        groupResizeBehavior={keepsPixels ? 'preserve-pixel-size' : 'preserve-relative-size'}
        onResize={onResize}
      >
        {!folded && first}
      </Panel>
      <Separator
        className={styles['line']}
        aria-label={label}
        disabled={fold?.noRoom === true}
        hidden={fold?.noRoom === true}
        disableDoubleClick
        onDoubleClick={reset}
      />
      <Panel className={styles['pane']} minSize={eachAtLeast ?? 0}>
        {second}
      </Panel>
    </Group>
  )
}
