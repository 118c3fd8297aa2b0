import { defaultSettings } from '../../../contract/default-settings.ts'
import { type Answers, ok } from '../fake-bridge.ts'
import type { NextCheck } from '../../../contract/diagnosis.ts'
import type { TextDiagnosis } from '../../../contract/understood.ts'
import { answered, exchange, refusedExchange, requestStep, status, tenants } from '../fake-data.ts'
import {
  comparedSides,
  nothingFound,
  scopeDropped,
  scopeFinding,
  scopeSettled,
  textDiagnosis,
  staleFinding,
} from '../fake-diagnosis.ts'
import { preview } from '../fake-preview.ts'

const diagnosed: Partial<Answers> = {
  'requests:send': () => ok(answered({ ...refusedExchange, clockSkewSeconds: -74 })),
  'diagnosis:of-exchange': () => ok(scopeDropped),
  'diagnosis:compare': () => ok({ sides: [...comparedSides], diagnosis: scopeSettled }),
  'diagnosis:check': () => ok({ sides: comparedSides.slice(1, 2), diagnosis: scopeSettled }),
}

const unexplained = exchange({
  steps: [
    {
      ...requestStep,
      response:
        requestStep.response === null
          ? null
          : { ...requestStep.response, status: 500, statusText: 'Internal Server Error' },
    },
  ],
})

const written = exchange({
  steps: [{ ...requestStep, request: { ...requestStep.request, method: 'DELETE' } }],
})

/** Refused, and the finding offers a step of the window. */
const offering = (nextCheck: NextCheck): Partial<Answers> => ({
  'requests:send': () => ok(answered(refusedExchange)),
  'diagnosis:of-exchange': () =>
    ok({ ...scopeDropped, findings: [{ ...staleFinding, nextCheck }, scopeFinding] }),
})

const CHOOSE: NextCheck = {
  question: 'Who else can be acted as?',
  action: 'Act as somebody whose account is active, or as the app.',
  run: { kind: 'choose-person' },
}

/** What the screens of diagnosis and practice are drawn with. */
const sixCalls: TextDiagnosis = {
  ...textDiagnosis,
  understood: {
    ...textDiagnosis.understood,
    calls: [
      { method: 'GET', path: '/rest/api/3/serverInfo', status: 200, totalMs: 86 },
      { method: 'GET', path: '/rest/api/3/field', status: 200, totalMs: 143 },
      { method: 'POST', path: '/oauth2/token', status: 401, totalMs: 212 },
      {
        ...{ method: 'GET', status: null, totalMs: null },
        path: '/rest/api/3/search/jql?jql=project%20%3D%20ACME%20ORDER%20BY%20created%20DESC&fields=summary,status,assignee&maxResults=100',
      },
      { method: 'PUT', path: '/rest/api/3/issue/ACME-7', status: 403, totalMs: 98 },
      { method: 'GET', path: '/rest/api/3/myself', status: 200, totalMs: 71 },
    ].map(({ method, path, status: answered, totalMs }, at) => ({
      ...{ stepId: `step-${at + 1}`, method, totalMs, networkError: null },
      url: `https://acme.atlassian.net${path}`,
      status: answered,
      scheme: null,
      isFailed: answered !== 200,
    })),
    tokens: [...textDiagnosis.understood.tokens, { title: 'Access token, opaque', place: null }],
  },
}

export const diagnosisScenes: Readonly<Record<string, Partial<Answers>>> = {
  diagnosed,
  calls: { 'diagnosis:of-text': () => ok(sixCalls) },
  stale: offering({
    question: 'Is this the newest installed payload of the site?',
    action:
      'Take the body of the last installed hook of this site from the app’s log or database, and store it whole.',
    run: { kind: 'paste-payload' },
  }),
  limited: offering({
    question: 'Is the limit over?',
    action: 'Sends the same request again, not before Retry-After says that it may.',
    run: { kind: 'send-again', notBefore: Date.now() + 65_000 },
  }),
  unexplained: {
    'requests:send': () => ok(answered(unexplained)),
    'diagnosis:of-exchange': () => ok(nothingFound),
  },
  written: {
    'requests:send': () => ok(answered(written)),
    'diagnosis:of-exchange': () => ok(scopeDropped),
  },
  weighing: { ...diagnosed, 'diagnosis:of-exchange': () => new Promise(() => undefined) },
  preflight: {
    'requests:preview': ({ draft }) =>
      ok(
        preview({
          wire: {
            method: draft.method,
            url: `https://acme.atlassian.net${draft.path}`,
            headers: [],
          },
          preflight: [{ ...scopeFinding, nextCheck: CHOOSE }, staleFinding],
        }),
      ),
  },
  offset: {
    'settings:get': () =>
      ok({
        ...defaultSettings,
        clockOffsetSeconds: -74,
      }),
  },
  faulty: {
    ...diagnosed,
    'tenants:list': () => ok(tenants.filter((each) => each.id === 'practice')),
    'app:status': () =>
      ok({ ...status, practice: { baseUrl: 'http://127.0.0.1:41234', tenantId: 'practice' } }),
    'requests:send': () => ok(answered({ ...refusedExchange, tenantId: 'practice' })),
  },
}
