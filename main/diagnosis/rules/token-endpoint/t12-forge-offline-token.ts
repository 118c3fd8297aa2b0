import { isObject } from '../../../wire/json.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { unspokenLines, wouldSend } from '../sending-code.ts'
import { quoted } from '../shown.ts'
import { seen } from '../signs.ts'
import { sources } from '../sources.ts'

function isFailedOfflineToken(json: CaseFacts['answers'][number]['json']): boolean {
  const data = json?.['data']
  const payload = isObject(data) ? data['offlineUserAuthToken'] : undefined
  return isObject(payload) && payload['success'] === false
}

/** The mutation takes the contexts that the token is for, and the account; code that names none gets none. */
function asksWithoutContexts(facts: CaseFacts): FindingSign | null {
  const lines = unspokenLines(facts)
  const line = lines.find((one) => /\bofflineUserAuthToken\s?\(/.test(one))
  if (line === undefined || lines.some((one) => /contextIds?\b/i.test(one))) return null
  return wouldSend(facts, quoted(line.trim()), [200, 400], {
    cause: 'In this code offlineUserAuthToken is asked for without contextIds.',
    fix: [
      'Call the mutation with contextIds and userId: offlineUserAuthToken(input: {contextIds: [$contextId], userId: $userId}).',
      'The context is the ARI of the installation, as the invocation token names it.',
    ],
  })
}

export const forgeOfflineToken: Rule = {
  id: 'T12',
  title: 'contextIds that Forge does not accept',
  symptom:
    'offlineUserAuthToken answers success: false with “Could not load permissions for app user in the provided contextIds of […]”.',
  needs: 'an answer of Forge’s offlineUserAuthToken mutation that lists errors',
  cause:
    'Forge could not use the contextIds of offlineUserAuthToken: they are not in the form it expects.',
  fix: [
    'Send the context ARI of the installation, such as ari:cloud:jira:{cloudId}:workspace/{id}, as the invocation token names it.',
    'Send one context per call.',
  ],
  nextCheck: byHand(
    'Which ARI does Forge itself use?',
    'Compare with app.installation.contexts of a Forge invocation token for the same site.',
  ),
  grade: 'reported',
  sources: [sources.forgeOffline, sources.forgeRemote],
  judge: (facts) => {
    const said = hear(facts, /could not load permissions for app user in the provided contextIds/i)
    if (said !== null) return certain('text', shownBy(said))
    const shaped = facts.answers.find(({ json }) => isFailedOfflineToken(json))
    return shaped === undefined ? asksWithoutContexts(facts) : likely('shape', seen(shaped))
  },
}
