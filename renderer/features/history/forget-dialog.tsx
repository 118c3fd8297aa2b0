import type { ReactNode } from 'react'
import { useHistory } from '../../state/history.ts'
import { useTenants } from '../../state/tenants.ts'
import { EndingQuestion } from '../../ui/ending-question.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'

/** The question says how much goes: what was sent to a tenant, or all where that is null. */
export function ForgetHistoryDialog({ tenantId }: { readonly tenantId: string | null }): ReactNode {
  const close = useCloseDialog()
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId))
  const what = tenant === undefined ? 'everything that was sent' : `what was sent to ${tenant.name}`
  return (
    <EndingQuestion
      title={`Forget ${what}?`}
      end="Forget it"
      run={() =>
        useHistory
          .getState()
          .forget(tenantId === null ? { kind: 'all' } : { kind: 'tenant', tenantId })
      }
      close={close}
    >
      <p>
        The history lies on this computer alone. What is forgotten cannot be brought back; open
        request tabs and their answers stay.
      </p>
    </EndingQuestion>
  )
}
