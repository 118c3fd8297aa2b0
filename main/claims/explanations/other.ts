import type { ExplanationTable } from './explanation.ts'
import { timesSetBy } from './times.ts'

const FORGE = 'Forge'
const ISSUER = 'its issuer'

/** https://developer.atlassian.com/platform/forge/remote/essentials/ */
export const forgeClaims: ExplanationTable = {
  ...timesSetBy(FORGE),
  iss: { meaning: 'Always forge/invocation-token.', setBy: FORGE },
  aud: {
    meaning:
      'The app: its ARI, ari:cloud:ecosystem::app/ and an id. The remote must compare it with its own.',
    setBy: FORGE,
  },
  app: {
    meaning:
      'The app’s installation, version, environment, module, licence, and the base URL for its calls.',
    setBy: FORGE,
  },
  context: {
    meaning: 'Where the module was invoked: site, cloud id, module and extension data.',
    setBy: FORGE,
  },
  principal: {
    meaning: 'The account id of the user who invoked it; only for calls from the interface.',
    setBy: FORGE,
  },
  icLabel: { meaning: 'The label of an Isolated Cloud.', setBy: FORGE },
}

/** RFC 7519 §4.1: what the registered names mean where the issuer is nobody we know. */
export const otherClaims: ExplanationTable = {
  ...timesSetBy(ISSUER),
  iss: { meaning: 'Who issued the token.', setBy: ISSUER },
  sub: { meaning: 'Whom the token is about.', setBy: ISSUER },
  aud: { meaning: 'For whom the token is meant.', setBy: ISSUER },
  scope: { meaning: 'What the token allows.', setBy: ISSUER },
  qsh: { meaning: 'A query string hash, as Connect has it.', setBy: ISSUER },
}

/** The format of an access token is nobody’s business but the server’s; names are explained all the same. */
export const accessTokenClaims: ExplanationTable = {
  ...otherClaims,
  ...timesSetBy('the authorization server'),
}
