import { type Answers, ok } from '../fake-bridge.ts'
import { answered, exchange, refusedExchange, requestStep, status, tenants } from '../fake-data.ts'
import {
  comparedSides,
  nothingFound,
  scopeDropped,
  scopeFinding,
  scopeSettled,
  staleFinding,
} from '../fake-diagnosis.ts'

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

/** What the screens of diagnosis and practice are drawn with. */
export const diagnosisScenes: Readonly<Record<string, Partial<Answers>>> = {
  diagnosed,
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
      ok({
        wire: { method: draft.method, url: `https://acme.atlassian.net${draft.path}`, headers: [] },
        refusal: null,
        notes: [],
        preflight: [scopeFinding, staleFinding],
      }),
  },
  offset: {
    'settings:get': () =>
      ok({
        colorScheme: 'system',
        clipboardClearSeconds: 60,
        clockOffsetSeconds: -74,
        longestRequestSeconds: null,
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
