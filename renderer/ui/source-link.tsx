import type { ReactNode } from 'react'
import { call } from '../bridge.ts'
import { sayFailure } from '../state/say.ts'
import styles from './source-link.module.css'

interface SourceLinkProps {
  readonly url: string
  /** Says where it leads, where several stand together. */
  readonly label?: string
}

/** A link that main opens outside, where its list of allowed sites permits it. */
export function SourceLink({ url, label = 'Source' }: SourceLinkProps): ReactNode {
  if (!url.startsWith('https://')) return <span>{url}</span>
  const open = async (): Promise<void> => {
    const answer = await call('app:open-link', { url })
    if (!answer.ok) sayFailure(answer.failure)
  }
  return (
    <button type="button" className={styles['link']} title={url} onClick={() => void open()}>
      {label}
    </button>
  )
}
