import { describe, expect, it } from 'vitest'
import type { ClaimsReading } from '../../contract/claims.ts'
import { inspectToken } from '../../main/claims/inspect.ts'
import { lints } from '../../main/claims/lints/lint-token.ts'
import { assertion, byAcme, type Context } from './lint-case.ts'
import { assertionCases } from './lint-cases-assertion.ts'
import { requestCases } from './lint-cases-request.ts'
import { tokenCases } from './lint-cases-token.ts'
import { NOW } from './made-tokens.ts'

const CASES = [...assertionCases, ...requestCases, ...tokenCases]

function inspect(text: string, context: Context): Promise<ClaimsReading> {
  return inspectToken(text, { nowSeconds: NOW, tenant: null, ...context })
}

const idsOf = (reading: ClaimsReading): string[] => reading.findings.map(({ id }) => id)

describe('lints', () => {
  it.each(CASES)('$id sees $what', async ({ id, wrong, context, claim, also }) => {
    const reading = await inspect(wrong, context ?? byAcme)
    expect(new Set(idsOf(reading))).toEqual(new Set([id, ...(also ?? [])]))
    expect(reading.findings.find((finding) => finding.id === id)).toMatchObject({
      claim,
      source: expect.stringMatching(/^https:\/\//) as string,
    })
  })

  it.each(CASES)(
    '$id says nothing of the correct twin ($what)',
    async ({ right, context, rightContext }) => {
      const reading = await inspect(right, rightContext ?? context ?? byAcme)
      expect(reading.findings).toEqual([])
    },
  )

  it('has a wrong token for every lint', () => {
    expect(new Set(CASES.map(({ id }) => id))).toEqual(new Set(lints.map(({ id }) => id)))
  })

  it('names the first byte that differs, and in which letter', async () => {
    const reading = await inspect(assertion({ tnt: 'https://acne.atlassian.net' }), byAcme)
    expect(reading.findings[0]?.message).toBe(
      '“tnt” is not the baseUrl of acme production: it differs at byte 10: “n” in the token, “m” in the profile.',
    )
  })
})
