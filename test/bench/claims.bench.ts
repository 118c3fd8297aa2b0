import { createHmac } from 'node:crypto'
import { decodeJwt } from 'jose'
import { decodeToken, type DecodedJws } from '../../main/claims/decoding/decode.ts'
import { inspectToken, readTokenForTenant } from '../../main/claims/inspect.ts'
import { type TenantSecret, whoseToken } from '../../main/claims/signing/whose.ts'
import {
  acme,
  assertionClaims,
  connectClaims,
  hs256,
  NOW,
  REQUEST,
  SECRET,
} from '../claims/made-tokens.ts'
import { compare } from './bench-line.ts'
import type { BenchLine } from './bench-line.ts'

const INSPECTED = [
  { input: 'an assertion', token: hs256(assertionClaims()) },
  { input: 'a Connect JWT', token: hs256(connectClaims()) },
]

/** A reading finds, decodes, explains, lints and words; jose's decodeJwt decodes the payload alone. */
export async function bench(): Promise<BenchLine[]> {
  const lines: BenchLine[] = []
  for (const { input, token } of INSPECTED) lines.push(await inspectAgainstDecode(input, token))
  lines.push(await ownTokenAgainstDecode())
  lines.push(await whoseAgainstHmac(1000))
  return lines
}

async function inspectAgainstDecode(input: string, token: string): Promise<BenchLine> {
  return await compare({
    name: 'inspect',
    input,
    ours: async (times) => {
      for (let run = 0; run < times; run += 1)
        await inspectToken(token, { nowSeconds: NOW, tenant: acme })
    },
    peer: decodePeer(token),
    rounds: 30,
    runsPerRound: 300,
    atMost: 60,
    aim: 'a whole reading for at most 60 bare decodings',
  })
}

async function ownTokenAgainstDecode(): Promise<BenchLine> {
  const token = hs256(connectClaims())
  const verify = { secret: SECRET, previousSecret: null }
  return await compare({
    name: 'read own token',
    input: 'a Connect JWT, verified, with its qsh',
    ours: (times) => {
      for (let run = 0; run < times; run += 1) {
        readTokenForTenant({ token, tenant: acme, nowSeconds: NOW, request: REQUEST, verify })
      }
    },
    peer: decodePeer(token),
    rounds: 30,
    runsPerRound: 300,
    atMost: 120,
    aim: 'a verified reading with qsh for at most 120 bare decodings',
  })
}

function decodePeer(token: string): {
  readonly name: string
  readonly side: (times: number) => void
} {
  return {
    name: 'jose 6 decodeJwt',
    side: (times) => {
      for (let run = 0; run < times; run += 1) decodeJwt(token)
    },
  }
}

async function whoseAgainstHmac(count: number): Promise<BenchLine> {
  const secrets = Array.from({ length: count }, (_, index): TenantSecret => ({
    tenantId: `t${index}`,
    name: `tenant ${index}`,
    appKey: 'com.example.app',
    clientKey: `client-${index}`,
    generation: 'current',
    secret: `a shared secret of forty characters ${index}`,
  }))
  const token = decodeToken(hs256({ iss: 'nobody' }, 'none')) as DecodedJws
  return await compare({
    name: 'whose',
    input: `${count} tenants, none of them the signer`,
    ours: async (times) => {
      for (let run = 0; run < times; run += 1) await whoseToken(token, secrets)
    },
    peer: {
      name: 'one HMAC a tenant',
      side: (times) => {
        for (let run = 0; run < times; run += 1) {
          for (const { secret } of secrets)
            createHmac('sha256', secret).update(token.signingInput).digest()
        }
      },
    },
    rounds: 20,
    runsPerRound: 5,
    atMost: 2,
    aim: 'at most twice the HMAC floor',
  })
}
