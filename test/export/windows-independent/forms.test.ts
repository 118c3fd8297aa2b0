import { beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../../main/errors.ts'
import { exportRequest } from '../../../main/export/export-request.ts'
import type { Exported } from '../../../main/export/exportable.ts'
import { loadBody } from '../../../main/requests/body.ts'
import { rows } from '../../rows.ts'
import { FORM_FILE, formFiles, nastyForms } from '../nasty-forms.ts'
import type { Recorded } from '../recorder.ts'
import { startRecorder } from '../recorder.ts'
import { freshFolder } from '../run-commands.ts'
import { runCurls } from '../run-curls.ts'
import { startFromBatch, startFromPrompt } from './curl-starts.ts'

/* What cmd cannot spell of a form lies in a config file, which a real curl reads here. */

const shells = [
  { shell: 'cmd', read: startFromPrompt },
  { shell: 'batch', read: startFromBatch },
] as const

/** A path that a command for cmd cannot hold, and controls that curl's config has no escape for. */
const REFUSED =
  /^path: (?:tab|line feed|CR and LF|a header|caret|letters|emoji|what nobody|direction|escape)|^(?:file )?name: escape$/

function written(
  shell: 'cmd' | 'batch',
  form: (typeof nastyForms)[number],
  origin: string,
): Exported | null {
  try {
    return exportRequest(
      { method: 'POST', url: `${origin}/x`, headers: [], body: { parts: [...form.parts] } },
      { shell, multiline: true, credentials: { kind: 'as-given' } },
    )
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

describe.each(shells)('$shell', ({ shell, read }) => {
  const sent = new Map<string, Recorded>()
  const refused: string[] = []
  beforeAll(async () => {
    const recorder = await startRecorder()
    const folder = freshFolder()
    const files = formFiles.map((name) => ({ name, bytes: FORM_FILE }))
    const runs = nastyForms.flatMap((form) => {
      const exported = written(shell, form, recorder.origin)
      if (exported === null) refused.push(form.name)
      return exported === null
        ? []
        : [
            {
              name: form.name,
              start: read(exported.command),
              files: [
                ...exported.files,
                ...files.filter(({ name }) =>
                  form.parts.some((part) => 'file' in part && part.file === name),
                ),
              ],
            },
          ]
    })
    const outcomes = await runCurls(runs, recorder, folder)
    runs.forEach(({ name }, row) => {
      const recorded = outcomes[row]?.sent
      if (recorded !== undefined) sent.set(name, recorded)
    })
    await recorder.close()
    folder.remove()
  })

  it('refuses what neither a word nor a config file holds', () =>
    expect(refused).toEqual(
      nastyForms.map(({ name }) => name).filter((name) => REFUSED.test(name)),
    ))

  rows('sends the other forms byte for byte', nastyForms, async ({ name, parts }) => {
    if (refused.includes(name)) return
    const got = sent.get(name)
    const type = got?.headers.find(([header]) => header === 'Content-Type')?.[1] ?? ''
    const boundary = /boundary=(\S+)$/.exec(type)?.[1] ?? ''
    const app = await loadBody({ parts: [...parts] }, () => Promise.resolve(FORM_FILE), boundary)
    expect(got?.body.toString('latin1')).toBe(Buffer.from(app.bytes).toString('latin1'))
  })
})
