import type { RequestDraft } from '../../contract/draft.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { inTurns } from '../breathing.ts'
import { fillDraft, type TextSlices } from '../saved/variables.ts'

export interface Filled {
  readonly slices: TextSlices
}

/** An order as its tenant fills it. Throws AppError `variables_missing`. */
export async function withValues<
  T extends { readonly tenant: TenantProfile; readonly draft: RequestDraft },
>(order: T): Promise<T & Filled> {
  const slices: TextSlices = new Map()
  const { variables = {} } = order.tenant
  return { ...order, slices, draft: await inTurns(fillDraft(order.draft, variables, slices)) }
}
