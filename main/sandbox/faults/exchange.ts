import { asMia } from './fault.ts'
import type { FaultRow } from './fault.ts'

/** Faults of the token exchange. */
export const exchangeFaults = {
  T01: {
    by: 'switch',
    title: 'ACT_AS_USER is not in the installed scopes',
    whatHappens:
      'The installed descriptor has lost ACT_AS_USER; the tenant still has its oauthClientId. The exchange is refused with unauthorized_client.',
    reproduce: asMia,
  },
  T02: {
    by: 'switch',
    title: 'The local clock is fast',
    whatHappens:
      'The site’s clock, and its Date header, run 76 seconds behind. Assertions seem to expire too far in the future.',
    reproduce: asMia,
  },
  T03: {
    by: 'switch',
    title: 'Audience of another authorization server',
    whatHappens:
      'The authorization server no longer accepts its own address as aud and answers Invalid aud.',
    reproduce: asMia,
  },
  T04: {
    by: 'switch',
    title: 'The oauthClientId is stale',
    whatHappens:
      'The site was imported: a new oauthClientId is in force, the payload at hand holds the old one.',
    reproduce: asMia,
  },
  T05: {
    by: 'switch',
    title: 'The payload has no oauthClientId',
    whatHappens:
      'The installed payload is handed out without oauthClientId, and no other is accepted.',
    reproduce: 'Add the tenant after switching this on, then act as Mia Krystof.',
  },
  T06: {
    by: 'request',
    title: 'The assertion names a userkey',
    whatHappens: 'A sub of urn:atlassian:connect:userkey:… is refused.',
    reproduce: 'Sign such an assertion, as atlassian-oauth2 does with userKey.',
  },
  T07: {
    by: 'request',
    title: 'The assertion’s sub has no URN prefix',
    whatHappens: 'A bare account id in sub is refused.',
    reproduce: 'Sign an assertion whose sub is the account id alone.',
  },
  T08: {
    by: 'request',
    title: 'Wrong authorization server',
    whatHappens: 'An assertion whose aud is another server is answered Invalid aud.',
    reproduce: 'Sign for the production server and post to this one.',
  },
  T09: {
    by: 'switch',
    title: 'tnt is not the installed baseUrl',
    whatHappens:
      'The site is registered under http://localhost:port; the payload at hand names 127.0.0.1.',
    reproduce: asMia,
  },
  T10: {
    by: 'switch',
    title: 'The shared secret is stale',
    whatHappens:
      'A new shared secret is in force, the payload at hand holds the old one: user and app calls fail.',
    reproduce: asMia,
  },
  T11: {
    by: 'request',
    title: 'The scope parameter is malformed',
    whatHappens: 'Lower case, commas or Forge names in scope are answered invalid_scope.',
    reproduce: 'Exchange with scope=read write.',
  },
} as const satisfies Readonly<Record<string, FaultRow>>
