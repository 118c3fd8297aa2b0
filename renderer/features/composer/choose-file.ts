import type { ChosenFile } from '../../../contract/workspace.ts'
import { call } from '../../bridge.ts'
import { formatBytes } from '../../format/bytes.ts'
import { sayFailure } from '../../state/say.ts'

/** Main asks with the system's dialog; null where the person changed their mind. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const answer = await call('requests:choose-file', null)
  if (answer.ok) return answer.value
  sayFailure(answer.failure)
  return null
}

export function fileWords({ name, size }: ChosenFile): string {
  return `${name} · ${size === null ? 'to be chosen again' : formatBytes(size)}`
}
