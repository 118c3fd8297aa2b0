import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { takeBack, useUndoSteps } from '../state/say.ts'
import { Hint } from '../ui/hint.tsx'

/** Takes back what was removed or closed last, for as long as that can be; then what was before. */
export function UndoButton({ className }: { readonly className: string }): ReactNode {
  const step = useUndoSteps((state) => state.steps[0])
  if (step === undefined) return null
  const label = `Undo: ${step.title}`
  return (
    <Hint label={label}>
      <ActionIcon
        variant="transparent"
        className={className}
        aria-label={label}
        onClick={() => takeBack(step)}
      >
        <IconArrowBackUp size={16} stroke={1.7} />
      </ActionIcon>
    </Hint>
  )
}
