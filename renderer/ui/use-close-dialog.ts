import { useCallback } from 'react'
import { useShell } from '../state/shell.ts'

/**
 * Closes the dialog that it is called in, also where that was opened anew while it stood. What is done late
 * closes no other that was opened meanwhile.
 */
export function useCloseDialog(): () => void {
  const mine = useShell((state) => state.dialog)
  return useCallback(() => {
    const { dialog, closeDialog } = useShell.getState()
    if (dialog === mine) closeDialog()
  }, [mine])
}
