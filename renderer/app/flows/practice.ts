import { call } from '../../bridge.ts'
import { useActing } from '../../state/acting.ts'
import { usePractice } from '../../state/practice.ts'
import { useShell } from '../../state/shell.ts'
import { shownTabAt } from '../../state/open-tabs.ts'
import { useTenants } from '../../state/tenants.ts'

/** Starts the practice site and stands ready: its tenant selected, its first person acting. */
export async function startPractice(): Promise<void> {
  if (usePractice.getState().starting) return
  usePractice.setState({ starting: true, siteFailure: null })
  const answer = await call('practice:start', null)
  if (!answer.ok) {
    usePractice.setState({ starting: false, siteFailure: answer.failure })
    return
  }
  const { profile, people } = answer.value
  const first = people.find((person) => person.active) ?? people[0]
  const tabId = shownTabAt(profile.id)
  if (first !== undefined) useActing.getState().choosePerson(tabId, first)
  await useTenants.getState().adopt(profile)
  await useShell.getState().load()
  usePractice.setState({ starting: false })
}

export async function stopPractice(): Promise<void> {
  const answer = await call('practice:stop', null)
  if (!answer.ok) usePractice.setState({ siteFailure: answer.failure })
  await useShell.getState().load()
}
