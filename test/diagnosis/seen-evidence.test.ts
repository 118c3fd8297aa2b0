import { describe, expect, it } from 'vitest'
import type { Finding } from '../../contract/diagnosis.ts'
import { diagnoseText, readAndDiagnose } from '../../main/diagnosis/diagnose-text.ts'

const site = 'https://ulme.atlassian.net'

function found(text: string, id: string): Finding {
  const finding = diagnoseText(text).findings.find((one) => one.id === id)
  if (finding === undefined) throw new Error(`${id} is not said`)
  return finding
}

describe('an exchange that is refused without a word why', () => {
  const refused =
    'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token -> 400 {"error":"invalid_grant"}\n'

  it('since the app was installed anew is one with the values of before', () => {
    for (const since of [
      'Since the customer reinstalled the app every user gets this.',
      'It began after they installed the app again.',
      'All users of the site have it since the site import of last week.',
    ]) {
      const [first] = diagnoseText(refused + since).findings
      expect([first?.id, first?.certainty], since).toEqual(['T04', 'likely'])
    }
  })

  it('and which an installation did not mend, is not', () => {
    const { findings } = diagnoseText(`${refused}We reinstalled the app, and nothing changed.`)
    expect(findings.every(({ certainty }) => certainty === 'possible')).toBe(true)
  })
})

describe('what was seen', () => {
  const printed = (status: number, said: string): string =>
    `jira.exceptions.JIRAError: JiraError HTTP ${status} url: ${site}/rest/api/2/search?jql=project%3DU\n\ttext: ${said}`

  it('holds the words that decided, beside the line of the trace', () => {
    for (const [id, status, said] of [
      ['J22', 410, 'The requested API has been removed. Please migrate to the new one.'],
      [
        'J04',
        400,
        "Field 'sprint' does not exist or this field cannot be viewed by anonymous users.",
      ],
    ] as const)
      expect(found(printed(status, said), id).evidence.join('\n'), id).toContain(said)
  })

  it('tells neither of a status that nobody saw nor of the outcome twice', () => {
    const alone = '{"error": "Failed to parse Connect Session Auth Token"}'
    expect(found(alone, 'J01').evidence).toEqual(['“Failed to parse Connect Session Auth Token”'])
    const said = "The query parameter 'username' is not supported in GDPR strict mode."
    const arrow = `GET ${site}/rest/api/3/user?username=mia -> 400\n{"errorMessages":["${said}"],"errors":{}}`
    expect(found(arrow, 'J23').evidence).toEqual([
      `HTTP 400 to GET ${site}/rest/api/3/user?username=mia`,
      `“${said}”`,
    ])
  })

  it('is a command once, however its credential was taken out', () => {
    const text = `curl -L -u mia@example.com:TOKEN ${site}/secure/attachment/10000/a.png -> 401`
    const { evidence } = found(text, 'J38')
    expect(evidence.filter((line) => line.includes('curl'))).toEqual([
      `“curl -L -u (redacted) ${site}/secure/attachment/10000/a.png -> 401”`,
    ])
  })

  it('is told of as another product’s where it is one, with no finding', () => {
    const { findings, notes } = diagnoseText(
      'GET https://api.bitbucket.org/2.0/repositories/ulme/x\n401 {"type":"error","error":{"message":"Token is invalid, expired, or not supported for this endpoint."}}',
    )
    expect(findings).toEqual([])
    expect(notes).toEqual([
      'What failed is an answer of api.bitbucket.org. The catalogue is of Jira, Confluence and their apps, and has nothing to say of it.',
    ])
  })
})

describe('a credential that an answer says back', () => {
  const SECRET = 'hunter22word'
  const pair = `mia@example.com:${SECRET}`
  const said = (lead: string): string =>
    `${lead}\nHTTP/1.1 401 Unauthorized\nX-Said: ${SECRET}\n\nBad password ${SECRET} for mia`

  it.each([
    ['of a command', `$ curl -i -u ${pair} ${site}/rest/api/3/myself`],
    [
      'of a message',
      `GET ${site}/rest/api/3/myself HTTP/1.1\nAuthorization: Basic ${Buffer.from(pair).toString('base64')}\n`,
    ],
  ])('is not kept: %s', (_, lead) => {
    const { evidence, diagnosis } = readAndDiagnose(said(lead))
    expect(evidence.steps[0]?.response?.body.head).toBe('Bad password (redacted) for mia')
    expect(JSON.stringify([evidence, diagnosis])).not.toContain(SECRET)
  })

  it('leaves words as they are that stand where one does', () => {
    const { evidence } = readAndDiagnose(
      `$ curl -i -u admin:jira ${site}/rest/api/3/myself\nHTTP/1.1 401 Unauthorized\n\nNo jira for admin`,
    )
    expect(evidence.steps[0]?.response?.body.head).toBe('No jira for admin')
  })
})
