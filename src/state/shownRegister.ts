import type { Register } from '../domain/interventions.ts'
import { valueOf } from './loadable.ts'
import type { AppState } from './store.ts'

/** The register that is shown in every view: the reader's own where one is open. */
export const selectRegister = (state: AppState): Register | undefined =>
  state.draft?.register ?? valueOf(state.data.register)
