import { Button, Loader, Menu } from '@mantine/core'
import { IconArrowsDiff, IconChevronDown, IconCopy, IconDownload } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { Exchange } from '../../../contract/exchange.ts'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import styles from './diagnosis-bar.module.css'

interface DiagnosisBarProps {
  readonly exchange: Exchange
  readonly checking: string | null
  readonly cancel: () => void
}

/** What can be done with the exchange: compare it, hand it over. */
export function DiagnosisBar({ exchange, checking, cancel }: DiagnosisBarProps): ReactNode {
  const copy = actionCalled('copy-case-file')
  return (
    <div className={styles['bar']}>
      <CompareButton exchange={exchange} checking={checking} />
      {checking !== null && (
        <Hint label="Cancel the check" keysOf="cancel">
          <Button variant="subtle" size="compact-xs" onClick={cancel}>
            Cancel
          </Button>
        </Hint>
      )}
      <span className={styles['gap']} />
      <Hint label={copy.label} keysOf={copy.id}>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => copy.run()}
        >
          Copy case file
        </Button>
      </Hint>
      <SaveMenu />
    </div>
  )
}

function CompareButton({ exchange, checking }: Omit<DiagnosisBarProps, 'cancel'>): ReactNode {
  const action = actionCalled('compare')
  const why = exchange.whyNotComparable
  const comparing = checking === 'compare'
  const reasonId = useId()
  return (
    <>
      <Hint label={action.label} keysOf={action.id} silent={why !== null}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={
            comparing ? <Loader size={12} aria-hidden /> : <IconArrowsDiff size={14} aria-hidden />
          }
          disabled={why !== null || checking !== null}
          aria-describedby={why === null ? undefined : reasonId}
          onClick={() => action.run()}
        >
          {comparing ? 'Comparing…' : action.label}
        </Button>
      </Hint>
      {why !== null && (
        <span id={reasonId} className={styles['reason']} title={why}>
          {why}
        </span>
      )}
    </>
  )
}

function SaveMenu(): ReactNode {
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconDownload size={14} aria-hidden />}
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          Save case file…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => actionCalled('save-case-file').run()}>As Markdown…</Menu.Item>
        <Menu.Item onClick={() => actionCalled('save-case-page').run()}>As HTML…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
