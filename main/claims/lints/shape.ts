import { kinds } from '../kinds.ts'
import { misspelt } from '../decoding/claim-names.ts'
import { faults } from '../faults/all-faults.ts'
import { type Lint, lintOf } from './lint-row.ts'
import { sources } from './sources.ts'

/** What the token is made of, before any value is looked at. */
export const shapeLints: readonly Lint[] = [
  lintOf({
    id: 'I14',
    severity: 'problem',
    source: sources.ace,
    kinds: ['broken'],
    fault: faults.I14,
    words: (_, { decoded }) =>
      decoded.kind === 'broken' && decoded.where.layer === 'segments' && decoded.header !== null
        ? {
            claim: null,
            message: `The token has ${decoded.where.message}.`,
            fix: 'Copy the whole token: header, payload and signature with two dots between them.',
          }
        : null,
  }),
  {
    id: 'L28',
    severity: 'problem',
    source: sources.jws,
    kinds: ['broken'],
    look: ({ decoded }) =>
      decoded.kind === 'broken' && (decoded.where.layer !== 'segments' || decoded.header === null)
        ? {
            claim: null,
            message: `Broken in the ${decoded.where.segment} (${decoded.where.layer}), offset ${decoded.where.offset}: ${decoded.where.message}.`,
            fix: 'Copy the token again from its source; a log or a mail may have cut or changed it.',
          }
        : null,
  },
  {
    id: 'L25',
    severity: 'problem',
    source: sources.installSecrets,
    kinds: ['broken'],
    look: ({ decoded }) =>
      decoded.kind === 'opaque'
        ? {
            claim: null,
            message:
              'This is not a token: it begins with ATCO, as the shared secrets of installations do.',
            fix: 'Keep it out of tickets and chats. If it was pasted somewhere, rotate it by reinstalling the app.',
          }
        : null,
  },
  lintOf({
    id: 'L01',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    fault: faults.L01,
    words: (slips) =>
      slips.map(({ slip, wanted }) => ({
        claim: slip,
        message: `“${slip}” is not a claim of this token; “${wanted}” is missing, and was probably meant.`,
        fix: `Rename “${slip}” to “${wanted}”.`,
      })),
  }),
  {
    id: 'L27',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ kind, claims }) =>
      (kinds[kind].required ?? [])
        .filter((name) => !(name in claims) && misspelt(claims, name) === null)
        .map((name) => ({
          claim: name,
          message: `The claim “${name}” is missing.`,
          fix: `Add “${name}”: a token of this kind is refused without it.`,
        })),
  },
  {
    id: 'L10',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ decoded }) =>
      decoded.kind === 'jws'
        ? decoded.duplicates.map((name) => ({
            claim: name,
            message: `“${name}” stands in the token twice; readers disagree on which one counts.`,
            fix: 'Write every name once.',
          }))
        : null,
  },
  {
    id: 'L29',
    severity: 'problem',
    source: sources.jws,
    kinds: null,
    look: ({ decoded }) =>
      decoded.kind === 'jws' && decoded.mended.length > 0
        ? {
            claim: null,
            message: `The token is not base64url as it should be: ${decoded.mended.includes('padding') ? 'it has padding (=)' : 'it has + or / of plain base64'}.`,
            fix: 'Encode with base64url and without padding.',
          }
        : null,
  },
]

/** The names whose misspelling is told: what has to be there, and what gives the kind its use. */
