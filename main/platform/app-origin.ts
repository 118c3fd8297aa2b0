/** The scheme and host under which the app's own page is served. Never `file:`. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://understudy'
export const APP_PAGE = `${APP_ORIGIN}/index.html`
