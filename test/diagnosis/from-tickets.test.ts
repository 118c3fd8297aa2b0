import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'
import { fromTickets } from './pastes/from-tickets.ts'

const told = (text: string): readonly string[] =>
  diagnoseText(text).findings.map(({ id, certainty }) => `${id} ${certainty}`)

describe('a paste out of a ticket', () => {
  rows('is told by what it holds, whatever was done to it', fromTickets, ({ text, first }) =>
    expect(told(text)[0] ?? null).toBe(first),
  )

  it('is read the same with blanks of typography, marks without width, and broken to a width', () => {
    const answer = '{"error": "Failed to parse Connect Session Auth Token"}'
    const spellings = [
      answer,
      answer.replaceAll(' ', '\u00a0'),
      answer.replaceAll(' ', '\u202f'),
      answer.replace('parse', 'par\u200bse'),
      answer.replace('Session', 'Ses\u00adsion'),
      answer.replace('Connect ', 'Connect\n'),
      answer.replace('Connect ', 'Connect \n   '),
    ]
    expect(spellings.map((text) => told(text)[0])).toEqual(spellings.map(() => 'J01 certain'))
  })

  it('of two lines of JSON stays two where each is whole', () => {
    const lines =
      '{"errorMessages":["Issue does not exist or you do not have permission to see it."]}\n{"a":"b"}'
    expect(told(lines)[0]).toBe('J15 likely')
  })

  it('tells no failure of a log whose calls went well, whatever numbers stand in it', () => {
    const site = 'https://acme.atlassian.net/rest/api/3'
    const log = [401, 403, 404, 429, 500].map(
      (at) => `2026-11-20T08:00:02Z INFO GET ${site}/project/${at} 200 12ms`,
    )
    expect(told([...log, '2026-11-20T08:00:03Z INFO synced 401 issues'].join('\n'))).toEqual([])
  })

  it('names the filter of the customer’s network that answered', () => {
    const page = `HTTP/1.1 403 Forbidden\nServer: Zscaler/6.2\nContent-Type: text/html\n\n<html><body>Your organization blocked this page: acme.atlassian.net</body></html>`
    const [finding] = diagnoseText(page).findings
    expect(finding).toMatchObject({ id: 'N12', certainty: 'likely' })
    expect(finding?.cause).toContain('in Atlassian’s place')
  })
})
