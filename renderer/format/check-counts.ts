/** `2 met, 1 failed, 3 not run, stopped`; what has not ended is not counted. */
export function checkCounts(outcomes: readonly string[], cancelled: boolean): string {
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length
  const [met, failed, notRun] = [count('met'), count('failed'), count('not-run')]
  const some = [
    `${met} met`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
    ...(cancelled ? ['stopped'] : []),
  ]
  return some.join(', ')
}
