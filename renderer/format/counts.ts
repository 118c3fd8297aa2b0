/** `1 tenant`, `1,204 tenants`: a number with its noun. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
