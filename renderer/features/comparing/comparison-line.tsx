import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ComparedPart, ComparedRow } from '../../../contract/comparing.ts'
import { counted } from '../../format/counted.ts'
import { type ComparedLine, isDifference, useComparing } from '../../state/comparing.ts'
import styles from './comparison-line.module.css'

export interface PartHead {
  readonly kind: 'part'
  readonly id: string
  readonly part: ComparedPart
  readonly open: boolean
}

const TITLES: Readonly<Record<ComparedPart['part'], string>> = {
  status: 'Status',
  body: 'Body',
  headers: 'Headers',
  'each-time': 'Headers that are other with each answer',
}

/** Where a part of the answer begins. */
export function PartLine({ head: { id, part, open } }: { readonly head: PartHead }): ReactNode {
  const { leftOnly, rightOnly, changed } = part.counts
  const differing = leftOnly + rightOnly + changed
  const count = differing === 0 ? 'the same' : counted(differing, 'difference', 'differences')
  if (part.part === 'each-time') {
    return (
      <UnstyledButton
        data-row
        className={styles['part'] ?? ''}
        aria-expanded={open}
        onClick={() => useComparing.getState().fold(id)}
      >
        <Chevron open={open} />
        <span className={styles['partTitle']}>{TITLES[part.part]}</span>
        <span className={styles['partCount']}>not counted</span>
      </UnstyledButton>
    )
  }
  return (
    <div className={styles['part']}>
      <h2 className={styles['partTitle']}>{TITLES[part.part]}</h2>
      <span className={styles['partCount']}>{count}</span>
      <span className={styles['notes']} title={part.notes.join(' ')}>
        {part.notes.join(' ')}
      </span>
    </div>
  )
}

const SIDES: Readonly<Record<ComparedRow['side'], readonly [sign: string, word: string]>> = {
  both: ['', 'the same'],
  different: ['≠', 'changed'],
  'left-only': ['−', 'only left'],
  'right-only': ['+', 'only right'],
}

interface LineProps {
  readonly line: ComparedLine
  readonly selected: boolean
}

export function ComparisonLine({ line, selected }: LineProps): ReactNode {
  const { row, id } = line
  if (row.same !== null) return <FoldLine id={id} row={row} same={row.same} />
  if (row.left === null && row.right === null) {
    return (
      <div className={styles['line']} data-side={row.side}>
        <span className={styles['sign']} aria-hidden />
        <RowName row={row} />
      </div>
    )
  }
  const [sign, word] = SIDES[row.side]
  return (
    <UnstyledButton
      data-row
      className={styles['line'] ?? ''}
      data-side={isDifference(row) ? row.side : 'both'}
      aria-current={selected}
      onClick={() => useComparing.getState().select(id)}
    >
      <span className={styles['sign']} aria-hidden>
        {sign}
      </span>
      <RowName row={row} />
      <VisuallyHidden>{`, ${word}: `}</VisuallyHidden>
      <span className={styles['left']}>{row.left ?? ''}</span>
      <VisuallyHidden>{row.left !== null && row.right !== null ? ' and ' : ''}</VisuallyHidden>
      <span className={styles['right']}>{row.right ?? ''}</span>
    </UnstyledButton>
  )
}

function RowName({ row: { name, depth } }: Pick<ComparedLine, 'row'>): ReactNode {
  return (
    <span className={styles['name']} style={{ paddingLeft: Math.min(depth, 12) * 14 }}>
      {name}
    </span>
  )
}

interface FoldLineProps {
  readonly id: string
  readonly row: ComparedRow
  readonly same: NonNullable<ComparedRow['same']>
}

function FoldLine({ id, row, same }: FoldLineProps): ReactNode {
  const open = useComparing((state) => state.unfolded.has(id))
  const words = `${counted(same.values, 'value', 'values')} the same`
  const unlisted = same.unlisted === 0 ? '' : `, ${same.unlisted} of them not listed`
  return (
    <UnstyledButton
      data-row
      className={styles['fold'] ?? ''}
      style={{ paddingLeft: 30 + Math.min(row.depth, 12) * 14 }}
      aria-expanded={open}
      disabled={row.inside === 0}
      onClick={() => useComparing.getState().fold(id)}
    >
      <Chevron open={open} /> {words}
      {unlisted}
    </UnstyledButton>
  )
}

function Chevron({ open }: { readonly open: boolean }): ReactNode {
  const Icon = open ? IconChevronDown : IconChevronRight
  return <Icon size={12} aria-hidden />
}
