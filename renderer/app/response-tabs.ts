import { createElement } from 'react'
import { cancelCheck, check, step } from './flows/diagnose.ts'
import { openLink } from './flows/tabs.ts'
import { FindingCount } from '../features/diagnosis/finding-count.tsx'
import { answerOf } from '../state/answer.ts'
import { fetched } from '../ui/fetched.tsx'
import type { ResponseTabEntry } from '../features/response/tab-entry.ts'
import { BodyTab } from '../features/response/body-tab.tsx'
import { HeadersTab } from '../features/response/headers-tab.tsx'
import { TimingTab } from '../features/response/timing-tab.tsx'

const ClaimsTab = fetched(() =>
  import('../features/claims/claims-tab.tsx').then((module) => module.ClaimsTab),
)

const DiagnosisTab = fetched(() =>
  import('../features/diagnosis/diagnosis-tab.tsx').then((module) => module.DiagnosisTab),
)

const counted = (count: number): string => (count === 0 ? '' : String(count))

/** What can be seen of an exchange, one entry a tab. */
export const RESPONSE_TABS: readonly ResponseTabEntry[] = [
  {
    id: 'body',
    label: 'Body',
    action: 'show-body',
    count: () => '',
    Panel: ({ exchange }) => createElement(BodyTab, { exchange, openLink }),
  },
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
    Panel: ({ exchange }) => createElement(DiagnosisTab, { exchange, check, cancelCheck, step }),
  },
]
