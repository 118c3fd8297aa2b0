type Directives = readonly (readonly [name: string, sources: string])[]

/**
 * Nothing but the app's own files, and styles that carry this load's nonce. base-uri, form-action
 * and frame-ancestors are named because default-src does not cover them
 * (https://www.w3.org/TR/CSP3/#directive-default-src).
 */
function directives(nonce: string): Directives {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', `'self' 'nonce-${nonce}'`],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['object-src', "'none'"],
    // The one policy is renderer/trusted-types.ts's: https://www.w3.org/TR/trusted-types/
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
  ]
}

/** A meta policy with these is reported as an error (https://www.w3.org/TR/CSP3/#meta-element). */
const headerOnly = new Set(['frame-ancestors'])

export function headerPolicy(nonce: string): string {
  return written(directives(nonce))
}

function metaPolicy(nonce: string): string {
  return written(directives(nonce).filter(([name]) => !headerOnly.has(name)))
}

/** For `npm run dev`: hot reload needs inline scripts and a socket to the development server. */
export function developmentPolicy(serverOrigin: string): string {
  const socket = serverOrigin.replace(/^http/, 'ws')
  return written([
    ['default-src', "'none'"],
    ['script-src', "'self' 'unsafe-inline'"],
    ['style-src', "'self' 'unsafe-inline'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self' data:"],
    ['connect-src', `'self' ${socket}`],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
  ])
}

/** Puts policy and nonce where index.html has `%CSP%` and `%NONCE%`. */
export function fillPage(html: string, nonce: string): string {
  return html.replaceAll('%CSP%', metaPolicy(nonce)).replaceAll('%NONCE%', nonce)
}

function written(all: Directives): string {
  return all.map(([name, sources]) => `${name} ${sources}`).join('; ')
}
