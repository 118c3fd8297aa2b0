import { describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import type { RequestTarget } from '../../main/export/targets.ts'
import { requestTargetNames, requestTargets } from '../../main/export/targets.ts'
import { formsOfSecret } from '../../main/wire/secret-forms.ts'
import { checkRows } from '../rows.ts'
import { WHOLE_TABLES } from './whole-tables.ts'

/*
 * A known secret in every field of a request, in every spelling that redaction knows, in every target:
 * neither text, saved files and notes nor a refusal hold it. The spellings are those of
 * main/wire/secret-forms.ts, the one place that names them.
 */

/** With what JSON, HTML, URLs and base64 each write otherwise. */
const SECRET = 'kF8+/q"Zr<7t&Lw=9xV'

interface Place {
  readonly name: string
  readonly request: (held: (spelling: string) => string) => ExportableRequest
}

const SITE = 'https://acme.atlassian.net'
const post = (
  body: ExportableRequest['body'],
  headers: readonly Pair[] = [],
): ExportableRequest => ({
  method: 'POST',
  url: `${SITE}/x`,
  headers,
  body,
})
const filler = 'padding '.repeat(9000)

/** Fields side by side, each with another spelling; a field that may be refused stands alone. */
const places: readonly Place[] = [
  {
    name: 'path, query, headers and text',
    request: (held) => ({
      method: 'POST',
      url: `${SITE}/a/${held('path')}/b?q=${held('query')}&${held('name')}=1`,
      headers: [
        ['X-Custom', `a ${held('header')} b`],
        ['X-Other', held('whole header')],
        ['Authorization', `Basic ${held('credential')}`],
        ['Cookie', `a=1; session=${held('cookie')}`],
        ['Referer', `${SITE}/?x=${held('referer')}`],
      ],
      body: { text: `{"a":"${held('body')}",\n"b":["${held('body again')}"]}` },
    }),
  },
  { name: 'long text', request: (held) => post({ text: `${filler}${held('end')}` }) },
  {
    name: 'bytes',
    request: (held) =>
      post({ base64: Buffer.from(`\0\u00ff${held('bytes')}\0`, 'latin1').toString('base64') }),
  },
  ...(['name', 'filename', 'contentType', 'text', 'base64'] as const).map((field): Place => ({
    name: `${field} of a part`,
    request: (held) => {
      const text = held(field)
      const part = { name: 'a', filename: 'b.txt', contentType: 'text/plain' }
      return field === 'text'
        ? post({ parts: [{ name: 'a', text }] })
        : post({
            parts: [
              {
                ...part,
                base64: Buffer.from(field === 'base64' ? `x${text}x` : 'x').toString('base64'),
                ...(field === 'base64' ? {} : { [field]: text }),
              },
            ],
          })
    },
  })),
  { name: 'path of a file', request: (held) => post({ file: `/tmp/${held('path')}` }) },
  {
    name: 'path of a part',
    request: (held) => post({ parts: [{ name: 'a', file: `/tmp/${held('path')}.txt` }] }),
  },
  { name: 'name of a header', request: (held) => post({ text: '' }, [[held('name'), 'x']]) },
  {
    name: 'method',
    request: (held) => ({ method: held('method'), url: `${SITE}/x`, headers: [] }),
  },
]

const SHARE = 3

/** All that leaves: the text, what lies beside it, and what is said of it or instead of it. */
function everything(target: RequestTarget, request: ExportableRequest, secret: string): string {
  try {
    const { command, files, notes, variables } = requestTargets[target](request, {
      version: '1.0.0',
      multiline: true,
      credentials: { kind: 'variable' },
      actingAs: { kind: 'user', accountId: 'mia' },
      secrets: [secret],
    })
    const beside = files.flatMap(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')])
    return [command, ...beside, ...notes, JSON.stringify(variables)].join('\n')
  } catch (error) {
    if (error instanceof AppError) return `${error.message} ${error.hint ?? ''}`
    throw error
  }
}

describe.each(requestTargetNames)('%s', (target) => {
  it('holds no secret of any field, in no spelling', async ({ task }) => {
    const forms = formsOfSecret(SECRET)
    // Beside each other the targets see every spelling in every place; alone in whole tables only.
    const shift = requestTargetNames.indexOf(target) % SHARE
    const table = places.flatMap((place) =>
      forms
        .map((_, first) => ({ name: `${place.name}, ${first}`, place, first }))
        .filter(({ first }) => WHOLE_TABLES || first % SHARE === shift),
    )
    task.meta.rows = table.length
    await checkRows(table, ({ place, first }) => {
      let next = first
      const request = place.request(() => forms[next++ % forms.length] ?? '')
      const text = everything(target, request, SECRET)
      expect(forms.filter((form) => text.includes(form))).toEqual([])
    })
  })
})

it('would find one that stays', () => {
  const request = places.find(({ name }) => name === 'text of a part')?.request(() => SECRET)
  const kept = request === undefined ? '' : everything('curl-bash', request, 'another secret')
  expect(kept).toContain(SECRET)
})
