import { browserForms } from './browsers.ts'
import { clientForms } from './clients.ts'
import type { Form } from './failed.ts'
import { jvmForms } from './jvm-and-php.ts'
import { libraryForms } from './libraries.ts'
import { loggerForms } from './loggers.ts'
import { logForms } from './logs.ts'
import { otherForms } from './other-languages.ts'
import { proxyForms } from './proxies.ts'
import { restForms } from './rest-clients.ts'

export const forms: readonly Form[] = [
  ...clientForms,
  ...restForms,
  ...browserForms,
  ...proxyForms,
  ...logForms,
  ...loggerForms,
  ...libraryForms,
  ...jvmForms,
  ...otherForms,
]
