import type { SecretSlip } from '../../../contract/claims.ts'
import { text } from '../decoding/claim-values.ts'
import { kinds } from '../kinds.ts'
import { faults } from '../faults/all-faults.ts'
import { type Lint, lintOf, type LintSubject } from './lint-row.ts'
import { sources } from './sources.ts'

const SLIP_WORDS: Readonly<Record<Exclude<SecretSlip, 'base64-decoded'>, string>> = {
  'hex-decoded': 'hex-decoded',
  'base64-encoded': 'base64-encoded',
  'line-break-after': 'with a line break at its end',
  'white-space-around': 'with white space that does not belong to it, or without some that does',
  quoted: 'with its quotes',
}

function slipOf({ verification, whose }: LintSubject): SecretSlip | null {
  if (verification.state === 'no' && verification.slip !== null) return verification.slip
  return whose?.kind === 'issuer-only' ? whose.slip : null
}

/** That it does not hold, for no reason that is known. */
function signatureLook(fix: string): Lint['look'] {
  return (subject) =>
    slipOf(subject) === null && subject.verification.state === 'no' && !isNone(subject)
      ? {
          claim: null,
          message: `The signature does not hold (checked ${howWords(subject)}).`,
          fix,
        }
      : null
}

function isNone({ header }: LintSubject): boolean {
  return text(header['alg']).toLowerCase() === 'none'
}

const WRONG_SECRET_FIX =
  'Take sharedSecret from the newest installed payload of this very tenant, and use the text’s bytes as they are.'

/** The algorithm, and what verifying showed. */
export const signatureLints: readonly Lint[] = [
  lintOf({
    id: 'I14',
    severity: 'problem',
    source: sources.algNone,
    kinds: null,
    fault: faults.I14,
    words: ({ what }, { decoded }) =>
      what === 'unsigned' && decoded.kind === 'jws'
        ? {
            claim: 'header.alg',
            message: 'The algorithm is “none”: anybody can have written this token.',
            fix: 'Never accept it; sign with HS256 and the shared secret.',
          }
        : null,
  }),
  {
    id: 'L26',
    severity: 'problem',
    source: sources.connectJwt,
    kinds: null,
    look: (subject) => {
      const expected = kinds[subject.kind].algorithm
      const algorithm = subject.header['alg']
      if (expected === undefined || isNone(subject) || text(algorithm).toUpperCase() === expected)
        return null
      return {
        claim: 'header.alg',
        message: `A token of this kind is signed with ${expected}; this header says ${JSON.stringify(algorithm ?? null)}.`,
        fix: `Sign with ${expected}.`,
      }
    },
  },
  {
    id: 'L22',
    severity: 'problem',
    source: sources.jws,
    kinds: null,
    look: (subject) =>
      subject.decoded.kind === 'jws' && subject.decoded.signature === '' && !isNone(subject)
        ? {
            claim: null,
            message: 'The signature is empty.',
            fix: 'Copy the token to its end, or sign it.',
          }
        : null,
  },
  {
    id: 'T10',
    severity: 'problem',
    source: sources.secretRotation,
    kinds: ['assertion', 'connect-jwt'],
    look: signatureLook(WRONG_SECRET_FIX),
  },
  {
    id: 'I07',
    severity: 'problem',
    source: sources.secretRotation,
    kinds: ['inbound-jwt', 'context-jwt', 'session-token'],
    look: signatureLook(WRONG_SECRET_FIX),
  },
  {
    id: 'I08',
    severity: 'problem',
    source: sources.ace,
    kinds: ['lifecycle-jwt', 'forge-invocation-token', 'other-jwt'],
    look: signatureLook(
      'Check that the key is the one that kid names, and of the same environment.',
    ),
  },
  {
    id: 'L04',
    severity: 'problem',
    source: sources.secretRotation,
    kinds: null,
    look: (subject) =>
      slipOf(subject) === 'base64-decoded'
        ? {
            claim: null,
            message: 'The token was signed with the base64-decoded shared secret.',
            fix: 'Use the secret’s characters as UTF-8 bytes; it is not base64 to be decoded.',
          }
        : null,
  },
  {
    id: 'L16',
    severity: 'problem',
    source: sources.secretRotation,
    kinds: null,
    look: (subject) => {
      const slip = slipOf(subject)
      return slip === null || slip === 'base64-decoded'
        ? null
        : {
            claim: null,
            message: `The token was signed with the shared secret ${SLIP_WORDS[slip]}.`,
            fix: 'Use the secret exactly as the installed payload has it.',
          }
    },
  },
  {
    id: 'L23',
    severity: 'problem',
    source: sources.secretRotation,
    kinds: null,
    look: ({ whose }) =>
      whose?.kind === 'signed' && whose.generation === 'previous'
        ? {
            claim: null,
            message: `Signed by ${whose.name}’s previous secret, which a newer installed payload replaced.`,
            fix: 'Let the app use the secret of the newest installed payload.',
          }
        : null,
  },
]

function howWords({ verification }: LintSubject): string {
  return verification.state === 'no' ? verification.how : ''
}
