import type { OperationOffer, OperationSearch } from '../../contract/operations.ts'
import { findOperations } from '../operations/find-operations.ts'

/** What Atlassian's reference says of its operations. */
export class OperationsService {
  find(search: OperationSearch): OperationOffer[] {
    return findOperations(search)
  }
}
