import type { ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { CheckResult } from '../../../contract/checks.ts'
import { formatDuration } from '../../format/durations.ts'
import { useChecks } from '../../state/checks.ts'
import { type ExpectedOf, useExpecting } from '../../state/expecting.ts'
import { useSaved } from '../../state/saved.ts'
import { type RequestTabId, tenantOf } from '../../state/tabs.ts'
import { useIdentityName } from '../../ui/identity-name.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './expect-pane.module.css'

/** What became of the tab's file when checks were run last, as those whose expectation is shown. */
export function LastRun({ tabId }: { readonly tabId: RequestTabId }): ReactNode {
  const results = useResults(tabId)
  if (results.length === 0) return null
  return (
    <ul className={styles['runs']} aria-label="The last run">
      {results.map((result) => (
        <RunLine key={result.actingAs.kind} result={result} />
      ))}
    </ul>
  )
}

function RunLine({ result }: { readonly result: CheckResult }): ReactNode {
  const { outcome, status, ms, why } = result
  const who = useWho(result)
  const came = status === null || ms === null ? '' : `${status} in ${formatDuration(ms)}`
  const told = [came, why?.message ?? ''].filter((each) => each !== '').join('. ')
  return (
    <li>
      <OutcomeTag of={outcome} /> <Words of={`the last run, as ${who}: ${told}`} />
    </li>
  )
}

/** What came of one expectation in the last run, where it was not met. */
export function RunNotes({
  tabId,
  where,
}: {
  readonly tabId: RequestTabId
  readonly where: string
}): ReactNode {
  const results = useResults(tabId)
  return results.map((result) => (
    <RunNote key={result.actingAs.kind} result={result} where={where} />
  ))
}

function RunNote({
  result,
  where,
}: {
  readonly result: CheckResult
  readonly where: string
}): ReactNode {
  const who = useWho(result)
  return result.unmet
    .filter((each) => each.where === where)
    .map(({ expected, came }, index) => (
      <p key={index} className={styles['unmet']}>
        <Words of={`The last run, as ${who}: expected ${expected}, came ${came}`} />
      </p>
    ))
}

const KINDS: Readonly<Record<ExpectedOf, readonly CheckResult['actingAs']['kind'][]>> = {
  everybody: ['user', 'app', 'anonymous'],
  asUser: ['user'],
  asApp: ['app'],
}

function useResults(tabId: RequestTabId): readonly CheckResult[] {
  const path = useSaved((state) => state.of[tabId]?.path)
  const kinds = KINDS[useExpecting((state) => state.of)]
  return useChecks(
    useShallow(({ of, results }) =>
      of?.tenantId === tenantOf(tabId)
        ? results.filter((each) => each.path === path && kinds.includes(each.actingAs.kind))
        : [],
    ),
  )
}

/** In the middle of a sentence. */
function useWho(result: CheckResult): string {
  const tenantId = useChecks((state) => state.of?.tenantId ?? '')
  const name = useIdentityName({ tenantId, ...result })
  return result.actingAs.kind === 'app' ? 'the app' : name
}
