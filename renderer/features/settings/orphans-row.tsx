import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { counted } from '../../format/counted.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useOnce } from '../../ui/use-once.ts'
import styles from './settings-dialog.module.css'

type Search =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly ids: readonly string[] }
  | { readonly kind: 'removing'; readonly ids: readonly string[] }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Secrets of no tenant in the keychain: looked for, said, and removed only where a person says so. */
export function OrphansRow(): ReactNode {
  const [search, setSearch] = useState<Search>({ kind: 'not-begun' })
  const looking = useOnce(async () => {
    setSearch({ kind: 'searching' })
    const answer = await call('keychain:find-orphans', null)
    if (answer.ok) setSearch({ kind: 'found', ids: answer.value.ids })
    else if (answer.failure.code === 'request_cancelled') setSearch({ kind: 'not-begun' })
    else setSearch({ kind: 'failed', failure: answer.failure })
  })
  const removing = useOnce(async (ids: readonly string[]) => {
    setSearch({ kind: 'removing', ids })
    const answer = await call('keychain:remove-orphans', { ids: [...ids] })
    if (answer.ok) setSearch({ kind: 'removed', count: answer.value.removed })
    else setSearch({ kind: 'failed', failure: answer.failure })
  })
  return (
    <>
      <div className={styles['row']}>
        <span>Secrets in the keychain that belong to no tenant</span>
        <span className={styles['buttons']}>
          {search.kind === 'searching' && (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => void call('app:cancel', { channel: 'keychain:find-orphans' })}
            >
              Cancel
            </Button>
          )}
          <Button
            variant="default"
            size="xs"
            loading={search.kind === 'searching'}
            onClick={looking.run}
          >
            Look for them
          </Button>
        </span>
      </div>
      <Outcome search={search} remove={removing.run} />
    </>
  )
}

function Outcome(props: {
  readonly search: Search
  readonly remove: (ids: readonly string[]) => void
}): ReactNode {
  const { search } = props
  if (search.kind === 'failed') return <FailureNote failure={search.failure} />
  if (search.kind === 'removed')
    return (
      <p className="u-dim" role="status">
        {counted(search.count, 'secret was', 'secrets were')} removed from the keychain.
      </p>
    )
  if (search.kind !== 'found' && search.kind !== 'removing') return null
  const { ids } = search
  if (ids.length === 0)
    return (
      <p className="u-dim" role="status">
        There is none: each secret belongs to a tenant.
      </p>
    )
  return (
    <div className={styles['found']} role="status">
      <p>
        {counted(ids.length, 'secret belongs', 'secrets belong')} to no tenant here. It may be of a
        tenant whose entry was lost, or of another Understudy on this computer that keeps its
        tenants in a folder of its own; there it would be missing.
      </p>
      <Button
        color="red"
        variant="light"
        size="xs"
        loading={search.kind === 'removing'}
        onClick={() => props.remove(ids)}
      >
        Remove {counted(ids.length, 'secret', 'secrets')} for good
      </Button>
    </div>
  )
}
