import { create } from 'zustand'
import { useTenants } from './tenants.ts'

type Values = Readonly<Record<string, string | null>>

/** Tenant → values of variables that were typed and are not kept yet. */
export const useTypedValues = create<Readonly<Record<string, Values | undefined>>>()(() => ({}))

let keeping: Promise<unknown> = Promise.resolve()

export function typeValue(tenantId: string, name: string, value: string | null): void {
  useTypedValues.setState((all) => ({ [tenantId]: { ...all[tenantId], [name]: value } }))
}

/** Resolves once main has what was typed, or has refused it, which is said: it stays typed then. */
export function keepTypedValues(tenantId: string): Promise<unknown> {
  const variables = useTypedValues.getState()[tenantId]
  if (variables === undefined) return keeping
  keeping = keeping
    .then(() => useTenants.getState().update(tenantId, { variables }))
    .then((isKept) =>
      // Whoever typed on meanwhile keeps that next.
      useTypedValues.setState((all) =>
        isKept && all[tenantId] === variables ? { [tenantId]: undefined } : {},
      ),
    )
  return keeping
}
