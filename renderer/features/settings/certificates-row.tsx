import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Failure } from '../../../contract/result.ts'
import type { Settings } from '../../../contract/settings.ts'
import { call } from '../../bridge.ts'
import { useSettings } from '../../state/settings.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { Words } from '../../ui/words.tsx'
import styles from './settings-dialog.module.css'

interface CertificatesRowProps {
  readonly extra: Settings['extraCertificates']
}

/** Authorities that are trusted beside the system's, as a company's proxy needs. */
export function CertificatesRow({ extra }: CertificatesRowProps): ReactNode {
  const [failure, setFailure] = useState<Failure | null>(null)
  const choosing = useOnce(async () => {
    const answer = await call('settings:choose-certificates', null)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok && answer.value !== null) useSettings.setState({ settings: answer.value })
  })
  const dropping = useOnce(async () => {
    const answer = await call('settings:drop-certificates', null)
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) useSettings.setState({ settings: answer.value })
  })
  return (
    <>
      <div className={styles['row']}>
        <span className={styles['source']}>
          Certificates of more authorities
          <span className="u-dim">
            {extra === null ? (
              'none beside the system’s'
            ) : (
              <Words of={`${extra.file}: ${extra.subjects.join(', ')}`} />
            )}
          </span>
        </span>
        <span className={styles['buttons']}>
          {extra !== null && (
            <Button variant="subtle" size="xs" onClick={dropping.run}>
              Let go of them
            </Button>
          )}
          <Button variant="default" size="xs" loading={choosing.running} onClick={choosing.run}>
            Choose a PEM file…
          </Button>
        </span>
      </div>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}
