import { useEffect } from 'react'
import { useShell } from '../../state/shell.ts'
import { useFaults } from '../../state/faults.ts'

/** Asks a site for its faults when it starts, and forgets them when it stops. */
export function usePracticeSite(): void {
  const baseUrl = useShell((state) => state.status?.practice?.baseUrl ?? null)
  useEffect(() => {
    const { load, forget } = useFaults.getState()
    if (baseUrl === null) forget()
    else void load()
  }, [baseUrl])
}
