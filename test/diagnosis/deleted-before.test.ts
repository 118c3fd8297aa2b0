import { expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'

const SITE = 'https://acme.atlassian.net'
const GONE =
  '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}'
const call = (method: string, path: string, answer: string): string =>
  `${method} ${SITE}${path}\n\nHTTP/1.1 ${answer}\n`
const asked = (path: string): string => `${call('GET', path, '404 Not Found')}\n${GONE}\n`

/** What is told of an issue that is not found, by what went before. */
const BEFORE: readonly (readonly [before: string, told: string])[] = [
  [call('DELETE', '/rest/api/3/issue/ACME-9', '204 No Content'), 'J15 possible'],
  [call('DELETE', '/rest/api/3/issue/ACME-9', '403 Forbidden'), 'J15 likely'],
  [call('DELETE', '/rest/api/3/issue/ACME-90', '204 No Content'), 'J15 likely'],
  [call('DELETE', '/rest/api/3/issue/ACME-9/comment/1', '204 No Content'), 'J15 likely'],
  [call('GET', '/rest/api/3/issue/ACME-9', '200 OK'), 'J15 likely'],
]

it.each(BEFORE)('an issue that is not found behind %j is %s', (before, told) => {
  const findings = diagnoseText(
    `${before}\n${asked('/rest/api/3/issue/ACME-9?fields=key')}`,
  ).findings
  const masked = findings.find(({ id }) => id === 'J15')
  expect(`${masked?.id ?? ''} ${masked?.certainty ?? ''}`).toBe(told)
  expect(/^It was deleted by a request before/.test(masked?.cause ?? '')).toBe(
    told === 'J15 possible',
  )
})

it('a part of what was deleted is gone with it', () => {
  const text = `${call('DELETE', '/rest/api/3/issue/ACME-9', '204 No Content')}\n${asked('/rest/api/3/issue/ACME-9/comment')}`
  expect(diagnoseText(text).findings[0]?.cause).toMatch(/^It was deleted by a request before/)
})
