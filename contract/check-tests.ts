/** What a value of the answer is held against; each takes one text. */
export const fieldTests = ['equals', 'exists', 'matches', 'type', 'count'] as const
export const headerTests = ['equals', 'exists', 'matches'] as const

/** As JSON knows them. */
export const valueTypes = ['string', 'number', 'boolean', 'null', 'object', 'array'] as const
