import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../wire/message.ts'
import { parseJson } from '../wire/json.ts'

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

/** An access token is opaque: nothing is read out of it. */
export interface AccessToken {
  readonly accessToken: string
  readonly expiresInSeconds: number
  readonly tokenType: 'Bearer'
}

/**
 * The request that turns an assertion into an access token. The assertion is the only credential.
 *
 * @param facts.scopes narrows the token to these (READ, WRITE, …); empty for all that the app holds
 * @see https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-2.1
 */
export function buildTokenRequest(facts: {
  readonly tokenUrl: string
  readonly assertion: string
  readonly scopes: readonly string[]
  readonly userAgent: string
}): WireRequest {
  const form = new URLSearchParams({ grant_type: GRANT_TYPE, assertion: facts.assertion })
  if (facts.scopes.length > 0) form.set('scope', facts.scopes.join(' ').toUpperCase())
  return {
    method: 'POST',
    url: facts.tokenUrl,
    headers: [
      ['Accept', 'application/json'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['User-Agent', facts.userAgent],
    ],
    body: new TextEncoder().encode(form.toString()),
  }
}

/**
 * No token is held for longer, whatever its server says: Atlassian's live for 15 minutes, and a number
 * past every calendar would be a token for ever.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/
 */
const LONGEST_LIFE_SECONDS = 24 * 60 * 60

const grantSchema = z.object({
  // What a header can hold (RFC 6749 A.12, without the blank), and no head would be refused for.
  access_token: z
    .string()
    .max(65_536)
    .regex(/^[!-~]+$/),
  expires_in: z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
    .pipe(z.number().positive()),
  token_type: z.string().regex(/^bearer$/i),
})

/** In `error_description`, where the person of the assertion is deactivated. */
export const ACCOUNT_NOT_ACTIVE = /\baccount is not active\b/i

const refusalSchema = z.object({
  error: z.string().optional(),
  error_description: z.string().optional(),
})

/**
 * Reads the authorization server's answer. What it says of a refusal is passed on verbatim in
 * `details` (`status`, `error`, `errorDescription`), but for anything shaped like a token.
 *
 * @throws AppError `exchange_refused` for every status outside 2xx, `exchange_unreadable` for a
 * 2xx that holds no token
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5
 */
export function readTokenAnswer(answer: {
  readonly status: number
  readonly body: Uint8Array
}): AccessToken {
  const json = parseJson(new TextDecoder().decode(answer.body))
  if (answer.status < 200 || answer.status > 299) throw refusal(answer.status, json)
  const grant = grantSchema.safeParse(json)
  if (!grant.success) throw unreadable(answer.status, json, grant.error)
  return {
    accessToken: grant.data.access_token,
    expiresInSeconds: Math.min(grant.data.expires_in, LONGEST_LIFE_SECONDS),
    tokenType: 'Bearer',
  }
}

function refusal(status: number, json: unknown): AppError {
  const said = refusalSchema.safeParse(json)
  const error = withoutTokens(said.data?.error)
  const errorDescription = withoutTokens(said.data?.error_description)
  const words = [error, errorDescription].filter((each) => each !== undefined).join(': ')
  return new AppError(
    'exchange_refused',
    words === ''
      ? `The authorization server answered ${status} and named no error.`
      : `The authorization server answered ${status}, ${words}`,
    {
      hint: 'The diagnosis names likely causes, the claims show what was asked.',
      details: {
        status: String(status),
        ...(error === undefined ? {} : { error }),
        ...(errorDescription === undefined ? {} : { errorDescription }),
      },
    },
  )
}

function unreadable(status: number, json: unknown, problem: z.ZodError): AppError {
  const fields = [...new Set(problem.issues.map((issue) => issue.path.join('.')))].filter(Boolean)
  const what =
    json === undefined
      ? 'no JSON'
      : `no usable ${fields.length === 0 ? 'object' : fields.join(', ')}`
  return new AppError(
    'exchange_unreadable',
    `The authorization server answered ${status}, but there was ${what} in it.`,
    {
      hint: 'Something between here and Atlassian may have answered in its place.',
      details: { status: String(status) },
    },
  )
}

// Every JWT begins with the base64url of `{"`; host names with dots must stay readable.
const TOKEN_SHAPE = /eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)*/g

function withoutTokens(text: string | undefined): string | undefined {
  return text?.slice(0, 2000).replaceAll(TOKEN_SHAPE, '[token]')
}
