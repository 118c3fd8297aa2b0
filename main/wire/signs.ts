import { signsOfEncodings } from './encodings.ts'
import { signsOfShapes } from './secret-shapes.ts'
import { signSearch } from './sign-search.ts'

/** Which of the things are in a text that redaction needs to be there: one pass for all of them. */
export const signsIn = signSearch([...signsOfShapes, ...signsOfEncodings])
