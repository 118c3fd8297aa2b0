import type { ReactNode } from 'react'
import { excerptOf, wordsIn } from '../format/fuzzy-find.ts'
import { showShortcut } from '../keys/key-press.ts'
import { Keys } from '../ui/keys.tsx'
import { Marked } from '../ui/marked.tsx'
import type { PaletteLine, PaletteRow } from './palette-order.ts'
import styles from './palette.module.css'

interface PaletteRowViewProps {
  readonly row: PaletteRow
  readonly id: string
  /** How far down it stands, in pixels. */
  readonly start: number
  readonly typed: string
  readonly isChosen: boolean
  readonly take: (line: PaletteLine) => void
}

export function PaletteRowView(props: PaletteRowViewProps): ReactNode {
  const { row, id, start, typed, isChosen, take } = props
  const style = { transform: `translateY(${start}px)` }
  if (row.kind === 'heading') {
    return (
      <div role="presentation" className={styles['heading']} style={style}>
        {row.group}
        {row.cut !== null && <span className={styles['cut']}>{row.cut}: type on to find more</span>}
      </div>
    )
  }
  const { name, about, note, mark, shortcut } = row.line
  const ofNote = wordsIn(note, wordsIn(`${name} ${about}`, typed).missing).there
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles['line']}
      style={style}
      title={[name, about, note].filter((each) => each !== '').join('\n')}
      onClick={() => take(row.line)}
    >
      {mark !== null && mark !== false && <span className={styles['mark']}>{mark}</span>}
      <bdi className={styles['name']}>
        <Marked text={name} typed={typed} />
      </bdi>
      {about !== '' && (
        <bdi className={styles['about']}>
          <Marked text={about} typed={typed} />
        </bdi>
      )}
      {ofNote !== '' && (
        <bdi className={styles['note']}>
          <Marked text={excerptOf(note, ofNote)} typed={ofNote} />
        </bdi>
      )}
      <span className={styles['keys']}>
        {shortcut !== undefined && <Keys>{showShortcut(shortcut)}</Keys>}
      </span>
    </div>
  )
}
