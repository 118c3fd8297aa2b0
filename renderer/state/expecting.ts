import { create } from 'zustand'
import type { Expectation, ExpectationFault, Expected } from '../../contract/checks.ts'
import { call } from '../bridge.ts'
import { latest } from './latest.ts'

export type ExpectedOf = ExpectationFault['of']

export const NOTHING_EXPECTED: Expected = {
  status: [],
  fields: [],
  headers: [],
  within: null,
  answeredAs: null,
}

interface ExpectingState {
  /** Whose expectation is on screen. */
  readonly of: ExpectedOf
  /** What no file could hold of the one on screen. */
  readonly faults: readonly ExpectationFault[]
  readonly show: (of: ExpectedOf) => void
  readonly look: (expect: Expectation | null) => void
}

const newest = latest(120)

/** What the answers to the saved request on screen have to be, while it is written. */
export const useExpecting = create<ExpectingState>()((set) => ({
  of: 'everybody',
  faults: [],
  show: (of) => set({ of }),
  look: (expect) => {
    if (expect === null) {
      newest.drop()
      set({ faults: [] })
      return
    }
    newest.ask(
      () => call('saved:expectation-faults', { expect }),
      (answer) => {
        if (answer.ok) set({ faults: answer.value })
      },
    )
  },
}))

/** What is expected of the answers to somebody; nothing where nothing is named. */
export function expectedIn(expect: Expectation | null, of: ExpectedOf): Expected {
  if (expect === null) return NOTHING_EXPECTED
  if (of !== 'everybody') return expect[of] ?? NOTHING_EXPECTED
  const { status, fields, headers, within, answeredAs } = expect
  return { status, fields, headers, within, answeredAs }
}

/** With something else for somebody; null once nothing is expected of anybody. */
export function withExpected(
  expect: Expectation | null,
  of: ExpectedOf,
  change: Partial<Expected>,
): Expectation | null {
  const { asUser, asApp } = expect ?? {}
  const all = { everybody: expectedIn(expect, 'everybody'), asUser, asApp }
  const { everybody, ...others } = { ...all, [of]: { ...expectedIn(expect, of), ...change } }
  const own = Object.entries(others).filter(
    ([, each]) => each !== undefined && countOf(each) > 0,
  ) as [keyof typeof others, Expected][]
  if (countOf(everybody) + own.length === 0) return null
  return { ...everybody, ...Object.fromEntries(own) }
}

/** How many things are expected. */
export function countOf({ status, fields, headers, within, answeredAs }: Expected): number {
  const single = [status.length > 0, within !== null, answeredAs !== null]
  return fields.length + headers.length + single.filter(Boolean).length
}
