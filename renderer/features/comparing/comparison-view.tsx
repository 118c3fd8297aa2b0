import { ActionIcon, Loader } from '@mantine/core'
import { IconArrowDown, IconArrowsExchange, IconArrowUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { ComparedAnswers } from '../../../contract/comparing.ts'
import { walkRows } from '../../keys/focus.ts'
import { actionCalled } from '../../state/actions.ts'
import { type ComparedLine, differencesOf, linesOf, useComparing } from '../../state/comparing.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FullView } from '../../ui/full-view.tsx'
import { Hint } from '../../ui/hint.tsx'
import { VirtualList, type VirtualListHandle } from '../../ui/virtual-list.tsx'
import { AnswerCard } from './answer-card.tsx'
import { ComparisonLine, PartLine, type PartHead } from './comparison-line.tsx'
import { DifferenceDetail } from './difference-detail.tsx'
import styles from './comparison-view.module.css'

/** Two answers side by side: what differs, with what is the same folded between. */
export function ComparisonView(): ReactNode {
  const { compared, failure, close, swap } = useComparing()
  const view = useRef<HTMLElement>(null)
  useEffect(() => view.current?.focus(), [])
  return (
    <FullView
      ref={view}
      title="Two answers compared"
      aside={compared !== null && <Steps compared={compared} />}
      onLeave={close}
    >
      {failure !== null && <FailureNote failure={failure} />}
      {compared === null && failure === null && (
        <p className={styles['waiting']}>
          <Loader size={12} aria-hidden /> Comparing…
        </p>
      )}
      {compared !== null && (
        <>
          <div className={styles['answers']}>
            <Hint label="Swap the two">
              <ActionIcon className={styles['swap'] ?? ''} aria-label="Swap the two" onClick={swap}>
                <IconArrowsExchange size={16} aria-hidden />
              </ActionIcon>
            </Hint>
            <AnswerCard side="Left" answer={compared.left} />
            <AnswerCard side="Right" answer={compared.right} />
          </div>
          <Lines compared={compared} />
        </>
      )}
    </FullView>
  )
}

function Steps({ compared }: { readonly compared: ComparedAnswers }): ReactNode {
  const selected = useComparing((state) => state.selected)
  const ids = useMemo(() => differencesOf(compared).map(({ id }) => id), [compared])
  const at = selected === null ? -1 : ids.indexOf(selected)
  return (
    <>
      <p className={styles['counts']} role="status">
        {countWords(compared)}
      </p>
      {ids.length > 0 && (
        <span className={styles['place']}>{at < 0 ? '' : `${at + 1} of ${ids.length}`}</span>
      )}
      <StepButton id="previous-difference" none={ids.length === 0} />
      <StepButton id="next-difference" none={ids.length === 0} />
    </>
  )
}

function StepButton({
  id,
  none,
}: {
  readonly id: 'next-difference' | 'previous-difference'
  readonly none: boolean
}): ReactNode {
  const action = actionCalled(id)
  const Icon = id === 'next-difference' ? IconArrowDown : IconArrowUp
  return (
    <Hint label={action.label} keysOf={action.id}>
      <ActionIcon aria-label={action.label} disabled={none} onClick={() => action.run()}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Hint>
  )
}

/** What is counted of all parts; the headers of each answer are not. */
function countWords({ parts }: ComparedAnswers): string {
  const counted = parts.filter(({ part }) => part !== 'each-time')
  const sum = (of: (counts: (typeof counted)[number]['counts']) => number): number =>
    counted.reduce((all, { counts }) => all + of(counts), 0)
  const words = [
    [sum(({ changed }) => changed), 'changed'],
    [sum(({ leftOnly }) => leftOnly), 'only left'],
    [sum(({ rightOnly }) => rightOnly), 'only right'],
  ] as const
  const told = words.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  const same = `${counted.reduce((all, part) => all + part.same, 0)} the same`
  return told.length === 0 ? `No difference, ${same}` : `${told.join(', ')}, ${same}`
}

type Item = PartHead | (ComparedLine & { readonly kind: 'line' })

function Lines({ compared }: { readonly compared: ComparedAnswers }): ReactNode {
  const unfolded = useComparing((state) => state.unfolded)
  const selected = useComparing((state) => state.selected)
  const list = useRef<VirtualListHandle>(null)
  const items = useMemo(() => itemsOf(compared, unfolded), [compared, unfolded])
  const at = items.findIndex(({ id }) => id === selected)
  useEffect(() => {
    if (at >= 0) list.current?.reveal(at)
  }, [at])
  const shown = items[at]
  return (
    <>
      <div className={styles['lines']}>
        <VirtualList
          label="What differs, and what is the same"
          rowHeight={26}
          items={items}
          handle={list}
          row={(item) =>
            item.kind === 'part' ? (
              <PartLine head={item} />
            ) : (
              <ComparisonLine line={item} selected={item.id === selected} />
            )
          }
          onKeyDown={walkRows}
        />
      </div>
      {shown?.kind === 'line' && <DifferenceDetail line={shown} />}
    </>
  )
}

function itemsOf(compared: ComparedAnswers, unfolded: ReadonlySet<string>): readonly Item[] {
  return compared.parts.flatMap((part): readonly Item[] => {
    const isEachTime = part.part === 'each-time'
    if (isEachTime && part.rows.length === 0) return []
    const head = { kind: 'part', id: part.part, part, open: unfolded.has(part.part) } as const
    if (isEachTime && !head.open) return [head]
    return [head, ...linesOf(part, unfolded).map((line) => ({ kind: 'line', ...line }) as const)]
  })
}
