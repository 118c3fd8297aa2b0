import { type ReactNode, useMemo } from 'react'
import type { SeenBody } from '../../../contract/exchange.ts'
import { pathIn } from '../../format/explained-values.ts'
import { pageTree } from '../../format/page-tree.ts'
import { useBaseUrl } from '../../state/tenants.ts'
import { DocumentView } from './document-view.tsx'
import styles from './body-tab.module.css'

export const isPage = (contentType: string | null): boolean =>
  /\/(?:xhtml\+xml|html)\b/iu.test(contentType ?? '')

interface PageViewProps {
  readonly body: SeenBody
  /** Where the page came from: what its links are relative to. */
  readonly url: string
  readonly tenantId: string
  readonly openLink: (path: string) => void
}

/** HTML as it reads, drawn by the app itself: no HTML of it becomes a part of the window. */
export function PageView({ body, url, tenantId, openLink }: PageViewProps): ReactNode {
  const tree = useMemo(() => pageTree(body.head), [body.head])
  const baseUrl = useBaseUrl(tenantId)
  const pathOf = (link: string): string | null => {
    if (baseUrl === null || !URL.canParse(link, url)) return null
    const text = new URL(link, url).href
    return pathIn({ name: null, kind: 'string', text, cut: false }, baseUrl)
  }
  return (
    <>
      <p className={styles['broken']} role="note">
        {body.truncated ? 'Its beginning, as' : 'As'} it reads, without styles, pictures and
        scripts.
      </p>
      <DocumentView
        label="The answer as a page"
        fills
        node={tree}
        tenantId={tenantId}
        pathOf={pathOf}
        openLink={openLink}
      />
    </>
  )
}
