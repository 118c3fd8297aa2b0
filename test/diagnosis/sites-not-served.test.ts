import { describe, expect, it } from 'vitest'
import { ruledOf, toldOf } from './told.ts'

const CLOUD_ID = '11111111-2222-4333-8444-555555555555'

/** What the gateway says of a site that Atlassian has shut, in what people paste of it. */
const IN_ITS_WORDS: Readonly<Record<string, string>> = {
  'an answer of the gateway': `GET https://api.atlassian.com/ex/jira/${CLOUD_ID}/rest/api/3/project/search

HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code":403,"message":"Tenant is restricted: suspended-inactivity"}`,
  'a call of curl': `$ curl -s https://api.atlassian.com/ex/confluence/${CLOUD_ID}/wiki/api/v2/pages -H "Authorization: Bearer $TOKEN"
{"code":403,"message":"Tenant is restricted: suspended-payment"}`,
  'a line of a log': `2024-03-02 ERROR JiraSync: GET /ex/jira/${CLOUD_ID}/rest/api/3/myself failed with 403: Tenant is restricted: suspended-payment`,
  'a trace of Java':
    'com.atlassian.jira.rest.client.api.RestClientException: Tenant is restricted: suspended-inactivity\n\tat com.atlassian.jira.rest.client.internal.async.AbstractAsynchronousRestClient.callAndParse(AbstractAsynchronousRestClient.java:120)',
}

/** What is told of it in words, with why the site is shut. */
const TOLD: readonly string[] = [
  'The MCP server of Atlassian lists our sites, but every call for the project ends with "Tenant is restricted: suspended-inactivity". What do I have to change in the token?',
  'Our Jira integration stopped today, the error is "suspended-payment" with 403. The consent of OAuth is fine.',
  'Since yesterday all API calls of the customer to Jira fail with 403. At admin.atlassian.com it says the subscription was deactivated because of inactivity.',
  'The sync to Jira broke overnight. It turns out that Atlassian deactivated our free site, as nobody had logged in for four months.',
  'All calls to https://acme.atlassian.net give 403 now. The credit card had expired, so Atlassian cancelled the subscription.',
  'Our bot gets 402 from Jira Cloud. Accounting had forgotten the invoice, and the instance has been suspended.',
  'The customer’s site nordlicht.atlassian.net was deleted by Atlassian after they did not pay. Our app still calls it and gets 404 for everything.',
  'Every request to Confluence returns 404, login too. They let the trial expire, and the site is deactivated now.',
  'The import to Jira fails on all tickets with 403, the instance was blocked for non-payment as we hear from their boss.',
]

/** Somebody, or something, else is suspended; or nothing has failed yet. */
const OTHERS: readonly string[] = [
  'The user mia was suspended on our Jira site, and now her API token gives 401.',
  'The service account was deactivated because of inactivity, since then all calls to https://acme.atlassian.net give 401.',
  'Our Connect app is suspended on a site because the licence of the app was not paid; its webhooks get 403 from Jira.',
  'Next week we will suspend the Jira site of the old company because nobody pays for it.',
  'We track unpaid invoices in Jira. The JQL status = Unpaid gives 400.',
  'The subscription of the webhook expired, so Jira sends no events since Monday; registering it again gives 403.',
  'Azure: the tenant is restricted by policy, nobody can sign in to Teams. Error 403.',
  'Our shop at https://shop.example.com answers 402 since the payment was declined at Stripe; the subscription was cancelled.',
]

describe('a site that is not served', () => {
  it.each(Object.entries(IN_ITS_WORDS))('is certain by the words of the gateway: %s', (_, text) => {
    expect(toldOf(text)[0]).toBe('N15 certain')
  })

  it.each(TOLD)('is told first by what somebody tells: %s', (text) => {
    expect(ruledOf(text)[0]).toMatch(/^N15 /)
  })

  it.each(OTHERS)('is another matter: %s', (text) => {
    expect(ruledOf(text).filter((finding) => finding.startsWith('N15'))).toEqual([])
  })

  it('is likely where nothing tells that it is Atlassian’s', () => {
    expect(toldOf('{"error":{"message":"Tenant is restricted: suspended-payment"}}')).toEqual([
      'N15 likely',
    ])
  })
})
