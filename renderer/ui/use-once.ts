import { useRef, useState } from 'react'

interface Once<Given extends readonly unknown[]> {
  readonly run: (...given: Given) => void
  readonly running: boolean
}

/** One at a time: what is asked for while it runs, as by a second click, is not done again. */
export function useOnce<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): Once<Given> {
  const busy = useRef(false)
  const [running, setRunning] = useState(false)
  const run = (...given: Given): void => {
    if (busy.current) return
    busy.current = true
    setRunning(true)
    void work(...given).finally(() => {
      busy.current = false
      setRunning(false)
    })
  }
  return { run, running }
}
