/**
 * Milliseconds that this thread itself has computed so far. What it waits for, and what other threads and
 * programs do, costs it nothing, however busy the machine is. Some systems count in ticks of 4 ms.
 */
export function ownTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** {@link ownTime} until the work was done. */
export async function ownTimeOf(work: () => unknown): Promise<number> {
  const before = ownTime()
  await work()
  return ownTime() - before
}
