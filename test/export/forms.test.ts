import { beforeAll, describe, expect, it } from 'vitest'
import type { Pair, Part } from '../../contract/draft.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { loadBody } from '../../main/requests/body.ts'
import { rows } from '../rows.ts'
import type { NastyForm } from './nasty-forms.ts'
import { FORM_FILE, formFiles, nastyForms, typesThatCurlMisreads } from './nasty-forms.ts'
import type { Recorded } from './recorder.ts'
import { withoutFraming } from './recorder.ts'
import type { ShellOutcome } from './unix-shells.ts'
import { sentThrough, shells } from './unix-shells.ts'

const HEADERS: readonly Pair[] = [
  ['Accept', 'application/json'],
  ['X-Atlassian-Token', 'no-check'],
]

const beside = formFiles.map((name) => ({ name, bytes: FORM_FILE }))
let sent: ReadonlyMap<string, ShellOutcome> = new Map()

beforeAll(async () => {
  const table = nastyForms.map(({ parts }, row) => ({
    request: requestOf(parts),
    multiline: row % 2 === 0,
  }))
  sent = await sentThrough(shells, table, beside)
})

function requestOf(
  parts: readonly Part[],
  url = '/rest/api/3/issue/A-1/attachments',
): ExportableRequest {
  return { method: 'POST', url, headers: HEADERS, body: { parts: [...parts] } }
}

describe.each(shells)('$name', ({ name }) => {
  it('sends one request a form', () =>
    expect(sent.get(name)?.starts, sent.get(name)?.errors).toBe(nastyForms.length))

  const numbered = nastyForms.map((each, row) => ({ ...each, row }))
  rows('sends each form byte for byte as the app does', numbered, async ({ parts, row }) => {
    const got = sent.get(name)?.outcomes[row]?.sent
    expect(got?.method).toBe('POST')
    const rest = withoutFraming(got?.headers ?? []).filter(([header]) => header !== 'Content-Type')
    expect(rest).toEqual(HEADERS)
    expect(got?.body.toString('latin1')).toBe(await bodyOfTheApp(parts, got))
  })
})

it('comes back from each shell’s form as it went', () => {
  const options = { multiline: true, credentials: { kind: 'variable' } } as const
  for (const { name, parts } of nastyForms.filter((each) =>
    /^(?:text|path|name): /.test(each.name),
  )) {
    for (const shell of ['bash', 'cmd', 'powershell'] as const) {
      const once = exportedOrNull(() =>
        exportRequest(requestOf(parts, 'https://a.example/x'), { ...options, shell }),
      )
      if (once === null || once.files.length > 0) continue
      const { request } = importRequest(once.command, 0, shell)
      expect(exportRequest(request, { ...options, shell }).command, name).toBe(once.command)
    }
  }
})

function exportedOrNull(write: () => Exported): Exported | null {
  try {
    return write()
  } catch {
    return null
  }
}

async function bodyOfTheApp(parts: NastyForm['parts'], got: Recorded | undefined): Promise<string> {
  const type = got?.headers.find(([header]) => header === 'Content-Type')?.[1] ?? ''
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)?.[1] ?? ''
  const body = await loadBody({ parts: [...parts] }, () => Promise.resolve(FORM_FILE), boundary)
  return Buffer.from(body.bytes).toString('latin1')
}

describe.each(['bash', 'posix', 'cmd', 'powershell'] as const)('%s refuses', (shell) => {
  const command = (part: Part): string =>
    exportRequest(requestOf([part], 'https://a.example/x'), {
      shell,
      multiline: true,
      credentials: { kind: 'variable' },
    }).command

  rows(
    'a type that curl would read otherwise',
    typesThatCurlMisreads.map((type) => ({ name: JSON.stringify(type), type })),
    ({ type }) => {
      expect(() => command({ name: 'a', text: 'x', contentType: type })).toThrow(
        /the type of a part/,
      )
      expect(() => command({ name: 'a', base64: 'eA==', contentType: type })).toThrow(
        /the type of a part/,
      )
    },
  )

  it('a name that is empty or holds an equals sign', () => {
    expect(() => command({ name: '', text: 'x' })).toThrow(/leaves out a part’s name/)
    expect(() => command({ name: 'a=b', text: 'x' })).toThrow(/first equals sign/)
  })
})
