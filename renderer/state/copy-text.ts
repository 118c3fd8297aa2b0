import { call } from '../bridge.ts'
import { say, sayFailure } from './say.ts'

/** Copies a text, and says so in these words. */
export async function copyText(text: string, said: string): Promise<void> {
  const answer = await call('app:copy-text', { text })
  if (answer.ok) say(said)
  else sayFailure(answer.failure)
}
