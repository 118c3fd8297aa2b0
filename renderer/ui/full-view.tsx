import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { OPENED } from '../keys/focus.ts'
import type { ActionId } from '../state/actions.ts'
import { FloatingPlace } from './floating-place.tsx'
import { Hint } from './hint.tsx'
import styles from './full-view.module.css'

interface FullViewProps {
  readonly title: string
  /** The action that opens it, and closes it again. */
  readonly keysOf?: ActionId | undefined
  /** What stands beside the title. */
  readonly aside: ReactNode
  readonly onLeave: () => void
  readonly ref?: Ref<HTMLElement>
  readonly children: ReactNode
}

/** What takes the place of request and answer, until Back or Escape. */
export function FullView(props: FullViewProps): ReactNode {
  const { title, keysOf, aside, onLeave, ref, children } = props
  /** What is open in it takes Escape first. */
  const leave = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (event.currentTarget.querySelector(OPENED) === null) onLeave()
  }
  return (
    <main
      className={styles['view']}
      data-full-view
      ref={ref}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={leave}
    >
      <div className={styles['head']}>
        <Hint label="Back to where you were (Esc)" keysOf={keysOf}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={14} aria-hidden />}
            onClick={onLeave}
          >
            Back
          </Button>
        </Hint>
        <h1 className={styles['title']}>{title}</h1>
        {aside}
      </div>
      {children}
      <FloatingPlace />
    </main>
  )
}
