import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatDuration } from '../../format/durations.ts'
import { toneOf } from '../../state/answer.ts'
import { type CheckLine, useChecks } from '../../state/checks.ts'
import { IdentityName } from '../../ui/identity-name.tsx'
import { Name } from '../../ui/name.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './check-row.module.css'

const COLUMNS = ['Result', 'Request', 'As', 'Status', 'Time', 'Why'] as const

/** What the columns are; each row tells it by itself. */
export function ChecksHead(): ReactNode {
  return (
    <div className={styles['head']} aria-hidden>
      {COLUMNS.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  )
}

/** What was sent, as whom, and what came of it with the reason. */
export function CheckRow({
  line,
  open,
}: {
  readonly line: CheckLine
  readonly open: () => void
}): ReactNode {
  const { check, state } = line
  const tenantId = useChecks(({ of }) => of?.tenantId ?? '')
  const reasons = reasonsOf(line)
  return (
    <UnstyledButton data-row className={styles['row'] ?? ''} onClick={open}>
      <span className={styles['outcome']}>
        <OutcomeTag of={state} />
      </span>
      <span className={styles['what']}>
        <span className={styles['name']}>
          <Name of={check.name} />
        </span>
        <span className={styles['sends']} title={`${check.method} ${check.address}`}>
          <span className={styles['method']}>{check.method}</span> {check.address}
        </span>
      </span>
      <span className={styles['who']}>
        <IdentityName tenantId={tenantId} {...check} />
      </span>
      <Came check={check} />
      <span className={styles['why']} title={reasons.join('\n')}>
        {reasons.map((reason, index) => (
          <span key={index} className={styles['reason']}>
            <Words of={reason} />
          </span>
        ))}
      </span>
    </UnstyledButton>
  )
}

function Came({ check }: Pick<CheckLine, 'check'>): ReactNode {
  const { status, ms } = 'status' in check ? check : { status: null, ms: null }
  return (
    <>
      <span className={styles['status']} data-tone={status === null ? undefined : toneOf(status)}>
        {status}
      </span>
      <span className={styles['time']}>{ms === null ? '' : formatDuration(ms)}</span>
    </>
  )
}

/** What was expected in one line, and what is thought of it in another. */
function reasonsOf({ check }: CheckLine): readonly string[] {
  const unmet = 'unmet' in check ? check.unmet : []
  const finding = 'finding' in check ? check.finding : null
  const lines = [
    unmet.map(({ where, expected, came }) => `${where}: expected ${expected}, came ${came}`),
    check.why === null ? [] : [check.why.message],
    finding === null ? [] : [`${finding.id}: ${finding.cause}`],
  ]
  return lines.filter((line) => line.length > 0).map((line) => line.join('; '))
}
