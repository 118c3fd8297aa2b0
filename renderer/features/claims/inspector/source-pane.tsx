import { type ReactNode, useId, useState } from 'react'
import { FOCUS } from '../../../keys/focus.ts'
import { PasteField } from '../../../ui/paste-field.tsx'
import { TenantSelect } from '../../../ui/tenant-select.tsx'
import { useInspector } from '../../../state/inspector.ts'
import styles from './source-pane.module.css'

const PLACEHOLDER =
  'Paste a token, or the log line, URL, header or curl command it stands in. It is found and taken out.'

/** What is looked at, and what it is checked against. */
export function SourcePane(): ReactNode {
  const text = useInspector((state) => state.text)
  const tenantId = useInspector((state) => state.tenantId)
  const { type, chooseTenant } = useInspector.getState()
  return (
    <section className={styles['pane']} aria-label="What is inspected">
      <PasteField
        id={FOCUS.inspectorText}
        label="Token, or text that holds one"
        rows={12}
        placeholder={PLACEHOLDER}
        value={text}
        onChange={type}
      />
      <TenantSelect
        label="Tenant"
        nobody="The tenant it belongs to"
        value={tenantId}
        onChange={chooseTenant}
      />
      <PublicKey />
    </section>
  )
}

/** Only tokens of Atlassian’s own need one, so it stays folded until it is wanted. */
function PublicKey(): ReactNode {
  const publicKey = useInspector((state) => state.publicKey)
  const [open, setOpen] = useState(publicKey !== '')
  const id = useId()
  return (
    <div>
      <button
        type="button"
        className={styles['unfold']}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? '▾' : '▸'} Verify with a public key
      </button>
      <div id={id} hidden={!open} className={styles['key']}>
        <PasteField
          label="Public key"
          rows={6}
          placeholder="PEM, JWK or JWK set"
          value={publicKey}
          onChange={(text) => useInspector.getState().typeKey(text)}
        />
      </div>
    </div>
  )
}
