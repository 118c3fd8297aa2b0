/**
 * Of an assertion `exp` is this long after `iat` at most. Atlassian's atlassian-oauth2 uses the
 * same, and the server says itself that more is refused:
 * https://github.com/mattermost/mattermost-plugin-jira/issues/600
 */
export const ASSERTION_LIFETIME_SECONDS = 60

/** As atlassian-connect-express signs its own JWT (`validityInMinutes: 3`). */
export const CONNECT_JWT_LIFETIME_SECONDS = 180

/** Clocks apart by no more than this explain nothing; atlassian-connect-spring-boot has the same leeway. */
export const CLOCK_TOLERANCE_SECONDS = 30
