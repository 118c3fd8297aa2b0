/** How an HTTP message begins that is a request: the window offers to import one, main reads it. */
export const REQUEST_LINE = /^[A-Za-z]+ \S+ HTTP\/\d/u
