import { spawnSync } from 'node:child_process'

/** The first is a person's own; Debian's packages are for the second. */
const PROGRAMS = ['python3', '/usr/bin/python3']

/** A Python that has these modules, or null. */
export function pythonWith(modules: string): string | null {
  const has = (program: string): boolean =>
    spawnSync(program, ['-c', `import ${modules}`], { stdio: 'ignore' }).status === 0
  return PROGRAMS.find(has) ?? null
}

/** A Python that has the package requests, or null. */
export function pythonWithRequests(): string | null {
  return pythonWith('requests, urllib3.util')
}
