import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowsDiff, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { HistoryEntry } from '../../../contract/history.ts'
import { formatAbsolute, formatRelative } from '../../format/durations.ts'
import { shortPath } from '../../format/names.ts'
import { type StatusTone, toneOf } from '../../state/answer.ts'
import { chosenAs, useComparing } from '../../state/comparing.ts'
import { useHistory } from '../../state/history.ts'
import { exchangeOf, useResponse } from '../../state/response.ts'
import { ofTab, useShownTab } from '../../state/shown.ts'
import { useTenants } from '../../state/tenants.ts'
import { IdentityName } from '../../ui/identity-name.tsx'
import { Name } from '../../ui/name.tsx'
import { Tag } from '../../ui/tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import styles from './history-row.module.css'

interface HistoryRowProps {
  readonly entry: HistoryEntry
  readonly namesTenant: boolean
  readonly open: () => void
}

export function HistoryRow({ entry, namesTenant, open }: HistoryRowProps): ReactNode {
  const { method, path, startedAt, finding, tenantId } = entry
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId)?.name)
  const chosenId = useComparing((state) => state.chosen?.id)
  const chosen = chosenId === entry.id
  const tabId = useShownTab()
  const isShown = useResponse((state) => exchangeOf(ofTab(state.outcomes, tabId))?.id === entry.id)
  const now = useNow()
  return (
    <div
      className={styles['row']}
      data-chosen={chosen}
      data-shown={isShown && chosenId === undefined}
    >
      <Tooltip
        label={finding?.cause}
        disabled={finding === null}
        position="right"
        multiline
        w={320}
      >
        <UnstyledButton
          data-row
          className={styles['open'] ?? ''}
          aria-current={isShown}
          onClick={open}
        >
          <span className={styles['first']} title={`${method} ${path}`}>
            <span className={styles['status']} data-tone={toneOfEntry(entry)}>
              {statusWord(entry)}
            </span>
            <span className={styles['method']}>{method}</span>{' '}
            <span className={styles['path']}>{shortPath(path)}</span>
            {finding !== null && <Tag tone="warn">{finding.id}</Tag>}
          </span>
          <span className={styles['second']} title={formatAbsolute(startedAt)}>
            <IdentityName {...entry} />, {formatRelative(startedAt, Math.max(now, startedAt))}
            {namesTenant && tenant !== undefined && (
              <>
                , <Name of={tenant} />
              </>
            )}
          </span>
        </UnstyledButton>
      </Tooltip>
      <ActionIcon
        className={styles['compare'] ?? ''}
        aria-label={`Compare ${method} ${path} with…`}
        aria-pressed={chosen}
        size={20}
        onClick={() => useComparing.getState().choose(chosen ? null : chosenAs(entry.id, entry))}
      >
        <IconArrowsDiff size={12} aria-hidden />
      </ActionIcon>
      <ActionIcon
        className={styles['forget'] ?? ''}
        aria-label={`Forget ${method} ${path}`}
        size={20}
        onClick={({ detail }) => {
          // At the second click of a double click another row stands here, and would be gone for good.
          if (detail < 2) void useHistory.getState().forget({ kind: 'entry', id: entry.id })
        }}
      >
        <IconX size={12} aria-hidden />
      </ActionIcon>
    </div>
  )
}

function statusWord({ status, outcome }: HistoryEntry): string {
  if (outcome === 'cancelled') return 'cancelled'
  return status === null ? 'failed' : String(status)
}

function toneOfEntry({ status, outcome }: HistoryEntry): StatusTone {
  if (outcome === 'failed') return 'bad'
  return status === null ? 'info' : toneOf(status)
}
