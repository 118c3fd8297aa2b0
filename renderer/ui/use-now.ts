import { useEffect, useState } from 'react'
import { type Moment, momentNow } from '../state/moment.ts'

/** The moment, once a second while `ticking`; for what counts down on screen. */
export function useMoment(ticking = true): Moment {
  const [moment, setMoment] = useState(momentNow)
  useEffect(() => {
    if (!ticking) return
    const timer = setInterval(() => setMoment(momentNow()), 1000)
    return () => clearInterval(timer)
  }, [ticking])
  return moment
}

/** The local clock in milliseconds, once a second; for how long ago it was. */
export function useNow(ticking = true): number {
  return useMoment(ticking).now
}
