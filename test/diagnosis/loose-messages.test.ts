import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const url = 'https://tall-barr.atlassian.net/rest/api/3/issue'
const sent = '{"fields":{"summary":"x"}}'
const answer = '{"errorMessages":["no"],"errors":{}}'

function only(text: string): Record<string, unknown> {
  const { steps } = readEvidence(text)
  expect(steps.length).toBe(1)
  const [step] = steps
  return {
    method: step?.request.method,
    url: step?.request.url,
    sent: step?.request.body?.head ?? null,
    scheme: step?.request.headers.find(([name]) => /^authorization$/i.test(name))?.[1],
    status: step?.response?.status,
    type: step?.response?.headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? null,
    body: step?.response?.body.head,
  }
}

const said = { method: 'POST', url, scheme: 'Bearer [redacted]', status: 400, body: answer }
const head = `POST ${url}\nAuthorization: Bearer [redacted]`

describe('messages without HTTP/', () => {
  it.each([
    ['status and body on a line', `${head}\n\n400 ${answer}`],
    ['status, reason and body on a line', `${head}\n\n400 Bad Request: ${answer}`],
    ['right under the headers', `${head}\n400 ${answer}`],
    ['body below the status', `${head}\n\n400\n${answer}`],
    ['body below a blank line', `${head}\n\n400 Bad Request\n\n${answer}`],
    ['status with its name', `${head}\n\nStatus: 400\n${answer}`],
    ['an arrow', `${head}\n\n-> 400 ${answer}`],
    ['quoted in a mail', `${head}\n\n400 ${answer}`.replace(/^/gm, '> ')],
    ['with CRLF', `${head}\n\n400 ${answer}`.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    expect(only(text)).toEqual({ ...said, sent: null, type: null })
  })

  it('keeps the body that was sent', () => {
    expect(only(`${head}\n\n${sent}\n\n400 ${answer}`)).toEqual({ ...said, sent, type: null })
  })

  it.each([
    ['an answer as HTTP writes it', `HTTP/1.1 400 Bad Request\n\n${answer}`],
    ['the status alone', `400\n${answer}`],
    ['a blank line and the status', `\n400 Bad Request\n${answer}`],
  ])('takes what stands right below the line of a request for its body: %s', (_, behind) => {
    const bare = { ...said, scheme: undefined, type: null }
    expect(only(`POST ${url}\n${sent}\n${behind}`)).toEqual({ ...bare, sent })
    expect(only(`POST ${url}\na=b&c=d\n${behind}`)).toEqual({ ...bare, sent: 'a=b&c=d' })
    const broken = sent.replaceAll(/[{,}]/g, '\n$&\n').trim()
    expect(only(`POST ${url}\n${broken}\n${behind}`)).toMatchObject({ status: 400, url })
  })

  it('keeps headers under the status', () => {
    expect(only(`${head}\n\n400 Bad Request\nContent-Type: application/json\n\n${answer}`)).toEqual(
      { ...said, sent: null, type: 'application/json' },
    )
  })

  it('takes no number of the sent JSON for a status', () => {
    expect(only(`${head}\n\n[\n400\n,\n404]\n\n201 {"id":"1"}`)).toMatchObject({
      sent: '[\n400\n,\n404]',
      status: 201,
    })
  })

  it('several, one after another', () => {
    const { steps } = readEvidence(`${head}\n\n400 ${answer}\n\n${head}\n\n201 {"id":"1"}`)
    expect(steps.map(({ response }) => response?.status)).toEqual([400, 201])
  })
})

describe('the console of Postman', () => {
  it('with its sections', () => {
    const text = [
      `▼ POST ${url} 400 143 ms`,
      '▼ Request Headers',
      '  Authorization: "Bearer [redacted]"',
      '▼ Request Body',
      sent,
      '▼ Response Headers',
      '  Content-Type: "application/json"',
      '▼ Response Body',
      answer,
    ].join('\n')
    expect(only(text)).toEqual({ ...said, sent, type: 'application/json' })
  })

  it('with titles followed by colons, and no headers of the answer', () => {
    const text = `POST ${url} 400 1.2 s\nRequest Headers:\nAuthorization: Bearer [redacted]\nResponse Body:\n${answer}`
    expect(only(text)).toEqual({ ...said, sent: null, type: null })
  })

  it('as one line', () => {
    expect(only(`POST ${url} 400 143 ms`)).toMatchObject({ method: 'POST', url, status: 400 })
  })
})

describe('mitmdump', () => {
  it('with who asked, and the size of the answer', () => {
    const text = `127.0.0.1:53122: POST ${url} HTTP/2.0\n    authorization: Bearer [redacted]\n\n    ${sent}\n\n << HTTP/2.0 400 Bad Request 36b\n    content-type: application/json\n\n    ${answer}`
    expect(only(text)).toEqual({ ...said, sent, type: 'application/json' })
  })
})

it('repeated titles stay one exchange', () => {
  const text = `POST ${url} 400 1 ms\n${'Request Headers:\nResponse Body:\n'.repeat(20_000)}`
  expect(readEvidence(text).steps.length).toBe(1)
})
