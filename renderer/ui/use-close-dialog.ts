import { useCallback, useState } from 'react'
import { useShell } from '../state/shell.ts'

/** Closes the dialog that it is called in. What is done late closes no other that was opened meanwhile. */
export function useCloseDialog(): () => void {
  const [mine] = useState(() => useShell.getState().dialog)
  return useCallback(() => {
    const { dialog, closeDialog } = useShell.getState()
    if (dialog === mine) closeDialog()
  }, [mine])
}
