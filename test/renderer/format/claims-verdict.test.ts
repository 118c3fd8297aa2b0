import { expect, it } from 'vitest'
import type {
  ClaimFinding,
  ClaimReading,
  ClaimStatus,
  VerificationState,
} from '../../../contract/claims.ts'
import { claimsVerdict } from '../../../renderer/format/claims-verdict.ts'

const claim = (status: ClaimStatus, index: number): ClaimReading => ({
  ...{ name: `c${index}`, value: '', meaning: '', setBy: '', time: null },
  status,
})
const finding = (about: string | null, severity: ClaimFinding['severity']): ClaimFinding => ({
  ...{ id: 'L01', claim: about, severity, message: '', fix: '', source: '' },
})

type Row = readonly [
  statuses: readonly ClaimStatus[],
  findings: readonly ClaimFinding[],
  verified: VerificationState,
  tone: string | undefined,
  words: string | undefined,
]

it.each<Row>([
  [[], [], 'not-verified', undefined, undefined],
  [['ok'], [], 'yes', 'ok', 'The one claim fits; signature verified.'],
  [['ok', 'ok', 'ok'], [], 'yes', 'ok', 'All 3 claims fit; signature verified.'],
  [['ok', 'ok'], [], 'not-verified', 'plain', 'All 2 claims fit; signature not checked.'],
  [['ok', 'ok'], [], 'no', 'bad', 'All 2 claims fit; the signature does not hold.'],
  [
    ['ok', 'problem', 'remark'],
    [finding('c1', 'problem'), finding('c2', 'remark')],
    'yes',
    'bad',
    '1 of 3 claims fit, 1 does not, 1 with a remark; signature verified.',
  ],
  [
    ['problem', 'problem', 'ok'],
    [],
    'not-verified',
    'bad',
    '1 of 3 claims fit, 2 do not; signature not checked.',
  ],
  [
    ['unchecked', 'unknown', 'ok'],
    [],
    'yes',
    'plain',
    '1 of 3 claims fit, 2 not checked; signature verified.',
  ],
  [
    ['unchecked'],
    [],
    'not-verified',
    'plain',
    '0 of 1 claim fits, 1 not checked; signature not checked.',
  ],
  // A claim that is missing stands in no row.
  [
    ['ok', 'ok'],
    [finding('sub', 'problem'), finding(null, 'remark')],
    'yes',
    'bad',
    'All 2 claims fit; 1 further problem; signature verified.',
  ],
])('%j, %j, signature %s: %s, “%s”', (statuses, findings, verified, tone, words) => {
  const claims = statuses.map(claim)
  const verdict = claimsVerdict({ claims, findings: [...findings], verified })
  expect(verdict?.words).toBe(words)
  expect(verdict?.tone).toBe(tone)
})
