import { signsOfEncodings } from './encodings.ts'
import { signsOfShapes } from './secret-shapes.ts'
import { signSearch, type Signs } from './sign-search.ts'

/** Its tables are made with the first text: no window waits for them. */
let search: ((text: string) => Signs) | undefined

/** Which of the things are in a text that redaction needs to be there: one pass for all of them. */
export function signsIn(text: string): Signs {
  search ??= signSearch([...signsOfShapes, ...signsOfEncodings])
  return search(text)
}
