import { UnstyledButton } from '@mantine/core'
import { IconBug } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import bar from '../../ui/bar-button.module.css'
import { FAULTS_BUTTON, idsOn, usePractice } from '../../state/practice.ts'
import { useShell } from '../../state/shell.ts'
import { usePracticeSelected } from '../../state/shown.ts'

/** In the identity bar of the practice site: which faults are on; opens their list. */
export function FaultsButton(): ReactNode {
  usePracticeSite()
  const selected = usePracticeSelected()
  const words = usePractice((state) => wordsOf(idsOn(state.faults)))
  const count = usePractice((state) => idsOn(state.faults).length)
  const open = usePractice((state) => state.faultsOpen)
  const action = actionCalled('practice-faults')
  if (!selected) return null
  return (
    <Hint label={action.label} keysOf={action.id} silent={open}>
      <UnstyledButton
        id={FAULTS_BUTTON}
        className={bar['button'] ?? ''}
        aria-expanded={open}
        onClick={() => action.run()}
      >
        <IconBug size={15} stroke={1.8} aria-hidden />
        {words === '' ? (
          <span className={bar['long']}>Faults</span>
        ) : (
          <span className={bar['flag']}>
            <span className={bar['long']}>{words}</span>
            <span className={bar['short']} aria-hidden>
              {count}
            </span>
          </span>
        )}
      </UnstyledButton>
    </Hint>
  )
}

/** Asks a site for its faults when it starts, and forgets them when it stops. */
function usePracticeSite(): void {
  const baseUrl = useShell((state) => state.status?.practice?.baseUrl ?? null)
  useEffect(() => {
    const { loadFaults, forgetFaults } = usePractice.getState()
    if (baseUrl === null) forgetFaults()
    else void loadFaults()
  }, [baseUrl])
}

const NAMED = 3

/** `Fault T01 on`, `Faults T01, J04 on`, `5 faults on`; empty where the site is healthy. */
function wordsOf(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  if (ids.length > NAMED) return `${ids.length} faults on`
  return `${ids.length === 1 ? 'Fault' : 'Faults'} ${ids.join(', ')} on`
}
