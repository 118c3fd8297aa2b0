import type { Pair } from '../../../contract/draft.ts'
import { type CodeValue, isList, isTable, textOf } from './code-value.ts'
import { formEncoded } from '../commands/requests-url.ts'
import type { Dropped } from '../remarks.ts'

/** What a call of Python's requests says with arguments that no other call has. */
export interface PythonCall {
  /** Behind the query of the URL; empty for none. */
  readonly query: string
  /** Null where `data` is no form. */
  readonly form: string | null
  readonly headers: readonly Pair[]
}

/**
 * `params`, `data`, `auth` and `cookies` as requests sends them
 * (https://requests.readthedocs.io/en/latest/api/#requests.request).
 */
export function readPythonArguments(
  method: string,
  positional: readonly CodeValue[],
  named: ReadonlyMap<string, CodeValue>,
  dropped: Dropped,
): PythonCall {
  const [, , third] = positional
  const second = method === 'request' ? third : positional[1]
  const isQuery = /^(?:get|options|head|request)$/.test(method)
  const params = named.get('params') ?? (isQuery ? second : undefined)
  const data = named.get('data') ?? (isQuery ? undefined : second)
  const form = isTable(data) || isList(data) ? formEncoded(pairsOf(data)) : null
  const cookies = pairsOf(named.get('cookies')).map(([name, value]) => `${name}=${value}`)
  if (named.has('files')) dropped.push('The files of the form.')
  if (named.get('verify') === false)
    dropped.push('verify=False: Understudy always checks certificates.')
  return {
    query: typeof params === 'string' ? params : formEncoded(pairsOf(params)),
    form,
    headers: [
      ...authorization(named.get('auth'), dropped),
      ...(cookies.length === 0 ? [] : [['Cookie', cookies.join('; ')] satisfies Pair]),
      ...(form === null
        ? []
        : [['Content-Type', 'application/x-www-form-urlencoded'] satisfies Pair]),
    ],
  }
}

function authorization(auth: CodeValue | undefined, dropped: Dropped): readonly Pair[] {
  if (auth === undefined || auth === null) return []
  if (!isList(auth)) {
    dropped.push('The authorization that requests would make.')
    return []
  }
  const [user = '', password = ''] = auth.map(textOf)
  const pair = Buffer.from(`${user}:${password}`, 'latin1').toString('base64')
  return [['Authorization', `Basic ${pair}`]]
}

/** Of a dictionary or a list of tuples; a list stands for several of a name, None for none. */
function pairsOf(value: CodeValue | undefined): readonly Pair[] {
  const entries: readonly (readonly [string, CodeValue])[] = isTable(value)
    ? [...value]
    : isList(value)
      ? value.flatMap((each) => (isList(each) ? [[textOf(each[0] ?? ''), each[1] ?? null]] : []))
      : []
  return entries.flatMap(([name, own]) =>
    (isList(own) ? own : [own])
      .filter((each) => each !== null)
      .map((each): Pair => [name, asPython(each)]),
  )
}

function asPython(value: CodeValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? String(value) : textOf(value)
}
