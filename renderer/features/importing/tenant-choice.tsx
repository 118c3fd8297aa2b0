import type { ReactNode } from 'react'
import type { ImportReading } from '../../../contract/importing.ts'
import { hostOf } from '../../format/names.ts'
import { TenantSelect } from '../../ui/tenant-select.tsx'
import { useTenants } from '../../state/tenants.ts'
import { tenantForImport, useImporting } from '../../state/importing.ts'
import styles from './tenant-choice.module.css'

/** Whose composer the draft goes into, and what that makes of the site it named. */
export function TenantChoice({ reading }: { readonly reading: ImportReading }): ReactNode {
  const selectedId = useTenants((state) => state.selectedId)
  const tenantId = useImporting((state) => tenantForImport(state, selectedId))
  const host = useTenants((state) =>
    hostOf(state.summaries.find((each) => each.id === tenantId)?.baseUrl ?? ''),
  )
  return (
    <div className={styles['choice']}>
      <TenantSelect
        label="Tenant"
        value={tenantId}
        onChange={(id) => useImporting.getState().choose(id)}
        inDialog
      />
      <p className={styles['words']} role="status">
        {siteWords(reading, tenantId, host)}
      </p>
    </div>
  )
}

function siteWords(reading: ImportReading, tenantId: string | null, host: string): string {
  const { origin, tenantIds } = reading
  const site = hostOf(origin)
  if (site === '') return `The text names no site: the request goes to ${host}.`
  if (tenantId !== null && tenantIds.includes(tenantId)) return 'It was written for this site.'
  const whose = tenantIds.length === 0 ? `No tenant is on ${site}` : `It was written for ${site}`
  return `${whose}: the path is taken, the site is not. The request goes to ${host}.`
}
