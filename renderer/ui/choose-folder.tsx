import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSaved } from '../state/saved.ts'

interface ChooseFolderProps {
  /** What is to be read anew once one was chosen. */
  readonly then?: () => void
}

/** Where the folder of saved requests is missing, or cannot be read: one is chosen. */
export function ChooseFolder({ then }: ChooseFolderProps): ReactNode {
  return (
    <Button
      size="compact-sm"
      leftSection={<IconFolderOpen size={14} aria-hidden />}
      onClick={() => void useSaved.getState().chooseFolder().then(then)}
    >
      Choose a folder…
    </Button>
  )
}
