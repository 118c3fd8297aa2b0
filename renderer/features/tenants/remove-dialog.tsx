import type { ReactNode } from 'react'
import { EndingQuestion } from '../../ui/ending-question.tsx'
import { useTenants } from '../../state/tenants.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'

/** Asked once; the question names the tenant and what goes with it. */
export function RemoveTenantDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId))
  if (tenant === undefined) return null
  return (
    <EndingQuestion
      title={`Remove ${tenant.name}?`}
      end="Remove tenant and secret"
      run={() => useTenants.getState().remove(tenantId)}
      close={close}
    >
      <p>
        The tenant at <span className="u-mono">{tenant.baseUrl}</span>, its shared secret and what
        was sent to it are deleted from this machine. Nothing changes on the site itself. For a
        minute it can be put back; after that the payload must be pasted again.
      </p>
    </EndingQuestion>
  )
}
