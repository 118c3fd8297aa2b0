import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { MOST_OF_A_NAME } from '../../contract/limits.ts'

interface NameFieldProps {
  readonly name: string
  readonly onChange: (name: string) => void
}

/** The name of something, which a dialog opens at; typing takes the place of what is suggested. */
export function NameField({ name, onChange }: NameFieldProps): ReactNode {
  return (
    <TextInput
      data-autofocus
      label="Name"
      maxLength={MOST_OF_A_NAME}
      value={name}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
