import type { CaseFacts } from '../../facts/case-facts.ts'
import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import {
  addressInCode,
  addressInText,
  isForCloud,
  linesOfCode,
  type ProgramFacts,
  putsOn,
  unspokenLines,
  wouldSend,
} from '../sending-code.ts'

const SESSION = /\/rest\/auth\/\w{1,8}\/session\b/
/** Logins of clients that ask for a session: go-jira, jira-python, jira-ruby, jira-connector, JRJC. */
const LOGS_IN =
  /\.AcquireSessionCookie(?:WithContext)?\(|\bCookieAuthTransport\b|:auth_type\s*=>\s*:cookie\b|\bauth_type:\s*:cookie\b|\.auth\.login\(\s*\{|\bauth\s*=\s*\([^()]{1,80},[^()]{1,80}\)\s*,\s*get_server_info/

/** J26 in code: a session is asked for with name and password. */
export function sessionInCode(facts: CaseFacts): FindingSign | null {
  if (!isForCloud(facts)) return null
  const line =
    addressInText(facts, SESSION) ?? unspokenLines(facts).find((one) => LOGS_IN.test(one)) ?? null
  return line === null
    ? null
    : wouldSend(facts, quoted(line.trim()), [401, 403, 404], {
        cause:
          'In this code a session cookie is asked for with a name and a password; in the cloud neither is taken any more.',
        fix: [
          'Send base64 of “e-mail:API token” behind Basic with each call, and no cookie.',
          'Make the token at https://id.atlassian.com/manage-profile/security/api-tokens.',
        ],
      })
}

/** J08 in code: the token of the context goes to the product’s REST API. */
export function contextTokenInCode(facts: ProgramFacts): FindingSign | null {
  const isSent = putsOn(facts, ({ kind }) => kind === 'context-token')
  const isCalled = linesOfCode(facts).some(
    (line) => OF_PRODUCT.test(line) && !/\bAP\.request\b/.test(line),
  )
  const address = isSent && isCalled ? addressInCode(facts, OF_PRODUCT) : null
  return address === null
    ? null
    : wouldSend(facts, `a context token goes to ${quoted(address)}`, [401, 403], {
        cause:
          'In this code a context token goes to the product’s REST API; it proves the context to the app’s own backend and nothing else.',
        fix: [
          'In the browser call the API through AP.request, which needs no token.',
          'In the backend make a JWT of the app with the qsh of the request, or exchange an assertion for a user’s token.',
        ],
      })
}

const VERIFIED =
  /\b(?:decode|decodeSymmetric|verify|jwtDecode)\(\s*\w{1,60}\s*,\s*(?:\w{1,40}\.)?(?:shared_?secret|tenant_?secret)\b/i
const HAS_ISSUER = /\biss\b/
/** Code that has a token of its own to send. */
const GETS_ANOTHER =
  /\b(?:encode\w{0,20}|sign|createToken)\(|access_?token|jwt-bearer|\boauth2?\b|api_?token/i

/** J08 in code: a token that the shared secret verifies came from the product, and goes back to it as a bearer. */
export function ownTokenInCode(facts: ProgramFacts): FindingSign | null {
  if (!putsOn(facts, ({ scheme, kind }) => scheme === 'bearer' && kind === 'unknown')) return null
  const code = linesOfCode(facts).join('\n')
  if (!VERIFIED.test(code) || !HAS_ISSUER.test(code) || GETS_ANOTHER.test(code)) return null
  const address = addressInCode(facts, OF_PRODUCT)
  return address === null
    ? null
    : wouldSend(facts, `the token that the product sent goes to ${quoted(address)}`, [401, 403], {
        cause:
          'In this code a token that the product made for the app, and that the shared secret verifies, seems to go back to the product’s REST API; it proves the context to the app’s own backend and nothing else.',
        fix: [
          'Make a JWT of the app with the qsh of the request, or exchange an assertion for a user’s token.',
        ],
      })
}

/** Paths of the products’ own REST APIs. */
const OF_PRODUCT =
  /(?:^|[^\w])rest\/(?:api|agile|servicedeskapi)\/|\/wiki\/api\/v2\/|\bapi\.atlassian\.com\/ex\//
