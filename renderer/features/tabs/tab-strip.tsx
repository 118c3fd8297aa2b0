import { Loader, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { nameOf } from '../../format/identities.ts'
import { shortPath } from '../../format/names.ts'
import { accountOf, AS_APP, personOf, useActing } from '../../state/acting.ts'
import { actionCalled } from '../../state/actions.ts'
import { answerOf, type StatusTone, toneOf } from '../../state/answer.ts'
import { useComposer } from '../../state/composer.ts'
import { tabsOf, useOpenTabs } from '../../state/open-tabs.ts'
import { type Outcome, useResponse } from '../../state/response.ts'
import { draftIn, useShownTab } from '../../state/shown.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { useTenants } from '../../state/tenants.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Hint } from '../../ui/hint.tsx'
import { Name } from '../../ui/name.tsx'
import styles from './tab-strip.module.css'

interface TabStripProps {
  readonly close: (tabId: RequestTabId) => void
  /** What stands before the first tab. */
  readonly lead: ReactElement | false
}

/** The shown tenant's request tabs: each with who acts in it, what it asks for, and how it went. */
export function TabStrip({ close, lead }: TabStripProps): ReactNode {
  const shown = useShownTab()
  const open = useOpenTabs((state) => state.open)
  if (shown === null) return null
  return (
    <nav className={styles['strip']} aria-label="Request tabs">
      {lead !== false && <span className={styles['lead']}>{lead}</span>}
      <ul className={styles['tabs']}>
        {tabsOf(open, tenantOf(shown)).map((tabId) => (
          <Tab key={tabId} tabId={tabId} shown={tabId === shown} close={() => close(tabId)} />
        ))}
      </ul>
      <NewTab />
    </nav>
  )
}

interface TabProps {
  readonly tabId: RequestTabId
  readonly shown: boolean
  readonly close: () => void
}

function Tab({ tabId, shown, close }: TabProps): ReactNode {
  const { method, path } = useDraftIn(tabId)
  const { kind, name } = useActor(tabId)
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (shown) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  const words = `${method} ${path}`
  const outcome = useOutcomeWord(tabId)
  return (
    <li
      ref={place}
      className={styles['tab']}
      data-shown={shown}
      onAuxClick={(event) => {
        if (event.button === 1) close()
      }}
    >
      <UnstyledButton
        className={styles['choose'] ?? ''}
        aria-current={shown ? 'page' : undefined}
        title={words}
        onClick={() => useOpenTabs.getState().show(tabId)}
      >
        <Mark tabId={tabId} />
        <Avatar kind={kind} name={name} size={16} />
        <span className={styles['method']}>{method}</span>{' '}
        <span className={styles['path']}>{shortPath(path)}</span>
        <VisuallyHidden>
          , as <Name of={name} />
          {outcome !== '' && `, ${outcome}`}
        </VisuallyHidden>
      </UnstyledButton>
      <UnstyledButton
        className={styles['close'] ?? ''}
        aria-label={`Close ${words}`}
        onClick={close}
      >
        <IconX size={12} aria-hidden />
      </UnstyledButton>
    </li>
  )
}

function NewTab(): ReactNode {
  const action = actionCalled('new-tab')
  return (
    <Hint label={action.label} keysOf={action.id}>
      <UnstyledButton
        className={styles['new'] ?? ''}
        aria-label={action.label}
        onClick={() => action.run()}
      >
        <IconPlus size={14} aria-hidden />
      </UnstyledButton>
    </Hint>
  )
}

/** How the last request of a tab went; nothing before its first one. */
function Mark({ tabId }: { readonly tabId: RequestTabId }): ReactNode {
  const running = useResponse((state) => state.running[tabId] !== undefined)
  const outcome = useResponse((state) => state.outcomes[tabId])
  if (running) return <Loader size={9} aria-hidden />
  return outcome === undefined ? null : (
    <span className={styles['mark']} data-tone={toneOfOutcome(outcome)} aria-hidden />
  )
}

/** What the mark says by its colour. */
function useOutcomeWord(tabId: RequestTabId): string {
  const running = useResponse((state) => state.running[tabId] !== undefined)
  const outcome = useResponse((state) => state.outcomes[tabId])
  if (running) return 'on its way'
  if (outcome === undefined) return ''
  const answer = outcome.kind === 'exchange' ? answerOf(outcome.exchange) : null
  return answer === null ? 'not answered' : String(answer.response.status)
}

function toneOfOutcome(outcome: Outcome): StatusTone {
  if (outcome.kind === 'refused' || outcome.exchange.outcome === 'failed') return 'bad'
  const answer = answerOf(outcome.exchange)
  return answer === null ? 'info' : toneOf(answer.response.status)
}

function useDraftIn(tabId: RequestTabId): { readonly method: string; readonly path: string } {
  useTenants((state) => state.profile?.product)
  useComposer((state) => state.drafts[tabId])
  return draftIn(tabId)
}

function useActor(tabId: RequestTabId): {
  readonly kind: 'user' | 'app' | 'anonymous'
  readonly name: string
} {
  const actingAs = useActing((state) => state.choices[tabId]) ?? AS_APP
  const person = useActing(personOf(tenantOf(tabId), accountOf(actingAs)))
  return { kind: actingAs.kind, name: nameOf(actingAs, person) }
}
