import type { Expectation, ExpectationFault, Expected } from '../../contract/checks.ts'
import { faultOfPart, faultOfTest } from './expectation-file.ts'

/** What no file could hold of an expectation as it is being written, from above; none where all is well. */
export function expectationFaults({
  asUser,
  asApp,
  ...everybody
}: Expectation): ExpectationFault[] {
  return [
    ...faultsOf('everybody', everybody),
    ...(asUser === undefined ? [] : faultsOf('asUser', asUser)),
    ...(asApp === undefined ? [] : faultsOf('asApp', asApp)),
  ]
}

function faultsOf(of: ExpectationFault['of'], expected: Expected): ExpectationFault[] {
  const { status, fields, headers, within, answeredAs } = expected
  const parts = {
    status: status.length === 0 ? undefined : status,
    within: within === null ? undefined : String(within),
    answeredAs: answeredAs ?? undefined,
  }
  const single = (['status', 'within', 'answeredAs'] as const).flatMap((part) => {
    const message = faultOfPart(part, parts[part])
    return message === null ? [] : [{ of, part, at: null, cell: 'value' as const, message }]
  })
  return [
    ...single.filter(({ part }) => part === 'status'),
    ...rowFaults(fields, 'fields').map((fault) => ({ of, ...fault })),
    ...rowFaults(headers, 'headers').map((fault) => ({ of, ...fault })),
    ...single.filter(({ part }) => part !== 'status'),
  ]
}

function rowFaults(
  rows: Expected['fields'] | Expected['headers'],
  part: 'fields' | 'headers',
): Omit<ExpectationFault, 'of'>[] {
  const placeOf = (place: string): string => (part === 'headers' ? place.toLowerCase() : place)
  const seen = new Set<string>()
  return rows.flatMap(({ place, test, value }, at): Omit<ExpectationFault, 'of'>[] => {
    // Of such a row nothing is saved.
    if (place === '' && value === '') return []
    const own = JSON.stringify([placeOf(place), test])
    const isTwice = seen.has(own)
    seen.add(own)
    const wrong = faultOfTest(part, test, value)
    return [
      ...(place === '' ? [{ part, at, cell: 'place' as const, message: NO_PLACE[part] }] : []),
      ...(place !== '' && isTwice ? [{ part, at, cell: 'place' as const, message: TWICE }] : []),
      ...(wrong === null ? [] : [{ part, at, cell: 'value' as const, message: wrong }]),
    ]
  })
}

const NO_PLACE = {
  fields: 'it has to name a place in the answer',
  headers: 'it has to name a header',
}
const TWICE = 'this test of it is there already'
