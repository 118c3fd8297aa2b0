/** Whether a status is that of an expectation, or of its class. */
export function isStatus(wanted: string, status: number): boolean {
  return wanted.endsWith('xx') ? wanted[0] === String(status)[0] : wanted === String(status)
}
