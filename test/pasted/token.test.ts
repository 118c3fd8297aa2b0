import { describe, expect, it } from 'vitest'
import { findToken, type TokenCarrier } from '../../main/pasted/token.ts'
import {
  API_TOKEN,
  assertionClaims,
  connectClaims,
  hs256,
  rs256,
  lifecycleClaims,
} from '../claims/made-tokens.ts'

const TOKEN = hs256(connectClaims())
const OTHER = hs256(assertionClaims())
const LONG = rs256(lifecycleClaims())
const wrapped = (columns: number, glue: string, token = TOKEN): string =>
  token.match(new RegExp(`.{1,${columns}}`, 'g'))?.join(glue) ?? ''

interface Case {
  readonly what: string
  readonly text: string
  readonly token?: string
  readonly takenOff: readonly string[]
  readonly carriedBy?: TokenCarrier
  readonly scheme?: string
}

const CASES: readonly Case[] = [
  { what: 'a bare token', text: TOKEN, takenOff: [] },
  { what: 'a token with a line break after it', text: `${TOKEN}\n`, takenOff: [] },
  {
    what: 'a header line',
    text: `Authorization: JWT ${TOKEN}`,
    takenOff: ['the scheme “JWT”'],
    carriedBy: 'authorization',
    scheme: 'JWT ',
  },
  {
    what: 'the value of a header',
    text: `bearer  ${TOKEN}`,
    takenOff: ['the scheme “bearer”'],
    carriedBy: 'authorization',
    scheme: 'bearer  ',
  },
  {
    what: 'a word that happens to be jwt',
    text: `got a jwt ${TOKEN}`,
    takenOff: ['the scheme “jwt”'],
    scheme: 'jwt ',
  },
  { what: 'quotes', text: `"${TOKEN}"`, takenOff: ['quotes'] },
  {
    what: 'a URL',
    text: `https://app.example/panel?a=b&jwt=${TOKEN}&c=d`,
    takenOff: ['the query parameter “jwt”'],
    carriedBy: 'query-jwt',
  },
  {
    what: 'an encoded URL',
    text: `https://app.example/go?to=%2Fpanel%3Fjwt%3D${TOKEN.replaceAll('.', '%2E')}%26c%3Dd`,
    takenOff: ['the query parameter “jwt”', 'URL-encoding'],
    carriedBy: 'query-jwt',
  },
  {
    what: 'a form',
    text: `grant_type=urn%3Aietf%3Aparams%3Aoauth&assertion=${OTHER}&scope=READ`,
    token: OTHER,
    takenOff: ['the form field “assertion”'],
    carriedBy: 'form-assertion',
  },
  {
    what: 'a curl command',
    text: `curl -H 'Authorization: JWT ${TOKEN}' 'https://acme.atlassian.net/rest/api/3/myself'`,
    takenOff: ['the scheme “JWT”'],
    carriedBy: 'authorization',
    scheme: 'JWT ',
  },
  {
    what: 'a header object',
    text: `{ "Authorization": "JWT ${TOKEN}" }`,
    takenOff: ['the scheme “JWT”'],
    carriedBy: 'authorization',
    scheme: 'JWT ',
  },
  {
    what: 'an answer',
    text: `{"access_token":"${TOKEN}","expires_in":900}`,
    takenOff: ['the field “access_token”', 'quotes'],
    carriedBy: 'access-token',
  },
  {
    what: 'a session header',
    text: `X-acpt: ${TOKEN}`,
    takenOff: ['the session token’s header “X-acpt”'],
    carriedBy: 'session-header',
  },
  { what: 'HTML', text: `<meta name="token" content="${TOKEN}">`, takenOff: ['quotes'] },
  {
    what: 'escaped HTML',
    text: `content=&quot;${TOKEN}&quot;`,
    takenOff: ['the text around the token'],
  },
  { what: 'a sentence', text: `The token was ${TOKEN}.`, takenOff: ['the text around the token'] },
  {
    what: 'a log line',
    text: `2026-11-23T12:00:00Z WARN [auth] token=${TOKEN} tenant=acme`,
    takenOff: ['the text around the token'],
  },
  {
    what: 'line breaks inside',
    text: wrapped(64, '\n'),
    takenOff: ['line breaks inside the token'],
  },
  {
    what: 'an indented mail',
    text: wrapped(60, '\r\n> '),
    takenOff: ['line breaks inside the token'],
  },
  {
    what: 'soft hyphens of a document',
    text: wrapped(50, '\u00ad'),
    takenOff: ['line breaks inside the token'],
  },
  {
    what: 'a long signature over lines',
    text: wrapped(76, '\n', LONG),
    token: LONG,
    takenOff: ['line breaks inside the token'],
  },
  {
    what: 'an API token in a command',
    text: `curl -u mia@example.com:${API_TOKEN} https://acme.atlassian.net`,
    token: API_TOKEN,
    takenOff: ['the text around the token'],
  },
  {
    what: 'an opaque bearer',
    text: 'Authorization: Bearer b3BhcXVlLXRva2Vu',
    token: 'b3BhcXVlLXRva2Vu',
    takenOff: ['the scheme “Bearer”'],
    carriedBy: 'authorization',
    scheme: 'Bearer ',
  },
]

describe('findToken', () => {
  it.each(CASES)('takes it out of $what', ({ text, token, takenOff, carriedBy, scheme }) => {
    expect(findToken(text)).toEqual({
      token: token ?? TOKEN,
      takenOff,
      scheme: scheme ?? null,
      carriedBy: carriedBy ?? 'bare',
      others: 0,
    })
  })

  it('takes the first of several and counts the rest', () => {
    expect(findToken(`one ${TOKEN} and two ${OTHER}`)).toMatchObject({ token: TOKEN, others: 1 })
  })

  it('prefers a readable one to the stump before it', () => {
    expect(findToken(`${TOKEN.slice(0, 30)}... was replaced by ${OTHER}`)).toMatchObject({
      token: OTHER,
    })
  })

  it('leaves the line after a cut token alone', () => {
    const cut = TOKEN.slice(0, TOKEN.indexOf('.') + 20)
    expect(findToken(`${cut}\nTraceback (most recent call last)`)?.token).toBe(cut)
  })

  it.each(['', '   ', 'there is no token here', 'Hello, world!', 'eyes and ewes'])(
    'finds none in %j',
    (text) => {
      expect(findToken(text)).toBeNull()
    },
  )
})
