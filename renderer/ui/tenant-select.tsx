import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { hostOf } from '../format/names.ts'
import { useTenants } from '../state/tenants.ts'
import { Words } from './words.tsx'

const SHOWN = 60

interface TenantSelectProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (tenantId: string | null) => void
  /** What nobody chosen means; without it a tenant has to be chosen. */
  readonly nobody?: string
  /** Inside a dialog, whose scroll lock would hold a list that is drawn elsewhere. */
  readonly inDialog?: boolean
}

const labelOf = (name: string, host: string): string => (name === host ? name : `${name} · ${host}`)

/** One of the tenants, found by typing a part of its name or its site. */
export function TenantSelect(props: TenantSelectProps): ReactNode {
  const summaries = useTenants((state) => state.summaries)
  const data = useMemo(
    () =>
      summaries.map(({ id, name, baseUrl }) => ({
        value: id,
        label: labelOf(name, hostOf(baseUrl)),
      })),
    [summaries],
  )
  return (
    <Select
      label={props.label}
      data={data}
      value={props.value}
      onChange={props.onChange}
      renderOption={({ option }) => <Words of={option.label} />}
      searchable
      limit={SHOWN}
      clearable={props.nobody !== undefined}
      allowDeselect={false}
      placeholder={props.nobody ?? 'Choose a tenant'}
      nothingFoundMessage="No tenant of that name or site."
      clearButtonProps={{ 'aria-label': 'Let the token say whose it is' }}
      comboboxProps={{ withinPortal: props.inDialog !== true }}
    />
  )
}
