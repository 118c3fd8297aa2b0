import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { LazyCode } from '../../../code/lazy-code.tsx'
import { FailureNote } from '../../../ui/failure-note.tsx'
import { TenantSelect } from '../../../ui/tenant-select.tsx'
import { MadeTokenView } from './made-token-view.tsx'
import { useSign } from '../../../state/sign.ts'
import { useInspector } from '../../../state/inspector.ts'
import { useSubjectTenant } from './subject.ts'
import styles from './tab.module.css'
import own from './sign-tab.module.css'

/** Header and claims to be changed, and signed with a tenant’s secret by main. */
export function SignTab(): ReactNode {
  const header = useSign((state) => state.header)
  const claims = useSign((state) => state.claims)
  const failure = useSign((state) => state.failure)
  const made = useSign((state) => state.made)
  const { edit } = useSign.getState()
  useFilledFromReading()
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="Edit and sign">
      <p className={styles['note']}>
        For practice and for reproducing a mistake: nothing is put right, a wrong token on purpose
        is the point. The tenant’s secret signs it where it is kept and is not shown.
      </p>
      <div className={own['editors']}>
        <Editor title="Header" value={header} onChange={(text) => edit({ header: text })} />
        <Editor title="Claims" value={claims} onChange={(text) => edit({ claims: text })} />
      </div>
      <StartOver />
      <Choices />
      {failure !== null && <FailureNote failure={failure} />}
      {made !== null && <MadeTokenView made={made} />}
    </div>
  )
}

/** What was edited stays until a person lets it go. */
function StartOver(): ReactNode {
  const edited = useSign((state) => state.edited)
  const reading = useInspector((state) => state.inspection?.reading ?? null)
  if (!edited) return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className={own['startOver'] ?? ''}
      onClick={() => useSign.getState().startFrom(reading)}
    >
      Start over from the pasted token
    </Button>
  )
}

interface EditorProps {
  readonly title: string
  readonly value: string
  readonly onChange: (text: string) => void
}

function Editor({ title, value, onChange }: EditorProps): ReactNode {
  return (
    <section className={own['editor']} aria-label={title}>
      <h2 className={own['title']}>{title}</h2>
      <div className={own['frame']}>
        <LazyCode label={`${title} as JSON`} value={value} language="json" onChange={onChange} />
      </div>
    </section>
  )
}

function Choices(): ReactNode {
  const chosen = useSign((state) => state.tenantId)
  const issueNow = useSign((state) => state.issueNow)
  const hashIt = useSign((state) => state.hashIt)
  const signing = useSign((state) => state.signing)
  const held = useInspector((state) => state.held)
  const subject = useSubjectTenant()
  const { choose, sign, cancel } = useSign.getState()
  const tenantId = chosen ?? subject
  const hashable = held.url.trim() !== ''
  return (
    <div className={own['choices']}>
      <TenantSelect
        label="Sign with the secret of"
        value={tenantId}
        onChange={(id) => choose({ tenantId: id })}
      />
      <div className={own['checks']}>
        <Check checked={issueNow} onChange={(on) => choose({ issueNow: on })}>
          Issue it now: iat, exp and nbf move together
        </Check>
        <Check
          checked={hashIt && hashable}
          disabled={!hashable}
          onChange={(on) => choose({ hashIt: on })}
        >
          {hashable
            ? `Hash for ${held.method} ${held.url.trim()}`
            : 'Hash for a request: name it under “Request hash” first'}
        </Check>
      </div>
      <div className={own['answers']}>
        {signing && (
          <Button variant="subtle" size="sm" onClick={cancel}>
            Cancel
          </Button>
        )}
        <Button
          size="sm"
          leftSection={<IconSignature size={15} aria-hidden />}
          disabled={tenantId === null}
          loading={signing}
          onClick={() => tenantId !== null && void sign(tenantId, held)}
        >
          Sign
        </Button>
      </div>
    </div>
  )
}

interface CheckProps {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

function Check({ checked, disabled = false, onChange, children }: CheckProps): ReactNode {
  return (
    <label className={own['check']} data-off={disabled}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}

/** What a person has edited is not overwritten; what nobody touched follows the pasted token. */
function useFilledFromReading(): void {
  const reading = useInspector((state) => state.inspection?.reading ?? null)
  useEffect(() => {
    const { edited, startFrom } = useSign.getState()
    if (!edited && reading !== null) startFrom(reading)
  }, [reading])
}
