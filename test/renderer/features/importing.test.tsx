// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportReading } from '../../../contract/importing.ts'
import type { RequestDraft } from '../../../contract/draft.ts'
import type { Result } from '../../../contract/result.ts'
import { useActing } from '../../../renderer/state/acting.ts'
import { freshDraft, toRequestDraft } from '../../../renderer/state/draft.ts'
import { toEditedDraft } from '../../../renderer/state/imported-draft.ts'
import { draftOf, useComposer } from '../../../renderer/state/composer.ts'
import { looksLikeRequest } from '../../../renderer/format/looks-like-request.ts'
import { tenantForImport, useImporting } from '../../../renderer/state/importing.ts'
import { useSaved } from '../../../renderer/state/saved.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { shownTab } from '../../../renderer/state/shown.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, press, said, type, until } from '../draw.ts'
import { type Answers, type FakeBridge, failed, ok } from '../fake-bridge.ts'
import { importedCurl } from '../fake-inspector.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const get: RequestDraft = {
  method: 'GET',
  path: '/rest/api/3/myself',
  query: [],
  headers: [],
  body: null,
}

describe('a draft that comes back', () => {
  const drafts: readonly (readonly [string, RequestDraft])[] = [
    ['nothing but a path', get],
    ['a method of its own', { ...get, method: 'REPORT' }],
    [
      'query and headers in order, repeated and empty',
      {
        ...get,
        query: [
          ['a', '1'],
          ['a', ''],
        ],
        headers: [
          ['X-One', ''],
          ['x-one', '2'],
        ],
      },
    ],
    [
      'JSON that says so',
      {
        ...get,
        method: 'POST',
        headers: [['content-type', 'application/json']],
        body: { text: '{"a":1}' },
      },
    ],
    ['JSON that does not say so', { ...get, method: 'POST', body: { text: '{"a":1}' } }],
    ['bytes that are no text', { ...get, method: 'POST', body: { base64: 'AAEC/w==' } }],
    [
      'a form with types, names and bytes',
      {
        ...get,
        method: 'POST',
        body: {
          parts: [
            { name: 'note', text: 'hello', contentType: 'text/markdown' },
            { name: 'file', base64: 'AAEC', filename: 'a.bin', contentType: 'image/png' },
          ],
        },
      },
    ],
  ]
  it.each(drafts)('is the same: %s', (_what, draft) => {
    const imported = toEditedDraft(draft)
    expect(toRequestDraft(imported.draft)).toEqual(draft)
    expect(imported.filesToChoose).toEqual([])
  })

  it('names the files that have to be chosen again, in a body and in a form, and is the same with them', () => {
    const whole = { ...get, body: { file: '/tmp/a.bin' } }
    expect(toEditedDraft(whole).filesToChoose).toEqual(['/tmp/a.bin'])
    expect(toRequestDraft(toEditedDraft(whole).draft)).toEqual(whole)
    const parts = [
      { name: 'file', file: 'b.png', filename: 'shown.png' },
      { name: 'note', text: 'x' },
    ]
    const form = { ...get, body: { parts } }
    expect(toEditedDraft(form).filesToChoose).toEqual(['b.png'])
    expect(toRequestDraft(toEditedDraft(form).draft)).toEqual(form)
  })
})

describe('whose composer a draft goes into', () => {
  const reading = (tenantIds: string[]): ImportReading => ({ ...importedCurl, tenantIds })
  it.each([
    [
      'the shown tenant, where it is on the site',
      null,
      reading(['globex', 'acme']),
      'acme',
      'acme',
    ],
    ['another one, where that is on the site', null, reading(['globex']), 'acme', 'globex'],
    ['the shown one, where nobody is', null, reading([]), 'acme', 'acme'],
    ['the chosen one before all', 'dev', reading(['globex']), 'acme', 'dev'],
    ['nobody’s, where there is no tenant', null, reading([]), null, null],
  ] as const)('%s', (_what, tenantId, said_, selectedId, expected) => {
    expect(tenantForImport({ tenantId, reading: said_ }, selectedId)).toBe(expected)
  })
})

describe('a text pasted where a path belongs', () => {
  it.each([
    ["curl 'https://acme.atlassian.net/rest'", true],
    ['  $ curl -X POST https://acme.atlassian.net', true],
    ['curl.exe --request GET', true],
    ['Invoke-WebRequest -Uri https://acme.atlassian.net', true],
    ['GET /rest/api/3/myself HTTP/1.1', true],
    ['await fetch("https://acme.atlassian.net/rest", {', true],
    ['$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\nInvoke-', true],
    ['wget --method GET https://acme.atlassian.net', true],
    ['http POST https://acme.atlassian.net a=b', true],
    ['fetch', false],
    ['/rest/api/3/myself', false],
    ['https://acme.atlassian.net/rest/api/3/myself', false],
    ['/curl /x', false],
  ])('%j is a whole request: %s', (text, expected) => {
    expect(looksLikeRequest(text)).toBe(expected)
  })
})

describe('the import dialog', () => {
  beforeEach(resetStores)
  async function open(change: Partial<Answers> = {}): Promise<FakeBridge> {
    const bridge = await openWindow(change)
    await press('V', { ctrlKey: true, shiftKey: true })
    await until(() => said().includes('Import a request'))
    return bridge
  }

  it('shows what was read, what was taken out and what was dropped, then fills the composer', async () => {
    await open()
    await type(named('textarea', 'Request'), 'curl …')
    await until(() => said().includes('It was written for this site.'))
    expect(said()).toContain('POST /rest/api/3/search?expand=names')
    expect(said()).toContain('Taken out, and not kept: a live Bearer token for acme.atlassian.net.')
    expect(said()).toMatch(/Left behind\s*--insecure: Understudy checks certificates\./)
    expect(said()).toMatch(/Noted\s*The dynamic variable {{\$guid}}: what is here now is “1”\./)
    await click(named('button', 'Use as draft'))
    await until(() => useComposer.getState().drafts[tabOf('acme')] !== undefined)
    expect(toRequestDraft(draftOf(useComposer.getState().drafts, tabOf('acme'), 'jira'))).toEqual({
      ...importedCurl.draft,
      path: '/rest/api/3/search',
      query: [['expand', 'names']],
    })
    await until(() => !said().includes('Import a request'))
  })

  it('takes a tab of its own where something stands in the shown one, which keeps it and its file', async () => {
    const bridge = await openWindow()
    const before = freshDraft('/rest/api/3/field')
    const as = { path: 'a.yaml', mark: 'm1', name: 'A', expect: null }
    await doing(() => {
      useComposer.getState().put(tabOf('acme'), before)
      useSaved.getState().note(tabOf('acme'), as)
    })
    await press('V', { ctrlKey: true, shiftKey: true })
    await until(() => said().includes('Import a request'))
    await type(named('textarea', 'Request'), 'curl …')
    await until(() => said().includes('It was written for this site.'))
    await click(named('button', 'Use as draft'))
    await until(() => !said().includes('Import a request'))
    const imported = shownTab() ?? tabOf('none')
    expect(imported).not.toBe(tabOf('acme'))
    expect(useComposer.getState().drafts[imported]?.path).toBe('/rest/api/3/search')
    expect(useActing.getState().choices[imported]).toEqual(
      useActing.getState().choices[tabOf('acme')],
    )
    expect(useComposer.getState().drafts[tabOf('acme')]).toEqual(before)
    expect(useSaved.getState().of).toEqual({ [tabOf('acme')]: as })
    await press('s', { ctrlKey: true })
    await until(() => useShell.getState().dialog?.kind === 'save-request')
    expect(asked(bridge, 'saved:save')).toEqual([])
  })

  it('says that the site is not taken, where no tenant is on it', async () => {
    await open({
      'importing:read': () =>
        ok({ ...importedCurl, origin: 'https://evil.example', tenantIds: [] }),
    })
    await type(named('textarea', 'Request'), 'curl …')
    await until(() =>
      said().includes('No tenant is on evil.example: the path is taken, the site is not.'),
    )
    expect(said()).toContain('The request goes to acme.atlassian.net.')
  })

  it('says why a text is none, and drops the answer to one that was typed over', async () => {
    const answers: ((answer: Result<ImportReading>) => void)[] = []
    await open({
      'importing:read': ({ text }) =>
        text === 'none'
          ? failed('import_unreadable', 'This is no request.')
          : new Promise((resolve) => answers.push(resolve)),
    })
    await type(named('textarea', 'Request'), 'curl one')
    await until(() => answers.length === 1)
    await type(named('textarea', 'Request'), 'none')
    await until(() => said().includes('This is no request.'))
    await doing(() => answers[0]?.({ ok: true, value: importedCurl }))
    expect(useImporting.getState().reading).toBeNull()
  })

  const entry = {
    name: '',
    method: 'GET',
    status: 200,
    totalMs: 120,
    isFailed: false,
    problem: null,
  }
  const entries = [
    { ...entry, url: 'https://acme.atlassian.net/one' },
    { ...entry, url: 'https://acme.atlassian.net/two', status: 403, isFailed: true },
    { ...entry, url: '', method: '', status: null, totalMs: null, problem: 'It names no URL.' },
    { ...entry, url: 'https://acme.atlassian.net/four', status: null, isFailed: true },
  ]

  it('of a text with several requests lists them all, takes the first that failed, and reads the one that is chosen', async () => {
    const bridge = await open({
      'importing:read': ({ entry: number = 1 }) =>
        number === 4
          ? failed('import_unreadable', 'The URL is neither http nor https.')
          : ok({ ...importedCurl, entry: number, entries }),
    })
    await type(named('textarea', 'Request'), 'curl …')
    await until(() => said().includes('4 requests, 2 failed'))
    const radios = [
      ...document.querySelectorAll<HTMLInputElement>('[role=dialog] [role=radiogroup] input'),
    ]
    expect(radios.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ])
    expect(radios.map((radio) => radio.closest('label')?.textContent)).toEqual([
      'GETacme.atlassian.net/one200120 ms',
      'GETacme.atlassian.net/two403120 ms',
      'It names no URL.',
      'GETacme.atlassian.net/fourno answer120 ms',
    ])
    await until(() => asked(bridge, 'importing:read').length === 2)
    expect(asked(bridge, 'importing:read')[1]).toEqual({ text: 'curl …', entry: 2 })
    await until(() => !useImporting.getState().pending)
    await click(radios[0] ?? document.body)
    await until(() => asked(bridge, 'importing:read').length === 3)
    expect(asked(bridge, 'importing:read')[2]).toEqual({ text: 'curl …', entry: 1 })
    await until(() => !useImporting.getState().pending)
    expect(radios[0]?.checked).toBe(true)
    // One that cannot be read leaves the list, so that another can be chosen.
    await click(radios[3] ?? document.body)
    await until(() => said().includes('The URL is neither http nor https.'))
    expect(document.querySelectorAll('[role=dialog] [role=radiogroup] input')).toHaveLength(4)
  })

  it('has main stop reading a text that was taken away', async () => {
    const bridge = await open({ 'importing:read': () => new Promise(() => undefined) })
    await type(named('textarea', 'Request'), 'curl one')
    await until(() => asked(bridge, 'importing:read').length === 1)
    await type(named('textarea', 'Request'), '')
    expect(asked(bridge, 'app:cancel')).toEqual([{ channel: 'importing:read' }])
  })
})
