import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { listen } from '../bridge.ts'
import { usePalette } from '../state/palette.ts'
import { useSaved } from '../state/saved.ts'
import { useTenants } from '../state/tenants.ts'
import { Keys } from '../ui/keys.tsx'
import { linesHere, operationLine, pastLine } from './palette-lines.tsx'
import {
  type FoundByMain,
  type PaletteLine,
  PaletteLines,
  type PaletteRow,
} from './palette-order.ts'
import { PaletteRowView } from './palette-row.tsx'
import styles from './palette.module.css'

const ROW = 34
const PAGE = 8
/** After the palette has given the focus back, so that a jump elsewhere is not undone. */
const FOCUS_BACK_MS = 120

/** One field for everything: tenants, people, saved requests, actions, operations, and what was sent. */
export function Palette(): ReactNode {
  const open = usePalette((state) => state.open)
  const show = usePalette((state) => state.show)
  return (
    <Modal.Root
      opened={open}
      onClose={() => show(false)}
      size={640}
      yOffset="min(72px, 9dvh)"
      radius="lg"
      classNames={{ content: styles['content'] ?? '' }}
      // There with its field before the next letter is.
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label="All actions">
        <Search />
      </Modal.Content>
    </Modal.Root>
  )
}

function Search(): ReactNode {
  const listId = useId()
  const list = useSaved((state) => state.list)
  useEffect(() => {
    if (list === null) void useSaved.getState().load()
  }, [list])
  // Made anew where the saved requests come, or change.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const lines = useMemo(() => new PaletteLines(linesHere()), [list])
  const [typed, setTyped] = useState('')
  const rows = lines.rows(typed, useFound(typed))
  const takeable = rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []))
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = takeable.find(({ id }) => id === wanted) ?? takeable[0]

  const move = (steps: number): void => {
    if (chosen === undefined) return
    const at = takeable.indexOf(chosen) + steps
    const turned = Math.abs(steps) === 1 ? (at + takeable.length) % takeable.length : at
    const next = takeable[Math.min(Math.max(turned, 0), takeable.length - 1)]
    if (next !== undefined) setWanted(next.id)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(PAGE),
    PageUp: () => move(-PAGE),
    Enter: () => chosen !== undefined && take(chosen),
  }
  const onKey = (event: KeyboardEvent): void => {
    const act = keys[event.key]
    if (act === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <>
      <div className={styles['head']}>
        <IconSearch size={16} aria-hidden />
        <input
          data-autofocus
          autoFocus
          className={styles['field']}
          role="combobox"
          aria-label="What to do, or which tenant"
          aria-autocomplete="list"
          aria-expanded={takeable.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen && `${listId} ${chosen.id}`.replaceAll(' ', '-')}
          placeholder="Search, or what to do"
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setWanted(null)
          }}
          onKeyDown={onKey}
        />
        <Keys>Esc</Keys>
      </div>
      <Rows id={listId} rows={rows} typed={typed} chosen={chosen} />
    </>
  )
}

/** What main finds for what is typed, as lines. */
function useFound(typed: string): FoundByMain {
  const product = useTenants((state) => state.profile?.product ?? 'unknown')
  const inTenant = useTenants((state) => state.selectedId !== null)
  const { operations, history } = usePalette()
  useEffect(() => usePalette.getState().look(typed, product), [typed, product])
  useEffect(() => listen('history-changed', () => usePalette.getState().lookAgain(typed)), [typed])
  return {
    operations: inTenant && operations?.typed === typed ? operations.found.map(operationLine) : [],
    past: history?.typed === typed ? history.found.map(pastLine) : [],
  }
}

function take(line: PaletteLine): void {
  usePalette.getState().show(false)
  setTimeout(line.run, FOCUS_BACK_MS)
}

interface RowsProps {
  readonly id: string
  readonly rows: readonly PaletteRow[]
  readonly typed: string
  readonly chosen: PaletteLine | undefined
}

/** Drawn only where they are seen. */
function Rows({ id, rows, typed, chosen }: RowsProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const isLooking = usePalette((state) => state.looking)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
    getItemKey: (at) => rows[at]?.id ?? at,
  })
  const place = rows.findIndex((row) => row.kind === 'line' && row.line === chosen)
  // The heading of the first line is seen with it.
  useEffect(() => drawn.scrollToIndex(place <= 1 ? 0 : place), [drawn, place])
  return (
    <>
      {rows.length === 0 && (
        <p className={styles['nothing']} role="status">
          {isLooking
            ? 'Looking through what was sent…'
            : 'Nothing of that name: no tenant, person, saved request or action, and nothing that was sent.'}
        </p>
      )}
      <div
        id={id}
        ref={scroller}
        role="listbox"
        aria-label="Found"
        className={styles['scroller']}
        hidden={rows.length === 0}
      >
        <div
          role="presentation"
          className={styles['list']}
          style={{ height: drawn.getTotalSize() }}
        >
          {drawn.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row !== undefined && (
                <PaletteRowView
                  key={row.id}
                  row={row}
                  id={`${id} ${row.id}`.replaceAll(' ', '-')}
                  start={start}
                  typed={typed}
                  isChosen={index === place}
                  take={take}
                />
              )
            )
          })}
        </div>
      </div>
    </>
  )
}
