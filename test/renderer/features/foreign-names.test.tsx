// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Failure } from '../../../contract/result.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { useAddTenant } from '../../../renderer/state/add-tenant.ts'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useDiagnosis } from '../../../renderer/state/diagnosis.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { say, sayFailure } from '../../../renderer/state/say.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { useTenants } from '../../../renderer/state/tenants.ts'
import { click, doing, named, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { accessTokenUse, exchange, mia, newReading, status, tenant } from '../fake-data.ts'
import { scopeFinding } from '../fake-diagnosis.ts'
import { openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'
import { preview } from '../fake-preview.ts'

// As main lets it through: what turns text around is left out there (main/wire/shown.ts).
const SITE = 'אתר 7'
const PERSON = 'مها 9'
const sentence = `“${SITE}” (production) as ${PERSON}, 3 of 4.`
const failure: Failure = {
  code: 'request_invalid',
  message: sentence,
  hint: sentence,
  details: { named: SITE },
}
const acme = tabOf('acme')
const draft = { method: 'GET', path: '/', query: [], headers: [], body: null }
const { grant } = accessTokenUse
if (grant === null) throw new Error('the access token has no grant')
const dialog = (kind: 'remove-tenant' | 'rename-tenant') => (): void =>
  useShell.getState().open({ kind, tenantId: 'acme' })

const answered = (): void =>
  useResponse.setState({
    outcomes: {
      [acme]: {
        kind: 'exchange',
        exchange: exchange({
          tokens: exchange().tokens.map(({ reading, ...token }) => ({
            ...token,
            grant: { ...grant, personName: PERSON },
            reading: {
              ...reading,
              signedBy: { tenantId: 'acme', name: SITE, generation: 'current' },
              claims: reading.claims.map((claim) => ({
                ...claim,
                value: SITE,
                meaning: `the app key of ${SITE}`,
                remark: sentence,
              })),
              findings: [
                {
                  id: 'L01',
                  severity: 'problem',
                  claim: null,
                  message: sentence,
                  fix: sentence,
                  source: 'https://developer.atlassian.com/',
                },
              ],
              notes: [sentence],
            },
          })),
        }),
        sent: {
          draft,
          actingAs: { kind: 'app' },
        },
      },
    },
  })

const tab = async (name: string): Promise<void> => {
  await until(() => document.querySelector('[role="tab"]') !== null)
  await click(named('[role="tab"]', name))
}

/** Where a name is shown, what brings it there, and what of the page is then looked at. */
const places: readonly (readonly [string, () => unknown, string])[] = [
  ['the bar and the list', () => undefined, 'body'],
  ['what can be sent first', () => undefined, 'main'],
  ['the people to act as', () => useShell.getState().showPeoplePicker(true), 'body'],
  [
    'the question of a write',
    () => useComposer.setState({ question: { words: sentence, draft } }),
    '[role=dialog]',
  ],
  ['the title of a dialog', dialog('remove-tenant'), '[role=dialog]'],
  ['what is said', () => say(`${SITE} is ready`, sentence), '.mantine-Notification-root'],
  ['a failure that is said', () => sayFailure(failure), '.mantine-Notification-root'],
  [
    'a refused request',
    () => useResponse.setState({ outcomes: { [acme]: { kind: 'refused', failure } } }),
    '[role=alert]',
  ],
  [
    'why a request cannot be sent',
    () =>
      useComposer.setState({
        preview: preview({ refusal: failure }),
      }),
    '[role=status]',
  ],
  [
    'what is known before sending',
    () =>
      useComposer.setState({
        preview: preview({
          notes: [sentence],
          preflight: [{ ...scopeFinding, cause: sentence, fix: [sentence] }],
        }),
      }),
    '[aria-label="Known before sending"]',
  ],
  [
    'a tenant that is known already',
    () => {
      useShell.getState().open({ kind: 'add-tenant' })
      useAddTenant.setState({
        text: '{}',
        reading: {
          ...newReading,
          standing: { kind: 'same-tenant', tenantId: 'acme', name: SITE, changes: [sentence] },
        },
      })
    },
    '[role=dialog]',
  ],
  [
    'a tenant that would be replaced',
    () => {
      useShell.getState().open({ kind: 'add-tenant' })
      useAddTenant.setState({
        text: '{}',
        reading: {
          ...newReading,
          standing: { kind: 'imported-site', tenantId: 'acme', name: SITE, oldClientKey: 'k' },
        },
      })
    },
    '[role=dialog]',
  ],
  [
    'a row that was set aside',
    () => useShell.getState().open({ kind: 'set-aside-rows' }),
    '[role=dialog]',
  ],
  [
    'the claims of a token',
    async () => {
      answered()
      await tab('Claims')
    },
    '[aria-label=Claims]',
  ],
  [
    'a diagnosis',
    async () => {
      answered()
      useDiagnosis.setState({
        cases: {
          'exchange-1': {
            diagnosis: {
              version: 1,
              findings: [
                { ...scopeFinding, cause: sentence, evidence: [sentence], fix: [sentence] },
              ],
              notes: [sentence],
            },
            limit: null,
            told: { now: 0, steady: 0 },
            checking: null,
            lesson: null,
            failure,
          },
        },
      })
      await tab('Diagnosis')
    },
    '[aria-label=Diagnosis]',
  ],
]

/** The pieces of text that hold right-to-left letters and stand among others. */
function unkept(within: string): { readonly shown: number; readonly loose: string[] } {
  const loose: string[] = []
  let shown = 0
  for (const part of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!/[\u0590-\u06ff]/u.test(node.nodeValue ?? '')) continue
      shown += 1
      if (node.parentElement?.closest('bdi') === null) loose.push(node.nodeValue ?? '')
    }
  }
  return { shown, loose }
}

beforeEach(resetStores)
describe('a name in letters that run from right to left', () => {
  it.each(places)('is kept to itself in %s', async (_place, bring, within) => {
    const person = { ...mia, displayName: PERSON, emailAddress: `${PERSON}@example.com` }
    await openWindow({
      'app:status': () =>
        ok({ ...status, setAsideRows: [{ id: 1, kind: 'tenants', name: SITE, reason: SITE }] }),
      'database:read-row': () => ok({ text: '{}' }),
      'tenants:list': () => ok([tenant({ name: SITE })]),
      'tenants:get': () => ok(tenant({ name: SITE })),
      'people:remembered': () => ok([{ ...person, pinned: true, lastUsedAt: 1 }]),
      'people:search': () => ok([person]),
    })
    await until(() => useTenants.getState().profile?.name === SITE)
    await doing(() => useActing.getState().choosePerson('tab:acme', person))
    await doing(bring)
    await until(() => unkept(within).shown > 0)
    expect(unkept(within).loose).toEqual([])
  })
})
