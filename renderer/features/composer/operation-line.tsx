import type { ReactNode } from 'react'
import type { Operation } from '../../../contract/operations.ts'
import { type Mark, marksOf } from '../../format/operation-marks.ts'
import { useComposer } from '../../state/composer.ts'
import { Tag } from '../../ui/tag.tsx'
import styles from './operation-line.module.css'

/**
 * What the request does and what it asks of who calls, by Atlassian's reference. Its line is there
 * before that is known: nothing below moves while somebody types.
 */
export function OperationLine(): ReactNode {
  const preview = useComposer((state) => state.preview)
  const operation = preview?.operation ?? null
  return (
    <div className={styles['line']} role="group" aria-label="This operation" data-whole-or-none>
      {operation !== null ? (
        <Facts operation={operation} scopeHeld={preview?.scopeHeld ?? null} />
      ) : (
        (preview?.wire ?? null) !== null && (
          <span className={styles['dim']}>Not in Atlassian’s reference</span>
        )
      )}
    </div>
  )
}

interface FactsProps {
  readonly operation: Operation
  readonly scopeHeld: boolean | null
}

function Facts({ operation, scopeHeld }: FactsProps): ReactNode {
  const { classic, granular, id, summary } = operation
  const marks = [...scopeMarks(operation, scopeHeld), ...marksOf({ ...operation, connect: null })]
  return (
    <>
      <span className={styles['summary']} title={id}>
        {summary}
      </span>
      {marks.map(({ word, tone }) => (
        <Tag key={word} tone={tone}>
          {word}
        </Tag>
      ))}
      {(classic.length > 0 || granular.length > 0) && (
        <span className={styles['scopes']} title={scopeWords(operation)}>
          {(classic.length > 0 ? classic : granular).join(' ')}
        </span>
      )}
    </>
  )
}

/** The scope that an app of Connect needs, and whether the one that is installed has it. */
function scopeMarks({ connect, only }: Operation, held: boolean | null): readonly Mark[] {
  if (connect === null) return []
  if (connect === 'INACCESSIBLE')
    return only === null ? [{ word: 'not for Connect', tone: 'warn' }] : []
  if (connect === 'NONE') return [{ word: 'no Connect scope', tone: 'plain' }]
  if (held === null) return [{ word: connect, tone: 'plain' }]
  return held
    ? [{ word: `${connect} · installed`, tone: 'ok' }]
    : [{ word: `${connect} · not installed`, tone: 'warn' }]
}

function scopeWords({ classic, granular }: Operation): string {
  const kinds = [classic.join(', '), granular.join(', ')].filter((words) => words !== '')
  return `Scopes of OAuth 2.0 and Forge: ${kinds.join('; or, granular, ')}`
}
