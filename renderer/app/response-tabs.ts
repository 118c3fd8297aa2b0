import { type ComponentType, lazy } from 'react'
import type { ActionId } from '../state/actions.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { FindingCount } from '../features/diagnosis/finding-count.tsx'
import { answerOf } from '../state/answer.ts'
import { BodyTab } from '../features/response/body-tab.tsx'
import { HeadersTab } from '../features/response/headers-tab.tsx'
import type { ResponseTab } from '../state/response.ts'
import { TimingTab } from '../features/response/timing-tab.tsx'

export interface TabProps {
  readonly exchange: Exchange
}

export interface ResponseTabEntry {
  readonly id: ResponseTab
  readonly label: string
  /** The action that shows it; its shortcut stands in the tooltip. */
  readonly action: ActionId
  /** A count beside the label; empty where there is nothing to count. */
  readonly count: (exchange: Exchange) => string
  /** A count that is not in the exchange itself. */
  readonly Count?: ComponentType<TabProps>
  readonly Panel: ComponentType<TabProps>
}

const ClaimsTab = lazy(() =>
  import('../features/claims/claims-tab.tsx').then((module) => ({ default: module.ClaimsTab })),
)

const DiagnosisTab = lazy(() =>
  import('../features/diagnosis/diagnosis-tab.tsx').then((module) => ({ default: module.DiagnosisTab })),
)

const counted = (count: number): string => (count === 0 ? '' : String(count))

/** What can be seen of an exchange, one entry a tab. */
export const RESPONSE_TABS: readonly ResponseTabEntry[] = [
  { id: 'body', label: 'Body', action: 'show-body', count: () => '', Panel: BodyTab },
  {
    id: 'headers',
    label: 'Headers',
    action: 'show-headers',
    count: (exchange) => counted(answerOf(exchange)?.response.headers.length ?? 0),
    Panel: HeadersTab,
  },
  {
    id: 'timing',
    label: 'Timing',
    action: 'show-timing',
    count: (exchange) => (exchange.steps.length > 1 ? String(exchange.steps.length) : ''),
    Panel: TimingTab,
  },
  {
    id: 'claims',
    label: 'Claims',
    action: 'show-claims',
    count: (exchange) => counted(exchange.tokens.length),
    Panel: ClaimsTab,
  },
  {
    id: 'diagnosis',
    label: 'Diagnosis',
    action: 'show-diagnosis',
    count: () => '',
    Count: FindingCount,
    Panel: DiagnosisTab,
  },
]
