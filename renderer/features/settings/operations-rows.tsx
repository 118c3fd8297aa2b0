import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type {
  ImportedOperations,
  OperationApi,
  OperationsSource,
} from '../../../contract/operations.ts'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { counted } from '../../format/counted.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useOnce } from '../../ui/use-once.ts'
import styles from './settings-dialog.module.css'

type Imported = NonNullable<ImportedOperations>

/** What Atlassian's reference says of operations, by document: that which is built in, or a newer one. */
export function OperationsRows(): ReactNode {
  const [sources, setSources] = useState<readonly OperationsSource[]>([])
  const [imported, setImported] = useState<Imported | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    void call('operations:sources', null).then((answer) => {
      if (answer.ok) setSources(answer.value)
      else setFailure(answer.failure)
    })
  }, [])
  const importing = useOnce(async () => {
    const answer = await call('operations:import', null)
    setFailure(answer.ok ? null : answer.failure)
    if (!answer.ok) setImported(null)
    if (!answer.ok || answer.value === null) return
    setImported(answer.value)
    setSources(answer.value.sources)
  })
  const takeBuiltIn = async (api: OperationApi): Promise<void> => {
    const answer = await call('operations:built-in', { api })
    setImported(null)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) setSources(answer.value)
  }
  return (
    <>
      {sources.map((source) => (
        <Source key={source.api} source={source} takeBuiltIn={takeBuiltIn} />
      ))}
      {imported !== null && <Outcome imported={imported} />}
      {failure !== null && <FailureNote failure={failure} />}
      <div className={styles['row']}>
        <span className="u-dim">
          A newer OpenAPI document of Atlassian’s takes the place of the one for its API.
        </span>
        <Button variant="default" size="xs" loading={importing.running} onClick={importing.run}>
          Import a document
        </Button>
      </div>
    </>
  )
}

function Source(props: {
  readonly source: OperationsSource
  readonly takeBuiltIn: (api: OperationApi) => Promise<void>
}): ReactNode {
  const { api, title, version, copied, isImported, count } = props.source
  return (
    <div className={styles['row']}>
      <span className={styles['source']}>
        <span>{title}</span>
        <span className="u-dim" title={`Version ${version}`}>
          {counted(count, 'operation', 'operations')},{' '}
          {isImported ? 'imported' : 'built in, copied'} on {copied}
        </span>
      </span>
      {isImported && (
        <Button
          variant="subtle"
          size="xs"
          aria-label={`Remove the imported ${title}`}
          onClick={() => void props.takeBuiltIn(api)}
        >
          Remove
        </Button>
      )}
    </div>
  )
}

/** A few names say whether it was the document that was meant. */
const MOST_NAMED = 5

function Outcome({ imported: { added, missing } }: { readonly imported: Imported }): ReactNode {
  return (
    <div className={styles['found']} role="status">
      <p>
        Imported: {counted(added.length, 'operation is', 'operations are')} new,{' '}
        {counted(missing.length, 'is', 'are')} no longer there.
      </p>
      <Names what="New" names={added} />
      <Names what="No longer there" names={missing} />
    </div>
  )
}

function Names(props: { readonly what: string; readonly names: readonly string[] }): ReactNode {
  const { names } = props
  if (names.length === 0) return null
  const more = names.length - MOST_NAMED
  return (
    <p className="u-dim">
      {props.what}: {names.slice(0, MOST_NAMED).join(', ')}
      {more > 0 && `, and ${more.toLocaleString('en')} more`}
    </p>
  )
}
