/** For about as long the edge refuses the token of an account that was just made, measured: a minute or two. */
export const NEWNESS_SECONDS = 120
