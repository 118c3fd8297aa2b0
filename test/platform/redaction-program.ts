/** The thread's program as plain Node runs it. */
export const redactionProgram = new URL('../../main/bodies/body-worker.ts', import.meta.url)
