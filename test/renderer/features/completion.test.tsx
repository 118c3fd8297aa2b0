// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { useComposer } from '../../../renderer/state/composer.ts'
import { useImporting } from '../../../renderer/state/importing.ts'
import { draftIn, editDraft } from '../../../renderer/state/shown.ts'
import { useResponse } from '../../../renderer/state/response.ts'
import { useShell } from '../../../renderer/state/shell.ts'
import { tabOf } from '../../../renderer/state/tabs.ts'
import { click, doing, named, nameOf, press, type, until } from '../draw.ts'
import { ok } from '../fake-bridge.ts'
import { fakeOffers } from '../fake-operations.ts'
import { asked, openWindow } from '../open-window.tsx'
import { resetStores } from '../reset.ts'

const field = (): HTMLInputElement => named('input', 'Path') as HTMLInputElement
const options = (): string[] =>
  [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)
const chosen = (): string =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
const composed = (): string => {
  const { method, path, query } = draftIn(tabOf('acme'))
  return [method, path, ...query.map(({ name, value }) => `${name}=${value}`)].join(' ')
}

async function typePath(path: string, offers: number): Promise<void> {
  field().focus()
  await type(field(), path)
  await until(() => options().length === offers)
}

async function paste(text: string, at = 0): Promise<void> {
  field().setSelectionRange(at, at)
  await pasteInto(field(), text)
}

async function pasteInto(target: HTMLElement, text: string): Promise<void> {
  await doing(() => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { getData: () => text } })
    target.dispatchEvent(event)
  })
}

describe('completion of the path', () => {
  beforeEach(resetStores)
  it('offers operations with what was typed in the place of a parameter, and what one should know', async () => {
    await openWindow()
    await typePath('/rest/api/3/issue/ACME-7/comm', 3)
    expect(options()).toEqual([
      'GET/rest/api/3/issue/ACME-7/commentGet comments',
      'POST/rest/api/3/issue/ACME-7/commentAdd comment',
      'GET/rest/api/3/issue/ACME-7/comment/{id}Get comment',
    ])
    expect(chosen()).toBe(options()[0])
    await typePath('/rest/api/3/issue/', 9)
    expect(options().slice(6)).toEqual([
      'GET/rest/api/3/issue/limit/reportGet issue limit reportadminexperimental',
      'POST/rest/api/3/issue/panelAdd a panel of the app to an issueForge app only',
      'GET/rest/api/3/issue/createmetaGet create issue metadata, with all fields of all issue types of all projectsremoved 2026-10-01deprecated',
    ])
  })

  it.each(['Enter', 'Tab'])(
    '%s takes: method, path, and the caret on what is left',
    async (key) => {
      await openWindow()
      await typePath('/rest/api/3/issue/ACME-7/comm', 3)
      await press('ArrowUp', {}, field())
      await press('ArrowUp', {}, field())
      await press('ArrowDown', {}, field())
      expect(chosen()).toBe(options()[2])
      await press(key, {}, field())
      expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/comment/{id}')
      expect(options()).toEqual([])
      const { selectionStart, selectionEnd, value } = field()
      expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('{id}')
    },
  )

  it('sets the method, keeps the query, and gives back what was typed', async () => {
    await openWindow()
    await type(field(), '/rest/api/3/issue/ACME-7/comm?expand=x')
    field().setSelectionRange(5, 5)
    await typePath('/rest/api/3/issue/ACME-7/com?expand=x', 0)
    await press('ArrowDown', {}, field())
    await until(() => options().length === 3)
    await press('ArrowDown', {}, field())
    await press('Enter', {}, field())
    expect(composed()).toBe('POST /rest/api/3/issue/ACME-7/comment expand=x')
    await press('z', { ctrlKey: true }, field())
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/com expand=x')
  })

  it('offers what the operation takes in its query while a name is typed there, and takes it with =', async () => {
    await openWindow()
    await typePath('/rest/api/3/issue/ACME-7', 6)
    await press('Escape', {}, field())
    await until(() => useComposer.getState().preview?.operation?.id === 'getIssue')
    await typePath('/rest/api/3/issue/ACME-7?F', 2)
    expect(options()).toEqual(['fieldsstring[]', 'fieldsByKeysboolean'])
    expect(chosen()).toBe(options()[0])
    await press('ArrowDown', {}, field())
    await press('Enter', {}, field())
    expect(field().value).toBe('/rest/api/3/issue/ACME-7?fieldsByKeys=')
    expect(options()).toEqual([])
    // Of a value nothing is offered, and what stands there already is offered no second time but for a list.
    await type(field(), '/rest/api/3/issue/ACME-7?fieldsByKeys=f')
    expect(options()).toEqual([])
    await typePath('/rest/api/3/issue/ACME-7?fieldsByKeys=true&', 2)
    expect(options()).toEqual(['fieldsstring[]', 'expandstring'])
    // Nothing was typed of it yet: Enter sends, Arrow down chooses.
    expect(chosen()).toBe('')
    await press('ArrowUp', {}, field())
    await press('Tab', {}, field())
    expect(field().value).toBe('/rest/api/3/issue/ACME-7?fieldsByKeys=true&expand=')
    await press('z', { ctrlKey: true }, field())
    expect(field().value).toBe('/rest/api/3/issue/ACME-7?fieldsByKeys=true&')
    await type(field(), '/rest/api/3/issue/ACME-7?other')
    expect(options()).toEqual([])
  })

  it('takes a method that is typed before the path, and gives the words back', async () => {
    await openWindow()
    const cases: readonly (readonly [typed: string, composed: string])[] = [
      ['PUT /rest/api/3/issue/ACME-7', 'PUT /rest/api/3/issue/ACME-7'],
      ['delete   /rest/x?a=b', 'DELETE /rest/x a=b'],
      ['Patch https://acme.atlassian.net/rest/x', 'PATCH /rest/x'],
      ['PURGE /rest/x', 'PURGE /rest/x'],
      ['POST https://other.example/x', 'POST https://other.example/x'],
      // Words of a search, and of a path.
      ['delete issue', 'GET delete issue'],
      ['comments /rest', 'GET comments /rest'],
      ['/rest/PUT /x', 'GET /rest/PUT /x'],
      ['put', 'GET put'],
    ]
    for (const [typed, is] of cases) {
      await doing(() => editDraft(tabOf('acme'), { method: 'GET', path: '', query: [] }))
      await type(field(), typed)
      expect(composed(), typed).toBe(is)
    }
    await doing(() => editDraft(tabOf('acme'), { method: 'GET', path: '/rest/x', query: [] }))
    await type(field(), 'PUT/rest/x')
    field().setSelectionRange(4, 4)
    await type(field(), 'PUT /rest/x')
    expect(composed()).toBe('PUT /rest/x')
    await press('z', { ctrlKey: true }, field())
    expect(composed()).toBe('GET PUT /rest/x')
    // Taken back, it is text, for as long as it stands there.
    await type(field(), 'PUT /rest/xy')
    expect(composed()).toBe('GET PUT /rest/xy')
  })

  it('a click takes as well', async () => {
    await openWindow()
    await typePath('/rest/api/3/issue/ACME-7/comm', 3)
    await click(named('[role="option"]', 'POST'))
    expect(composed()).toBe('POST /rest/api/3/issue/ACME-7/comment')
  })

  it('Escape closes it, and cancels nothing else', async () => {
    const bridge = await openWindow({ 'requests:send': () => new Promise(() => undefined) })
    await press('Enter', { ctrlKey: true })
    await until(() => useResponse.getState().running[tabOf('acme')] !== undefined)
    await typePath('/rest/api/3/issue/ACME-7/comm', 3)
    await press('Escape', {}, field())
    expect(options()).toEqual([])
    expect(field().value).toBe('/rest/api/3/issue/ACME-7/comm')
    expect(asked(bridge, 'requests:cancel')).toEqual([])
    await press('Escape', {}, field())
    expect(asked(bridge, 'requests:cancel')).toHaveLength(1)
  })

  it('takes nothing unasked: a path that is complete, a field that is left, a send', async () => {
    await openWindow()
    await typePath('/rest/api/3/issue/ACME-7', 6)
    expect(chosen()).toBe('')
    await press('Enter', {}, field())
    await press('Tab', {}, field())
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7')
    await doing(() => field().blur())
    expect(options()).toEqual([])
    await typePath('/rest/api/3/issue/ACME-7/comm', 3)
    await press('Enter', { ctrlKey: true }, field())
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/comm')
    expect(options()).toEqual([])
  })

  it('takes nothing that was offered for what was typed before', async () => {
    await openWindow({
      'operations:find': (search) =>
        search.text.endsWith('comm') ? new Promise(() => undefined) : ok(fakeOffers(search)),
    })
    await typePath('/rest/api/3/issue/ACME-7/com', 3)
    await type(field(), '/rest/api/3/issue/ACME-7/comm')
    await press('Tab', {}, field())
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7/comm')
  })

  it('another request tab is offered nothing of this one', async () => {
    await openWindow()
    await typePath('/rest/api/3/issue/ACME-7/comm', 3)
    await press('t', { ctrlKey: true })
    await until(() => field().value !== '/rest/api/3/issue/ACME-7/comm')
    expect(options()).toEqual([])
  })

  it('nothing that is offered is what stands there already', async () => {
    const bridge = await openWindow()
    await type(field(), '/rest/api/3/issue/limit/report')
    await until(() => asked(bridge, 'operations:find').length === 1)
    await doing(() => undefined)
    expect(options()).toEqual([])
  })
})

describe('the parameters of an operation', () => {
  beforeEach(resetStores)
  const parameter = (): HTMLInputElement | null =>
    document.querySelector('[aria-label="Parameters of the path"] input')

  it('of its path are fields once one is not filled, until another operation stands there', async () => {
    await openWindow()
    await type(field(), '/rest/api/3/issue/{issueIdOrKey}/comment')
    await until(() => parameter() !== null)
    await doing(() => parameter()?.focus())
    const input = parameter()
    if (input === null) throw new Error('no field')
    await type(input, 'a/ä')
    expect(composed()).toBe('GET /rest/api/3/issue/a%2F%C3%A4/comment')
    expect(parameter()?.value).toBe('a/ä')
    await type(input, '')
    expect(composed()).toBe('GET /rest/api/3/issue/{issueIdOrKey}/comment')
    await type(input, 'ACME-7')
    expect(parameter()?.value).toBe('ACME-7')
    await type(field(), '/rest/api/3/issue/ACME-7')
    await until(() => parameter() === null)
  })

  it('of its query are offered, each once', async () => {
    await openWindow()
    await type(field(), '/rest/api/3/issue/ACME-7')
    await until(() => document.querySelector('[aria-label^="Parameters that"]') !== null)
    const offered = (): string[] =>
      [...document.querySelectorAll<HTMLElement>('[aria-label^="Parameters that"] button')].map(
        nameOf,
      )
    expect(offered()).toEqual(['fieldsstring[]', 'fieldsByKeysboolean', 'expandstring'])
    await click(named('button', 'expand'))
    expect(nameOf(document.activeElement as HTMLElement)).toBe('Parameter 1 value')
    expect(offered()).toEqual(['fieldsstring[]', 'fieldsByKeysboolean'])
    await type(document.activeElement as HTMLElement, 'names')
    expect(composed()).toBe('GET /rest/api/3/issue/ACME-7 expand=names')
  })
})

describe('what is pasted into the address', () => {
  beforeEach(resetStores)
  it.each([
    [
      'a URL of the site',
      'https://acme.atlassian.net/rest/api/3/issue/ACME-7?fields=a%2Cb&expand#comments',
      'GET /rest/api/3/issue/ACME-7 fields=a,b expand=',
    ],
    ['the site alone', 'https://acme.atlassian.net', 'GET /'],
    [
      'names and values',
      'jql=project = ACME&maxResults=2',
      'GET /x jql=project = ACME maxResults=2',
    ],
    ['a query', '?a=b', 'GET /x a=b'],
    [
      'a URL with blanks in its query',
      'https://acme.atlassian.net/rest/api/3/search/jql?jql=project = ACME',
      'GET /rest/api/3/search/jql jql=project = ACME',
    ],
    [
      'a URL without its scheme',
      'ACME.atlassian.net/rest/api/3/myself?a=b',
      'GET /rest/api/3/myself a=b',
    ],
  ])('%s', async (_what, text, expected) => {
    await openWindow()
    await type(field(), '/x')
    await paste(text)
    expect(composed()).toBe(expected)
  })

  it('a URL of another site and a curl command are read as requests, and what was typed stays', async () => {
    await openWindow()
    await type(field(), '/x?a=b')
    await paste('https://other.atlassian.net/rest/api/3/myself')
    expect(useImporting.getState().text).toBe('GET https://other.atlassian.net/rest/api/3/myself')
    expect(useShell.getState().dialog).toEqual({ kind: 'import' })
    await doing(() => useShell.getState().closeDialog())
    await paste("curl 'https://acme.atlassian.net/x'")
    expect(useImporting.getState().text).toBe("curl 'https://acme.atlassian.net/x'")
    await doing(() => useShell.getState().closeDialog())
    await paste('put  https://other.atlassian.net/rest/api/3/issue/A-1?a=b c')
    expect(useImporting.getState().text).toBe(
      'PUT https://other.atlassian.net/rest/api/3/issue/A-1?a=b%20c',
    )
    expect(composed()).toBe('GET /x a=b')
  })

  it('into a query, or of any other kind, is text', async () => {
    await openWindow()
    await type(field(), '/x?url=')
    const before = useComposer.getState().drafts
    await paste('https://acme.atlassian.net/y', 7)
    await paste('c=d', 7)
    await paste('issue/ACME-7')
    await paste('a word')
    expect(useComposer.getState().drafts).toBe(before)
  })
})

describe('what is pasted in the place of a name', () => {
  beforeEach(resetStores)
  const rows = (table: 'query' | 'headers'): string[] =>
    draftIn(tabOf('acme'))[table].map(({ name, value }) => `${name}|${value}`)

  it('is several parameters, and none that is there is lost', async () => {
    await openWindow()
    await type(named('input', 'Parameter 1 name'), 'expand')
    await pasteInto(named('input', 'Parameter 1 name'), '?jql=project%20%3D%20ACME&maxResults=2')
    await pasteInto(named('input', 'Parameter 4 name'), 'fields=summary')
    await pasteInto(named('input', 'Parameter 5 name'), 'a name')
    expect(rows('query')).toEqual([
      'expand|',
      'jql|project = ACME',
      'maxResults|2',
      'fields|summary',
    ])
  })

  it('is several headers; those that the app adds give way to them', async () => {
    await openWindow()
    await click(named('button', 'Headers'))
    await until(() => added().length === 2)
    expect(added()).toEqual([
      'Acceptapplication/jsonAsks for JSON.',
      'AuthorizationBearer …The access token of Mia.',
    ])
    await pasteInto(named('input', 'Header 1 name'), 'accept: text/plain\r\nX-Note:  a: b\n')
    await pasteInto(named('input', 'Header 3 name'), 'X: 1\nno header')
    expect(rows('headers')).toEqual(['accept|text/plain', 'X-Note|a: b'])
    expect(added()).toEqual(['AuthorizationBearer …The access token of Mia.'])
  })
})

const added = (): string[] =>
  [...document.querySelectorAll('[aria-label="Headers that are added"] li')].map(
    ({ textContent }) => textContent,
  )
