import { describe, expect } from 'vitest'
import type { Certainty } from '../../contract/diagnosis.ts'
import { readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'
import { forms } from './forms/all-forms.ts'
import { clientForms } from './forms/clients.ts'
import { type Failed, isTold } from './forms/failed.ts'
import { failures } from './forms/failures.ts'
import { SECRETS } from './forms/given.ts'
import { moreWrappings } from './forms/wrappings.ts'

interface Row {
  readonly name: string
  readonly failed: Failed
  readonly text: string
}

/** Every form with each so-many-th failure, another one for each form: all of them take minutes. */
const STEP = 7
const every = (at: number): readonly Failed[] =>
  failures.filter((_, index) => index % STEP === at % STEP)

/** What is told otherwise, and why it may be: a form, and the failures that it does not show whole enough. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([
  // Nobody is sure whose answer it is, where the call does not stand beside it.
  ['xh', ['J36']],
  ['Wireshark: the tree', ['J36']],
  // Code shows what would be sent, and not its hash.
  ['Chrome: copied as PowerShell, the answer below', ['J07']],
  ['Postman’s code for requests, the answer below', ['J07']],
  // Without a status the words have to name the failure.
  ['Postman’s console, expanded', ['I04', 'J02 Bearer']],
  // Not yet read.
  ['Go: %+v of a response', ['N02']],
  ['Terraform’s trace', ['I04']],
  ['a comment / winston', ['J04']],
  ['a shell’s comment / python-jira', ['J26']],
  ['URL-encoded / python-jira', ['J09']],
  ['wrapped between words at 76 / curl -i', ['J07']],
])

const named = (name: string, failed: Failed, text: string): readonly Row[] =>
  OTHERWISE.get(name)?.includes(failed.name) === true
    ? []
    : [{ name: `${name}: ${failed.name}`, failed, text }]

const inForms = forms.flatMap((form, at) =>
  every(at)
    .filter((failed) => isTold(failed, form))
    .flatMap((failed) => named(form.name, failed, form.text(failed))),
)
/** Of a message, of a log and of a library’s error. */
const bases = forms.filter(({ name }) => ['curl -i', 'winston', 'python-jira'].includes(name))
const wrapped = moreWrappings.flatMap(([name, wrap], at) =>
  bases.flatMap((form) =>
    every(at)
      .filter((failed) => isTold(failed, form))
      .flatMap((failed) => named(`${name} / ${form.name}`, failed, wrap(form.text(failed)))),
  ),
)

/** As many characters of a secret as tell it. */
const PIECE = 12
const pieces = Object.values(SECRETS).flatMap((secret) =>
  Array.from({ length: Math.max(1, secret.length - PIECE + 1) }, (_, at) =>
    secret.slice(at, at + PIECE),
  ),
)

function tells({ failed, text }: Row): void {
  const { evidence, diagnosis } = readAndDiagnose(text)
  expect(diagnosis.findings[0]?.id).toBe(failed.mode)
  const shown = JSON.stringify([evidence, diagnosis])
  expect(pieces.filter((piece) => shown.includes(piece))).toEqual([])
}

const [plain] = clientForms
const certaintyOf = (text: string): Certainty | undefined =>
  readAndDiagnose(text).diagnosis.findings[0]?.certainty

describe('one failure in every form in which it is pasted', () => {
  rows('is told by what tools print, and no secret with it', inForms, tells)

  rows('is told whatever a ticket, a mail or a log puts around it', wrapped, tells)

  const whole = forms.filter(({ name }) =>
    ['curl -v', 'HTTPie -v', 'Insomnia’s timeline', 'Charles, as text', 'a HAR of Chrome'].includes(
      name,
    ),
  )
  rows(
    'is as certain wherever all of it stands',
    whole.flatMap((form, at) =>
      every(at).map((failed) => ({ name: `${form.name}: ${failed.name}`, failed, form })),
    ),
    ({ failed, form }) => {
      expect(certaintyOf(form.text(failed))).toBe(certaintyOf(plain?.text(failed) ?? ''))
    },
  )
})
