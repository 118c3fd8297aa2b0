import { z } from 'zod'
import { fieldTests, headerTests, valueTypes } from '../../contract/check-tests.ts'
import type { Expectation, Expected } from '../../contract/checks.ts'
import { VARIABLE } from '../../contract/variable.ts'

const text = z.string('it has to be text')
const STATUS = 'it has to be a status such as 200, a class such as 4xx, or a list of those'
const status = text.regex(/^[1-5](?:\d\d|xx)$/, STATUS)

const value = text.nullable().transform((each) => each ?? '')
const exists = z.enum(['true', 'false'], 'it has to be true or false')
const pattern = text.refine(isPattern, 'it has to be a regular expression of JavaScript')
const type = z.enum(valueTypes, `it has to be one of ${valueTypes.join(', ')}`)
const count = text.regex(/^(?:[<>]=? *)?\d{1,9}$/, 'it has to be a number such as 3, or >= 3')

const fieldSchema = testsOf({ equals: value, exists, matches: pattern, type, count }, fieldTests)
const headerSchema = testsOf({ equals: value, exists, matches: pattern }, headerTests)

const expectedSchema = z.strictObject({
  status: z.union([status, z.array(status).min(1, STATUS)], STATUS).optional(),
  fields: z.record(z.string(), fieldSchema).optional(),
  headers: z.record(z.string(), headerSchema).optional(),
  within: text
    .regex(/^[1-9]\d{0,6}$/, 'it has to be a number of milliseconds, such as 2000')
    .optional(),
  answeredAs: text.min(1, 'it has to be caller, anonymous, or an account id').optional(),
})

/** `expect` of a file: each value is text, as everywhere in it. */
export const expectationFileSchema = expectedSchema.extend({
  asUser: expectedSchema.optional(),
  asApp: expectedSchema.optional(),
})
type ExpectationFile = z.infer<typeof expectationFileSchema>

/** What is wrong with a part as it would stand in a file; null where nothing is, or it would not stand there. */
export function faultOfPart(
  part: 'status' | 'within' | 'answeredAs',
  given: unknown,
): string | null {
  return faultIn(expectedSchema.shape[part].safeParse(given))
}

/** What is wrong with the value of a test; null where nothing is. */
export function faultOfTest(
  part: 'fields' | 'headers',
  test: Expected['fields'][number]['test'],
  value: string,
): string | null {
  return faultIn((part === 'fields' ? fieldSchema : headerSchema).safeParse({ [test]: value }))
}

function faultIn({ error }: z.ZodSafeParseResult<unknown>): string | null {
  return error?.issues[0]?.message ?? null
}

export function toExpectation({ asUser, asApp, ...everybody }: ExpectationFile): Expectation {
  return {
    ...toExpected(everybody),
    ...(asUser === undefined ? {} : { asUser: toExpected(asUser) }),
    ...(asApp === undefined ? {} : { asApp: toExpected(asApp) }),
  }
}

function toExpected(file: z.infer<typeof expectedSchema>): Expected {
  const { status: wanted = [], fields = {}, headers = {}, within, answeredAs } = file
  return {
    status: typeof wanted === 'string' ? [wanted] : wanted,
    fields: rowsOf(fields, fieldTests),
    headers: rowsOf(headers, headerTests),
    within: within === undefined ? null : Number(within),
    answeredAs: answeredAs ?? null,
  }
}

/** What a person reads: one status, or one value, without a list or a table around it. */
export function fromExpectation({
  asUser,
  asApp,
  ...everybody
}: Expectation): Record<string, unknown> {
  return {
    ...fromExpected(everybody),
    ...(asUser === undefined ? {} : { asUser: fromExpected(asUser) }),
    ...(asApp === undefined ? {} : { asApp: fromExpected(asApp) }),
  }
}

function fromExpected(expected: Expected): Record<string, unknown> {
  const { status: wanted, fields, headers, within, answeredAs } = expected
  return {
    ...(wanted.length === 0 ? {} : { status: wanted.length === 1 ? wanted[0] : wanted }),
    ...(fields.length === 0 ? {} : { fields: namedOf(fields, fieldTests) }),
    ...(headers.length === 0 ? {} : { headers: namedOf(headers, headerTests) }),
    ...(within === null ? {} : { within: String(within) }),
    ...(answeredAs === null ? {} : { answeredAs }),
  }
}

/** A text alone is what the value has to be; else some of these tests by their names. */
function testsOf<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
  names: readonly (keyof Shape & string)[],
) {
  return z.preprocess(
    (given) => (typeof given === 'string' || given === null ? { equals: given } : given),
    z
      .strictObject(shape)
      .partial()
      .refine(
        (tests) => Object.keys(tests).length > 0,
        `it holds one or more of ${names.join(', ')}`,
      ),
  )
}

/** With a word in place of each variable. */
function isPattern(given: string): boolean {
  try {
    new RegExp(given.replace(VARIABLE, 'x'), 'u')
    return true
  } catch {
    return false
  }
}

function rowsOf<Test extends string>(
  named: Readonly<Record<string, { readonly [Name in Test]?: string | undefined }>>,
  tests: readonly Test[],
): { place: string; test: Test; value: string }[] {
  return Object.entries(named).flatMap(([place, of]) =>
    tests.flatMap((test) => {
      const given = of[test]
      return given === undefined ? [] : [{ place, test, value: given }]
    }),
  )
}

/** The tests of a place in one order, in whichever they were made. */
function namedOf<Test extends string>(
  rows: readonly { readonly place: string; readonly test: Test; readonly value: string }[],
  tests: readonly Test[],
): Readonly<Record<string, unknown>> {
  const places = [...new Set(rows.map(({ place }) => place))]
  return Object.fromEntries(
    places.map((place): [string, unknown] => {
      const of = rows
        .filter((row) => row.place === place)
        .toSorted((one, other) => tests.indexOf(one.test) - tests.indexOf(other.test))
      const [only, ...others] = of
      if (only?.test === 'equals' && others.length === 0) return [place, only.value]
      return [place, Object.fromEntries(of.map(({ test, value: given }) => [test, given]))]
    }),
  )
}
