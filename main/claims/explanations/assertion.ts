import {
  compareAudienceOfAssertion,
  compareIssuerOfAssertion,
  compareSubjectOfAssertion,
  compareTnt,
} from './comparisons.ts'
import { ACCOUNT_ID_URN, CLIENT_ID_URN } from '../../connect/urns.ts'
import type { ExplanationTable } from './explanation.ts'
import { timesSetBy } from './times.ts'

const APP = 'the app'

/** https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
export const assertionClaims: ExplanationTable = {
  ...timesSetBy(APP),
  iss: {
    meaning: `The app’s installation: ${CLIENT_ID_URN} and the oauthClientId of the installed payload.`,
    setBy: APP,
    compare: compareIssuerOfAssertion,
  },
  sub: {
    meaning: `The user to act as: ${ACCOUNT_ID_URN} and the account id.`,
    setBy: APP,
    compare: compareSubjectOfAssertion,
  },
  tnt: {
    meaning: 'The site: the baseUrl of the installed payload, unchanged.',
    setBy: APP,
    compare: compareTnt,
  },
  aud: {
    meaning:
      'The authorization server that the assertion is posted to: its base URL without a path.',
    setBy: APP,
    compare: compareAudienceOfAssertion,
  },
  qsh: { meaning: 'Nothing: an assertion is bound to no request.', setBy: APP },
  scope: {
    meaning: 'Nothing: scopes are asked for in the form field beside the assertion.',
    setBy: APP,
  },
}
