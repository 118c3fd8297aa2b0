import { describe, expect, it } from 'vitest'
import type { TokenFacts } from '../../contract/diagnosis.ts'
import { decodeToken } from '../../main/claims/decoding/decode.ts'
import { readInstalledPayload } from '../../main/connect/installed-payload.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { AppError } from '../../main/errors.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { findToken } from '../../main/pasted/token.ts'
import { INSTALLED, TOKEN, toldCalls, toldPayloads, toldTokens } from './texts.ts'

type Pairs = readonly (readonly [string, string])[]

/** Of a credential header only the scheme is compared: what is behind it is redacted by both. */
function comparable(headers: Pairs): readonly string[] {
  return headers.map(([name, value]) =>
    /^authorization$/i.test(name)
      ? `${name}: ${value.split(' ')[0] ?? ''} (redacted)`
      : `${name}: ${value}`,
  )
}

function claimsOf(token: string): unknown {
  const decoded = decodeToken(token)
  return decoded.kind === 'jws' || decoded.kind === 'broken' ? decoded.claims : null
}

/** Null where a reader refuses the text by one of its codes; any other error is a failure. */
function orRefused<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const everything = (text: string): unknown => [
  orRefused(() => importRequest(text, 0)),
  orRefused(() => readEvidence(text)),
]

describe('one text, every reader', () => {
  it('has the table that it is about', () => {
    expect(toldCalls.length + toldTokens.length + toldPayloads.length).toBeGreaterThanOrEqual(150)
  })

  it('import and diagnosis see the same call', () => {
    for (const { name, text, method, url, headers, body, status } of toldCalls) {
      const { request } = importRequest(text, 0)
      const { steps } = readEvidence(text)
      const [step] = steps
      expect(steps, name).toHaveLength(1)
      for (const seen of [request, step?.request]) {
        expect(seen?.method, name).toBe(method)
        expect(seen?.url, name).toBe(url)
        expect(comparable(seen?.headers ?? []), name).toEqual(
          expect.arrayContaining([...comparable(headers)]),
        )
      }
      expect(comparable(request.headers), name).toEqual(comparable(step?.request.headers ?? []))
      const imported =
        request.body !== undefined && 'text' in request.body ? request.body.text : null
      expect(imported?.trimEnd() ?? null, name).toBe(body)
      expect(step?.request.body?.head ?? null, name).toBe(body)
      expect(step?.response?.status ?? null, name).toBe(status)
    }
  })

  it('claims and diagnosis see the same token, and nobody shows it', () => {
    const texts = [...toldTokens, ...toldCalls.map(({ text }) => text)]
    for (const text of texts) {
      const found = findToken(text)
      const told: readonly TokenFacts[] = orRefused(() => readEvidence(text))?.tokens ?? []
      if (text.includes(TOKEN) || toldTokens.includes(text)) {
        expect(found?.token, text).toBe(TOKEN)
        expect(
          told.map(({ claims }) => claims),
          text,
        ).toEqual([claimsOf(TOKEN)])
      }
      expect(JSON.stringify(everything(text)), text).not.toContain(TOKEN.slice(-30))
    }
  })

  it('tenants and diagnosis see the same payload, and the secret stays with the tenants', () => {
    for (const text of toldPayloads) {
      const { payload } = readInstalledPayload(text)
      expect(payload.sharedSecret, text).toBe(INSTALLED.sharedSecret)
      expect(readEvidence(text).tenant, text).toMatchObject({
        appKey: payload.appKey,
        clientKey: payload.clientKey,
        baseUrl: payload.baseUrl,
        oauthClientId: payload.oauthClientId,
        product: payload.product,
      })
      expect(JSON.stringify(everything(text)), text).not.toContain(INSTALLED.sharedSecret)
    }
  })
})
