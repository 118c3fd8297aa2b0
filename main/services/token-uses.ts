import type { Step, TokenGrant, TokenUse } from '../../contract/exchange.ts'
import { kinds } from '../claims/kinds.ts'
import type { TokenSent } from '../requests/run.ts'

interface Told {
  readonly steps: readonly Step[]
  readonly read: (token: TokenSent) => Promise<TokenUse['reading']>
  readonly nameOf: (accountId: string) => string | null
}

/**
 * The tokens of one exchange, each once, in the order in which they first took part: an access token
 * that was answered and then sent is one token.
 */
export async function tokenUses(noted: readonly TokenSent[], told: Told): Promise<TokenUse[]> {
  const byText = new Map<string, TokenSent[]>()
  for (const token of noted) byText.set(token.token, [...(byText.get(token.token) ?? []), token])
  return Promise.all([...byText.values()].map((uses) => useOf(uses, told)))
}

async function useOf(uses: readonly TokenSent[], told: Told): Promise<TokenUse> {
  const [first] = uses as readonly [TokenSent, ...TokenSent[]]
  const reading = await told.read(first)
  const stepIds = [...new Set(uses.map(({ stepId }) => stepId))]
  return {
    id: `${first.carriedBy}-${first.stepId}`,
    name: kinds[reading.kind].shortTitle,
    stepId: first.stepId,
    carriedBy: first.carriedBy,
    sentIn: stepIds.filter((id) => id !== first.stepId),
    grant: grantOf(uses, stepIds, told),
    reading,
  }
}

function grantOf(
  uses: readonly TokenSent[],
  stepIds: readonly string[],
  { steps, nameOf }: Told,
): TokenGrant | null {
  const grant = uses.find((use) => use.grant !== undefined)?.grant
  if (grant === undefined) return null
  const carriers = steps.filter(
    ({ id, purpose }) => stepIds.includes(id) && purpose !== 'token-exchange',
  )
  return {
    ...grant,
    scopes: [...grant.scopes],
    personName: nameOf(grant.accountId),
    sentTo: carriers.map(({ request }) => `${request.method} ${request.url}`),
  }
}
