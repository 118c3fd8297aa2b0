import type { ReactNode } from 'react'
import { FLOATING_ID } from '../../theme/theme.ts'
import { SplitPane } from '../../ui/split-pane.tsx'
import { Composer } from '../composer/composer.tsx'
import { Response } from '../response/response.tsx'
import { TenantSidebar } from '../tenants/sidebar.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { Notices } from './notices.tsx'
import { useSituation } from './use-situation.ts'
import styles from './workbench.module.css'

/** The one window: who and where on top, tenants at the side, request above response. */
export function Workbench(): ReactNode {
  const situation = useSituation()
  return (
    <div className={styles['workbench']} data-situation={situation}>
      <IdentityBar />
      <Notices />
      <div className={styles['below']}>
        <TenantSidebar />
        <main className={styles['main']}>
          <SplitPane
            label="Resize request and response"
            initial={32}
            top={<Composer />}
            bottom={<Response />}
          />
          <div id={FLOATING_ID} />
        </main>
      </div>
    </div>
  )
}
