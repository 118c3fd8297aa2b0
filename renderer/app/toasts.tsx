import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import './toasts.css'
import { Button } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { type ReactNode, useEffect, useRef } from 'react'
import { UNDO_MS } from '../../contract/limits.ts'
import { takeBack, takeSaid, type UndoStep, useSaid, useUndoSteps } from '../state/say.ts'
import { useTenants } from '../state/tenants.ts'
import { Words } from '../ui/words.tsx'

const MOST = 4

export function Toasts(): ReactNode {
  const waiting = useSaid((state) => state.waiting)
  const steps = useUndoSteps((state) => state.steps)
  const shown = useRef(new Map<UndoStep, string>())
  useEffect(() => {
    const isEmpty = useTenants.getState().summaries.length === 0
    for (const { title, message, color, lasts, step } of takeSaid()) {
      const id = notifications.show({
        title: <Words of={title} />,
        message: step === null ? <Words of={message} /> : <Undo message={message} step={step} />,
        color,
        // Without a tenant there is no bar that would have it, and nothing that is covered.
        autoClose: step !== null && isEmpty ? UNDO_MS : lasts,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close this message' },
      })
      if (step !== null) shown.current.set(step, id)
    }
    // The newest alone: what was before waits in the bar and the palette, and covers nothing.
    for (const [step, id] of shown.current) {
      if (step === steps[0]) continue
      shown.current.delete(step)
      notifications.hide(id)
    }
  }, [waiting, steps])
  return <Notifications position="bottom-right" limit={MOST} containerWidth={360} zIndex={400} />
}

interface UndoProps {
  readonly message: string
  readonly step: UndoStep
}

function Undo({ message, step }: UndoProps): ReactNode {
  return (
    <>
      {message !== '' && (
        <span className="said">
          <Words of={message} />
        </span>
      )}
      <Button size="compact-xs" variant="default" mt={4} onClick={() => takeBack(step)}>
        Undo
      </Button>
    </>
  )
}
