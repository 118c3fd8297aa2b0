import { describe, expect, it } from 'vitest'
import type { Step } from '../../contract/exchange.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import { readHar } from '../../main/pasted/har.ts'
import { readHttpMessages } from '../../main/pasted/http/http-message.ts'
import { findPastedObjects } from '../../main/pasted/objects/objects-in-text.ts'
import { noRequest } from '../../main/pasted/pasted.ts'
import { findToken } from '../../main/pasted/token.ts'
import { redactHeaders, redactText } from '../../main/wire/redact.ts'

const TEXT = 'GET https://acme.atlassian.net/x HTTP/1.1\nAuthorization: Bearer abcdefghijkl\n\n'

// What these lines hold is for the compiler: a directive that expects an error is one where none is.
describe('what a reader of pasted text hands out', () => {
  it('is nothing that a contract takes, before it is redacted', () => {
    const [exchange] = readHttpMessages(TEXT).exchanges
    const request = exchange?.request ?? noRequest
    // @ts-expect-error headers with their values
    const headers: RequestDraft['headers'] = request.headers
    // @ts-expect-error the address it names
    const url: Step['request']['url'] = request.url
    // @ts-expect-error what it sends
    const body: RequestDraft['body'] = request.body
    // @ts-expect-error an answer's words
    const words: string = exchange?.response?.statusText ?? ''
    // @ts-expect-error an answer of a HAR
    const head: string = readHar({})?.exchanges[0]?.response?.body ?? ''
    // @ts-expect-error a failure's words
    const failure: string = exchange?.networkError?.message ?? ''
    // @ts-expect-error a token of the text
    const token: string = findToken(TEXT)?.token ?? ''
    // @ts-expect-error a member of an object
    const member: string = findPastedObjects('{}', () => true).objects[0]?.value['sharedSecret']
    expect([headers, url, body, words, head, failure, token, member]).toHaveLength(8)
  })

  it('is text of the contract once it is redacted', () => {
    const request = readHttpMessages(TEXT).exchanges[0]?.request ?? noRequest
    const draft: Pick<RequestDraft, 'path' | 'headers'> = {
      path: redactText(request.url),
      headers: redactHeaders(request.headers),
    }
    expect(draft).toEqual({
      path: 'https://acme.atlassian.net/x',
      headers: [['Authorization', 'Bearer (redacted)']],
    })
  })
})
