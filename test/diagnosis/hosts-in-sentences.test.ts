import { describe, expect } from 'vitest'
import { factsOfProse } from '../../main/diagnosis/evidence/prose.ts'
import { rows } from '../rows.ts'
import { sureOf, toldOf } from './told.ts'

/** How people write whom they called, with and without the scheme. */
const READ: readonly {
  readonly name: string
  readonly method: string | null
  readonly url: string | null
}[] = [
  {
    name: 'POST to outlook.office.com/webhook/7 gives 410 Gone',
    method: 'POST',
    url: 'https://outlook.office.com/webhook/7',
  },
  {
    name: 'GET acme.atlassian.net/rest/api/3/search: 410',
    method: 'GET',
    url: 'https://acme.atlassian.net/rest/api/3/search',
  },
  {
    name: 'a PUT on /rest/api/3/issue/A-1 was refused',
    method: 'PUT',
    url: '/rest/api/3/issue/A-1',
  },
  {
    name: 'POST to https://hooks.slack.com/services/T0/B0 answers 404.',
    method: 'POST',
    url: 'https://hooks.slack.com/services/T0/B0',
  },
  {
    name: 'the call to `api.acmecrm.com/v2/leads` was answered 401',
    method: null,
    url: 'https://api.acmecrm.com/v2/leads',
  },
  {
    name: 'requests to eu.sentry.io/api/0/ time out',
    method: null,
    url: 'https://eu.sentry.io/api/0/',
  },
  { name: 'we get and/or put things in the call of main.js', method: null, url: null },
  { name: 'the call to support was answered at once', method: null, url: null },
]

/** Another product that was called beside words of ours. */
const OTHERS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a hook of Teams',
    text: `The Jira cards do not come to our channel any more. POST to outlook.office.com/webhook/7 gives 410 Gone since Monday.`,
  },
  {
    name: 'the same, as an address',
    text: `The Jira cards do not come to our channel any more. A POST to https://outlook.office.com/webhook/7 gives 410 Gone since Monday.`,
  },
  {
    name: 'a shop behind a rule of automation',
    text: `Our automation rule in Jira calls a shop. The call to api.myshop.example/v2/orders was answered 401 Unauthorized, and so the rule stops there.`,
  },
  {
    name: 'a bot',
    text: `Links to Jira issues are not unfurled in our chat. GET hooks.chatter.example/v1/unfurl answers 429, says the log of our bot.`,
  },
]

describe('the host that a sentence names', () => {
  rows('is read with and without its scheme', READ, ({ name, method, url }) => {
    const facts = factsOfProse(name)
    expect({ method: url === null ? null : facts.method, url: facts.url }).toEqual({ method, url })
  })
  rows('is whose answer it is', OTHERS, ({ text }) => expect(sureOf(text)).toEqual([]))
  rows(
    'is ours where it is ours',
    [
      {
        name: 'a search',
        text: 'Our report died: GET to acme.atlassian.net/rest/api/3/search gives 410 Gone.',
      },
    ],
    ({ text }) => expect(toldOf(text)[0]).toMatch(/^J22 (?:likely|certain)/),
  )
})
