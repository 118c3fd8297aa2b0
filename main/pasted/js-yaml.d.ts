/** What is used of js-yaml 4, which has no types of its own. */
declare module 'js-yaml' {
  export const CORE_SCHEMA: unique symbol
  export const FAILSAFE_SCHEMA: unique symbol
  export class YAMLException extends Error {
    readonly reason: string
    /** Counted from 0. */
    readonly mark?: { readonly line: number; readonly column: number }
  }
  export function load(
    text: string,
    options: {
      readonly schema: typeof CORE_SCHEMA | typeof FAILSAFE_SCHEMA
      /** Told of each node, its own nodes within it. Of one that opens only the position is known. */
      readonly listener?: (
        event: 'open' | 'close',
        state: {
          readonly position: number
          readonly kind: string | null
          readonly result: unknown
        },
      ) => void
    },
  ): unknown
  export function dump(
    value: unknown,
    options: {
      readonly schema: typeof FAILSAFE_SCHEMA
      readonly lineWidth: number
      readonly noRefs: boolean
    },
  ): string
}
