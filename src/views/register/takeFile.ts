import { readWorkbook } from '../../sheets/readWorkbook.ts'
import { addAllocations, mergeFile, openFile, refused, type FileOutcome } from '../../state/registerFiles.ts'

const USES = { open: openFile, merge: mergeFile, addAllocations } as const

/** What a file is taken for: a register, changes to the open one, or a list that divides the money. */
export type FileUse = keyof typeof USES

/** Reads a file and does with it what it is taken for; one that cannot be read changes nothing. */
export async function takeFile(name: string, bytes: Uint8Array, use: FileUse): Promise<FileOutcome> {
  const reading = await readWorkbook(bytes, name)
  return 'finding' in reading ? refused(name, [reading.finding]) : USES[use](reading.workbook)
}
