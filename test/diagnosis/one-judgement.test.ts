import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ClaimsReading } from '../../contract/claims.ts'
import type { Evidence, Finding, TenantFacts } from '../../contract/diagnosis.ts'
import { faults } from '../../main/claims/faults/all-faults.ts'
import { readTokenForTenant } from '../../main/claims/inspect.ts'
import { lints } from '../../main/claims/lints/lint-token.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { allRules } from '../../main/diagnosis/rules/all-rules.ts'
import { acme, assertionClaims, hs256, NOW } from '../claims/made-tokens.ts'

/** Rules that judge no token: a library’s text, a refused answer, or a secret that no evidence holds. */
const BY_TEXT = ['T10', 'I05', 'I06', 'I07', 'I08', 'I09', 'I13', 'I19']

describe('an id of a lint and of a rule', () => {
  const shared = [...new Set(lints.map(({ id }) => id))].filter((id) =>
    allRules.some((rule) => rule.id === id),
  )

  it('is judged by one predicate', () => {
    const judged = shared.filter((id) => !BY_TEXT.includes(id))
    expect(judged).toHaveLength(shared.length - BY_TEXT.length)
    const apart = judged.filter((id) => {
      const own: Readonly<Record<string, unknown>> = faults
      const rows = [...lints, ...allRules].filter((row) => row.id === id)
      return own[id] === undefined || rows.some(({ fault }) => fault !== own[id])
    })
    expect(apart).toEqual([])
  })

  it('has one predicate even where the rule goes by text alone', () => {
    expect(allRules.filter(({ id, fault }) => BY_TEXT.includes(id) && fault !== undefined)).toEqual(
      [],
    )
  })
})

/** The ids that the name of a rule’s file holds: `j14-j16-…` two, `j06-to-j08-…` three. */
function idsIn(file: string): readonly string[] {
  const named = /^((?:[a-z]\d\d-(?:to-)?)+)/.exec(path.basename(file))?.[1] ?? ''
  return [...named.matchAll(/([a-z])(\d\d)(?:-to-[a-z](\d\d))?-/g)].flatMap(
    ([, letter = '', from = '', to = from]) =>
      Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => `${letter.toUpperCase()}${String(Number(from) + index).padStart(2, '0')}`,
      ),
  )
}

describe('a rule', () => {
  it('is in the one file whose name holds its id', () => {
    const root = path.join(import.meta.dirname, '../../main/diagnosis/rules')
    const named = globSync('*/*.ts', { cwd: root }).flatMap(idsIn)
    expect(named.sort()).toEqual(allRules.map(({ id }) => id).sort())
  })
})

const CLIENT = 'urn:atlassian:connect:clientid:'
const ACCOUNT = 'urn:atlassian:connect:useraccountid:'
const VALUES = {
  iss: [
    `${CLIENT}${acme.oauthClientId ?? ''}`,
    ...['', 'undefined', 'null', 'NULL', 'NONE', 'None', 'nil', '<nil>', '(null)', '<no value>'],
    ...['NaN', '[object Object]', ' ', 'another', 'undefined-1'],
  ].map((id) => (id.startsWith('urn:') ? id : CLIENT + id)),
  sub: [
    `${ACCOUNT}5b10a2844c20165700ede21g`,
    '5b10a2844c20165700ede21g',
    'urn:atlassian:connect:userkey:mia',
    'URN:ATLASSIAN:CONNECT:USERACCOUNTID:5b10a2844c20165700ede21g',
  ],
  tnt: [
    acme.baseUrl,
    `${acme.baseUrl}/`,
    acme.baseUrl.replace('https', 'http'),
    `${acme.baseUrl}/wiki`,
    'https://tickets.example.com',
  ],
  aud: [
    'https://oauth-2-authorization-server.services.atlassian.com',
    'https://oauth-2-authorization-server.services.atlassian.com/',
    'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token',
    'https://oauth-2-authorization-server.stg.services.atlassian.com',
    'https://auth.atlassian.io',
    'auth.atlassian.io',
    'AUTH.ATLASSIAN.IO',
    'https://not-auth.atlassian.io',
    'https://authxatlassian.io',
  ],
  exp: [NOW + 60, NOW + 61, NOW + 600],
} as const

/** Each claim with each value while the rest is right, and every pair of a wrong iss and a wrong aud. */
function generated(): readonly Readonly<Record<string, unknown>>[] {
  const alone = Object.entries(VALUES).flatMap(([name, values]) =>
    values.map((value: unknown) => ({ [name]: value })),
  )
  const pairs = VALUES.iss.flatMap((iss) => VALUES.aud.map((aud) => ({ iss, aud })))
  return [...alone, ...pairs].map((change) => assertionClaims({ ...change }))
}

const tenant: TenantFacts = {
  ...acme,
  displayUrl: acme.displayUrl ?? null,
  product: 'jira',
  hasOauthClientId: true,
  hasSecret: true,
  installedScopes: null,
  uninstalled: false,
  superseded: false,
}

/** The exchange of this assertion, refused without a word. */
function refused(assertion: string): Evidence {
  const evidence = readEvidence(
    [
      'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token HTTP/1.1',
      'Content-Type: application/x-www-form-urlencoded',
      '',
      `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${assertion}`,
      '',
      'HTTP/1.1 400 Bad Request',
      '',
    ].join('\n'),
  )
  return { ...evidence, tenant }
}

/** What a lint’s id is called among the findings: the rule of T08 covers a path behind the server, too. */
const RULE_OF: Readonly<Record<string, string>> = { L13: 'T08' }
const IDS = ['T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09']

const lintIds = ({ findings }: ClaimsReading): string[] =>
  [...new Set(findings.map(({ id }) => RULE_OF[id] ?? id))].filter((id) => IDS.includes(id)).sort()
const ruleIds = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ id, certainty }) => IDS.includes(id) && certainty !== 'possible')
    .map(({ id }) => id)
    .sort()

describe('inspector and diagnosis', () => {
  it('find the same in the same assertion', () => {
    const apart = generated().flatMap((claims) => {
      const assertion = hs256(claims)
      const read = lintIds(readTokenForTenant({ token: assertion, tenant: acme, nowSeconds: NOW }))
      const diagnosed = ruleIds(diagnose(refused(assertion)).findings)
      return read.join() === diagnosed.join()
        ? []
        : [`${JSON.stringify(claims)}: inspector ${read.join()}, diagnosis ${diagnosed.join()}`]
    })
    expect(apart).toEqual([])
  })

  it('have enough to compare', () => {
    expect(generated().length).toBeGreaterThan(150)
  })
})
