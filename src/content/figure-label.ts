/** Figures in words. */
import { type Config, findStage } from '../core/config.ts';
import { stageLabel } from '../core/stage.ts';

const plain: Record<string, string> = {
  submitted: 'Submitted',
  responded: 'Answered',
  interviewed: 'Came to an interview',
  offers: 'Got an offer',
  accepted: 'Accepted',
  saved: 'Saved, not sent yet',
  active: 'Active',
  quiet: 'Quiet',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'Ghosted',
  refused: 'Rejected or withdrawn',
  moved: 'Left a stage',
  asked: 'Salary advertised',
  dated: 'Submitted on a known day',
  watched: 'Submitted, with known days to the answer or the end',
};

const grouped: Record<string, string> = {
  count: 'Submitted',
  responded: 'Answered',
  interviewed: 'Came to an interview',
  offers: 'Got an offer',
};

const weekly: Record<string, string> = {
  applied: 'Submitted',
  responses: 'First answer',
  interviews: 'Interview entries',
  offers: 'First offer',
};

/** What a figure counts, such as `Answered, source linkedin`; the name itself where it is unknown. */
export function figureLabel(name: string, config: Config): string {
  const [family = '', ...rest] = name.split(':');
  const last = rest.at(-1) ?? '';
  const key = rest.slice(0, -1).join(':');
  const stage = (id: string) => findStage(config, id)?.label ?? stageLabel(id);
  switch (family) {
    case 'reached':
      return `Reached ${stage(rest.join(':'))} or later`;
    case 'current':
      return `Now at ${stage(rest.join(':'))}`;
    case 'ended':
      return `Was at ${stage(rest.join(':'))} and went on`;
    case 'source':
      return `${grouped[last] ?? last}, source ${key}`;
    case 'resume':
      return `${grouped[last] ?? last}, résumé ${key}`;
    case 'week':
      return `${weekly[last] ?? last} in ${key}`;
    case 'weeks':
      return `${weekly[last] ?? last} from ${rest[0]} to ${rest[1]}`;
    case 'silent':
      return `No answer within ${rest[0]} days${rest[1] === undefined ? '' : ', answered later'}`;
    case 'within': {
      if (rest[2] === 'of') return `Submitted ${rest[0]} days ago or earlier`;
      return `${grouped[last] ?? last} within ${rest[0]} days`;
    }
    case 'flow': {
      const [from = '', to = ''] = rest.join(':').split('>');
      return `${stage(from)} → ${stage(to)}`;
    }
    case 'reason':
      return `${plain[last] ?? last}: ${key}`;
    case 'asked':
      return `Salary advertised in ${rest.join(':')}`;
    default:
      return plain[name] ?? name;
  }
}
