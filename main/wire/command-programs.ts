import type { Sign } from './sign-search.ts'

export type Kind = 'user' | 'cookies' | 'whole' | 'header'

/** A program whose options hold credentials. */
export interface Program {
  /** As a regular expression has them. */
  readonly names: string
  readonly sign: Sign
  /** What to look for first where the name is a word of any text. */
  readonly option?: RegExp
  /** Long options that hold a credential, in the beginnings by which the program knows them as well. */
  readonly long: readonly (readonly [RegExp, Kind])[]
  /** Letters that take no value, before one that does: `-siu`. */
  readonly letters: RegExp
  readonly ofLetter: ReadonlyMap<string, Kind>
  /** What makes a token of the pair of a user. */
  readonly bearer?: RegExp
}

const NONE = /^(?!)(-)([a-z])()/

export const curl: Program = {
  names: 'curl',
  sign: { starts: ['curl'], pattern: /curl(?:\.exe)?[ \t]/iy },
  long: [
    [/^--(?:us|use|user|proxy-us?|proxy-use|proxy-user)$/, 'user'],
    [/^--(?:coo|cook|cooki|cookie)$/, 'cookies'],
    [
      /^--(?:o|oa|oau|oaut|oauth|oauth2|oauth2-[a-z]*|pass|(?:proxy-)?(?:pass|tlspas[a-z]*))$/,
      'whole',
    ],
    [
      /^--(?:he|hea|heade|header|proxy-h|proxy-he|proxy-hea|proxy-head|proxy-heade|proxy-header)$/,
      'header',
    ],
  ],
  letters: /^(-[a-zA-Z0-9#:]{0,12}?([ubHUEKCcdDFPhmoQreXYytzTAwx]))([\s\S]*)$/,
  ofLetter: new Map([
    ['u', 'user'],
    ['U', 'user'],
    ['b', 'cookies'],
    ['H', 'header'],
  ]),
}

export const programs: readonly Program[] = [
  curl,
  {
    names: 'https?',
    sign: { starts: ['http ', 'https ', 'http\t', 'https\t'], pattern: /https?[ \t]/y },
    option: /[ \t]-(?:-auth|-cert-key-p|[a-zA-Z]{0,12}a)/g,
    long: [
      [/^--auth$/, 'user'],
      [/^--cert-key-p[a-z]*$/, 'whole'],
    ],
    letters: /^(-[a-zA-Z]{0,12}?([aAopPs]))([\s\S]*)$/,
    ofLetter: new Map([['a', 'user']]),
    bearer:
      /(?:^|[ \t\n"'])-[a-zA-Z]{0,12}A[ \t]{0,8}["']?bearer|--auth-t[a-z]*[= \t]{1,8}["']?bearer/i,
  },
  {
    names: 'wget',
    sign: { starts: ['wget'], pattern: /wget/y },
    long: [
      [/^--(?:(?:http-|proxy-|ftp-)passw[a-z]*|passw[a-z]*)$/, 'whole'],
      [/^--(?:head|heade|header)$/, 'header'],
    ],
    letters: NONE,
    ofLetter: new Map(),
  },
]
