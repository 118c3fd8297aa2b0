import { create } from 'zustand'

/** A token of the inspector’s, to be sent in place of the real credential. */
export interface MadeTokenChoice {
  readonly tokenId: string
  readonly scheme: 'Bearer' | 'JWT'
  /** What it is, in words. */
  readonly title: string
}

interface MadeTokenState {
  /** Tenant id → the token its requests carry until it is removed. Absent: the real credential. */
  readonly choices: Readonly<Record<string, MadeTokenChoice>>
  readonly use: (tenantId: string, choice: MadeTokenChoice) => void
  readonly remove: (tenantId: string) => void
}

export const useMadeToken = create<MadeTokenState>()((set, get) => ({
  choices: {},
  use: (tenantId, choice) => set({ choices: { ...get().choices, [tenantId]: choice } }),
  remove: (tenantId) =>
    set({
      choices: Object.fromEntries(Object.entries(get().choices).filter(([id]) => id !== tenantId)),
    }),
}))

/** As `requests:send` takes it. */
export function madeTokenFor(
  tenantId: string,
): { readonly tokenId: string; readonly scheme: 'Bearer' | 'JWT' } | null {
  const choice = useMadeToken.getState().choices[tenantId]
  return choice === undefined ? null : { tokenId: choice.tokenId, scheme: choice.scheme }
}
