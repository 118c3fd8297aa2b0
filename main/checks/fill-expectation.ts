import type { ActingAs } from '../../contract/acting.ts'
import type { Expectation, Expected } from '../../contract/checks.ts'
import { SYNTAX } from '../../contract/pattern.ts'
import { AppError } from '../errors.ts'
import { fillText, type VariableValues } from '../saved/variables.ts'
import { shortened } from './words.ts'

/** What the answer to somebody is held against: what is named for them, and for everybody what is not. */
export function expectedOf(expectation: Expectation, { kind }: ActingAs): Expected {
  const { asUser, asApp, ...everybody } = expectation
  const own = kind === 'user' ? asUser : kind === 'app' ? asApp : undefined
  if (own === undefined) return everybody
  return {
    status: own.status.length > 0 ? own.status : everybody.status,
    fields: own.fields.length > 0 ? own.fields : everybody.fields,
    headers: own.headers.length > 0 ? own.headers : everybody.headers,
    within: own.within ?? everybody.within,
    answeredAs: own.answeredAs ?? everybody.answeredAs,
  }
}

/**
 * What a tenant’s answer is held against: its values in place of the variables, those in a pattern
 * as the text that they are.
 *
 * @throws AppError `variables_missing`, `filter_unreadable` where a pattern is none with them
 */
export function fillExpected(expected: Expected, values: VariableValues): Expected {
  const { fields, headers, answeredAs } = expected
  const filled = <Row extends Expected['fields'][number] | Expected['headers'][number]>(
    row: Row,
  ): Row => {
    if (row.test !== 'matches') return { ...row, value: fillText(row.value, values) }
    const value = fillText(row.value, values, literally)
    refuseNoPattern(row.place, value)
    return { ...row, value }
  }
  return {
    ...expected,
    fields: fields.map(filled),
    headers: headers.map(filled),
    answeredAs: answeredAs === null ? null : fillText(answeredAs, values),
  }
}

function literally(value: string): string {
  return value.replaceAll(SYNTAX, '\\$&')
}

/** The file was held to be one with a word in place of each variable. */
function refuseNoPattern(place: string, pattern: string): void {
  try {
    new RegExp(pattern, 'u')
  } catch (cause) {
    throw new AppError(
      'filter_unreadable',
      `${place}: /${shortened(pattern)}/ is not a regular expression of JavaScript.`,
      {
        hint: 'Change the pattern under Expect, or what this tenant fills in.',
        cause,
      },
    )
  }
}
