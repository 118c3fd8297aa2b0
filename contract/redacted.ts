/** Stands where a credential stood. Valid inside a URL, a JSON string and a header. */
export const REDACTED = '(redacted)'
