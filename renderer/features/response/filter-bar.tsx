import { Button } from '@mantine/core'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import type { BodyOf } from '../../../contract/bodies.ts'
import { MOST_OF_A_PATH } from '../../../contract/limits.ts'
import { counted } from '../../format/counted.ts'
import { FOCUS, focusBody, focusOn } from '../../keys/focus.ts'
import { type Filter, useBodyFilter } from '../../state/body-filter.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import styles from './find-bar.module.css'

interface FilterBarProps {
  readonly of: BodyOf
  readonly name: string
}

/** Shows of a body of JSON only what a JSONPath finds, until it is cleared. */
export function FilterBar({ of, name }: FilterBarProps): ReactNode {
  const filter = useBodyFilter((state) => state.filters[name])
  const asking = useBodyFilter((state) => state.asking === name)
  const refused = useBodyFilter((state) => (state.refused?.name === name ? state.refused : null))
  const { apply, cancel, clear } = useBodyFilter.getState()
  const [path, setPath] = useState(refused?.path ?? filter?.path ?? '')
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!asking) void apply(of, name, path)
  }
  const showWhole = (): void => {
    clear(name)
    setPath('')
    focusOn(FOCUS.bodyFilter)
  }
  /** One step back: of what is sought, of what was found, of the bar. */
  const leave = (): void => {
    if (asking) cancel()
    else if (filter !== undefined) showWhole()
    else {
      useBodyFilter.getState().toggle()
      focusBody()
    }
  }
  return (
    <form
      aria-label="Filter the body"
      className={styles['bar']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
    >
      <input
        id={FOCUS.bodyFilter}
        className={styles['path']}
        aria-label="JSONPath"
        placeholder="$.issues[*].key"
        spellCheck={false}
        maxLength={MOST_OF_A_PATH}
        value={path}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      {asking ? (
        <Button variant="default" size="compact-xs" onClick={cancel}>
          Cancel
        </Button>
      ) : (
        <Button type="submit" variant="default" size="compact-xs">
          Filter
        </Button>
      )}
      <span
        role="status"
        aria-label="Filtered"
        className={styles['count']}
        data-of-another={!asking && filter !== undefined && filter.path !== path}
      >
        {asking ? 'filtering…' : filter !== undefined && <Count of={filter} typed={path} />}
      </span>
      {filter !== undefined && (
        <Button variant="subtle" size="compact-xs" onClick={showWhole}>
          Show the whole body
        </Button>
      )}
      {refused !== null && <FailureNote failure={refused.failure} />}
    </form>
  )
}

/** Of what is shown, which another path than the one that stands in the field may have found. */
function Count(props: { readonly of: Filter; readonly typed: string }): ReactNode {
  const { of, typed } = props
  const count = counted(of.count, 'match', 'matches')
  if (typed === of.path) return count
  return (
    <>
      {count} for <code title={of.path}>{of.path}</code>
    </>
  )
}
