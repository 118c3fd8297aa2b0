import type { TokenKind } from '../../../contract/claims.ts'
import type { ClaimsTenant } from '../claims-tenant.ts'
import type { JsonObject } from '../../wire/json.ts'

/** What a claim's value is held against. */
export interface ComparisonContext {
  readonly kind: TokenKind
  readonly claims: JsonObject
  readonly tenant: ClaimsTenant | null
  readonly nowSeconds: number
  /** Whether `qsh` is that of the request it was held against; null where there was none. */
  readonly hashFits: boolean | null
}

export interface ClaimComparison {
  readonly status: 'ok' | 'remark' | 'problem'
  readonly remark: string
}

/** What one claim means in tokens of one kind. */
export interface ClaimExplanation {
  readonly meaning: string
  readonly setBy: string
  /** Null where there is nothing to compare with. */
  readonly compare?: (value: unknown, context: ComparisonContext) => ClaimComparison | null
}

export type ExplanationTable = Readonly<Record<string, ClaimExplanation>>
