import type { ReactNode } from 'react'
import type { PayloadReading } from '../../../contract/tenants.ts'
import { truncateMiddle } from '../../format/names.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { useAddTenant } from '../../state/add-tenant.ts'
import { Name } from '../../ui/name.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './standing.module.css'

type StandingOf<K> = Extract<PayloadReading['standing'], { readonly kind: K }>

/** How the payload stands to what is stored; an imported site is decided by a person. */
export function Standing({ reading }: { readonly reading: PayloadReading }): ReactNode {
  const { standing } = reading
  if (standing.kind === 'new') return null
  return standing.kind === 'same-tenant' ? (
    <SameTenant standing={standing} />
  ) : (
    <ImportedSite standing={standing} />
  )
}

function SameTenant({ standing }: { readonly standing: StandingOf<'same-tenant'> }): ReactNode {
  return (
    <div className={styles['standing']}>
      <p>
        <strong>
          <Name of={standing.name} />
        </strong>{' '}
        is already here.{' '}
        {standing.changes.length === 0 ? 'Nothing in it would change.' : 'Saving changes:'}
      </p>
      {standing.changes.length > 0 && (
        <ul className={styles['changes']}>
          {standing.changes.map((change) => (
            <li key={change}>
              <Words of={change} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ImportedSite({ standing }: { readonly standing: StandingOf<'imported-site'> }): ReactNode {
  const choice = useAddTenant((state) => state.choice)
  const { choose } = useAddTenant.getState()
  return (
    <div className={styles['standing']}>
      <p>
        <strong>
          <Name of={standing.name} />
        </strong>{' '}
        has the same app and site under another client key (
        <span className="u-mono">{truncateMiddle(standing.oldClientKey, 24)}</span>): the site was
        probably imported.
      </p>
      <Segmented<'replace' | 'keep-both' | 'undecided'>
        label="What to do with the known tenant"
        value={choice ?? 'undecided'}
        options={[
          { value: 'replace', label: `Replace ${standing.name}` },
          { value: 'keep-both', label: 'Keep both' },
        ]}
        onChange={(value) => {
          if (value !== 'undecided') choose(value)
        }}
      />
    </div>
  )
}
