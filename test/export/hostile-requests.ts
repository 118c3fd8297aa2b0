import fc from 'fast-check'
import type { BodyDraft, Pair, Part } from '../../contract/draft.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'

/** What a text that breaks out of its quotes would do, in every language that exports are written in. */
export const CANARY = 'canary'

const SHELL = `touch ${CANARY}`
export const PAYLOADS: readonly string[] = [
  `$(${SHELL})`,
  `\`${SHELL}\``,
  `'; ${SHELL}; '`,
  `"; ${SHELL}; "`,
  `'$(${SHELL})'`,
  `\n${SHELL}\n`,
  `\r\n${SHELL}\r\n`,
  `' \\\n${SHELL} #`,
  `| ${SHELL}`,
  `& ${SHELL} &`,
  `&& ${SHELL} ||`,
  `\\'; ${SHELL} #`,
  `\\"; ${SHELL} #`,
  `\nEOF\n${SHELL}\n`,
  `!:s^x^y^; ${SHELL}`,
  `^x^${SHELL}`,
  `> ${CANARY}`,
  `\n>${CANARY}\n`,
  `" -o ${CANARY} "`,
  `' -o ${CANARY} '`,
  ` --output ${CANARY}`,
  `"\noutput = "${CANARY}`,
  `"\r\noutput ${CANARY}\r\n`,
  `\\"\noutput = ${CANARY}\n`,
  `;filename=${CANARY};headers=@${CANARY}`,
  `"); require("fs").writeFileSync("${CANARY}", ""); ("`,
  `"; process.getBuiltinModule("fs").writeFileSync("${CANARY}", ""); "`,
  `\${process.getBuiltinModule("fs").writeFileSync("${CANARY}", "")}`,
  `\u2028process.getBuiltinModule("fs").writeFileSync("${CANARY}", "")\u2028`,
  `" + open("${CANARY}", "w").name + "`,
  `\nopen("${CANARY}", "w")\n`,
  `{open("${CANARY}", "w")}`,
  `'; Set-Content ${CANARY} x; '`,
  `\u2019; Set-Content ${CANARY} x; \u2018`,
  `\u201d; Set-Content ${CANARY} x; \u201c`,
  `$(Set-Content ${CANARY} x)`,
  `"; Set-Content ${CANARY} x #`,
  `\n'@\nSet-Content ${CANARY} x\n`,
  `"; file_put_contents("${CANARY}", ""); "`,
  `'; file_put_contents('${CANARY}', ''); '`,
  `?><?php file_put_contents("${CANARY}", "") ?>`,
  `"); System.IO.File.WriteAllText("${CANARY}", ""); ("`,
  `\\u0022); new java.io.File("${CANARY}").createNewFile(); (\\u0022`,
  `"); os.WriteFile("${CANARY}", nil, 0o600); ("`,
  `" & echo x> ${CANARY} & "`,
  `%CD%" & echo x> ${CANARY} & "`,
  '%PATH% ${HOME} $env:HOME',
  '{{x}} %s %n \\0 \\x00 \\u0000',
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PAYLOADS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Array.from('\'"`\\$%^&|<>(){}[]!#~;:=@,-+ \n\r\t\0')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
/** Any characters, with something that tries to get out in most of them. */
const hostile = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))

const token = hostile.map((text) => text.replace(/[^!#$%&'*+\-.^_`|~0-9A-Za-z]/g, ''))
const value = hostile.map((text) => text.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, ''))
const headers = fc.array(
  fc.tuple(
    token.map((text) => `X-${text}`),
    value,
  ),
  { maxLength: 2 },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

const part: fc.Arbitrary<Part> = fc
  .record({
    name: hostile,
    type: maybe(hostile),
    text: hostile,
    filename: maybe(hostile),
    kind: fc.nat(2),
  })
  .map(({ name, type, text, filename, kind }): Part => {
    const own = { name, ...(type === undefined ? {} : { contentType: type }) }
    if (kind === 0) return { ...own, text }
    const named = filename === undefined ? own : { ...own, filename }
    return kind === 1 ? { ...named, base64: 'eA==' } : { ...named, file: text }
  })

const body: fc.Arbitrary<BodyDraft> = fc.oneof(
  hostile.map((text) => ({ text })),
  fc.array(part, { maxLength: 2 }).map((parts) => ({ parts })),
  hostile.map((file) => ({ file })),
)

/** Method, target, names and values of headers, and every field of a body: any characters. */
const request: fc.Arbitrary<ExportableRequest> = fc
  .record({ method: token, target: hostile, headers, body: maybe(body), port: fc.nat(9) })
  .map(({ method, target, headers: own, body: given, port }) => ({
    // HEAD would keep curl waiting, and CONNECT is another thing.
    method: /^(?:|HEAD|CONNECT)$/i.test(method) ? 'POST' : method,
    // One in ten has it in the place of a port, where no name is looked up.
    url: port === 0 ? `:${target.replace(/[/?#@]/g, '')}/x` : `/x${target}`,
    headers: own,
    ...(given === undefined ? {} : { body: given }),
  }))

export const ROW = 'X-Row'

/** Each with its number in a header; `url` stands behind scheme and host. */
export function hostileRequests(count: number, seed: number): readonly ExportableRequest[] {
  return fc.sample(request, { numRuns: count, seed }).map((each, row) => ({
    ...each,
    headers: [[ROW, String(row)] satisfies Pair, ...each.headers],
  }))
}
