import type { ReactNode } from 'react'

/**
 * A name that somebody else gave: letters that run from right to left, or marks that turn text
 * around, end with it and leave what stands beside it in its place.
 */
export function Name({ of }: { readonly of: string }): ReactNode {
  return <bdi>{of}</bdi>
}
