import { describe, expect, it } from 'vitest'
import {
  connectScopes,
  connectScopeOf,
  effectiveScopes,
  lintScopes,
} from '../../main/connect/scopes.ts'
import type { Product } from '../../contract/tenants.ts'

describe('effectiveScopes', () => {
  it.each<[string[], Product, string[]]>([
    [[], 'jira', ['NONE']],
    [['READ'], 'jira', ['NONE', 'READ']],
    [['write', 'act_as_user'], 'jira', ['NONE', 'READ', 'WRITE', 'ACT_AS_USER']],
    [['ACT_AS_USER'], 'jira', ['NONE', 'ACT_AS_USER']],
    [['ADMIN'], 'jira', ['NONE', 'READ', 'WRITE', 'DELETE', 'PROJECT_ADMIN', 'ADMIN']],
    [['ADMIN'], 'confluence', ['NONE', 'READ', 'WRITE', 'DELETE', 'SPACE_ADMIN', 'ADMIN']],
    [['SPACE_ADMIN'], 'jira', ['NONE']],
    [['SPACE_ADMIN'], 'unknown', ['NONE', 'READ', 'WRITE', 'DELETE', 'SPACE_ADMIN']],
    [['read:jira-work', 'EVERYTHING'], 'jira', ['NONE']],
  ])('%j on %s', (declared, product, expected) => {
    expect(effectiveScopes(declared, product)).toEqual(expected)
  })

  it('is closed: what a scope implies implies nothing more', () => {
    for (const { implies } of connectScopes) {
      for (const name of implies) {
        for (const further of connectScopeOf(name)?.implies ?? [])
          expect(implies).toContain(further)
      }
    }
  })
})

describe('lintScopes', () => {
  it.each<[string[], Product, string[]]>([
    [['READ', 'ACT_AS_USER'], 'jira', []],
    [['read', 'act_as_user'], 'jira', []],
    [['READ'], 'jira', ['ACT_AS_USER is not among the scopes, so nobody can be acted as.']],
    [
      ['ACT_AS_USER'],
      'jira',
      ['ACT_AS_USER implies no other scope: without READ an impersonated call can read nothing.'],
    ],
    [
      ['READ', 'act_as_user'],
      'jira',
      ['The scopes are partly upper and partly lower case; Atlassian asks for one of the two.'],
    ],
    [['READ', 'ACT_AS_USER', 'SPACE_ADMIN'], 'jira', ['SPACE_ADMIN is not a scope of Jira.']],
    [
      ['READ', 'ACT_AS_USER', 'PROJECT_ADMIN'],
      'confluence',
      ['PROJECT_ADMIN is not a scope of Confluence.'],
    ],
    [['READ', 'ACT_AS_USER', 'SUPER'], 'jira', ['“SUPER” is not a scope of Connect.']],
    [
      ['READ,ACT_AS_USER'],
      'jira',
      [
        '“READ,ACT_AS_USER” holds several names in one; each is an entry of its own.',
        'ACT_AS_USER is not among the scopes, so nobody can be acted as.',
      ],
    ],
    [
      ['read:jira-work', 'read', 'act_as_user'],
      'jira',
      ['“read:jira-work” is a scope of Forge or OAuth 2.0 (3LO), which Connect does not know.'],
    ],
  ])('%j on %s', (declared, product, expected) => {
    expect(lintScopes(declared, product)).toEqual(expected)
  })
})
