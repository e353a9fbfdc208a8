/** The rules of money against need, as the words of the screen have to name each of them. */
export type SplitRuleWord = 'stated' | 'equal' | 'population' | 'need'
export type UnplacedRuleWord = 'leftOut' | 'population' | 'need'
export type PartlyRuleWord = 'named' | 'without'
