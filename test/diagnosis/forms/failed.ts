import type { Pair } from '../../../contract/draft.ts'

/** A call that failed, whole: each form writes of it what its tool shows. */
export interface Failed {
  /** The first finding. */
  readonly mode: string
  readonly name: string
  readonly method: string
  readonly url: string
  readonly sent: readonly Pair[]
  readonly sentBody: string | null
  readonly status: number
  readonly reason: string
  readonly headers: readonly Pair[]
  readonly body: string
  /** The parts without which nobody could tell. */
  readonly by: readonly Part[]
}

/** What a form shows of a call; method, URL and status are in every one. */
export type Part = 'sent' | 'sentBody' | 'headers' | 'body'

export interface Form {
  readonly name: string
  /** What it does not show. */
  readonly lacks: readonly Part[]
  readonly text: (failed: Failed) => string
}

export const isTold = ({ by }: Failed, { lacks }: Form): boolean =>
  !by.some((part) => lacks.includes(part))

export const hostOf = ({ url }: Failed): string => new URL(url).host
export const pathOf = ({ url }: Failed): string => {
  const { pathname, search } = new URL(url)
  return pathname + search
}
export const headOf = (pairs: readonly Pair[], mark = ''): string =>
  pairs.map(([name, value]) => `${mark}${name}: ${value}`).join('\n')
export const lower = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.map(([name, value]) => [name.toLowerCase(), value])
export const typeOf = ({ headers }: Failed): string =>
  headers.find(([name]) => name === 'Content-Type')?.[1] ?? 'text/plain'
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
/** A JSON body as an object, else its text. */
export const dataOf = ({ body }: Failed): unknown => jsonOf(body) ?? body
export const prettyBody = (failed: Failed): string => {
  const value = jsonOf(failed.body)
  return value === undefined ? failed.body : JSON.stringify(value, null, 2)
}
export const asObject = (pairs: readonly Pair[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lower(pairs))
export const authOf = ({ sent }: Failed): string | null =>
  sent.find(([name]) => name === 'Authorization')?.[1] ?? null
