import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import './toasts.css'
import { Button } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { type ReactNode, useEffect } from 'react'
import { takeSaid, useSaid } from '../state/say.ts'
import { Words } from '../ui/words.tsx'

export function Toasts(): ReactNode {
  const waiting = useSaid((state) => state.waiting)
  useEffect(() => {
    for (const { title, message, color, lasts, undo } of takeSaid()) {
      const id = notifications.show({
        title: <Words of={title} />,
        message:
          undo === null ? (
            <Words of={message} />
          ) : (
            <Undo
              message={message}
              undo={() => {
                notifications.hide(id)
                undo()
              }}
            />
          ),
        color,
        autoClose: lasts,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close this message' },
      })
    }
  }, [waiting])
  return <Notifications position="bottom-right" limit={4} containerWidth={360} zIndex={400} />
}

interface UndoProps {
  readonly message: string
  readonly undo: () => void
}

function Undo({ message, undo }: UndoProps): ReactNode {
  return (
    <>
      {message !== '' && (
        <span className="said">
          <Words of={message} />
        </span>
      )}
      <Button size="compact-xs" variant="default" mt={4} onClick={undo}>
        Undo
      </Button>
    </>
  )
}
