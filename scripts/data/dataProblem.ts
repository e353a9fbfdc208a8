/** A fault in what the build was given, told so that a person can mend it. */
export class DataProblem extends Error {
  override readonly name = 'DataProblem'

  /**
   * @param where the file, and the line or unit in it
   * @param what what is wrong there
   * @param mend what to do about it
   */
  constructor(where: string, what: string, mend: string) {
    super(`${where}: ${what}. ${mend}`)
  }
}
