import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { MOST_OF_A_NAME, MOST_OF_A_TEXT } from '../../../contract/limits.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { fetched } from '../../ui/fetched.tsx'
import { TextDrop } from '../../ui/text-drop.tsx'
import { useAddTenant, whatIsMissing } from '../../state/add-tenant.ts'
import { useTenants } from '../../state/tenants.ts'
import { LABEL_ORDER, LABELS } from '../../format/labels.ts'
import { PayloadView } from './payload-view.tsx'
import { fieldOf, TenantFields } from './tenant-fields.tsx'
import styles from './add-panel.module.css'
import { DialogEnd } from '../../ui/dialog-end.tsx'

const PLACEHOLDER =
  'Paste it, or drop a file here.\nWhole log lines, single quotes and trailing commas are fine.\nSeveral at once are chosen in a list: a log, JSON, or rows of the app’s database.'
const SeveralView = fetched(() => import('./several-view.tsx').then((module) => module.SeveralView))
const NONE: readonly never[] = []
const WAYS = [
  { value: 'paste', label: 'Paste a payload' },
  { value: 'form', label: 'Fill in a form' },
] as const

interface AddTenantPanelProps {
  readonly onSaved?: () => void
  /** Where nothing else is on the screen: paste is the first key press. */
  readonly autoFocus?: boolean
  /** A payload of a known tenant is wanted, so there is nothing to fill in. */
  readonly pasteOnly?: boolean
}

/** Adding a tenant, by payload or by form. An error keeps everything that was typed. */
export function AddTenantPanel(props: AddTenantPanelProps): ReactNode {
  const { onSaved, autoFocus = false, pasteOnly = false } = props
  const way = useAddTenant((state) => (pasteOnly ? 'paste' : state.way))
  const reading = useAddTenant((state) => state.reading)
  const unreadable = useAddTenant((state) => state.unreadable)
  const failure = useAddTenant((state) => state.failure)
  const text = useAddTenant((state) => state.text)
  const readText = useAddTenant((state) => state.readText)
  const { setWay, type } = useAddTenant.getState()
  // One tenant's newest payload is wanted, whoever else's stands beside it.
  const several = pasteOnly || way === 'form' ? NONE : (reading?.several ?? NONE)
  const isUpdate = pasteOnly && reading?.standing.kind === 'same-tenant'
  return (
    <div className={styles['panel']}>
      {!pasteOnly && (
        <Segmented label="How to add the tenant" value={way} options={WAYS} onChange={setWay} />
      )}
      {way === 'paste' ? (
        <>
          <TextDrop
            label="Installed payload"
            // Once it is read, what was read of it is the thing to see.
            rows={reading === null ? 7 : 3}
            autoFocus={autoFocus}
            placeholder={PLACEHOLDER}
            value={text}
            onChange={type}
            mostBytes={MOST_OF_A_TEXT}
            instead="paste the payload itself"
          />
          {unreadable !== null && <FailureNote failure={unreadable} />}
          {several.length > 0 ? (
            <SeveralView text={readText} several={several} onSaved={onSaved} />
          ) : (
            reading !== null && <PayloadView reading={reading} />
          )}
        </>
      ) : (
        <TenantFields />
      )}
      {(way === 'form' || (reading !== null && !isUpdate && several.length === 0)) && (
        <NameAndLabel />
      )}
      {failure !== null && (way === 'paste' || fieldOf(failure) === null) && (
        <FailureNote failure={failure} />
      )}
      {(way === 'form' || (reading !== null && several.length === 0)) && (
        <SaveLine {...(onSaved === undefined ? {} : { onSaved })} />
      )}
    </div>
  )
}

function NameAndLabel(): ReactNode {
  const name = useAddTenant((state) => state.name)
  const label = useAddTenant((state) => state.label)
  const reading = useAddTenant((state) => state.reading)
  const way = useAddTenant((state) => state.way)
  const { setName, setLabel } = useAddTenant.getState()
  const suggested = way === 'paste' ? reading : null
  const shown = label ?? suggested?.suggestedLabel ?? 'production'
  const labelId = useId()
  return (
    <div className={styles['naming']}>
      <TextInput
        label="Name"
        placeholder="As the list shows it"
        maxLength={MOST_OF_A_NAME}
        value={name ?? suggested?.suggestedName ?? ''}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div>
        <div className={styles['labelWord']} id={labelId}>
          Label
        </div>
        <Segmented
          label="Label"
          value={shown}
          options={LABEL_ORDER.map((value) => ({ value, label: LABELS[value].word }))}
          onChange={setLabel}
        />
      </div>
      <p className={styles['meaning']}>{LABELS[shown].meaning}</p>
    </div>
  )
}

function SaveLine({ onSaved }: { readonly onSaved?: () => void }): ReactNode {
  const missing = useAddTenant(whatIsMissing)
  const saving = useAddTenant((state) => state.saving)
  const standing = useAddTenant((state) => state.reading?.standing.kind)
  const way = useAddTenant((state) => state.way)
  const save = async (): Promise<void> => {
    const profile = await useAddTenant.getState().save()
    if (profile === null) return
    await useTenants.getState().adopt(profile)
    onSaved?.()
  }
  const word = way === 'paste' && standing === 'same-tenant' ? 'Update tenant' : 'Add tenant'
  return (
    <DialogEnd>
      <span className="u-dim">{missing}</span>
      {saving && (
        <Button variant="subtle" size="sm" onClick={() => useAddTenant.getState().cancelSaving()}>
          Cancel
        </Button>
      )}
      <Button size="sm" disabled={missing !== null} loading={saving} onClick={() => void save()}>
        {word}
      </Button>
    </DialogEnd>
  )
}
