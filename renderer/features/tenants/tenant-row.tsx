import { UnstyledButton } from '@mantine/core'
import { IconNote, IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { TenantLabel, TenantSummary } from '../../../contract/tenants.ts'
import { excerptOf, wordsIn } from '../../format/fuzzy-find.ts'
import { hostOf, noteInLine } from '../../format/names.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { LABELS, warningOf } from '../../format/labels.ts'
import { useTenants } from '../../state/tenants.ts'
import { TenantMenu } from './tenant-menu.tsx'
import { Marked } from '../../ui/marked.tsx'
import { Name } from '../../ui/name.tsx'
import styles from './tenant-row.module.css'

const TONES: Readonly<Record<TenantLabel, Tone>> = {
  production: 'quiet',
  development: 'indigo',
  practice: 'teal',
}

interface TenantRowProps {
  readonly tenant: TenantSummary
  /** Where the arrow keys of the search field stand. */
  readonly marked: boolean
  /** What is looked for: where it stands in this one is shown. */
  readonly typed: string
}

/** In pixels; a note has a line of its own. */
export const heightOfRow = ({ note = '' }: TenantSummary): number => (note === '' ? 44 : 60)

export function TenantRow({ tenant, marked, typed }: TenantRowProps): ReactNode {
  const selected = useTenants((state) => state.selectedId === tenant.id)
  const select = useTenants((state) => state.select)
  const host = hostOf(tenant.baseUrl)
  const label = LABELS[tenant.label].word.toLowerCase()
  const warning = warningOf(tenant)
  const beside = wordsIn(`${tenant.name} ${host} ${label}`, typed).missing
  const note = noteInLine(tenant.note)
  const ofNote = wordsIn(note, beside)
  const ofAppKey = wordsIn(tenant.appKey, ofNote.missing).there
  return (
    <div
      className={styles['row']}
      data-selected={selected}
      data-warned={warning !== null}
      data-marked={marked}
    >
      <UnstyledButton
        className={styles['choose'] ?? ''}
        aria-current={selected}
        onClick={() => void select(tenant.id)}
      >
        <span className={styles['first']} title={tenant.name}>
          {tenant.starred && (
            <IconStarFilled size={11} className={styles['star']} aria-label="Starred" />
          )}
          <span className={styles['name']}>
            <Name of={<Marked text={tenant.name} typed={typed} />} />
          </span>
          {warning !== null && <Tag tone="warn">{warning}</Tag>}
          <Tag tone={TONES[tenant.label]}>{label}</Tag>
        </span>
        <span className={styles['host']} title={host}>
          <Marked text={host} typed={wordsIn(host, typed).there} />
          {ofAppKey !== '' && (
            <>
              {' · '}
              <Marked text={tenant.appKey} typed={ofAppKey} />
            </>
          )}
        </span>
        {note !== '' && (
          <span className={styles['note']} title={tenant.note}>
            <IconNote size={11} className={styles['noteMark']} aria-label="Note:" />
            <bdi className={styles['noteText']}>
              <Marked text={excerptOf(note, ofNote.there)} typed={ofNote.there} />
            </bdi>
          </span>
        )}
      </UnstyledButton>
      <TenantMenu tenant={tenant} />
    </div>
  )
}
