import { describe, expect, test } from 'vitest'
import { correctedDissimilarity } from '../../src/measures/correctedDissimilarity.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { excessDissimilarity } from '../../src/measures/excessDissimilarity.ts'
import { simulatedDissimilarity } from '../../src/measures/simulatedDissimilarity.ts'
import { arePeersAtHand, peerChance } from './peerVectors.ts'

const CASES = [
  { set: 'fl70_precincts', group: 'black' },
  { set: 'nc_sids', group: 'nw74' },
]
const DRAWS = { draws: 4000, seed: 7 }
const STANDARD_ERRORS = 4

if (arePeersAtHand()) {
  describe('what chance does to D, beside the random draws of a public peer', () => {
    test.each(CASES)('$set, $group', ({ set, group }) => {
      const peer = peerChance(set, group)
      const [x = [], y = []] = peer.group.columns
      const chance = simulatedDissimilarity(x, y, DRAWS)
      const { mean, sd } = peer['D:systematic'].null
      const error = sd * Math.sqrt(1 / 1000 + 1 / DRAWS.draws)
      expect(Math.abs(chance.mean - mean)).toBeLessThan(STANDARD_ERRORS * error)
      expect(Math.abs(chance.sd / sd - 1)).toBeLessThan(0.1)

      const excess = excessDissimilarity(dissimilarity(x, y), chance.mean)
      expect(Math.abs(excess - peer.D_modified_CarringtonTroske.value_from_mean)).toBeLessThan(2e-4)

      const { runs } = peer.D_bias_corrected
      expect(Math.abs(correctedDissimilarity(x, y, DRAWS).corrected - runs.mean)).toBeLessThan(
        STANDARD_ERRORS * runs.sd,
      )
    })
  })
} else {
  test(`peers' vectors are not at hand: ${CASES.length} checks of chance not run`, () => {
    console.info(`The peers' vectors do not lie beside the project: ${CASES.length} checks of chance were not run.`)
    expect(arePeersAtHand()).toBe(false)
  })
}
