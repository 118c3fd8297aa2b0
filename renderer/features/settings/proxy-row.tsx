import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import type { Settings } from '../../../contract/settings.ts'
import { useSettings } from '../../state/settings.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './settings-dialog.module.css'

type Kind = Settings['proxy']['kind']

const KINDS: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'system', label: 'The system’s' },
  { value: 'none', label: 'None' },
  { value: 'own', label: 'This one' },
]

/** The way to Atlassian; one of one's own is taken when its field is left or Enter is pressed. */
export function ProxyRow({ proxy }: { readonly proxy: Settings['proxy'] }): ReactNode {
  const [kind, setKind] = useState<Kind>(proxy.kind)
  const [typed, setTyped] = useState(proxy.kind === 'own' ? proxy.address : '')
  const [failure, setFailure] = useState<Failure | null>(null)
  const isTyped = typed.trim() !== '' && typed !== (proxy.kind === 'own' ? proxy.address : '')
  const choose = (next: Kind): void => {
    setKind(next)
    setFailure(null)
    if (next !== 'own') void useSettings.getState().update({ proxy: { kind: next } })
  }
  const take = async (): Promise<void> => {
    if (!isTyped) return
    const { tryUpdate } = useSettings.getState()
    const refused = await tryUpdate({ proxy: { kind: 'own', address: typed } })
    setFailure(refused)
    const kept = useSettings.getState().settings?.proxy
    if (refused === null && kept?.kind === 'own')
      setTyped((now) => (now === typed ? kept.address : now))
  }
  return (
    <>
      <div className={styles['row']}>
        <span>Proxy</span>
        <Segmented label="Proxy" value={kind} options={KINDS} onChange={choose} />
      </div>
      {kind === 'own' && (
        <div className={styles['row']}>
          <label htmlFor="proxy-address">Its address, without user name and password</label>
          <input
            id="proxy-address"
            className={styles['address']}
            placeholder="http://proxy.example:3128"
            spellCheck={false}
            aria-invalid={failure !== null}
            value={typed}
            // What was typed is taken first; the next Escape closes the dialog.
            data-mantine-stop-propagation={isTyped && failure === null}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setFailure(null)
            }}
            onBlur={() => void take()}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === 'Escape') void take()
            }}
          />
        </div>
      )}
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
