import { CloseButton, Tooltip } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMadeToken } from '../../state/made-token.ts'
import { shownTab, useEditedToken } from '../../state/shown.ts'
import styles from './edited-token-chip.module.css'

/** Beside Send for as long as it is true: the next request carries a token that was made here. */
export function EditedTokenChip(): ReactNode {
  const choice = useEditedToken()
  if (choice === undefined) return null
  const remove = (): void => {
    const tabId = shownTab()
    if (tabId !== null) useMadeToken.getState().remove(tabId)
  }
  return (
    <div className={styles['chip']} role="status" aria-label="Edited token">
      <Tooltip label={`${choice.title}, made here for practice`}>
        <span className={styles['words']}>
          <IconFlask size={14} aria-hidden />
          sending an edited token as {choice.scheme}
        </span>
      </Tooltip>
      <CloseButton size="xs" aria-label="Send the real credential again" onClick={remove} />
    </div>
  )
}
