import { text } from '../decoding/claim-values.ts'
import type { Lint, LintWords } from './lint-row.ts'
import { CONNECT_URN } from '../../connect/urns.ts'
import { sources } from './sources.ts'
import type { JsonObject } from '../../wire/json.ts'

const NAMED = ['iss', 'sub', 'tnt', 'aud', 'qsh'] as const

/** The text values of the claims that identify, an audience list one by one. */
function textsOf(claims: JsonObject): readonly (readonly [string, string])[] {
  return NAMED.flatMap((name) => {
    const value = claims[name]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values
      .filter((one): one is string => typeof one === 'string')
      .map((one) => [name, one] as const)
  })
}

function each(
  claims: JsonObject,
  look: (name: string, value: string) => LintWords | null,
): readonly LintWords[] {
  return textsOf(claims).flatMap(([name, value]) => look(name, value) ?? [])
}

const STRAY = /^\s|\s$|[\p{Cc}\p{Cf}\u00a0]/u
const PLACEHOLDER =
  /^\s*$|^(?:undefined|null|NaN|None|nil)$|:(?:undefined|null|NaN|None|nil)$|\[object Object\]|\$\{[^}]*\}|\{\{[^}]*\}\}/
const MISSING_CLIENT_ID = /:clientid:(?:undefined|null|NaN|None|nil|\[object Object\])?$/

/** The plain slips of every hand-made token. */
export const valueLints: readonly Lint[] = [
  {
    id: 'L11',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ claims }) =>
      each(claims, (name, value) =>
        STRAY.test(value)
          ? {
              claim: name,
              message: `“${name}” has white space at an end, or an invisible character inside.`,
              fix: 'Trim the value where it is read: a configuration file or a copied line often ends with a line break.',
            }
          : null,
      ),
  },
  {
    id: 'L12',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ claims }) =>
      each(claims, (name, value) =>
        PLACEHOLDER.test(value) && !MISSING_CLIENT_ID.test(value)
          ? {
              claim: name,
              message: `“${name}” holds ${value.trim() === '' ? 'an empty text' : 'the text of a missing value or an unfilled template'}.`,
              fix: 'Find the variable that was empty when the token was made.',
            }
          : null,
      ),
  },
  {
    id: 'L14',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ claims, header }) => [
      ...each(claims, (name, value) =>
        value.trimStart().toLowerCase().startsWith(CONNECT_URN) &&
        !value.trimStart().startsWith(CONNECT_URN)
          ? {
              claim: name,
              message: `“${name}” begins with the right words in the wrong case.`,
              fix: `Write ${CONNECT_URN} in lower case.`,
            }
          : null,
      ),
      ...each(claims, (name, value) =>
        name === 'qsh' && /^[0-9A-Fa-f]{64}$/.test(value) && value !== value.toLowerCase()
          ? {
              claim: name,
              message: '“qsh” is written in upper-case hex digits.',
              fix: 'Write the hash in lower case.',
            }
          : null,
      ),
      ...each(claims, (name, value) =>
        (name === 'tnt' || name === 'aud') &&
        /^https?:\/\/[^/]*[A-Z]|^[hH]*[HTPS]+[htps]*:\/\//.test(value)
          ? {
              claim: name,
              message: `“${name}” has capital letters in its scheme or host.`,
              fix: 'Copy the address as it is documented or as the payload has it.',
            }
          : null,
      ),
      ...(/^(?:hs|rs|ps|es)\d{3}$/i.test(text(header['alg'])) &&
      text(header['alg']) !== text(header['alg']).toUpperCase()
        ? [
            {
              claim: 'header.alg',
              message: `The algorithm is written ${JSON.stringify(header['alg'])}.`,
              fix: 'Write it in upper case: HS256.',
            },
          ]
        : []),
    ],
  },
  {
    id: 'L18',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ claims }) =>
      Object.keys(claims).flatMap((name) => {
        const expected = TYPES[name]
        if (expected === undefined || expected.fits(claims[name])) return []
        return {
          claim: name,
          message: `“${name}” must be ${expected.words}.`,
          fix: `Write “${name}” as ${expected.words}.`,
        }
      }),
  },
]

const isText = (value: unknown): boolean => typeof value === 'string'

/** Types of RFC 7519 §4.1; the time claims have lint I06. A null prototype: claims may have any name. */
const TYPES: Readonly<
  Record<string, { readonly words: string; readonly fits: (value: unknown) => boolean } | undefined>
> = {
  __proto__: null as never,
  iss: { words: 'a text', fits: isText },
  sub: { words: 'a text', fits: isText },
  tnt: { words: 'a text', fits: isText },
  qsh: { words: 'a text', fits: isText },
  aud: {
    words: 'a text or a list of texts',
    fits: (value) =>
      isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  },
}
