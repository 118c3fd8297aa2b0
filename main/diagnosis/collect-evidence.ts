import type { Comparison, Evidence, TenantFacts, TokenFacts } from '../../contract/diagnosis.ts'
import type { Exchange, TokenUse } from '../../contract/exchange.ts'
import type { ConnectTenant, TenantProfile } from '../../contract/tenants.ts'
import { authorizationServerFor } from '../connect/authorization-server.ts'
import { scopeForOperation } from './operation-needs.ts'

/** A tenant's profile as evidence: what is known of it without its secret. */
export function tenantFacts(profile: ConnectTenant, superseded: boolean): TenantFacts {
  return {
    baseUrl: profile.baseUrl,
    displayUrl: profile.displayUrl,
    appKey: profile.appKey,
    clientKey: profile.clientKey,
    product: profile.product,
    oauthClientId: profile.oauthClientId,
    hasOauthClientId: profile.oauthClientId !== null && profile.oauthClientId.trim() !== '',
    hasSecret: profile.secretPlace !== 'missing',
    installedScopes: profile.installedScopes === null ? null : [...profile.installedScopes],
    authorizationServer:
      profile.authorizationServer ?? authorizationServerFor(profile.baseUrl, null).audience,
    uninstalled: profile.uninstalledAt !== null,
    superseded,
  }
}

/**
 * The evidence of an exchange of ours: its steps are redacted already, its tokens become claims.
 *
 * @param input.superseded a newer payload of the same site is known under another clientKey
 * @param input.takenAt seconds since the epoch, local clock; where left out, the exchange's end
 */
export function collectEvidence(input: {
  readonly exchange: Exchange
  readonly tenant: TenantProfile
  readonly superseded?: boolean
  readonly comparisons: readonly Comparison[]
  /** False where the account acted as is known not to be active. */
  readonly personActive?: boolean
  readonly takenAt?: number
  /** By which what was signed is off the local clock. */
  readonly signingOffsetSeconds?: number
}): Evidence {
  const { exchange, tenant } = input
  return {
    version: 1,
    origin: 'send',
    tenant: tenantFacts(tenant, input.superseded ?? false),
    actingAs: exchange.actingAs,
    ...(input.personActive === undefined ? {} : { personActive: input.personActive }),
    steps: exchange.steps,
    tokens: exchange.tokens.flatMap(tokenFactsOf),
    passages:
      exchange.failure === null || exchange.steps.length > 0
        ? []
        : [
            {
              text: `${exchange.failure.code}: ${exchange.failure.message}`,
              speaker: 'log',
              product: 'unknown',
              entry: 0,
              stepId: null,
            },
          ],
    comparisons: [...input.comparisons],
    clock: {
      skewSeconds: exchange.clockSkewSeconds,
      signingOffsetSeconds: input.signingOffsetSeconds ?? 0,
      takenAt: input.takenAt ?? Math.floor((exchange.startedAt + exchange.totalMs) / 1000),
    },
    neededScope: neededScope(exchange),
    shortened: null,
  }
}

const CARRIERS: Readonly<Record<TokenUse['carriedBy'], Pick<TokenFacts, 'carriedBy' | 'scheme'>>> =
  {
    'authorization-bearer': { carriedBy: 'authorization', scheme: 'Bearer ' },
    'authorization-jwt': { carriedBy: 'authorization', scheme: 'JWT ' },
    'form-assertion': { carriedBy: 'form-assertion', scheme: null },
    'answer-access-token': { carriedBy: 'answer-access-token', scheme: null },
  }

/** One fact a place: as it was answered or sent first, and in each later request. */
function tokenFactsOf({ stepId, carriedBy, sentIn, reading }: TokenUse): readonly TokenFacts[] {
  const claims = reading.claims.map(({ name, value }) => [name, value] as const)
  const places = [
    { stepId, ...CARRIERS[carriedBy] },
    ...sentIn.map((id) => ({ stepId: id, ...CARRIERS['authorization-bearer'] })),
  ]
  return places.map((place) => ({
    ...place,
    kind: reading.kind,
    header: reading.header,
    claims: claims.length === 0 ? null : Object.fromEntries(claims),
  }))
}

function neededScope({ steps }: Exchange): string | null {
  const step = steps.findLast(({ purpose }) => purpose === 'request' || purpose === 'retry')
  return step === undefined || !URL.canParse(step.request.url)
    ? null
    : scopeForOperation(step.request.method, new URL(step.request.url).pathname)
}
