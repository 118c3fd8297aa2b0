import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import './toasts.css'
import { Button } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { type ReactNode, useEffect, useRef } from 'react'
import { takeBack, takeSaid, type UndoStep, useSaid, useUndoSteps } from '../state/say.ts'
import { Words } from '../ui/words.tsx'

const MOST = 4
/** They stand for a minute each: one place stays for whatever else is said. Older ones are in the palette. */
const MOST_UNDO = MOST - 1

export function Toasts(): ReactNode {
  const waiting = useSaid((state) => state.waiting)
  const steps = useUndoSteps((state) => state.steps)
  const shown = useRef(new Map<UndoStep, string>())
  useEffect(() => {
    for (const { title, message, color, lasts, step } of takeSaid()) {
      const id = notifications.show({
        title: <Words of={title} />,
        message: step === null ? <Words of={message} /> : <Undo message={message} step={step} />,
        color,
        autoClose: lasts,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close this message' },
      })
      if (step !== null) shown.current.set(step, id)
    }
    const stay = new Set(steps.slice(0, MOST_UNDO))
    for (const [step, id] of shown.current) {
      if (stay.has(step)) continue
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
