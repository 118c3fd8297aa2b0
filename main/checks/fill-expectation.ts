import type { Expectation } from '../../contract/checks.ts'
import { fillText, type VariableValues } from '../saved/variables.ts'

/**
 * What a tenant’s answer is held against: its values in place of the variables, those in a pattern
 * as the text that they are.
 *
 * @throws AppError `variables_missing`
 */
export function fillExpectation(expectation: Expectation, values: VariableValues): Expectation {
  const { fields, headers, answeredAs } = expectation
  const filled = <Row extends Expectation['fields'][number] | Expectation['headers'][number]>(
    row: Row,
  ): Row => ({
    ...row,
    value: fillText(row.value, values, row.test === 'matches' ? literally : undefined),
  })
  return {
    ...expectation,
    fields: fields.map(filled),
    headers: headers.map(filled),
    answeredAs: answeredAs === null ? null : fillText(answeredAs, values),
  }
}

/** https://tc39.es/ecma262/#prod-SyntaxCharacter: what else a `u` pattern takes for itself is not to be escaped. */
function literally(value: string): string {
  return value.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')
}
