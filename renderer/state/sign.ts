import { create } from 'zustand'
import type { ClaimsReading, MadeToken } from '../../contract/claims.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import type { MadeTokenChoice } from './made-token.ts'
import type { HeldRequest } from './inspector.ts'

interface SignState {
  readonly header: string
  readonly claims: string
  /** Whether a person changed them: a new reading then leaves them alone. */
  readonly edited: boolean
  readonly tenantId: string | null
  readonly issueNow: boolean
  readonly hashIt: boolean
  readonly scheme: MadeTokenChoice['scheme']
  readonly made: MadeToken | null
  readonly signing: boolean
  readonly failure: Failure | null
  readonly edit: (change: Partial<Pick<SignState, 'header' | 'claims'>>) => void
  readonly choose: (
    change: Partial<Pick<SignState, 'tenantId' | 'issueNow' | 'hashIt' | 'scheme'>>,
  ) => void
  /** Takes header and claims of a reading, in place of what was edited. */
  readonly startFrom: (reading: ClaimsReading | null) => void
  readonly sign: (tenantId: string, held: HeldRequest) => Promise<void>
  /** Ends the signing, which a keychain may hold up: no token is made, what was edited stays. */
  readonly cancel: () => void
}

const PLAIN_HEADER = { alg: 'HS256', typ: 'JWT' }

export const useSign = create<SignState>()((set, get) => ({
  ...partsOf(null),
  edited: false,
  tenantId: null,
  issueNow: true,
  hashIt: false,
  scheme: 'JWT',
  made: null,
  signing: false,
  failure: null,
  edit: (change) => set({ ...change, edited: true, failure: null }),
  choose: (change) => set({ ...change, failure: null }),
  startFrom: (reading) => set({ ...partsOf(reading), edited: false, made: null, failure: null }),
  sign: async (tenantId, { method, url }) => {
    const { header, claims, issueNow, hashIt, signing } = get()
    if (signing) return
    set({ signing: true, failure: null })
    const hashFor = hashIt && url.trim() !== '' ? { method, url: url.trim() } : null
    const answer = await call('claims:sign', { tenantId, header, claims, issueNow, hashFor })
    set({ signing: false })
    if (answer.ok) set({ made: answer.value })
    else if (answer.failure.code !== 'request_cancelled')
      set({ failure: answer.failure, made: null })
  },
  cancel: () => void call('app:cancel', { channel: 'claims:sign' }),
}))

function partsOf(reading: ClaimsReading | null): Pick<SignState, 'header' | 'claims'> {
  const claims = (reading?.claims ?? []).map(({ name, value }) => [name, value] as const)
  return {
    header: laidOut(reading?.header ?? PLAIN_HEADER),
    claims: laidOut(Object.fromEntries(claims)),
  }
}

function laidOut(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
