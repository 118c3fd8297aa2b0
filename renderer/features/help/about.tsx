import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { AppStatus, Notice } from '../../../contract/app.ts'
import { call } from '../../bridge.ts'
import { say, sayFailure } from '../../state/say.ts'
import { useShell } from '../../state/shell.ts'
import styles from './help-dialog.module.css'

/** What this app is, for whoever asks for help with it. */
export function About(): ReactNode {
  const status = useShell((state) => state.status)
  if (status === null) return null
  const facts = factsOf(status)
  const copy = async (): Promise<void> => {
    const text = facts.map(([name, value]) => `${name}: ${value}`).join('\n')
    const answer = await call('app:copy-text', { text })
    if (answer.ok) say('Copied', 'Versions and system, for a report. No tenant, no secret.')
    else sayFailure(answer.failure)
  }
  return (
    <>
      <h3 className={styles['heading']}>Understudy</h3>
      <p>Act as your Connect app’s customer, and learn why a request failed.</p>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button variant="default" size="xs" onClick={() => void copy()}>
        Copy for a report
      </Button>
      <h4 className={styles['heading']}>Licences</h4>
      <p>
        Understudy is free software under the Apache License 2.0. Those of Electron and Chromium lie
        beside its program; all else that it is made of stands here.
      </p>
      <Notices />
    </>
  )
}

function Notices(): ReactNode {
  const [notices, setNotices] = useState<readonly Notice[] | null>(null)
  useEffect(() => {
    let isGone = false
    void call('app:notices', null).then((answer) => {
      if (isGone) return
      if (answer.ok) setNotices(answer.value)
      else sayFailure(answer.failure)
    })
    return () => {
      isGone = true
    }
  }, [])
  if (notices === null) return null
  if (notices.length === 0) return <p>This build holds no list of them.</p>
  return (
    <ul className={styles['notices']} aria-label="What Understudy is made of">
      {notices.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary>
              {name} {version} <span className={styles['of']}>{licence}</span>
            </summary>
            <pre className={styles['licence']}>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}

function factsOf(status: AppStatus): readonly (readonly [string, string])[] {
  const { version, platform, versions, keychain } = status
  return [
    ['Understudy', version],
    ...Object.entries(versions).map(([name, each]) => [name, each] as const),
    ['System', platform],
    ['Keychain', `${keychain.name}, ${keychain.state}`],
  ]
}
