import { z } from 'zod'
import table from './curl-options.json' with { type: 'json' }

/**
 * An option of curl: its name, and what it takes, from `curl --help all`
 * (`node test/pasted/documented-options.ts` writes it); what an import makes of it is ours.
 */
const curlOptionSchema = z.strictObject({
  /** Without the dashes. */
  name: z.string(),
  short: z.string().length(1).optional(),
  /** A switch has a form with `--no-` as well. */
  takes: z.enum(['value', 'switch', 'nothing']),
  /** The version of curl that brought it, where it is newer than the one that was asked. */
  since: z.string().optional(),
  /**
   * `silent`: it changes nothing of the request, or Understudy does it anyhow. `dropped`: it is said that it
   * stays behind. `refused`: with it curl sends no request at all.
   */
  import: z.enum(['carried', 'silent', 'dropped', 'refused']),
  /** Why it stays behind. */
  said: z.string().optional(),
})
export type CurlOption = z.infer<typeof curlOptionSchema>

export const curlOptions: readonly CurlOption[] = z.array(curlOptionSchema).parse(table)

/** What one letter stands for. */
export const optionOfLetter: ReadonlyMap<string, CurlOption> = new Map(
  curlOptions.flatMap((option) =>
    option.short === undefined ? [] : [[option.short, option] as const],
  ),
)

/** What curl takes a name for. */
export interface NamedOption {
  readonly option: CurlOption | null
  /** False for a switch that is turned off. */
  readonly isOn: boolean
  /** Several options begin so: curl refuses the command. */
  readonly isAmbiguous: boolean
}

/**
 * The option that curl takes a word behind `--` for: of any case, and of beginnings that fit one option
 * alone. Of several the first that takes a value, so that its value is never taken for a URL.
 */
export function optionNamed(written: string): NamedOption {
  const isOpposite = written.startsWith('no-')
  const begun = stem(written.toLowerCase())
  const fitting = curlOptions.filter(({ name }) => stem(name).startsWith(begun))
  const exact = fitting.find(({ name }) => stem(name) === begun)
  // What a newer curl knows makes no beginning ambiguous for the one that people have.
  const older = fitting.filter(({ since }) => since === undefined)
  const all = exact === undefined ? (older.length > 0 ? older : fitting) : [exact]
  const option = all.find(({ takes }) => takes === 'value') ?? all[0] ?? null
  return { option, isOn: !isOpposite, isAmbiguous: all.length > 1 }
}

/** Some switches are documented by what turns them off. */
function stem(name: string): string {
  return name.replace(/^no-/, '')
}
