/** Stages: the configured steps of a pipeline. Behaviour follows a stage's kind, never its id. */

/** What a stage means. Everything AppTrack decides, it decides by this. */
export type StageKind =
  | 'lead'
  | 'applied'
  | 'interview'
  | 'offer'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'ghosted';

/** All kinds, in pipeline order. */
export const stageKinds: readonly StageKind[] = [
  'lead',
  'applied',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'ghosted',
];

/** A configured step: its id as files write it, its kind, and its name for people. */
export interface Stage {
  id: string;
  kind: StageKind;
  label: string;
}

const submittedKinds = new Set<StageKind>([
  'applied',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'ghosted',
]);
const respondedKinds = new Set<StageKind>(['interview', 'offer', 'accepted', 'rejected']);
const interviewedKinds = new Set<StageKind>(['interview', 'offer', 'accepted']);
const offeredKinds = new Set<StageKind>(['offer', 'accepted']);
const closedKinds = new Set<StageKind>(['accepted', 'rejected', 'withdrawn', 'ghosted']);
const activeKinds = new Set<StageKind>(['applied', 'interview', 'offer']);
const pipelineKinds = new Set<StageKind>(['applied', 'interview', 'offer', 'accepted']);

/** Whether an entry of this kind means that an application was sent. */
export const isSubmitted = (kind: StageKind): boolean => submittedKinds.has(kind);
/** Whether an entry of this kind is an answer by the employer. */
export const isResponse = (kind: StageKind): boolean => respondedKinds.has(kind);
/** Whether an entry of this kind means that it came to an interview. */
export const isInterviewed = (kind: StageKind): boolean => interviewedKinds.has(kind);
/** Whether an entry of this kind means that an offer was made. */
export const isOffered = (kind: StageKind): boolean => offeredKinds.has(kind);
/** Whether this kind ends an application. */
export const isClosed = (kind: StageKind): boolean => closedKinds.has(kind);
/** Whether an application of this kind is in progress. */
export const isActive = (kind: StageKind): boolean => activeKinds.has(kind);
/** Whether a stage of this kind is a row of the pipeline. */
export const isPipeline = (kind: StageKind): boolean => pipelineKinds.has(kind);

/** A stage id in words: `phone_screen` → `Phone screen`. */
export function stageLabel(id: string): string {
  const words = id.replace(/[_-]+/g, ' ').trim();
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the diagram of the ways calls those who still wait, beside the ids of the stages: no stage may be called so. */
export const stillWaiting = 'waiting';
/** {@link stillWaiting} in words. */
export const stillWaitingLabel = 'Still waiting';
