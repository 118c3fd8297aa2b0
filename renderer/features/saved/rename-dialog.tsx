import type { ReactNode } from 'react'
import { useSaved } from '../../state/saved.ts'
import { RenameDialog } from '../../ui/rename-dialog.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'

/** Another name for a saved request or a folder; the file follows it. */
export function RenameSavedDialog(): ReactNode {
  const close = useCloseDialog()
  const naming = useSaved((state) => state.naming)
  if (naming === null) return null
  const rename = (name: string): Promise<boolean> => useSaved.getState().rename(naming.path, name)
  return <RenameDialog before={naming.name} rename={rename} close={close} />
}
