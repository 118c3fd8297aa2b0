import type {
  OnePayload,
  PayloadReading,
  PayloadStanding,
  TenantProfile,
} from '../../contract/tenants.ts'
import type { InstalledPayload } from '../connect/installed-payload.ts'
import { mendedBaseUrl } from '../connect/mended-base-url.ts'
import { tooLong, type LintedPayload, type PastedPayload } from '../connect/pasted-payload.ts'
import { AppError } from '../errors.ts'
import { whyNoSiteAddress } from '../wire/site-address.ts'
import { whyUnkeepable } from './kept-secrets.ts'
import { suggestLabel, suggestName, tenantIdOf } from './tenant-identity.ts'
import type { TenantIndex } from './tenant-index.ts'
import { changesOf } from './tenant-merge.ts'
import type { TenantSecrets } from './tenant-secrets.ts'

/** What a pasted payload holds and what adding it would do; stores nothing. */
export class PayloadReader {
  readonly #index: TenantIndex
  readonly #secrets: TenantSecrets

  constructor(tools: { readonly index: TenantIndex; readonly secrets: TenantSecrets }) {
    this.#index = tools.index
    this.#secrets = tools.secrets
  }

  /** The secret is only counted. */
  async read(read: PastedPayload): Promise<PayloadReading> {
    const several: OnePayload[] = []
    for (const each of read.several) several.push(await this.#one(each))
    return { ...(await this.#one(read)), several }
  }

  async #one(read: LintedPayload): Promise<OnePayload> {
    const { sharedSecret, ...payload } = read.payload
    return {
      ...payload,
      mendedBaseUrl: mendedBaseUrl(payload.baseUrl, payload.product),
      secretLength: sharedSecret?.length ?? null,
      suggestedName: suggestName(payload),
      suggestedLabel: suggestLabel(payload),
      mends: [...read.mends],
      lints: [...read.lints],
      refusal:
        whyNotTaken(read.payload, this.#index.find(tenantIdOf(read.payload)))?.message ?? null,
      standing: await this.#standingOf(read.payload),
    }
  }

  async #standingOf(payload: InstalledPayload): Promise<PayloadStanding> {
    const known = this.#index.find(tenantIdOf(payload))
    if (known !== null) {
      const secret = await this.#secrets.standingOf(known, payload.sharedSecret)
      const changes = changesOf(known, payload, secret)
      return { kind: 'same-tenant', tenantId: known.id, name: known.name, changes }
    }
    const other = this.#index.latestOnSite(payload)
    return other === null
      ? { kind: 'new' }
      : {
          kind: 'imported-site',
          tenantId: other.id,
          name: other.name,
          oldClientKey: other.clientKey,
        }
  }
}

/**
 * Why a payload cannot be taken in as it is (`payload_incomplete`), or null. An `uninstalled` one of a known
 * tenant has no secret and needs none.
 */
export function whyNotTaken(
  payload: InstalledPayload,
  known: TenantProfile | null,
): AppError | null {
  const long = tooLong(payload)
  if (long !== null) return new AppError('payload_incomplete', long)
  const { eventType, appKey, clientKey, baseUrl, sharedSecret } = payload
  const needsSecret = known === null || eventType !== 'uninstalled'
  const missing = [
    appKey === '' ? 'key' : null,
    clientKey === '' ? 'clientKey' : null,
    /^https?:\/\/[^/]/i.test(baseUrl) && URL.canParse(baseUrl) ? null : 'baseUrl',
    needsSecret && sharedSecret === null ? 'sharedSecret' : null,
  ].filter((field) => field !== null)
  if (missing.length > 0)
    return new AppError('payload_incomplete', `The payload has no usable ${missing.join(', ')}.`, {
      hint: 'Only the installed payload has everything. Paste that one, or fill in the form.',
      details: { missing: missing.join(', ') },
    })
  return (sharedSecret === null ? null : whyUnkeepable(sharedSecret)) ?? whyOddAddress(baseUrl)
}

/** A site that only looks like another one is not taken in: its tenant would be told apart by nobody. */
export function whyOddAddress(baseUrl: string): AppError | null {
  const why = whyNoSiteAddress(baseUrl)
  if (why === null) return null
  return new AppError(
    'payload_incomplete',
    `This baseUrl is not plainly the address of a site: ${why}.`,
    {
      hint: 'Write scheme and host alone (https://acme.atlassian.net), for Confluence with /wiki. Where a payload came like this, check who sent it.',
      details: { missing: 'baseUrl' },
    },
  )
}
