import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

/** Another site stands in the place of the one that the record is of. */
const REPLACED: readonly Row[] = [
  {
    name: 'a back-up in a fresh site, and names swapped',
    text: `One of our larger customers imported a backup of their production into a fresh site on Saturday evening and then swapped the names. Since Sunday morning every "act as" feature of our app is dead there. We see plain 400s from the token endpoint and nothing else in our logs.\n\nI looked at what we sign. The iss ends in clientid:ZWE0NDFiNzAtMjM0 (shortened). There's one installed body from 2024-02-19 with that same id, and another one from Saturday 22:41 with the same clientKey and ...clientid MmM5ZjA4ZTctZmE0. The secrets in the two payloads look the same.`,
  },
  {
    name: 'a sandbox restored over it',
    text: 'After the customer restored a sandbox copy over their Jira site the token endpoint answers 400 for all users. iss still has the old oauthClientId, the installed payload of that night has another one.',
  },
  {
    name: 'a migration',
    text: 'Their Jira site was migrated to another cloud instance on Sunday. Since then every token exchange ends in 400. The client id in our assertion is that of the first installed payload, there is a second payload with a new one.',
  },
  {
    name: 'production and sandbox swapped',
    text: 'They swapped production and sandbox of Confluence. Impersonation fails for everybody since: the installed payload we got on Saturday has a different oauthClientId than our record.',
  },
  {
    name: 'an import at night',
    text: 'Site import last night in Jira Cloud: they imported another site into it. The token exchange fails with 400 now, and the clientid in iss is the one from before. What is in the installed payloads differs.',
  },
]

const QUIET: readonly Row[] = [
  {
    name: 'all works',
    text: 'The customer imported a backup into a fresh Jira site. The new oauthClientId arrived with the installed payload and acting as users works.',
  },
  {
    name: 'of another server',
    text: 'We imported a backup of our GitLab instance. The token endpoint of Keycloak answers 400 since, it has another client id.',
  },
  {
    name: 'what is so',
    text: 'When a site is imported, the installed payload brings another oauthClientId. Apps should overwrite the record of the tenant.',
  },
]

/** Refused as the app where a user gets through, told in lines and words. */
const APP_SHUT_OUT: readonly Row[] = [
  {
    name: 'arrows',
    text: `"After our yearly spring cleaning of permission schemes your checklist panel stays blank in all projects of the 'Finance' scheme. We threw out lots of unused roles from the scheme. People's access hasn't changed at all."\n\nOur side: GET /rest/api/3/issue/FIN-2290 signed as the add-on → 404. GET of the same with the token we exchange for the reporter → 200, full JSON. I told them it's maybe a cache at Atlassian.`,
  },
  {
    name: 'the status first',
    text: 'GET /rest/api/3/issue/OPS-1 in Jira since the admins tidied up the roles: 200 as the user, 404 as the add-on.',
  },
  {
    name: 'a list',
    text: 'Since Friday the panel of our Jira app is blank in one project.\n\nGET /rest/api/3/issue/OPS-1\nas the app: 404, not found\nas the user: 200, and all of it',
  },
  {
    name: 'in a sentence',
    text: "With the app's own JWT the Jira issue is not found, 404; with the token of the reporter it comes back. They removed a role from the permission scheme.",
  },
  {
    name: 'a comment',
    text: 'POST /rest/api/3/issue/OPS-1/comment as the app → 403, as the project lead → 201, works. Only in this project of their Jira.',
  },
]

const NOT_SHUT_OUT: readonly Row[] = [
  {
    name: 'the contrary',
    text: 'GET /rest/api/3/issue/OPS-1 in Jira as the app → 200, as the user → 404.',
  },
  {
    name: 'both',
    text: 'GET /rest/api/3/issue/OPS-1 in Jira as the app → 404, as the user → 404.',
  },
  {
    name: 'what may be',
    text: 'With Jira you may get 404 as the app where a call as the user works.',
  },
]

const ANOTHER_CAUSE: readonly Row[] = [
  {
    name: 'a move to the cloud, and no ACT_AS_USER',
    text: 'After the customer migrated to Jira Cloud the token exchange fails with 400 unauthorized_client. ACT_AS_USER was removed from the descriptor in the last release.',
  },
]

describe('a site that another took the place of', () => {
  rows('has a stale client id', REPLACED, ({ text }) => {
    expect(heardIn(text)[0]).toMatch(/^T04 /)
  })
  rows('is told without a refusal, or of another server', QUIET, ({ text }) => {
    expect(heardIn(text).filter((said) => /^T(?:04|10)/.test(said))).toEqual([])
  })
})

describe('a refusal that has another cause', () => {
  rows('is not told to be of a stale client id', ANOTHER_CAUSE, ({ text }) => {
    expect(heardIn(text).filter((said) => said === 'T04 likely')).toEqual([])
  })
})

describe('a call that is refused as the app and answered as a user', () => {
  rows('lost its access', APP_SHUT_OUT, ({ text }) => {
    expect(heardIn(text)[0]).toBe('J17 likely')
  })
  rows('is not the contrary, nor both', NOT_SHUT_OUT, ({ text }) => {
    expect(heardIn(text).filter((said) => said.startsWith('J17'))).toEqual([])
  })
})
