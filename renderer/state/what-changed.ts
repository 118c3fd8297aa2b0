import type { Certainty, Diagnosis } from '../../contract/diagnosis.ts'

const SURENESS: Readonly<Record<Certainty, number>> = { certain: 2, likely: 1, possible: 0 }

const UNCHANGED = 'The findings stand as they were.'

/** What a check showed, and what that did to the findings, a sentence each. */
export function whatChanged(before: Diagnosis, after: Diagnosis): readonly string[] {
  const was = certaintiesOf(before)
  const is = certaintiesOf(after)
  const changes = [
    ...after.notes.filter((note) => !before.notes.includes(note)),
    ...gone(was, is),
    ...after.findings.flatMap(({ id, certainty }) => changeOf(id, was.get(id), certainty)),
    ...newFirst(before, after),
  ]
  return changes.length === 0 ? [UNCHANGED] : changes
}

function certaintiesOf(diagnosis: Diagnosis): ReadonlyMap<string, Certainty> {
  return new Map(diagnosis.findings.map(({ id, certainty }) => [id, certainty]))
}

function gone(
  was: ReadonlyMap<string, Certainty>,
  is: ReadonlyMap<string, Certainty>,
): readonly string[] {
  return [...was.keys()].filter((id) => !is.has(id)).map((id) => `${id} does not fit any more.`)
}

function changeOf(id: string, was: Certainty | undefined, is: Certainty): readonly string[] {
  if (was === is) return []
  if (was === undefined) return [`${id} is new, and ${is}.`]
  const surer = SURENESS[is] > SURENESS[was]
  const way = surer ? 'Upgraded' : 'Downgraded'
  return [`${id} is now ${is}. ${way} from ${was}.`]
}

function newFirst(before: Diagnosis, after: Diagnosis): readonly string[] {
  const was = before.findings[0]?.id
  const is = after.findings[0]?.id
  if (was === is || was === undefined || is === undefined) return []
  return [`${is} stands first in place of ${was}.`]
}
