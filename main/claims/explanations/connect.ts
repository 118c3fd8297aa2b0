import {
  compareAccountId,
  compareFixedHash,
  compareHash,
  compareWithAppKey,
  compareWithClientKey,
} from './comparisons.ts'
import type { ExplanationTable } from './explanation.ts'
import { timesSetBy } from './times.ts'

const APP = 'the app'
const JIRA = 'Jira'
const ACE = 'atlassian-connect-express'

/** https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/ */
export const connectClaims: ExplanationTable = {
  ...timesSetBy(APP),
  iss: {
    meaning: 'Who calls: the app key of the descriptor, not the client key.',
    setBy: APP,
    compare: compareWithAppKey,
  },
  sub: {
    meaning: 'Nothing to Jira: a subject here has no effect, the call is made as the app.',
    setBy: APP,
  },
  aud: {
    meaning: 'Optional: the client key of the tenant, as libraries send it.',
    setBy: APP,
    compare: compareWithClientKey,
  },
  qsh: {
    meaning: 'SHA-256 of the canonical request: binds the token to one method, path and query.',
    setBy: APP,
    compare: compareHash,
  },
  context: {
    meaning: 'Nothing to Jira: only tokens that Jira issues carry a context.',
    setBy: APP,
  },
}

export const inboundClaims: ExplanationTable = {
  ...timesSetBy(JIRA),
  iss: {
    meaning: 'Which tenant calls: the client key of the installed payload.',
    setBy: JIRA,
    compare: compareWithClientKey,
  },
  sub: {
    meaning:
      'The user in whose browser this happened: an account id. Absent where nobody is logged in.',
    setBy: JIRA,
    compare: compareAccountId,
  },
  aud: {
    meaning:
      'For whom the token is meant. atlassian-connect-express looks the tenant up by it, where it is there.',
    setBy: JIRA,
  },
  qsh: {
    meaning: 'SHA-256 of the canonical request that Jira made to the app.',
    setBy: JIRA,
    compare: compareHash,
  },
  context: {
    meaning: 'Where in Jira the iframe stands; a user inside it is deprecated.',
    setBy: JIRA,
  },
}

export const contextClaims: ExplanationTable = {
  ...inboundClaims,
  qsh: {
    meaning:
      'The fixed text context-qsh: the token is bound to no request, only to the iframe’s context.',
    setBy: JIRA,
    compare: compareFixedHash,
  },
  context: {
    meaning: 'Where in Jira the iframe stands: project, issue, space and the like.',
    setBy: JIRA,
  },
}

export const sessionClaims: ExplanationTable = {
  ...timesSetBy(ACE),
  iss: {
    meaning: 'The app itself, by its key: the app made this token for its own pages.',
    setBy: ACE,
    compare: compareWithAppKey,
  },
  sub: {
    meaning: 'The user of the page: an account id taken over from Jira’s token.',
    setBy: ACE,
    compare: compareAccountId,
  },
  aud: {
    meaning: 'The client key of the tenant, by which the app finds the secret again.',
    setBy: ACE,
    compare: compareWithClientKey,
  },
  context: { meaning: 'The context of Jira’s token, taken over.', setBy: ACE },
  qsh: { meaning: 'A session token has none.', setBy: ACE },
}

/** https://developer.atlassian.com/cloud/jira/platform/security-for-connect-apps/ */
export const lifecycleClaims: ExplanationTable = {
  ...timesSetBy('Atlassian'),
  iss: {
    meaning: 'Which tenant installs: the client key, equal to the one in the body.',
    setBy: 'Atlassian',
    compare: compareWithClientKey,
  },
  aud: { meaning: 'The app’s baseUrl in its descriptor.', setBy: 'Atlassian' },
  sub: {
    meaning: 'The person who installed or removed the app: an account id.',
    setBy: 'Atlassian',
    compare: compareAccountId,
  },
  qsh: {
    meaning: 'SHA-256 of the canonical request to the lifecycle URL.',
    setBy: 'Atlassian',
    compare: compareHash,
  },
}
