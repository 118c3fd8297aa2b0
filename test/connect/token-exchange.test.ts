import { describe, expect, it } from 'vitest'
import { buildTokenRequest, readTokenAnswer } from '../../main/connect/token-exchange.ts'
import { AppError } from '../../main/errors.ts'
import type { HttpAnswer } from '../../main/wire/message.ts'

const facts = {
  tokenUrl: 'https://auth.example/oauth2/token',
  assertion: 'eyJh.eyJp.c2ln-_',
  scopes: [],
  userAgent: 'Understudy/0.1.0',
}

describe('buildTokenRequest', () => {
  it('posts a form with the assertion alone', () => {
    expect(buildTokenRequest(facts)).toEqual({
      method: 'POST',
      url: 'https://auth.example/oauth2/token',
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['User-Agent', 'Understudy/0.1.0'],
      ],
      body: new TextEncoder().encode(
        'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=eyJh.eyJp.c2ln-_',
      ),
    })
  })

  it('asks for scopes in upper case, parted by a space', () => {
    const { body } = buildTokenRequest({ ...facts, scopes: ['read', 'ACT_AS_USER'] })
    expect(new TextDecoder().decode(body ?? new Uint8Array())).toMatch(/&scope=READ\+ACT_AS_USER$/)
  })
})

describe('readTokenAnswer', () => {
  it.each([
    ['{"access_token":"t","expires_in":900,"token_type":"Bearer"}', 900],
    ['{"access_token":"t","expires_in":"900","token_type":"bearer","scope":"READ"}', 900],
    ['{"access_token":"t","expires_in":1e308,"token_type":"Bearer"}', 86_400],
    ['{"access_token":"t","expires_in":9e15,"token_type":"Bearer"}', 86_400],
    ['{"access_token":"t","expires_in":"86401","token_type":"Bearer"}', 86_400],
  ])('reads %s', (body, expiresInSeconds) => {
    expect(readTokenAnswer(answer(200, body))).toEqual({
      accessToken: 't',
      expiresInSeconds,
      tokenType: 'Bearer',
    })
  })

  it.each([
    [
      400,
      '{"error":"invalid_grant","error_description":"Invalid aud: https://auth.atlassian.io"}',
      {
        status: '400',
        error: 'invalid_grant',
        errorDescription: 'Invalid aud: https://auth.atlassian.io',
      },
      'The authorization server answered 400, invalid_grant: Invalid aud: https://auth.atlassian.io',
    ],
    [
      401,
      '{"error":"unauthorized_client"}',
      { status: '401', error: 'unauthorized_client' },
      'The authorization server answered 401, unauthorized_client',
    ],
    [503, '<html>', { status: '503' }, 'The authorization server answered 503 and named no error.'],
    [429, '', { status: '429' }, 'The authorization server answered 429 and named no error.'],
    [400, '[1]', { status: '400' }, 'The authorization server answered 400 and named no error.'],
    [302, '', { status: '302' }, 'The authorization server answered 302 and named no error.'],
    [
      400,
      '{"error":"invalid_grant","error_description":"bad assertion eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln at oauth-2-authorization-server.services.atlassian.com"}',
      {
        status: '400',
        error: 'invalid_grant',
        errorDescription:
          'bad assertion [token] at oauth-2-authorization-server.services.atlassian.com',
      },
      'The authorization server answered 400, invalid_grant: bad assertion [token] at oauth-2-authorization-server.services.atlassian.com',
    ],
  ])('%i %s is a refusal', (status, body, details, message) => {
    expect(failureOf(() => readTokenAnswer(answer(status, body)))).toMatchObject({
      code: 'exchange_refused',
      message,
      details,
    })
  })

  it.each([
    ['', 'there was no JSON in it'],
    ['<html>', 'there was no JSON in it'],
    ['[]', 'there was no usable object in it'],
    ['null', 'there was no usable object in it'],
    ['{}', 'there was no usable access_token, expires_in, token_type in it'],
    [
      '{"access_token":"a\\r\\nX-Evil: 1","expires_in":900,"token_type":"Bearer"}',
      'there was no usable access_token in it',
    ],
    [
      '{"access_token":"","expires_in":900,"token_type":"Bearer"}',
      'there was no usable access_token in it',
    ],
    [
      '{"access_token":"t","expires_in":0,"token_type":"Bearer"}',
      'there was no usable expires_in in it',
    ],
    [
      '{"access_token":"t","expires_in":1e999,"token_type":"Bearer"}',
      'there was no usable expires_in in it',
    ],
    [
      `{"access_token":"t","expires_in":"${'9'.repeat(400)}","token_type":"Bearer"}`,
      'there was no usable expires_in in it',
    ],
    [
      '{"access_token":"t","expires_in":true,"token_type":"Bearer"}',
      'there was no usable expires_in in it',
    ],
    [
      '{"access_token":"t","expires_in":900,"token_type":"mac"}',
      'there was no usable token_type in it',
    ],
  ])('200 %s cannot be read', (body, what) => {
    const failure = failureOf(() => readTokenAnswer(answer(200, body)))
    expect(failure.code).toBe('exchange_unreadable')
    expect(failure.message).toBe(`The authorization server answered 200, but ${what}.`)
  })

  it('never repeats the token of an answer that it cannot read', () => {
    const failure = failureOf(() => readTokenAnswer(answer(200, '{"access_token":"live-token"}')))
    expect(JSON.stringify(failure.toFailure())).not.toContain('live-token')
  })
})

function answer(status: number, body: string): HttpAnswer {
  return {
    status,
    statusText: '',
    headers: [],
    body: new TextEncoder().encode(body),
    firstByteMs: 1,
    totalMs: 2,
  }
}

function failureOf(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error
  }
  throw new Error('it did not fail as expected')
}
