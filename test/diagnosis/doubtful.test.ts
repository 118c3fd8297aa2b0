import { describe, expect, it } from 'vitest'
import { sureOf, toldOf } from './told.ts'

/** Persons who speak of messages that one may meet: nobody met one. */
const TALK = [
  'Hello everybody, for the decision next week I wrote down what speaks for which way of logging in. With an API token a customer has to renew it once a year, and one that was forgotten says AUTHENTICATED_FAILED in a header. With OAuth 2.0 the consent screen names the scopes; whoever asks for more later has to send everybody through it again, or the gateway answers "Unauthorized; scope does not match". I lean towards the second. Please vote in the poll until Friday, and bring your own experience.',
  'Could you please translate these strings for the next release into Dutch and Danish? "Rate limit exceeded, we will go on in {0} minutes." is shown in a banner, there is little room, so keep it short. "You do not have permission to create issues in this project." comes from the site and is only quoted by us, so please look up how the product itself says it in your language. The others are in the sheet that I have shared with both of you; the column to the right says where each one appears.',
]

/** The same messages, met by somebody. */
const COMPLAINTS = [
  'Hello, since this morning our connector gets "Unauthorized; scope does not match" from the gateway for each call that reads comments, while those that read issues go through. Nobody changed anything on our side, the consent was given by the administrator two months ago and the token is renewed every hour without trouble. Which scope is missing here, and does everybody have to go through the consent screen again? We have about sixty people who wait for their reports.',
  'Hello, uploading attachments from our connector does not work any more: each POST is answered 403 with "XSRF check failed", while the same file can be dropped into the issue in the browser by the same person. Reading issues and writing comments works with the same token, so the login should be fine. It began when we replaced the HTTP library last week. What do we have to send besides, and why do only uploads ask for it? Thanks a lot for looking into this.',
]

describe('what persons tell with the words of messages', () => {
  it.each(TALK)('is likely nothing where nobody met them: %.40s', (text) => {
    expect(sureOf(text)).toEqual([])
  })

  it.each(COMPLAINTS)('is likely their cause where somebody did: %.60s', (text) => {
    expect(toldOf(text)[0]).toMatch(/ likely$/)
  })
})

describe('a limit of a registry of images', () => {
  it('is none of Jira’s, where the build is of an app for it', () => {
    expect(
      toldOf(
        'ERROR: unexpected status code https://registry-1.docker.io/v2/library/node/manifests/sha256:bf77: 429 Too Many Requests - toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit\nPipeline "deploy jira-addon" failed',
      ),
    ).toEqual([])
  })
})
