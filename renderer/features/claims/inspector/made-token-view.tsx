import { Button } from '@mantine/core'
import { IconFlask } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { MadeToken } from '../../../../contract/claims.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { ReadingView } from '../reading-view.tsx'
import { useMadeToken } from '../../../state/made-token.ts'
import { shownTabAt } from '../../../state/open-tabs.ts'
import { say } from '../../../state/say.ts'
import { useTenants } from '../../../state/tenants.ts'
import { useSign } from '../../../state/sign.ts'
import { useInspector } from '../../../state/inspector.ts'
import styles from './made-token-view.module.css'

const SCHEMES = [
  { value: 'JWT', label: 'JWT' },
  { value: 'Bearer', label: 'Bearer' },
] as const

/** The token that was just signed, marked as one of ours, and how to send it. */
export function MadeTokenView({ made }: { readonly made: MadeToken }): ReactNode {
  const scheme = useSign((state) => state.scheme)
  const name = useTenants(
    (state) => state.summaries.find((each) => each.id === made.tenantId)?.name ?? 'the tenant',
  )
  return (
    <section className={styles['made']} aria-label="Signed token">
      <div className={styles['bar']}>
        <IconFlask size={18} stroke={1.6} aria-hidden />
        <p className={styles['words']}>
          <strong>Made here, for practice.</strong> It goes to {name} alone, and is gone when the
          app closes.
        </p>
        <Segmented
          label="Sent as"
          value={scheme}
          options={SCHEMES}
          onChange={(value) => useSign.getState().choose({ scheme: value })}
        />
        <Button size="sm" onClick={() => void sendFromNowOn(made)}>
          Use for the next requests
        </Button>
      </div>
      <ReadingView reading={made.reading} carried={null} />
    </section>
  )
}

async function sendFromNowOn({ tokenId, tenantId, reading }: MadeToken): Promise<void> {
  const { scheme } = useSign.getState()
  useMadeToken.getState().use(shownTabAt(tenantId), { tokenId, scheme, title: reading.title })
  useInspector.getState().show(false)
  if (useTenants.getState().selectedId !== tenantId) await useTenants.getState().select(tenantId)
  say(
    'The edited token is sent from now on',
    'Take it away at the address to use the real credential again.',
  )
}
