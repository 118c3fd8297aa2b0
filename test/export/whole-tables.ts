/**
 * Every row everywhere, as `npm run test:exports` asks for. `npm test` leaves out what costs seconds of
 * a processor and repeats what a cheaper target shows.
 */
export const WHOLE_TABLES = process.env['UNDERSTUDY_WHOLE_TABLES'] === '1'
