import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { call } from '../../bridge.ts'
import { sayFailure } from '../shell/say.ts'

/** A link that main opens outside, where its list of allowed sites permits it. */
export function SourceLink({ url }: { readonly url: string }): ReactNode {
  if (!url.startsWith('https://')) return <span>{url}</span>
  const open = async (): Promise<void> => {
    const answer = await call('app:open-link', { url })
    if (!answer.ok) sayFailure(answer.failure)
  }
  return (
    <Anchor component="button" type="button" fz={12} title={url} onClick={() => void open()}>
      Source
    </Anchor>
  )
}
