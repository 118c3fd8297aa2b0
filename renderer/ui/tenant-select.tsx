import '@mantine/core/styles/ScrollArea.layer.css'
import '@mantine/core/styles/Combobox.layer.css'
import { Select } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { excerptOf, wordsIn } from '../format/fuzzy-find.ts'
import { hostOf, noteInLine } from '../format/names.ts'
import { tenantFinder } from '../state/tenant-finder.ts'
import { useTenants } from '../state/tenants.ts'
import { Marked } from './marked.tsx'
import styles from './tenant-select.module.css'
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

/** One of the tenants, found as the list at the side finds them. */
export function TenantSelect(props: TenantSelectProps): ReactNode {
  const summaries = useTenants((state) => state.summaries)
  const [typed, setTyped] = useState('')
  const data = useMemo(
    () =>
      summaries.map(({ id, name, baseUrl }) => ({
        value: id,
        label: labelOf(name, hostOf(baseUrl)),
      })),
    [summaries],
  )
  const find = useMemo(() => tenantFinder(summaries), [summaries])
  const noteOf = (id: string): string => noteInLine(summaries.find((each) => each.id === id)?.note)
  return (
    <Select
      label={props.label}
      data={data}
      value={props.value}
      onChange={props.onChange}
      onSearchChange={setTyped}
      renderOption={({ option }) => (
        <Option label={option.label} note={noteOf(option.value)} typed={typed} />
      )}
      searchable
      filter={({ search, limit }) =>
        find(search)
          .slice(0, limit)
          .flatMap(({ id }) => data.find(({ value }) => value === id) ?? [])
      }
      limit={SHOWN}
      clearable={props.nobody !== undefined}
      allowDeselect={false}
      placeholder={props.nobody ?? 'Choose a tenant'}
      nothingFoundMessage="No tenant of that name, address or note."
      clearButtonProps={{ 'aria-label': 'Let the token say whose it is' }}
      comboboxProps={{ withinPortal: props.inDialog !== true }}
    />
  )
}

interface OptionProps {
  readonly label: string
  readonly note: string
  readonly typed: string
}

/** With what of its note it was found by, where the label is not why. */
function Option({ label, note, typed }: OptionProps): ReactNode {
  const ofNote = wordsIn(note, wordsIn(label, typed).missing).there
  return (
    <span className={styles['option']}>
      <Words of={label} />
      {ofNote !== '' && (
        <bdi className={styles['note']}>
          <Marked text={excerptOf(note, ofNote)} typed={ofNote} />
        </bdi>
      )}
    </span>
  )
}
