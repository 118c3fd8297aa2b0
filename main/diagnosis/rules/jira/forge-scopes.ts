import type { Evidence } from '../../../../contract/diagnosis.ts'
import { byHand } from '../checks.ts'

/** Calls and files that only an app of Forge has. */
const OF_FORGE = /@forge\/|\brequest(?:Jira|Confluence)\b|\bmanifest\.ya?ml\b/

export function isOfForge({ passages }: Pick<Evidence, 'passages'>): boolean {
  return passages.some(({ text }) => OF_FORGE.test(text))
}

/** What is said of a scope that the gateway misses. */
export const IN_FORGE = {
  cause:
    'The Forge app lacks a scope that this operation needs, or the site still has the version without it.',
  fix: [
    'Add the scope that the REST reference names for the operation to permissions.scopes in manifest.yml.',
    'Deploy, and upgrade the installation (forge deploy, forge install --upgrade): a new scope counts only once the site has accepted it.',
    'Where the call is made asUser(): let the person allow access again.',
  ],
  nextCheck: byHand(
    'Which version is installed on the site?',
    'Compare the installed version’s scopes with the manifest: forge install list.',
  ),
}
