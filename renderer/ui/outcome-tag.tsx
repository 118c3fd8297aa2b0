import { Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CheckLine } from '../state/checks.ts'
import { Tag, type Tone } from './tag.tsx'

const STATES: Readonly<Record<CheckLine['state'], readonly [word: string, tone: Tone]>> = {
  ready: ['ready', 'quiet'],
  running: ['running', 'info'],
  met: ['met', 'ok'],
  failed: ['failed', 'bad'],
  'not-run': ['not run', 'warn'],
}

/** How far a check is, or what became of it. */
export function OutcomeTag({ of }: { readonly of: CheckLine['state'] }): ReactNode {
  const [word, tone] = STATES[of]
  return (
    <Tag tone={tone}>
      {of === 'running' && <Loader size={10} aria-hidden />}
      {word}
    </Tag>
  )
}
