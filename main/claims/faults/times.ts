import { SURELY_MILLISECONDS } from '../explanations/time-words.ts'
import type { Fault } from './fault.ts'
import type { JsonObject } from '../../wire/json.ts'

/** A time claim that is a number of seconds; null where it is absent or has a fault of its own. */
export function secondsOf(claims: JsonObject | null, name: string): number | null {
  const value = claims?.[name]
  return typeof value === 'number' && Math.abs(value) < SURELY_MILLISECONDS ? value : null
}

/** Seconds from iat to exp; null where either is not to be had. */
export function lifetimeOf(claims: JsonObject | null): number | null {
  const exp = secondsOf(claims, 'exp')
  const iat = secondsOf(claims, 'iat')
  return exp === null || iat === null ? null : exp - iat
}

export const expired: Fault<{ readonly exp: number; readonly agoSeconds: number }> = ({
  claims,
  nowSeconds,
}) => {
  const exp = secondsOf(claims, 'exp')
  return exp === null || nowSeconds === null || exp > nowSeconds
    ? null
    : { exp, agoSeconds: nowSeconds - exp }
}
