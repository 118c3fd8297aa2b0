import type { TextDiagnosis } from '../../contract/understood.ts'
import type { ComparedSide, Diagnosis, Finding } from '../../contract/diagnosis.ts'
import type { PracticeFault } from '../../contract/practice.ts'
import { mia, requestStep } from './fake-data.ts'

const IMPERSONATION =
  'https://developer.atlassian.com/cloud/jira/platform/oauth-2-jwt-bearer-tokens-for-apps/'

export const scopeFinding: Finding = {
  id: 'T01',
  certainty: 'likely',
  cause:
    'The version of the app that this site installed does not hold the scope ACT_AS_USER: without it no user can be acted as, although an oauthClientId is stored and the descriptor of today names it.',
  evidence: [
    'POST /oauth2/token was answered 401',
    '“{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}”',
    'iss: urn:atlassian:connect:clientid:eyJob3N0S2V5Ijo',
  ],
  fix: [
    'Add ACT_AS_USER to scopes in the app’s descriptor.',
    'Have an administrator of the site approve the update: a scope counts only then.',
    'Read the descriptor here again, and send.',
  ],
  nextCheck: {
    question: 'Does the app reach the site with its own token?',
    action: 'Sends GET /rest/api/3/myself as the app.',
    run: { kind: 'request', method: 'GET', path: '/rest/api/3/myself', actingAs: { kind: 'app' } },
  },
  sources: [IMPERSONATION, 'https://community.developer.atlassian.com/t/act-as-user/12345'],
}

export const staleFinding: Finding = {
  id: 'T04',
  certainty: 'possible',
  cause: 'The stored oauthClientId is that of an earlier installation.',
  evidence: ['POST /oauth2/token was answered 401'],
  fix: ['Paste the newest installed payload.'],
  nextCheck: {
    question: 'Is there a newer installed payload?',
    action: 'Look into the app’s log for the last installed call of this site.',
    run: null,
  },
  sources: [IMPERSONATION],
}

export const scopeDropped: Diagnosis = {
  version: 1,
  findings: [scopeFinding, staleFinding],
  notes: ['The installed scopes are those of the descriptor read on 2026-11-20.'],
}

/** As after a check that settled it. */
export const scopeSettled: Diagnosis = {
  version: 1,
  findings: [{ ...scopeFinding, certainty: 'certain' }],
  notes: [],
}

export const nothingFound: Diagnosis = { version: 1, findings: [], notes: [] }

const answered = (
  actingAs: ComparedSide['actingAs'],
  status: number,
  head: string,
): ComparedSide => ({
  exchangeId: `side-${actingAs.kind}`,
  actingAs,
  step: {
    ...requestStep,
    actingAs,
    response: {
      status,
      statusText: status === 200 ? 'OK' : 'Unauthorized',
      headers: [],
      body: { size: head.length, head, encoding: 'utf8', truncated: false, bodyId: null },
    },
  },
  failure: null,
  accountId: null,
  itemCount: null,
})

export const comparedSides: readonly ComparedSide[] = [
  {
    ...answered(
      { kind: 'user', accountId: mia.accountId },
      200,
      '{"accountId":"712020:0a1b2c3d","displayName":"Mia Krystof"}',
    ),
    accountId: mia.accountId,
    itemCount: 12,
  },
  {
    ...answered(
      { kind: 'app' },
      200,
      '{"accountId":"5b10a2844c20165700ede21a","displayName":"Tickets","accountType":"app"}',
    ),
    accountId: '5b10a2844c20165700ede21a',
    itemCount: 12,
  },
  answered(
    { kind: 'anonymous' },
    401,
    '{"message":"Client must be authenticated to access this resource."}',
  ),
]

export const practiceFaults: readonly PracticeFault[] = [
  {
    id: 'T01',
    title: 'ACT_AS_USER is not in the installed scopes',
    whatHappens:
      'The installed descriptor has lost ACT_AS_USER; the tenant still has its oauthClientId.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/myself.',
    switchable: true,
    on: false,
  },
  {
    id: 'T02',
    title: 'The local clock is fast',
    whatHappens: 'The site’s clock, and its Date header, run 76 seconds behind.',
    reproduce: 'Act as Mia Krystof and send GET /rest/api/3/myself.',
    switchable: true,
    on: false,
  },
  {
    id: 'J22',
    title: 'Removed search',
    whatHappens: '/rest/api/3/search answers 410.',
    reproduce: 'Send GET /rest/api/3/search?jql=project=ACME.',
    switchable: false,
    on: false,
  },
]

/** What main answers of a log with a request that nothing answers, and somebody's words. */
export const textDiagnosis: TextDiagnosis = {
  diagnosis: scopeDropped,
  understood: {
    calls: [
      {
        stepId: 'text-1',
        method: 'GET',
        url: 'https://acme.atlassian.net/rest/api/3/myself',
        status: null,
        networkError: null,
        totalMs: null,
        scheme: null,
        isFailed: true,
      },
    ],
    tokens: [{ title: 'Connect JWT of the app (app to Jira)', place: { from: 4, to: 8 } }],
    passages: [
      {
        text: 'ERROR 401, the site said no',
        speaker: 'log',
        product: 'site',
        leftOut: false,
        status: 401,
      },
      {
        text: 'Can you help?',
        speaker: 'person',
        product: 'unknown',
        leftOut: false,
        status: null,
      },
    ],
    further: 0,
    sites: ['https://acme.atlassian.net'],
  },
  tenantId: null,
}
