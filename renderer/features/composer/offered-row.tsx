import { Combobox } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'

interface OfferedRowProps {
  readonly id: string
  readonly value: string
  readonly isChosen: boolean
  readonly className: string | undefined
  readonly children: ReactNode
}

/** One of what is offered below a field; the chosen one is brought into sight. */
export function OfferedRow(props: OfferedRowProps): ReactNode {
  const { id, value, isChosen, className = '', children } = props
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <Combobox.Option ref={row} id={id} value={value} aria-selected={isChosen} className={className}>
      {children}
    </Combobox.Option>
  )
}
