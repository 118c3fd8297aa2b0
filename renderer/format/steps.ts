import type { Step } from '../../contract/exchange.ts'

/** What a step of an exchange was for. */
export const STEP_WORDS: Readonly<Record<Step['purpose'], string>> = {
  'token-exchange': 'Token exchange',
  request: 'Request',
  redirect: 'Redirect',
  retry: 'Again, with a fresh token',
  check: 'Check',
}
