/** Parts of a data set, to be changed by tests that look for what the checks then say. */
import { contractErrors } from '../../scripts/data/check/checkData.ts'
import type { DataFolder } from '../../scripts/data/check/readDataFolder.ts'

/** A data set that a test may break. */
export type EditedData = DataFolder & { readonly texts: Map<string, string> }

/** A copy to break. Without the texts, which take long to look through and which two faults only are about. */
export const editable = (data: DataFolder): EditedData => structuredClone({ ...data, texts: new Map<string, string>() })

/** What the checks say of it, in one of its languages. */
export const faultsOf = (data: DataFolder): readonly string[] => contractErrors(data).map(({ en }) => en)

/** A column of figures by its level and key. */
export const column = (data: EditedData, level: string, key: string) => {
  const found = data.figures
    .find((file) => file.level === level)
    ?.columns.find((one) => `${one.layer}:${one.year}:${one.sex}` === key)
  if (found === undefined) throw new Error(`no ${key} on ${level}`)
  return found
}

/** The units of a level. */
export const level = (data: EditedData, id: string) => {
  const found = data.units.levels.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** An effort of the register. */
export const effort = (data: EditedData, id: string) => {
  const found = data.interventions.efforts.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
