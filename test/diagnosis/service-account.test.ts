import { describe, expect, it } from 'vitest'
import { readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'

const pair = 'bot@serviceaccount.atlassian.com:ATATT3xabcdefghijkl'
const encoded = Buffer.from(pair).toString('base64')
const refusal = 'HTTP/2 401\n\nClient must be authenticated to access this resource.'
const me = (host: string): string => `https://${host}/rest/api/3/myself`
const message = (host: string, credential: string): string =>
  `GET ${me(host)} HTTP/1.1\nAuthorization: Basic ${credential}\n\n${refusal}`

const told = (text: string) => {
  const { evidence, diagnosis } = readAndDiagnose(text)
  expect(JSON.stringify([evidence, diagnosis])).not.toMatch(/ATATT3x|Ym90QHNlcnZpY2/)
  return diagnosis.findings.map(({ id, certainty, evidence: lines }) => [
    id,
    certainty,
    lines.at(-1),
  ])
}

describe('a pair behind Basic whose first half is a service account', () => {
  it.each([
    ['of a command', `curl -u ${pair} ${me('acme.atlassian.net')}\n${refusal}`],
    ['of a message', message('acme.atlassian.net', encoded)],
  ])('%s, at the site: its token has scopes, and belongs to the gateway', (_, text) => {
    expect(told(text)).toEqual([['J28', 'likely', 'the pair behind Basic is a service account’s']])
  })

  it.each([
    ['at the gateway', message('api.atlassian.com/ex/jira/1b2c', encoded)],
    [
      'of a person',
      message('acme.atlassian.net', Buffer.from('mia@acme.example:ATATT3xabc').toString('base64')),
    ],
    ['of no base64', message('acme.atlassian.net', 'bot@serviceaccount.atlassian.com')],
  ])('is not found %s', (_, text) => {
    expect(told(text).map(([, , line]) => line)).not.toContain(
      'the pair behind Basic is a service account’s',
    )
  })
})
