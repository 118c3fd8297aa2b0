import { Button } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle, IconTool } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PayloadLint, PayloadReading } from '../../../contract/tenants.ts'
import { secretGoalWords } from '../../format/labels.ts'
import { truncateMiddle } from '../../format/names.ts'
import { useAddTenant } from '../../state/add-tenant.ts'
import { useShell } from '../../state/shell.ts'
import { Standing } from './standing.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './payload-view.module.css'

/** A payload as it was understood: fields, what was mended, what is wrong with it, whose it is. */
export function PayloadView({ reading }: { readonly reading: PayloadReading }): ReactNode {
  return (
    <section className={styles['view']} aria-label="What was read">
      <Fields reading={reading} />
      {reading.mends.length > 0 && (
        <ul aria-label="Mended">
          {reading.mends.map((mend) => (
            <li key={mend.id} className={styles['remark']}>
              <IconTool size={14} aria-hidden className={styles['quiet']} />
              <p>
                <Words of={mend.message} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {reading.lints.length > 0 && (
        <ul aria-label="Findings">
          {reading.lints.map((lint) => (
            <Lint key={`${lint.id} ${lint.field}`} lint={lint} />
          ))}
        </ul>
      )}
      <Standing reading={reading} />
    </section>
  )
}

const WORDS = { problem: 'Problem', remark: 'Remark' } as const

function Lint({ lint }: { readonly lint: PayloadLint }): ReactNode {
  return (
    <li className={styles['remark']} data-severity={lint.severity}>
      {lint.severity === 'problem' ? (
        <IconAlertTriangle size={14} aria-hidden className={styles['bad']} />
      ) : (
        <IconInfoCircle size={14} aria-hidden className={styles['warn']} />
      )}
      <p>
        <strong>{WORDS[lint.severity]}:</strong> <Words of={lint.message} />{' '}
        <span className="u-dim">
          <Words of={lint.fix} />
        </span>
      </p>
    </li>
  )
}

/** One click for what the findings say of it, and one to have the payload's own back. */
function BaseUrlChoice({ mended }: { readonly mended: string | null }): ReactNode {
  const chosen = useAddTenant((state) => state.baseUrl)
  const { chooseBaseUrl: take } = useAddTenant.getState()
  if (mended !== null)
    return (
      <Button size="compact-xs" variant="light" onClick={() => take(mended)}>
        Use {mended}
      </Button>
    )
  return chosen === null ? null : (
    <Button size="compact-xs" variant="subtle" onClick={() => take(null)}>
      As in the payload
    </Button>
  )
}

/** What the payload does not say. */
const NONE = '–'

function Fields({ reading }: { readonly reading: PayloadReading }): ReactNode {
  const keychain = useShell((state) => state.status?.keychain)
  const fields: readonly (readonly [string, string])[] = [
    ['Event', reading.eventType],
    ['App key', reading.appKey],
    ['Client key', truncateMiddle(reading.clientKey, 48)],
    ...(reading.displayUrl === null ? [] : ([['Display URL', reading.displayUrl]] as const)),
    ['OAuth client id', truncateMiddle(reading.oauthClientId ?? '', 48)],
  ]
  return (
    <dl className={styles['fields']}>
      <div className={styles['field']}>
        <dt>Base URL</dt>
        <dd className="u-mono">
          <Words of={reading.baseUrl || NONE} /> <BaseUrlChoice mended={reading.mendedBaseUrl} />
        </dd>
      </div>
      {fields.map(([name, value]) => (
        <div key={name} className={styles['field']}>
          <dt>{name}</dt>
          <dd className="u-mono">
            <Words of={value || NONE} />
          </dd>
        </div>
      ))}
      <div className={styles['field']}>
        <dt>Shared secret</dt>
        <dd>
          {reading.secretLength === null ? (
            'none in this payload'
          ) : (
            <>
              <span aria-hidden>••••••••</span> {reading.secretLength} characters;{' '}
              {secretGoalWords(keychain)}
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
