/** Part of a pattern without regard to case: the words that tell of a failure, whoever failed. */
export const FAILING_WORDS =
  'error|exception|fail|denied|unauthori[sz]ed|forbidden|time(?:d )?out|refused|rejected|invalid'
