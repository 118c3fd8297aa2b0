import type { CaseFacts } from '../../facts/case-facts.ts'
import { isForeign } from '../../evidence/products.ts'
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

const CLOUD = /\.atlassian\.net\b|\brest\/api\/3\//
/** An address that names a host. */
const NAMED_HOST = /^https?:\/\/(?![${%<])/

/** J26 in code: a password where an API token goes, at a site in the cloud. */
export function passwordInCode(facts: ProgramFacts): FindingSign | null {
  const isPassword = putsOn(facts, ({ scheme, kind }) => scheme === 'basic' && kind === 'password')
  if (!isPassword && !putsOn(facts, ({ kind }) => kind === 'perhaps-password')) return null
  const isOfCloud =
    addressInCode(facts, CLOUD) !== null ||
    (addressInCode(facts, OF_PRODUCT) !== null && addressInCode(facts, NAMED_HOST) === null)
  if (!isOfCloud) return null
  const sign = wouldSend(facts, 'Basic of a name and a password', [401, 403, 404], {
    cause:
      'In this code a password goes out as Basic; in the cloud Basic takes an e-mail address and an API token.',
    givesWayTo: ['J14', 'J16', 'N13'],
  })
  // What is not found may not be there.
  const isRefused = facts.failing.some(({ status }) => status === 401 || status === 403)
  if (sign === null || (isPassword && isRefused)) return sign
  return { ...sign, certainty: 'possible', ground: isPassword ? sign.ground : 'facts' }
}

const LOST = {
  placeholder: {
    words: 'a placeholder of the credential stands in a text in which nothing fills it',
    cause:
      'In this code the name of a variable goes out in place of its value: in these quotes nothing is put in.',
    fix: [
      'Use the quotes in which the language fills in values: double ones in a shell, PHP and Ruby, backticks in JavaScript, f"…" in Python, $"…" in C#.',
    ],
  },
  bytes: {
    words: 'the bytes of the pair are put into the text of the header',
    cause:
      "In this code the bytes of the pair are put into a text, which makes b'…' of them: the header holds no pair that can be read.",
    fix: ['Make a text of them first: base64.b64encode(pair.encode()).decode().'],
  },
  header: {
    words: 'the credential goes out in a header of another name',
    cause:
      'In this code the credential goes out in a header that nobody reads: its name is Authorization.',
    fix: ['Write the header as Authorization.'],
  },
  argument: {
    words: 'the credential is handed over where a body or the query goes',
    cause:
      'In this code the headers, or the pair, are another argument of the call than it takes them for: they go out as a body or a query, and no credential does.',
    fix: [
      'Name the argument (headers=…, auth=…), or hand over the body before the options: axios.post(url, body, { headers }).',
    ],
  },
} as const

/** The host is left out as well: a call as it was posted, and not as it was made. */
const TEMPLATE = /^(?:https?:\/\/)?\$\{?\w/

/** J02 in code: a credential that does not arrive; where only its place is wrong, and none that does is put on a request. */
export function lostCredentialInCode(facts: CaseFacts): FindingSign | null {
  const { code = [], passages } = facts.evidence
  if (passages.every(({ product }) => isForeign(product))) return null
  const program = code.find(
    ({ credentials, addresses }) =>
      credentials.length > 0 &&
      (credentials.every((one) => one.lost !== undefined) ||
        credentials.some(({ lost }) => lost === 'placeholder' || lost === 'bytes')) &&
      addresses.some(({ text }) => AT_PRODUCT.test(text)) &&
      !addresses.every(({ text }) => TEMPLATE.test(text)),
  )
  const lost = program?.credentials.find((one) => one.lost !== undefined)?.lost
  if (lost === undefined) return null
  const { words, cause, fix } = LOST[lost]
  return wouldSend(facts, words, [400, 401, 403, 404], { cause, fix })
}

/** J26 in code: a pair of Basic that goes out as the names of its variables. */
export function unfilledPairInCode(facts: ProgramFacts): FindingSign | null {
  const { credentials } = facts.program
  const isPair = credentials.some(
    ({ lost, scheme, kind }) =>
      lost === 'placeholder' && scheme === 'basic' && kind === 'api-token',
  )
  const { words, cause, fix } = LOST.placeholder
  return isPair ? wouldSend(facts, words, [401, 403], { cause, fix }) : null
}

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

/** The product’s REST API, where it is not called through the page that the module stands in. */
function calledInCode(facts: ProgramFacts): string | null {
  const isCalled = linesOfCode(facts).some(
    (line) => OF_PRODUCT.test(line) && !/\bAP\.request\b/.test(line),
  )
  return isCalled ? addressInCode(facts, OF_PRODUCT) : null
}

/** J07 in code: the JWT of a page’s address goes back to the product. */
export function pageTokenInCode(facts: ProgramFacts): FindingSign | null {
  const isSent = putsOn(facts, ({ kind }) => kind === 'page-token')
  const address = isSent ? calledInCode(facts) : null
  return address === null
    ? null
    : wouldSend(
        facts,
        `the JWT of a page’s address goes to ${quoted(address)}`,
        [400, 401, 403],
        OF_PAGE_TOKEN,
      )
}

const OF_PAGE_TOKEN = {
  cause:
    'In this code the JWT that the product put into the address of a page of the app goes back to the product’s REST API: its qsh is that of the page, its iss is the clientKey; it proves to the app’s backend who opened the page, and nothing else.',
  fix: [
    'Verify it in the backend, and make a JWT of the app (iss is the app’s key) with the qsh of this request; it goes behind the word JWT.',
    'For a call as the user exchange an assertion for an access token, or call through AP.request in the page.',
  ],
}

/** J08 in code: the token of the context goes to the product’s REST API. */
export function contextTokenInCode(facts: ProgramFacts): FindingSign | null {
  const isSent = putsOn(facts, ({ kind }) => kind === 'context-token')
  const address = isSent ? calledInCode(facts) : null
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

const AT_PRODUCT =
  /(?:^|[^\w])rest\/(?:api|agile|servicedeskapi)\/|\/wiki\/api\/v2\/|\bapi\.atlassian\.com\/ex\/|\.atlassian\.net\b/
/** Paths of the products’ own REST APIs. */
const OF_PRODUCT =
  /(?:^|[^\w])rest\/(?:api|agile|servicedeskapi)\/|\/wiki\/api\/v2\/|\bapi\.atlassian\.com\/ex\//
