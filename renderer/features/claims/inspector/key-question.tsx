import { Button } from '@mantine/core'
import { IconWorld } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useInspector } from '../../../state/inspector.ts'
import styles from './key-question.module.css'

/** What would be asked, word for word, before anything is. */
export function KeyQuestion({ words }: { readonly words: string }): ReactNode {
  const asking = useInspector((state) => state.askingForKey)
  return (
    <section className={styles['question']} aria-label="The key to verify with">
      <IconWorld size={18} stroke={1.6} aria-hidden />
      <div className={styles['words']}>
        <p>The key that verifies this signature is public. Asking for it sends</p>
        <p className="u-mono">{words}</p>
      </div>
      {asking && (
        <Button variant="subtle" onClick={() => useInspector.getState().cancelKey()}>
          Cancel
        </Button>
      )}
      <Button
        variant="default"
        loading={asking}
        onClick={() => void useInspector.getState().askForKey()}
      >
        Ask for the key
      </Button>
    </section>
  )
}
