import { useEffect } from 'react'
import { useShell } from './shell.ts'
import { useTenants } from './tenants.ts'
import { useFaults } from './faults.ts'

/** Whether the selected tenant is that of the practice site which runs now. */
export function usePracticeSelected(): boolean {
  const running = useShell((state) => state.status?.practice?.tenantId ?? null)
  const selected = useTenants((state) => state.selectedId)
  return running !== null && running === selected
}

/** Asks a site for its faults when it starts, and forgets them when it stops. */
export function usePracticeSite(): void {
  const baseUrl = useShell((state) => state.status?.practice?.baseUrl ?? null)
  useEffect(() => {
    const { load, forget } = useFaults.getState()
    if (baseUrl === null) forget()
    else void load()
  }, [baseUrl])
}
