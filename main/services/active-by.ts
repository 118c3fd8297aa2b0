import type { Exchange } from '../../contract/exchange.ts'
import { ACCOUNT_NOT_ACTIVE } from '../connect/token-exchange.ts'

/** Whether the account acted as is active, by the answer to the exchange; null where it tells nothing. */
export function activeBy({ failure, steps }: Exchange): boolean | null {
  if (ACCOUNT_NOT_ACTIVE.test(failure?.details['errorDescription'] ?? '')) return false
  const granted = steps.some(
    ({ purpose, response }) => purpose === 'token-exchange' && response?.status === 200,
  )
  return granted ? true : null
}
