import { create } from 'zustand'

/** Tenant → what is typed of its note and not kept yet. Main has it, too, and keeps it without credentials. */
export const useNoteDrafts = create<Readonly<Record<string, string | undefined>>>()(() => ({}))

/** Null where nothing is left to keep. */
export function keepNoteDraft(tenantId: string, typed: string | null): void {
  useNoteDrafts.setState({ [tenantId]: typed ?? undefined })
}
