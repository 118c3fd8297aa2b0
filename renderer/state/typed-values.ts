import { create } from 'zustand'
import type { RequestDraft } from '../../contract/draft.ts'
import { VARIABLE } from '../../contract/variable.ts'
import { useTenants } from './tenants.ts'

type Values = Readonly<Record<string, string | null>>

/** Tenant → values of variables that were typed and are not kept yet. */
export const useTypedValues = create<Readonly<Record<string, Values | undefined>>>()(() => ({}))

let keeping: Promise<boolean> = Promise.resolve(true)

export function typeValue(tenantId: string, name: string, value: string | null): void {
  useTypedValues.setState((all) => ({ [tenantId]: { ...all[tenantId], [name]: value } }))
}

/** Whether main has what was typed; where it has refused it, which is said, it stays typed. */
export function keepTypedValues(tenantId: string): Promise<boolean> {
  const variables = useTypedValues.getState()[tenantId]
  if (variables === undefined) return keeping.then(() => true)
  keeping = keeping
    .then(() => useTenants.getState().update(tenantId, { variables }))
    .then((isKept) => {
      // Whoever typed on meanwhile keeps that next.
      if (isKept && useTypedValues.getState()[tenantId] === variables)
        useTypedValues.setState({ [tenantId]: undefined })
      return isKept
    })
  return keeping
}

export function keepAllTypedValues(): Promise<unknown> {
  return Promise.all(Object.keys(useTypedValues.getState()).map(keepTypedValues))
}

/** What the variables of a draft stand for on screen, as a text to hold against another. */
export function valuesOnScreen(tenantId: string, draft: RequestDraft): string {
  const { profile } = useTenants.getState()
  const kept = profile?.id === tenantId ? profile.variables : undefined
  const values = { ...kept, ...useTypedValues.getState()[tenantId] }
  // A body of megabytes without any is not written out.
  const texts = JSON.stringify(draft, (_name, part: unknown) =>
    typeof part === 'string' && !part.includes('{{') ? '' : part,
  )
  const names = [...texts.matchAll(VARIABLE)].map(([, name = '']) => name.trim())
  return JSON.stringify(names.map((name) => values[name] ?? null))
}
