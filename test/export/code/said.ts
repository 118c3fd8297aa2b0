import { hash } from 'node:crypto'
import type { Pair } from '../../../contract/draft.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { bytesOf } from '../comparison.ts'
import type { Recorded } from '../recorder.ts'
import { withoutFraming } from '../recorder.ts'

/**
 * What arrived otherwise than the app would send it, and no note says: empty where all is the same or
 * said. `body` is null where it was compared elsewhere.
 */
export function unsaid(
  request: ExportableRequest,
  got: Recorded | undefined,
  notes: readonly string[],
): readonly string[] {
  if (got === undefined) return ['nothing arrived']
  const said = notes.join('\n')
  const out: string[] = []
  if (got.method !== request.method && !/method.*capitals/.test(said))
    out.push(`method ${got.method}`)
  if (got.target !== request.url && !/this URL/.test(said)) out.push(`target ${got.target}`)
  if (!got.body.equals(bytesOf(request.body)))
    out.push(`body ${hash('sha256', got.body)}, ${got.body.length} bytes`)
  return [...out, ...headersUnsaid(request.headers, withoutFraming(got.headers), said)]
}

function headersUnsaid(
  wanted: readonly Pair[],
  got: readonly Pair[],
  said: string,
): readonly string[] {
  const leftOut = (/leaves out ([A-Z][\w-]+)/.exec(said)?.[1] ?? '').toLowerCase()
  const codings = /codings of its own to the header Accept-Encoding/.test(said)
  const added = (/adds (?:a )?([A-Z][\w-]+(?:, [\w-]+)*)/.exec(said)?.[1] ?? '')
    .toLowerCase()
    .split(', ')
  const oneName = /(?:more than once|of one name)/.test(said)
  const asUtf8 = /beyond ASCII in a header as UTF-8/.test(said)
  const anyCase = /in its own case/.test(said)
  const name = (text: string): string => (anyCase ? text.toLowerCase() : text)
  const key = ([header, value]: Pair): string => `${name(header)}: ${value.trim()}`
  const names = wanted.map(([header]) => header.toLowerCase())
  const isRepeated = ([header]: Pair): boolean =>
    names.filter((each) => each === header.toLowerCase()).length > 1
  const isLeftOut = (each: Pair): boolean =>
    each[0].toLowerCase() === leftOut ||
    (oneName && isRepeated(each)) ||
    (codings && each[0].toLowerCase() === 'accept-encoding')
  const wire = ([header, value]: Pair): Pair => [
    header,
    asUtf8 ? Buffer.from(value).toString('latin1') : value,
  ]
  const left = wanted
    .filter((each) => !isLeftOut(each))
    .map(wire)
    .map(key)
  const come = got
    .filter((each) => !isLeftOut(each))
    .filter(
      ([header]) => names.includes(header.toLowerCase()) || !added.includes(header.toLowerCase()),
    )
    .map(key)
  const missing = left.filter((each) => !come.includes(each)).map((each) => `without ${each}`)
  const more = come.filter((each) => !left.includes(each)).map((each) => `with ${each}`)
  const reordered =
    missing.length + more.length === 0 &&
    left.join('\n') !== come.join('\n') &&
    !/order|sort|behind/.test(said)
  return [...missing, ...more, ...(reordered ? ['another order'] : [])]
}
