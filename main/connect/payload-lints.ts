import type { PayloadLint } from '../../contract/tenants.ts'
import { isAtlassianHost } from './authorization-server.ts'
import { addonKeyIn } from './installed-payload.ts'
import type { InstalledPayload, PayloadText } from './installed-payload.ts'
import { isLoopbackUrl } from '../wire/loopback.ts'
import { whyNoSiteAddress } from '../wire/site-address.ts'
import { contextPathOf } from './qsh.ts'

/**
 * What will go wrong with a payload, said before any request is sent. Problems first. No message
 * holds the secret.
 */
export function lintPayload({
  payload,
  secretWasTrimmed,
  cutOff,
}: Omit<PayloadText, 'mends'>): PayloadLint[] {
  const facts: Facts = { ...payload, secretWasTrimmed, cutOff, url: urlOf(payload.baseUrl) }
  const lints = RULES.filter(({ applies }) => applies(facts)).map(
    ({ id, severity, field, message, fix }): PayloadLint => {
      const words = typeof message === 'string' ? message : message(facts)
      return { id, severity, field, message: words, fix }
    },
  )
  return lints.sort((left, right) => rank(left) - rank(right))
}

interface Facts extends InstalledPayload {
  readonly secretWasTrimmed: boolean
  readonly cutOff: boolean
  /** Null where baseUrl is missing or no URL. */
  readonly url: URL | null
}

interface Rule extends Omit<PayloadLint, 'message'> {
  readonly message: string | ((facts: Facts) => string)
  readonly applies: (facts: Facts) => boolean
}

function rank({ severity }: PayloadLint): number {
  return severity === 'problem' ? 0 : 1
}

const NEWEST = 'Paste the newest installed payload of this site.'

/** Of a text that ends too early nobody knows what it lacked: that it was cut is all that is said. */
const RULES: readonly Rule[] = [
  {
    id: 'cut-off',
    severity: 'problem',
    field: '',
    message: ({ sharedSecret, oauthClientId }) =>
      `The text was cut off: it ends within the payload${lacking({ sharedSecret, oauthClientId })}.`,
    fix: 'Copy it again up to its last brace. Logs and terminals cut long lines; the app’s database has all of it.',
    applies: ({ cutOff }) => cutOff,
  },
  {
    id: 'client-key-missing',
    severity: 'problem',
    field: 'clientKey',
    message: 'There is no clientKey, so this tenant cannot be told from others.',
    fix: NEWEST,
    applies: ({ clientKey, cutOff }) => !cutOff && clientKey === '',
  },
  {
    id: 'app-key-missing',
    severity: 'problem',
    field: 'key',
    message: 'There is no app key, which every Connect JWT names as its issuer.',
    fix: 'Take it from the descriptor (its key), and add the tenant by the form or add a key to the text.',
    applies: ({ appKey, cutOff }) => !cutOff && appKey === '',
  },
  {
    id: 'base-url-missing',
    severity: 'problem',
    field: 'baseUrl',
    message: 'There is no baseUrl, so nobody knows where the site is.',
    fix: NEWEST,
    applies: ({ baseUrl, cutOff }) => !cutOff && baseUrl === '',
  },
  {
    id: 'base-url-unreadable',
    severity: 'problem',
    field: 'baseUrl',
    message: 'baseUrl is not an http or https address.',
    fix: 'It looks like https://acme.atlassian.net, for Confluence with /wiki at its end.',
    applies: ({ baseUrl, url }) => baseUrl !== '' && url === null,
  },
  {
    id: 'secret-missing',
    severity: 'problem',
    field: 'sharedSecret',
    message: 'There is no sharedSecret, so nothing can be signed.',
    fix: 'Only the installed payload carries it; the other lifecycle payloads do not.',
    applies: ({ sharedSecret, eventType, cutOff }) =>
      !cutOff && sharedSecret === null && (eventType === 'installed' || eventType === 'unknown'),
  },
  {
    id: 'secret-masked',
    severity: 'problem',
    field: 'sharedSecret',
    message: 'sharedSecret looks masked: something put a stand-in in its place.',
    fix: 'Take the payload from where it is kept in the clear, such as the app’s database.',
    applies: ({ sharedSecret }) => sharedSecret !== null && looksMasked(sharedSecret),
  },
  {
    id: 'secret-broken',
    severity: 'problem',
    field: 'sharedSecret',
    message:
      'sharedSecret has white space or an invisible character inside, as a wrapped line leaves it.',
    fix: 'Paste it again from a source that does not wrap lines.',
    applies: ({ sharedSecret }) => sharedSecret !== null && /[\s\p{Cc}\p{Cf}]/u.test(sharedSecret),
  },
  {
    id: 'secret-whitespace',
    severity: 'remark',
    field: 'sharedSecret',
    message:
      'There was white space around sharedSecret. It was left out: it would make every signature wrong.',
    fix: 'If your app keeps the secret with it, mend it there too.',
    applies: ({ secretWasTrimmed }) => secretWasTrimmed,
  },
  {
    id: 'client-id-missing',
    severity: 'problem',
    field: 'oauthClientId',
    message: 'There is no oauthClientId: the app can be acted as, its users cannot.',
    fix: 'Add ACT_AS_USER to the descriptor’s scopes, have the site approve the update, and paste the payload that follows.',
    applies: ({ oauthClientId, eventType, cutOff }) =>
      !cutOff && oauthClientId === null && (eventType === 'installed' || eventType === 'unknown'),
  },
  {
    id: 'client-id-of-another-app',
    severity: 'remark',
    field: 'oauthClientId',
    message: 'oauthClientId seems to name another app than key does (its form is not documented).',
    fix: 'Take both from one payload.',
    applies: ({ oauthClientId, appKey }) => {
      const named = oauthClientId === null ? null : addonKeyIn(oauthClientId)
      return named !== null && appKey !== '' && named !== appKey
    },
  },
  {
    id: 'display-url-as-base-url',
    severity: 'problem',
    field: 'baseUrl',
    message:
      'baseUrl seems to hold the displayUrl: it is not an Atlassian host. Requests and tokens take the baseUrl.',
    fix: 'Write the site’s own address there (https://….atlassian.net), as the original payload has it.',
    applies: isDisplayUrl,
  },
  {
    id: 'unknown-host',
    severity: 'remark',
    field: 'baseUrl',
    message:
      'This is not a host that Atlassian’s own libraries know; tokens will be asked for at the production server.',
    fix: 'Check that this is the baseUrl of the payload and no custom domain.',
    applies: (facts) => isForeign(facts) && !isDisplayUrl(facts),
  },
  {
    id: 'not-https',
    severity: 'problem',
    field: 'baseUrl',
    message:
      'baseUrl is http: the token would cross the network in the clear, and the tnt claim would not match.',
    fix: 'Write https. Only a practice site on this machine may be http.',
    applies: ({ url, baseUrl }) => url?.protocol === 'http:' && !isLoopbackUrl(baseUrl),
  },
  {
    id: 'trailing-slash',
    severity: 'problem',
    field: 'baseUrl',
    message:
      'baseUrl ends with a slash. It is the tnt claim, byte for byte, and payloads have none there.',
    fix: 'Take the slash off.',
    applies: ({ url, baseUrl }) => url !== null && baseUrl.endsWith('/'),
  },
  {
    id: 'base-url-extra',
    severity: 'problem',
    field: 'baseUrl',
    message: ({ baseUrl }) =>
      `baseUrl is not plainly the address of a site: ${whyNoSiteAddress(baseUrl) ?? ''}.`,
    fix: 'Write scheme and host alone, for Confluence with /wiki.',
    applies: ({ baseUrl }) => whyNoSiteAddress(baseUrl) !== null,
  },
  {
    id: 'confluence-without-wiki',
    severity: 'problem',
    field: 'baseUrl',
    message: 'This is Confluence, whose baseUrl ends with /wiki.',
    fix: 'Add /wiki to baseUrl, as the original payload has it.',
    applies: ({ product, url, baseUrl }) =>
      product === 'confluence' && url !== null && contextPathOf(baseUrl) !== '/wiki',
  },
  {
    id: 'jira-with-path',
    severity: 'problem',
    field: 'baseUrl',
    message: 'This is Jira, whose baseUrl has no path: /wiki belongs to Confluence.',
    fix: 'Take the path off, or use Confluence’s own payload: it has another clientKey.',
    applies: ({ product, url, baseUrl }) =>
      product === 'jira' &&
      url !== null &&
      contextPathOf(baseUrl) !== '' &&
      !isLoopbackUrl(baseUrl),
  },
]

function lacking(facts: Readonly<Record<'sharedSecret' | 'oauthClientId', string | null>>): string {
  const names = (['sharedSecret', 'oauthClientId'] as const).filter((name) => facts[name] === null)
  return names.length === 0 ? '' : `, and ${names.join(' and ')} did not come`
}

function isForeign({ url, baseUrl }: Facts): boolean {
  return url !== null && !isAtlassianHost(baseUrl) && !isLoopbackUrl(baseUrl)
}

function isDisplayUrl(facts: Facts): boolean {
  return (
    isForeign(facts) &&
    facts.displayUrl !== null &&
    hasSameHost(facts) !== isAtlassianHost(facts.displayUrl)
  )
}

function hasSameHost({ url, displayUrl }: Facts): boolean {
  const other = displayUrl === null ? null : urlOf(displayUrl)
  return url !== null && other !== null && url.host === other.host
}

function looksMasked(secret: string): boolean {
  return (
    /^(.)\1{2,}$/u.test(secret) ||
    /[*•●…]{3}|x{6}|\.{3}/i.test(secret) ||
    /^[<[({].*[>\])}]$/.test(secret) ||
    /redacted|masked|hidden|removed|^\$\{?\w+\}?$/i.test(secret)
  )
}

function urlOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}
