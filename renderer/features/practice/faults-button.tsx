import { UnstyledButton } from '@mantine/core'
import { IconBug } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../palette/actions.ts'
import bar from '../shell/bar-button.module.css'
import { idsOn, useFaults } from './store.ts'
import { usePracticeSelected, usePracticeSite } from './use-practice-site.ts'

/** In the identity bar of the practice site: which faults are on; opens their list. */
export function FaultsButton(): ReactNode {
  usePracticeSite()
  const selected = usePracticeSelected()
  const on = useFaults((state) => idsOn(state.faults).join(', '))
  const open = useFaults((state) => state.open)
  const action = actionCalled('practice-faults')
  if (!selected) return null
  return (
    <Hint label={action.label} shortcut={action.shortcut}>
      <UnstyledButton className={bar['button'] ?? ''} aria-expanded={open} onClick={() => action.run()}>
        <IconBug size={15} stroke={1.8} aria-hidden />
        {on === '' ? 'Faults' : <span className={bar['flag']}>fault {on} on</span>}
      </UnstyledButton>
    </Hint>
  )
}
