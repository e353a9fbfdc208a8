/** What the list that divides the money ("bilaga 1") can lack, besides what its cells can. */
export const ALLOCATION_LIST_FINDINGS = ['listMissing', 'totalDiffers', 'totalUnreadable', 'fundsSummed'] as const
export type AllocationListCode = (typeof ALLOCATION_LIST_FINDINGS)[number]
