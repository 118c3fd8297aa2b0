import { readdir } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { BenchLine } from './bench-line.ts'

/** Runs every *.bench.ts of this folder, one after the other; names on the command line pick some. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts'))
  let missed = 0
  for (const file of files.sort()) {
    if (wanted.length > 0 && !wanted.some((name) => file.startsWith(name))) continue
    for (const line of await linesOf(file)) {
      console.log(inWords(line))
      if (!line.met) missed += 1
    }
  }
  console.log(missed === 0 ? 'every aim met' : `${missed} MISSED`)
  process.exitCode = missed === 0 ? 0 : 1
}

async function linesOf(file: string): Promise<readonly BenchLine[]> {
  const module: unknown = await import(pathToFileURL(`${import.meta.dirname}/${file}`).href)
  if (!hasBench(module)) throw new Error(`${file} exports no function bench`)
  return await module.bench()
}

function hasBench(module: unknown): module is { bench: () => Promise<readonly BenchLine[]> } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'bench' in module &&
    typeof module.bench === 'function'
  )
}

function inWords({ name, input, runs, unit, ours, peer, ratio, aim, met }: BenchLine): string {
  const amount = unit === 'bytes' ? megabytes : time
  const numbers = `${amount(ours)} against ${amount(peer.value)} of ${peer.name}`
  return `${met ? 'met   ' : 'MISSED'} ${name} (${input}): ${numbers}, ratio ${ratio.toFixed(2)}; aim: ${aim}; ${runs} runs each`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function time(nanoseconds: number): string {
  if (nanoseconds < 1e4) return `${nanoseconds.toFixed(0)} ns`
  if (nanoseconds < 1e7) return `${(nanoseconds / 1e3).toFixed(1)} µs`
  return `${(nanoseconds / 1e6).toFixed(1)} ms`
}

await main()
