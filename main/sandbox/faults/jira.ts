import { asMia } from './fault.ts'
import type { FaultRow } from './fault.ts'

/** Faults that Jira answers with. */
export const jiraFaults = {
  J01: {
    by: 'switch',
    title: 'Bearer is not a Connect token',
    whatHappens:
      'The token endpoint’s answers arrive cut short, so that Jira cannot parse the token: 403.',
    reproduce: asMia,
  },
  J02: {
    by: 'switch',
    title: 'The Bearer token is rejected',
    whatHappens: 'Access tokens are revoked as soon as they are issued: 401, also after a refresh.',
    reproduce: asMia,
  },
  J03: {
    by: 'request',
    title: 'The scheme is misspelt',
    whatHappens:
      'Written bearer or BEARER, with two spaces or a tab, the header counts as no credential.',
    reproduce: 'Send Authorization: bearer <token> to GET /rest/api/3/project/search.',
  },
  J04: {
    by: 'switch',
    title: 'Answered as anonymous',
    whatHappens:
      'Bearer tokens are dropped without a word: searches answer 200 with nothing in them.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/search/jql?jql=project=ACME.',
  },
  J05: {
    by: 'switch',
    title: 'Wrong scheme for the token',
    whatHappens:
      'A Connect JWT sent as Bearer, or an access token sent as JWT, counts as no credential: creating an issue answers 400 about the summary.',
    reproduce: 'Send a Connect JWT as Bearer with POST /rest/api/3/issue.',
  },
  J06: {
    by: 'request',
    title: 'iss is the clientKey',
    whatHappens: 'A Connect JWT whose iss is not the app key is answered 401.',
    reproduce: 'Sign a Connect JWT with iss = clientKey.',
  },
  J07: {
    by: 'switch',
    title: 'qsh does not match',
    whatHappens:
      'A proxy before Jira adds a query parameter, so that no Connect JWT matches its request: app calls get 401, user calls pass.',
    reproduce: 'Act as the app and send GET /rest/api/3/myself.',
  },
  J08: {
    by: 'request',
    title: 'Context token sent to Jira',
    whatHappens: 'A token whose qsh is context-qsh is answered 401.',
    reproduce: 'Send a Connect JWT with qsh = context-qsh.',
  },
  J09: {
    by: 'switch',
    title: 'The app’s scopes are too small',
    whatHappens: 'The installed descriptor holds only READ and ACT_AS_USER: writing answers 403.',
    reproduce: 'Act as Mia Krystof and send POST /rest/api/3/issue.',
  },
  J10: {
    by: 'request',
    title: 'The path is not normalised',
    whatHappens: 'A path with //, dot segments or broken escapes is answered 400.',
    reproduce: 'Send GET /rest/api/3//myself with a token.',
  },
  J11: {
    by: 'switch',
    title: 'Scope check of the 3LO gateway',
    whatHappens:
      'Calls with a token are answered as api.atlassian.com answers a token without the scope. Paths under /ex/jira/ always are.',
    reproduce: asMia,
  },
  J12: {
    by: 'switch',
    title: 'No scope granted to the app',
    whatHappens: 'Calls with a token are answered as for a Forge app without scopes: 403.',
    reproduce: asMia,
  },
  J13: {
    by: 'request',
    title: 'Operation for apps only',
    whatHappens: 'GET /rest/api/3/webhook answers the app; a user gets 403.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/webhook.',
  },
  J14: {
    by: 'request',
    title: 'Operation for administrators only',
    whatHappens: 'GET /rest/api/3/permissions answers 401 to someone who is not an administrator.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/permissions.',
  },
  J15: {
    by: 'switch',
    title: 'The user may not see the issue',
    whatHappens: 'Mia Krystof has lost Browse Projects: her issues answer 404.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/issue/ACME-1.',
  },
  J16: {
    by: 'request',
    title: '401 for a missing project permission',
    whatHappens:
      'PUT /rest/api/3/project/ACME answers 401 to someone who does not administer the project.',
    reproduce: 'Act as Mia Krystof and send PUT /rest/api/3/project/ACME.',
  },
  J17: {
    by: 'switch',
    title: 'The app user lost its project role',
    whatHappens: 'The app gets 404 for issues of ACME; people still see them.',
    reproduce: 'Act as the app and send GET /rest/api/3/issue/ACME-1, then as Mia Krystof.',
  },
  J18: {
    by: 'request',
    title: 'No access to Confluence',
    whatHappens: 'Nobody here has Confluence: /wiki/rest/api answers 403.',
    reproduce: 'Act as Mia Krystof and send GET /wiki/rest/api/user/current.',
  },
  J19: {
    by: 'switch',
    title: 'Freshly provisioned account',
    whatHappens: 'For 70 seconds after the switch, tokens of people are answered 401.',
    reproduce: asMia,
  },
  J20: {
    by: 'request',
    title: 'XSRF check',
    whatHappens:
      'An upload without X-Atlassian-Token: no-check, or a write with a browser’s User-Agent, Origin or Referer, is answered 403.',
    reproduce: 'Send POST /rest/api/3/issue with User-Agent: Mozilla/5.0.',
  },
  J21: {
    by: 'switch',
    title: 'Rate limited',
    whatHappens:
      'Calls are answered 429: writes to an issue by the limit per issue, everything else by the burst limit.',
    reproduce: asMia,
  },
  J22: {
    by: 'request',
    title: 'Removed search',
    whatHappens: '/rest/api/3/search answers 410.',
    reproduce: 'Send GET /rest/api/3/search?jql=project=ACME.',
  },
  J23: {
    by: 'request',
    title: 'Old user identifiers',
    whatHappens: 'The parameters username and key are refused in GDPR strict mode.',
    reproduce: 'Send GET /rest/api/3/user?username=mia.',
  },
  J24: {
    by: 'request',
    title: 'Content-Type is wrong',
    whatHappens: 'A body that is not declared as JSON is answered 415.',
    reproduce: 'Send POST /rest/api/3/issue with Content-Type: text/plain.',
  },
  J25: {
    by: 'request',
    title: 'The body is not what it should be',
    whatHappens: 'Broken, missing or misshapen JSON is answered 400, each in its own words.',
    reproduce: 'Send POST /rest/api/3/issue with the body {.',
  },
} as const satisfies Readonly<Record<string, FaultRow>>
