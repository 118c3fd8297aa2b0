/** A variable as Postman, `.http` files and saved requests write it, its name in the first group. */
export const VARIABLE = /\{\{([^{}]+)\}\}/g
