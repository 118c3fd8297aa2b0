/** The thread's program as plain Node runs it. */
export const redactionProgram = new URL('../../main/platform/redaction-worker.ts', import.meta.url)
