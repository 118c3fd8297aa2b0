// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { CheckReport } from '../../../contract/checks.ts'
import type { Result } from '../../../contract/result.ts'
import { actionCalled } from '../../../renderer/state/actions.ts'
import { useChecks } from '../../../renderer/state/checks.ts'
import { click, doing, named, press, said, until, withoutPauses } from '../draw.ts'
import { type Answers, failed, type FakeBridge, ok } from '../fake-bridge.ts'
import { checkReport, checkResults, plannedChecks } from '../fake-checks.ts'
import { exchange, mia } from '../fake-data.ts'
import { asked, openWindow } from '../open-window.tsx'
import { eachWithHeight } from '../with-height.ts'

const APP = { kind: 'app' } as const
const MIA = { kind: 'user', accountId: mia.accountId } as const
const ALL = { tenantId: 'acme', folder: '', paths: null }

const rows = (): string[] =>
  [...document.querySelectorAll('[aria-label="Checks"] [data-row]')].map(
    ({ textContent }) => textContent,
  )
const status = (): string =>
  document.querySelector('main[aria-label="Checks"] [role="status"]')?.textContent ?? ''
const question = (): string => document.querySelector('[role="dialog"]')?.textContent ?? ''
const isShown = (): boolean => document.querySelector('main[aria-label="Checks"]') !== null

eachWithHeight()

async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
  const bridge = await openWindow({
    'checks:plan': ({ actingAs }) => ok(plannedChecks(actingAs)),
    'checks:run': ({ runId, actingAs }) => ok(checkReport(runId, actingAs)),
    'checks:cancel': () => ok(null),
    'checks:open': () =>
      ok({
        exchange: exchange({ id: 'e4' }),
        sent: {
          draft: {
            method: 'POST',
            path: '/rest/api/3/search/jql',
            query: [],
            headers: [],
            body: null,
          },
          actingAs: APP,
        },
      }),
    ...change,
  })
  await doing(() => actionCalled('checks').run())
  await until(() => isShown())
  await click(named('label', 'The app itself'))
  return bridge
}

describe('checks', () => {
  it('have another folder chosen, or the same read again, where it cannot be read', async () => {
    let there: readonly string[] = []
    const bridge = await open({
      'checks:plan': ({ actingAs }) =>
        there.length === 0
          ? failed('file_unreadable', 'The folder cannot be used (ENOENT).', 'Choose it again.')
          : ok(plannedChecks(actingAs)),
      'saved:choose-folder': () => {
        there = ['Who am I.yaml']
        return ok({ folder: '/home/me/requests' })
      },
    })
    await until(() => said().includes('The folder cannot be used (ENOENT).'))
    const plans = (): number => asked(bridge, 'checks:plan').length
    const before = plans()
    await click(named('button', 'Try again'))
    await until(() => plans() > before)
    expect(plans()).toBe(before + 1)
    expect(rows()).toEqual([])
    await click(named('button', 'Choose a folder…'))
    await until(() => rows().length === 5)
    expect(rows()).toHaveLength(5)
    expect(said()).not.toContain('cannot be used')
  })

  it('show what would be sent, as whom one chooses, before anything is', async () => {
    const bridge = await open()
    await until(() => rows().length === 5)
    expect(rows()[0]).toBe('readyCreate an issuePOST /rest/api/3/issueThe app itself')
    expect(rows()[4]).toContain('not runSprints')
    expect(rows()[4]).toContain('{{boardId}} has no value for this tenant.')
    await click(named('label', 'Both'))
    await until(() => rows().length === 10)
    // At first as whoever acts in the bar.
    expect(asked(bridge, 'checks:plan')).toEqual([
      { ...ALL, actingAs: [MIA] },
      { ...ALL, actingAs: [APP] },
      { ...ALL, actingAs: [MIA, APP] },
    ])
    expect(named('button', 'Run ').textContent).toBe('Run 8 requests')
    expect(asked(bridge, 'checks:run')).toEqual([])
  })

  it('follow a run request by request, wait with it, and are stopped with what came', async () => {
    const ending = Promise.withResolvers<Result<CheckReport>>()
    const bridge = await open({ 'checks:run': () => ending.promise })
    await until(() => rows().length === 5)
    await click(named('button', 'Run 4 requests'))
    const { runId } = asked(bridge, 'checks:run')[0] as { readonly runId: string }
    const [first, second] = checkResults([APP])
    await doing(() =>
      bridge.say('checks-progress', { runId, of: 5, ended: first ?? null, waitingUntil: null }),
    )
    await doing(() =>
      bridge.say('checks-progress', {
        runId: 'other',
        of: 5,
        ended: second ?? null,
        waitingUntil: null,
      }),
    )
    expect(rows()[0]).toBe('metCreate an issuePOST /rest/api/3/issueThe app itself20184 ms')
    expect(rows()[1]).toContain('running')
    expect(said()).toContain('1 of 5')
    await doing(() =>
      bridge.say('checks-progress', { runId, of: 5, ended: null, waitingUntil: Date.now() + 9500 }),
    )
    expect(said()).toMatch(/Rate limited: waiting \d+ s/u)
    await click(named('button', 'Stop'))
    expect(asked(bridge, 'checks:cancel')).toEqual([{ runId }])
    const report = checkReport(runId, [APP])
    await doing(() => ending.resolve({ ok: true, value: { ...report, cancelled: true } }))
    expect(status()).toBe('4 met, 1 not run, stopped')
    expect(said()).not.toContain('Rate limited')
  })

  it('say that they run while one looks at something else, lead back, and tell what came', async () => {
    const ending = Promise.withResolvers<Result<CheckReport>>()
    const bridge = await open({ 'checks:run': () => ending.promise })
    await until(() => rows().length === 5)
    await click(named('button', 'Run 4 requests'))
    expect(said()).not.toContain('Checks are running')
    await click(named('button', 'Back'))
    await until(() => !isShown())
    expect(said()).toContain('Checks are running on Acme')
    await click(named('button', 'Show the checks'))
    await until(isShown)
    await click(named('button', 'Back'))
    const { runId } = asked(bridge, 'checks:run')[0] as { readonly runId: string }
    await doing(() => ending.resolve({ ok: true, value: checkReport(runId, [APP]) }))
    await until(() => said().includes('4 met, 1 not run'))
    expect(said()).not.toContain('Checks are running')
  })

  it('that ran when the window was loaded anew are on screen, and end there', async () => {
    const ending = Promise.withResolvers<Result<CheckReport>>()
    const [first] = checkResults([MIA])
    const last = { ...ALL, runId: 'before', actingAs: [MIA], running: true }
    const bridge = await openWindow({
      'checks:last': () => ok({ ...last, results: first === undefined ? [] : [first] }),
      'checks:plan': ({ actingAs }) => ok(plannedChecks(actingAs)),
      'checks:join': () => ending.promise,
      'checks:cancel': () => ok(null),
    })
    await until(() => rows().length === 5)
    expect(rows()[0]).toContain('met')
    expect(rows()[1]).toContain('running')
    await click(named('button', 'Stop'))
    expect(asked(bridge, 'checks:cancel')).toEqual([{ runId: 'before' }])
    await doing(() => ending.resolve({ ok: true, value: checkReport('before', [MIA]) }))
    expect(named('button', 'Run them again')).toBeDefined()
  })

  it('that had ended when the window was loaded anew are there again where they are asked for', async () => {
    const last = { ...ALL, runId: 'before', actingAs: [MIA], running: false }
    await openWindow({
      'checks:last': () => ok({ ...last, results: checkResults([MIA]) }),
      'checks:join': () => ok(checkReport('before', [MIA])),
    })
    expect(isShown()).toBe(false)
    await doing(() => actionCalled('checks').run())
    await until(() => status() !== '')
    expect(status()).toContain('met')
  })

  it('that cannot be run again keep what came of them before', async () => {
    let gone = false
    const bridge = await open({
      'checks:run': ({ runId, actingAs }) =>
        gone
          ? failed('file_unreadable', 'The folder cannot be used (ENOENT).', 'Choose it again.')
          : ok(checkReport(runId, actingAs)),
    })
    await until(() => rows().length === 5)
    await click(named('button', 'Run 4 requests'))
    const before = status()
    gone = true
    await click(named('button', 'Run them again'))
    await until(() => said().includes('The folder cannot be used (ENOENT).'))
    expect(status()).toBe(before)
    expect(rows()[0]).toContain('met')
    // The folder is there again.
    await doing(() => bridge.say('saved-changed', null))
    await until(() => !said().includes('The folder cannot be used (ENOENT).'))
    expect(status()).toBe(before)
  })

  it('ask once for all writes, by name, and send nothing where the answer is no', async () => {
    const bridge = await open()
    await click(named('label', 'Both'))
    await until(() => rows().length === 10)
    await click(named('button', 'Run 8 requests'))
    await until(() => question() !== '')
    expect(question()).toContain('1 request changes something on this site')
    expect(question()).toContain(
      'POST /rest/api/3/issue as Mia Krystof on acme.atlassian.net, which is labelled production',
    )
    await click(named('button', 'Do not run'))
    await until(() => question() === '')
    expect(asked(bridge, 'checks:run')).toEqual([])
    await click(named('button', 'Run 8 requests'))
    await until(() => question() !== '')
    await click(named('button', 'Run them all'))
    await until(() => status() !== '')
    expect(asked(bridge, 'checks:run')).toMatchObject([{ confirmed: true, actingAs: [MIA, APP] }])
    expect(status()).toBe('7 met, 1 failed, 2 not run')
    expect(rows()[4]).toBe(
      'failedSearch the open onesPOST /rest/api/3/search/jqlMia Krystof403328 msstatus: expected 200, came 403; issues: expected at least 1 item, came nothingJ09: The scope READ is not granted to this version.',
    )
  })

  it('ask where a file has come to write since it was read', async () => {
    let writes = false
    const bridge = await open({
      'checks:plan': () => ok(plannedChecks(writes ? [MIA] : [APP])),
      'checks:run': () => {
        writes = true
        return failed('write_not_confirmed', 'POST …?')
      },
    })
    await until(() => rows().length === 5)
    await click(named('button', 'Run 4 requests'))
    await until(() => question() !== '')
    expect(asked(bridge, 'checks:run')).toMatchObject([{ confirmed: false }])
  })

  it('are read anew where they are shown again before anything was sent', async () => {
    const bridge = await open()
    await until(() => rows().length === 5)
    await press('Escape', {}, named('main', 'Checks'))
    await doing(() => actionCalled('checks').run())
    await until(() => isShown())
    await until(() => asked(bridge, 'checks:plan').length === 3)
    expect(rows()).toHaveLength(5)
  })

  it('open an answer in a tab, and are there again with their results', async () => {
    const bridge = await open()
    await until(() => rows().length === 5)
    await click(named('button', 'Run 4 requests'))
    await until(() => status() !== '')
    await click(named('[aria-label="Checks"] [data-row]', 'metSearch'))
    await until(() => !isShown())
    expect(asked(bridge, 'checks:open')).toEqual([{ exchangeId: 'e2', tabId: 'tab:acme' }])
    await until(() => document.querySelector('[role="status"][aria-label="Status"]') !== null)
    useChecks.setState({ shown: true })
    await until(() => rows().length === 5)
    expect(status()).toBe('4 met, 1 not run')
  })

  it('are copied and saved as Markdown, and left with Escape', async () => {
    const bridge = await open({
      'checks:copy-report': () => ok(null),
      'checks:save-report': () => ok({ path: '/saved/checks.md' }),
    })
    await until(() => rows().length === 5)
    const copy = named('button', 'Copy the results as Markdown')
    expect(copy.hasAttribute('disabled')).toBe(true)
    await click(named('button', 'Run 4 requests'))
    await until(() => status() !== '')
    await click(copy)
    await click(named('button', 'Save the results as Markdown…'))
    const { runId } = asked(bridge, 'checks:run')[0] as { readonly runId: string }
    expect(asked(bridge, 'checks:copy-report')).toEqual([{ runId }])
    expect(asked(bridge, 'checks:save-report')).toEqual([{ runId }])
    await until(() => said().includes('Saved as /saved/checks.md'))
    await press('Escape', {}, named('main', 'Checks'))
    expect(isShown()).toBe(false)
  })

  it('say what is wrong with the folder, and that it is empty', async () => {
    let answer: ReturnType<Answers['checks:plan']> = failed('file_unreadable', 'It is not there.')
    const bridge = await open({ 'checks:plan': () => answer })
    await until(() => said().includes('It is not there.'))
    answer = ok([])
    await doing(() => bridge.say('saved-changed', null))
    await until(() => said().includes('There is no saved request here.'))
    expect(said()).not.toContain('It is not there.')
  })

  it('draw what ends at once together, in its order, and all of it at the end', async () => {
    const ending = Promise.withResolvers<Result<CheckReport>>()
    const bridge = await open({
      'checks:plan': () => ok([]),
      'checks:run': () => ending.promise,
    })
    const [one] = checkResults([APP])
    if (one === undefined) throw new Error('no result')
    await doing(() => useChecks.getState().start())
    const { runId } = asked(bridge, 'checks:run')[0] as { readonly runId: string }
    // Else a slow machine draws once more on the way.
    withoutPauses()
    let drawn = 0
    const forget = useChecks.subscribe(({ results }, before) => {
      if (results !== before.results) drawn += 1
    })
    await doing(() => {
      for (let at = 0; at < 2000; at += 1)
        useChecks.getState().hear({
          ...{ runId, of: 2000, waitingUntil: null },
          ended: { ...one, path: `${at}.yaml` },
        })
    })
    expect(drawn).toBe(1)
    await doing(() => useChecks.getState().hear({ runId, of: 2000, ended: null, waitingUntil: 5 }))
    expect(drawn).toBe(2)
    expect(useChecks.getState().limit?.until).toBe(5)
    expect(useChecks.getState().results.map(({ path }) => path)).toEqual(
      Array.from({ length: 2000 }, (_, at) => `${at}.yaml`),
    )
    forget()
    ending.resolve({ ok: true, value: checkReport(runId, [APP]) })
    await until(() => useChecks.getState().run === null)
  })
})
