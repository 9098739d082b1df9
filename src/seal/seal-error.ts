/** Why something sealed does not open. */

/** `wrong`: not this passphrase; `damaged`: changed since it was sealed; `cut`: incomplete; `unreachable`: the network. */
export type SealFault = 'wrong' | 'damaged' | 'cut' | 'unreachable';

/** What a person reads of each fault. */
export const faultTexts: Record<SealFault, string> = {
  wrong: 'That passphrase does not open it.',
  damaged: 'What was published is damaged: it was changed after it was sealed. Publish it again.',
  cut: 'What was published is incomplete: a part is missing. Publish it again.',
  unreachable: 'The published files could not be fetched. Check the connection and try again.',
};

/** Something sealed does not open. */
export class SealError extends Error {
  override name = 'SealError';
  readonly fault: SealFault;
  constructor(fault: SealFault) {
    super(faultTexts[fault]);
    this.fault = fault;
  }
}
